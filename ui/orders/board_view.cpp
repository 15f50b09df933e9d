#include "ui/orders/board_view.h"

#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/orders/stage_card_delegate.h"
#include "ui/text/board_words.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace minyi::ui {

namespace {

constexpr int kLaneWidth = 236;

QString sentenceOf(const StageCard& line)
{
    QStringList said{line.chip.words, line.title, line.mark.words, line.where, line.matter, line.limit, line.all};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

} // namespace

BoardView::BoardView(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    auto* inner = new QWidget;
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    for (int stage = 0; stage < kStages; ++stage)
        row->addWidget(makeLane(m_columns[static_cast<std::size_t>(stage)], stage), 1);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QWidget* BoardView::makeLane(Lane& lane, int stage)
{
    auto* pane = new QWidget;
    pane->setMinimumWidth(kLaneWidth);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    lane.head = makeLabel({}, "section");
    lane.list = new ListView({});
    lane.model = new RowModel<StageCard>(kStageCardColumns, this);
    lane.empty = makeLabel({}, "body", "2");
    lane.empty->setWordWrap(true);
    lane.empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    lane.model->sayWith(sentenceOf);
    lane.list->setModel(lane.model);
    lane.list->setItemDelegate(new StageCardDelegate(lane.list));
    lane.list->setUniformItemSizes(true);
    setLook(lane.list, "ground", QStringLiteral("canvas")); // cards lie on it
    lane.list->installEventFilter(this);
    lane.red = makeLabel({}, "meta", "danger");
    lane.yellow = makeLabel({}, "meta", "warn");
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(lane.head, 1);
    for (auto* label : {lane.red, lane.yellow})
        head->addWidget(label);
    column->addLayout(head);
    column->addWidget(lane.list, 1);
    column->addWidget(lane.empty, 1);
    connect(lane.list, &ListView::opened, this, [this, stage](const QModelIndex& at) {
        if (!at.isValid())
            return;
        const auto& card = model(stage).row(at.row()).card;
        emit opened(card.kind, card.id);
    });
    return pane;
}

void BoardView::reload()
{
    ask(m_session, core::orders::Board{}, this, [this](auto columns) {
        if (!columns)
            return;
        for (int stage = 0; stage < kStages; ++stage)
            fill(stage, std::move((*columns)[static_cast<std::size_t>(stage)]));
        if (hasFocus()) // its column has no card any more
            focusCards();
    });
}

std::vector<StageCard> BoardView::linesOf(std::vector<core::orders::BoardCard> cards) const
{
    std::vector<StageCard> lines;
    lines.reserve(cards.size());
    for (auto& card : cards)
        lines.push_back(stageCard(std::move(card), m_session));
    return lines;
}

/// The card that was chosen stays so, if it is still there.
void BoardView::fill(int stage, core::orders::StageColumn column)
{
    auto& lane = m_columns[static_cast<std::size_t>(stage)];
    const int before = lane.list->currentIndex().row();
    const auto chosen = before < 0 ? 0 : lane.model->row(before).card.id;
    auto lines = linesOf(std::move(column.cards));
    column.cards.clear();
    lane.answer = std::move(column);
    lane.model->pageWith(static_cast<int>(lane.answer.count), [this, stage] { fetch(stage); });
    lane.model->setRows(std::move(lines));
    int row = lane.model->rowCount() ? 0 : -1;
    for (int i = 0; i < lane.model->rowCount(); ++i)
        if (lane.model->row(i).card.id == chosen)
            row = i;
    const bool none = row < 0;
    if (none && lane.list->hasFocus())
        setFocus(Qt::OtherFocusReason);
    lane.list->setVisible(!none);
    lane.empty->setVisible(none);
    if (!none)
        lane.list->setCurrentIndex(lane.model->index(row, 0));
    say(lane);
}

/// The page behind the last card.
void BoardView::fetch(int stage)
{
    const auto& last = model(stage).rows().back().card;
    askEach(m_session, core::orders::Board{static_cast<core::orders::Stage>(stage), last.due, last.id, {}}, this, [this, stage](auto columns) {
        if (columns)
            model(stage).appendRows(linesOf(std::move(columns->front().cards)));
    });
}

void BoardView::say(Lane& lane)
{
    const auto name = words(lane.answer.stage);
    lane.head->setText(QStringLiteral("%1  %2").arg(name).arg(lane.answer.count));
    lane.red->setText(tr("Red %1").arg(lane.answer.red));
    lane.red->setVisible(lane.answer.red > 0);
    lane.yellow->setText(tr("Yellow %1").arg(lane.answer.yellow));
    lane.yellow->setVisible(lane.answer.yellow > 0);
    lane.list->setAccessibleName(name);
    lane.empty->setText(lane.answer.shown ? tr("Nothing stands here") : tr("The calls are the centre's"));
}

void BoardView::retime()
{
    for (auto& lane : m_columns) {
        const int row = lane.list->currentIndex().row();
        std::vector<core::orders::BoardCard> cards;
        for (const auto& line : lane.model->rows())
            cards.push_back(line.card);
        const auto& calendar = *m_session.calendar;
        for (auto& card : cards)
            card.colour = core::orders::colourOf(card.due, m_session.now(), calendar);
        lane.model->setRows(linesOf(std::move(cards)));
        if (row >= 0)
            lane.list->setCurrentIndex(lane.model->index(row, 0));
    }
}

void BoardView::retranslate()
{
    setAccessibleName(tr("Board of the closed loop"));
    for (int stage = 0; stage < kStages; ++stage) {
        auto& lane = m_columns[static_cast<std::size_t>(stage)];
        lane.answer.stage = static_cast<core::orders::Stage>(stage);
        say(lane);
    }
    retime();
}

void BoardView::focusCards()
{
    for (int i = 0; i < kStages; ++i) {
        auto* list = m_columns[static_cast<std::size_t>((m_at + i) % kStages)].list;
        if (!list->isHidden()) {
            list->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus(Qt::OtherFocusReason);
}

/// To the next column that has cards, at the same height or its last card.
void BoardView::sideways(int stage, int by)
{
    const int height = list(stage)->currentIndex().row();
    for (int next = stage + by; next >= 0 && next < kStages; next += by) {
        auto& lane = m_columns[static_cast<std::size_t>(next)];
        if (lane.list->isHidden())
            continue;
        lane.list->setCurrentIndex(lane.model->index(qBound(0, height, lane.model->rowCount() - 1), 0));
        lane.list->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool BoardView::eventFilter(QObject* watched, QEvent* event)
{
    for (int stage = 0; stage < kStages; ++stage) {
        if (watched != list(stage))
            continue;
        if (event->type() == QEvent::FocusIn) {
            m_at = stage;
            ensureWidgetVisible(list(stage)->parentWidget(), 16, 0);
        }
        if (event->type() != QEvent::KeyPress)
            break;
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            sideways(stage, key == Qt::Key_Left ? -1 : 1);
            return true;
        }
        if (key == Qt::Key_B) {
            emit toList();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_B)
        emit toList();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace minyi::ui
