#include "ui/orders/orders_page.h"

#include "ui/duty/duty_overlay.h"
#include "ui/kit/calls.h"
#include "ui/kit/segmented.h"
#include "ui/orders/board_view.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/order_facets.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace minyi::ui {

namespace {

/// Widths of the page at which columns and panes go (ui.md 2, less the rail).
constexpr int kWide = 1500, kNoUnit = 1320, kNoNumber = 1120; // the unit has a column only from kWide on

} // namespace

void OrdersPage::joinBoard()
{
    for (QWidget* later : {static_cast<QWidget*>(m_board), static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_duty)})
        later->hide(); // the top bar shows its own
    m_mode->setCurrent(0);
    connect(m_board, &BoardView::opened, this, &OrdersPage::openCard);
    connect(m_board, &BoardView::toList, this, [this] { showBoard(false); });
    connect(m_mode, &Segmented::chosen, this, [this](int chosen) { showBoard(chosen == 1); });
    connect(m_duty, &QPushButton::clicked, this, [this] { openDuty(session(), this); });
    watch(session(), this, {core::AggKind::Matter}, [this] { reloadBoard(); });
}

QList<QWidget*> OrdersPage::actions()
{
    return {m_mode, m_duty};
}

void OrdersPage::focusMain()
{
    if (m_boardShown)
        m_board->focusCards();
    else // a hidden table takes no focus: its place keeps it until the rows are there
        (m_table->isHidden() ? static_cast<QWidget*>(m_empty) : m_table)->setFocus(Qt::OtherFocusReason);
}

/// The list and the board are two sights of the same orders.
void OrdersPage::showBoard(bool shown)
{
    if (shown == m_boardShown)
        return;
    m_boardShown = shown;
    m_mode->setCurrent(shown ? 1 : 0);
    m_board->setVisible(shown);
    m_split->setVisible(!shown);
    reloadBoard();
    focusMain();
    emit headChanged();
}

void OrdersPage::reloadBoard()
{
    if (m_boardShown)
        m_board->reload();
}

void OrdersPage::openCard(core::orders::CardKind kind, qint64 id)
{
    if (kind == core::orders::CardKind::Matter)
        emit jumpTo(PageId::FollowUp, core::AggKind::Matter, id);
    else
        open(id), focusMain();
}

QList<KeyHint> OrdersPage::keyHints() const
{
    if (m_boardShown)
        return {{{"J", "K"}, tr("up and down")}, {{"Left", "Right"}, tr("next column")}, {{"Enter"}, tr("open")}, {{"B"}, tr("list")}};
    return {{{"J", "K"}, tr("up and down")}, {{"B"}, tr("board")}, {{"E"}, tr("next step")}, {{"/"}, tr("filter")},
            {{"Ctrl+P"}, tr("print")},      {{"[", "]"}, tr("fold panes")}};
}

void OrdersPage::retranslate()
{
    m_table->setAccessibleName(tr("Orders"));
    m_mode->setWords(0, tr("List"));
    m_mode->setWords(1, tr("Board"));
    m_duty->setText(tr("Duty"));
    m_board->retranslate();
    m_drawer->setToolTip(tr("Filters"));
    m_drawer->setAccessibleName(tr("Filters"));
    m_facets->retranslate();
    m_detail->retranslate();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    retime();
}

void OrdersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OrdersPage::arrange()
{
    m_narrow = width() < kNoNumber;
    m_drawerOpen = m_drawerOpen && m_narrow;
    m_drawer->setVisible(m_narrow);
    m_facets->setVisible(m_narrow ? m_drawerOpen : !m_facetsFolded);
    m_detail->setVisible(!m_detailFolded && !(m_narrow && m_drawerOpen));
    m_table->setColumnHidden(orders_column::Unit, width() < kWide);
    m_table->setColumnHidden(orders_column::Number, m_narrow);
    m_table->setColumnHidden(orders_column::Clock, m_narrow);
    const int facets = width() < kNoUnit ? 200 : 216, detail = m_narrow ? 380 : width() < kNoUnit ? 392 : 424;
    m_split->setSizes({facets, width() - facets - detail, detail});
}

bool OrdersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_BracketLeft || key == Qt::Key_BracketRight) {
            (key == Qt::Key_BracketLeft ? m_facetsFolded : m_detailFolded) ^= true;
            arrange();
            return true;
        }
        if (key == Qt::Key_B) {
            showBoard(true);
            return true;
        }
        if (key == Qt::Key_Escape && m_facets->clear())
            return true;
    }
    return Page::eventFilter(watched, event);
}

/// Where no list has the keyboard; the lists take the key themselves.
void OrdersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_B && !event->modifiers())
        showBoard(!m_boardShown);
    else
        Page::keyPressEvent(event);
}

bool OrdersPage::runAction(const QString& action)
{
    const bool prints = action == QLatin1String("print") && m_detail->order(), turns = action == QLatin1String("board");
    if (prints)
        print();
    if (turns)
        showBoard(!m_boardShown);
    return prints || turns;
}

void OrdersPage::focusFilter()
{
    showBoard(false);
    m_facetsFolded = false;
    m_drawerOpen = m_drawerOpen || m_narrow;
    arrange();
    m_facets->focusWords();
}

} // namespace minyi::ui
