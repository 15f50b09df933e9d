#include "ui/kit/views.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QKeyEvent>
#include <QScrollBar>

namespace minyi::ui {

namespace {

void prepare(QAbstractItemView& view, const QString& name)
{
    view.setAccessibleName(name);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setAttribute(Qt::WA_InputMethodEnabled, false);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setMouseTracking(true);
    view.setTabKeyNavigation(false);
}

/// The keys a view keeps for itself, so that no shortcut of the window takes them.
bool isOurs(const QKeyEvent& event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const int key = event.key();
    return key == Qt::Key_J || key == Qt::Key_K || key == Qt::Key_E || key == Qt::Key_F1 || key == Qt::Key_Return ||
           key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Slash || key == Qt::Key_Home || key == Qt::Key_End ||
           (key >= Qt::Key_1 && key <= Qt::Key_9);
}

bool keepShortcut(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isOurs(*static_cast<QKeyEvent*>(event)))
        return false;
    event->accept();
    return true;
}

template <class View>
void lingerOn(View& view, QTimer& timer)
{
    timer.setSingleShot(true);
    timer.setInterval(400);
    QObject::connect(&view, &QAbstractItemView::entered, &timer, qOverload<>(&QTimer::start));
    QObject::connect(&timer, &QTimer::timeout, &view, [&view] {
        emit view.lingered(view.indexAt(view.viewport()->mapFromGlobal(QCursor::pos())));
    });
}

/// The first row from there on; group headers are skipped: they cannot be selected.
void reach(QAbstractItemView& view, int from, int by)
{
    const auto* model = view.model();
    if (!model)
        return;
    const int column = qMax(0, view.currentIndex().column());
    for (int row = from; row >= 0 && row < model->rowCount(); row += by) {
        const auto index = model->index(row, column);
        if (model->flags(index) & Qt::ItemIsSelectable) {
            view.setCurrentIndex(index);
            view.scrollTo(index);
            return;
        }
    }
}

template <class View>
bool handle(View& view, QKeyEvent& event)
{
    if (!isOurs(event))
        return false;
    const auto at = view.currentIndex();
    switch (event.key()) {
    case Qt::Key_J: reach(view, at.row() + 1, 1); return true;
    case Qt::Key_K: reach(view, at.row() - 1, -1); return true;
    case Qt::Key_Home: reach(view, 0, 1); return true;
    case Qt::Key_End: reach(view, view.model() ? view.model()->rowCount() - 1 : -1, -1); return true;
    case Qt::Key_E: emit view.nextStep(at); return true;
    case Qt::Key_F1: emit view.explained(at); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit view.opened(at); return true;
    case Qt::Key_Slash: event.ignore(); return true; // goes up to the page, whose filter it opens
    default: return false;
    }
}

} // namespace

TableView::TableView(const QString& name, QWidget* parent) : QTableView(parent)
{
    prepare(*this, name);
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new TableDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setDensity(Density::Normal);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    lingerOn(*this, m_linger);
}

void TableView::setDensity(Density density)
{
    m_density = density;
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight(density));
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& before)
{
    QTableView::currentChanged(current, before);
    setAttribute(Qt::WA_InputMethodEnabled, false); /// Qt turns it on again for each row that could be edited
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_linger.stop();
        emit lingered({});
    }
    return QTableView::viewportEvent(event);
}

bool TableView::event(QEvent* event)
{
    return keepShortcut(event) || QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (!handle(*this, *event))
        QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && horizontalHeader())
        setDensity(m_density);
}

ListView::ListView(const QString& name, QWidget* parent) : QListView(parent)
{
    prepare(*this, name);
    connect(this, &QListView::doubleClicked, this, &ListView::opened);
    lingerOn(*this, m_linger);
}

void ListView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& before)
{
    QListView::currentChanged(current, before);
    setAttribute(Qt::WA_InputMethodEnabled, false); /// Qt turns it on again for each row that could be edited
}

bool ListView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_linger.stop();
        emit lingered({});
    }
    return QListView::viewportEvent(event);
}

bool ListView::event(QEvent* event)
{
    return keepShortcut(event) || QListView::event(event);
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() == Qt::NoModifier && key >= Qt::Key_1 && key <= Qt::Key_9)
        emit digit(key - Qt::Key_0);
    else if (event->modifiers() == Qt::NoModifier && (key == Qt::Key_Down || key == Qt::Key_Up))
        reach(*this, currentIndex().row() + (key == Qt::Key_Down ? 1 : -1), key == Qt::Key_Down ? 1 : -1);
    else if (!handle(*this, *event))
        QListView::keyPressEvent(event);
}

void showRows(QAbstractItemView& view, QWidget& empty, bool none)
{
    // What is hidden hands its focus to the next field, which would take the keys of the list as words: so move it before.
    if (none) {
        empty.show();
        if (view.hasFocus())
            empty.setFocus(Qt::OtherFocusReason);
        view.hide();
        return;
    }
    // A page that is not open fills itself behind the open one, and leaves it the keys.
    const bool appears = view.isHidden() && view.parentWidget() && view.parentWidget()->isVisible();
    view.show();
    const auto* focused = QApplication::focusWidget();
    const bool atWork = focused && (qobject_cast<const QLineEdit*>(focused) || qobject_cast<const QTextEdit*>(focused));
    if (appears && !atWork)
        view.setFocus(Qt::OtherFocusReason);
    empty.hide();
}

bool hasKeys(const QWidget& widget)
{
    const auto* at = QApplication::focusWidget();
    return at && (at == &widget || widget.isAncestorOf(at));
}

QWidget* makeSurface()
{
    auto* pane = new QWidget;
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    return pane;
}

QWidget* layListPane(QLabel* head, QTableView* table, QWidget* empty, QLabel* foot)
{
    auto* pane = makeSurface();
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 12);
    top->addWidget(head);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(table, 1);
    column->addWidget(empty, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 8);
    bottom->addWidget(foot);
    bottom->addStretch(1);
    column->addLayout(bottom);
    return pane;
}

} // namespace minyi::ui
