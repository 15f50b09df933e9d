#include "ui/today/today_page.h"

#include "core/deadlines/board_fields.h"
#include "core/followup/query_fields.h"
#include "core/leniency/query_fields.h"
#include "core/orders/query_fields.h"
#include "core/review/query_fields.h"
#include "ui/kit/bars.h"
#include "ui/kit/calls.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/list_delegate.h"
#include "ui/kit/views.h"
#include "ui/text/formats.h"

#include <QScrollBar>
#include <QStackedLayout>
#include <QStandardItemModel>

namespace minyi::ui {

namespace {

using core::AggKind;

/// Which row of the answer a line shows.
constexpr int kRowNumber = RowRole + 1;
constexpr int kGroupNumber = RowRole + 2;
constexpr int kDaysAhead = 8; ///< today and the seven after it
constexpr int kSideWidth = 364;
constexpr int kSideFrom = 1000; ///< below this the right column has no room

PageId pageOf(const core::orders::TodayRow& row)
{
    if (row.kind == AggKind::Case) // what was given back is worked on in the case
        return row.state == "check" || row.state == "decide" ? PageId::Review : PageId::Cases;
    return row.kind == AggKind::Order ? PageId::Orders : PageId::FollowUp;
}

} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_now(session.now())
    , m_tileRow(new QHBoxLayout)
    , m_work(new Card)
    , m_list(new ListView({}))
    , m_model(new QStandardItemModel(this))
    , m_empty(new EmptyState)
    , m_card(new DeadlineCard(this))
{
    m_card->hide();
    m_tileRow->setSpacing(12);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListDelegate(ListDelegate::Kind::Plate, m_list));
    auto* holder = new QWidget;
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_work->setBodyMargins(0, 0);
    m_work->body()->addWidget(holder);
    m_side = makeSide();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_work, 1);
    row->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addLayout(m_tileRow);
    column->addLayout(row, 1);
    connect(m_list, &ListView::opened, this, &TodayPage::open);
    connect(m_list, &ListView::nextStep, this, &TodayPage::open);
    connect(m_list, &ListView::digit, this, &TodayPage::jumpToGroup);
    connect(m_list, &ListView::explained, this, [this](const QModelIndex& index) { explain(index, true); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_card, &QWidget::hide); // it speaks of one row
    connect(m_list, &ListView::lingered, this, [this](const QModelIndex& index) { explain(index, false); });
    connect(m_card, &DeadlineCard::actionPressed, this, [this] { open(m_explained); });
    connect(m_batch, &Card::linkPressed, this, [this] { emit jumpTo(PageId::FollowUp, AggKind::Batch, 0); });
    connect(&Minute::shared(), &Minute::passed, this, &TodayPage::reload);
    watch(session, this, {AggKind::Matter, AggKind::Order, AggKind::Case, AggKind::Setting}, [this] { reload(); });
    retranslate();
}

QWidget* TodayPage::makeSide()
{
    m_load = new Card;
    m_chart = new LoadChart;
    m_load->body()->addWidget(m_chart);
    m_batch = new Card;
    m_bar = new StackedBar;
    m_batch->body()->addWidget(m_bar);
    m_batch->setVisible(session().may(core::Permission::SeeFollowUp));
    m_load->setVisible(session().may(core::Permission::SeeOrders));
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_load);
    column->addWidget(m_batch);
    column->addStretch(1);
    auto* area = makeScroll(pane);
    area->setFixedWidth(kSideWidth);
    return area;
}

QString TodayPage::subtitle() const
{
    const Formats formats(session().language);
    const auto day = formats.dayInWords(core::dayOf(m_now));
    return day + (session().language == QLatin1String("en") ? QStringLiteral(", ") : QStringLiteral(" ")) + formats.time(m_now);
}

QList<KeyHint> TodayPage::keyHints() const
{
    return {{{"J", "K"}, tr("Move")}, {{"Enter"}, tr("Open")}, {{"E"}, tr("Next step")}, {{"F1"}, tr("Why this date")},
            {{"1", "4"}, tr("Jump to group")}};
}

void TodayPage::focusMain()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::retranslate()
{
    m_list->setAccessibleName(tr("My work"));
    m_work->setTitle(tr("My work"));
    m_load->setTitle(tr("Deadlines, next 7 days"));
    m_batch->setTitle(tr("09:00 follow-up batch"));
    m_batch->setLink(tr("Open follow-up"));
    m_empty->setGlyph(Glyph::Tick, Tone::Ok);
    m_empty->setWords(tr("Nothing is waiting for you"), tr("New calls and orders appear here by themselves."));
    reload();
}

void TodayPage::reload()
{
    ask(session(), core::orders::Today{}, this, [this](core::Result<core::orders::TodayAnswer> answer) {
        m_orders = answer.value_or(core::orders::TodayAnswer{}); // who may see no orders has an empty day, not a blank page
        take(m_orders);
    });
    if (session().may(core::Permission::SeeCases))
        ask(session(), core::review::Todo{}, this,
            [this](auto reviews) { m_reviews = reviews.value_or(std::vector<core::review::TodoRow>{}), take(m_orders); });
    if (session().may(core::Permission::CheckCase))
        ask(session(), core::leniency::Todo{}, this, [this](auto courses) { m_courses = courses.value_or(std::vector<core::leniency::TodoRow>{}), take(m_orders); });
    if (session().may(core::Permission::SeeCases))
        ask(session(), core::deadlines::Board{core::startOf(core::dayOf(session().now()) + kDaysAhead), true, {}}, this,
            [this](auto board) { m_clocks = board.value_or(core::deadlines::BoardAnswer{}).rows, take(m_orders); });
    if (session().may(core::Permission::SeeFollowUp))
        ask(session(), core::followup::Funnel{}, this, [this](core::Result<core::followup::FunnelAnswer> answer) {
            if (answer)
                showBatch(*answer);
        });
}

void TodayPage::take(const core::orders::TodayAnswer& answer)
{
    m_answer = answer;
    m_now = session().now();
    addReviews(m_answer, m_reviews, m_now);
    addCourses(m_answer, m_courses, m_now);
    addCases(m_answer, m_clocks, m_now);
    showTiles();
    showList();
    showSide();
    emit badgeChanged(static_cast<int>(m_answer.overdue + m_answer.dueToday), true);
    emit headChanged();
}

void TodayPage::showTiles()
{
    if (!session().may(core::Permission::SeeOrders))
        return;
    const auto tiles = todayTiles(m_answer, session(), m_now);
    m_tileGroups.clear();
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        if (m_tiles.size() <= static_cast<qsizetype>(i)) {
            auto* tile = new KpiTile;
            m_tileRow->addWidget(tile);
            connect(tile, &QAbstractButton::clicked, this, [this, i] { jumpToGroup(static_cast<int>(m_tileGroups[i]) + 1); });
            m_tiles.append(tile);
        }
        m_tiles[static_cast<qsizetype>(i)]->setKpi(tiles[i].second);
        m_tileGroups.push_back(tiles[i].first);
    }
}

void TodayPage::showList()
{
    const auto* before = rowAt(m_list->currentIndex());
    const auto kept = before ? std::optional(*before) : std::nullopt;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_card->hide();
    m_model->clear();
    QModelIndex current;
    for (const auto group : kTodayGroups) {
        QList<QStandardItem*> lines;
        for (std::size_t i = 0; i < m_answer.rows.size(); ++i) {
            const auto& row = m_answer.rows[i];
            if (groupOf(row, m_now) != group)
                continue;
            lines.append(todayItem(todayLine(row, session(), m_now)));
            lines.back()->setData(static_cast<int>(i), kRowNumber);
        }
        if (lines.isEmpty())
            continue;
        auto* heading = todayItem(todayHeading(group, static_cast<int>(lines.size())));
        heading->setData(static_cast<int>(group), kGroupNumber);
        m_model->appendRow(heading);
        for (auto* line : lines) {
            m_model->appendRow(line);
            const auto* row = rowAt(line->index());
            if (!current.isValid() || (kept && row->kind == kept->kind && row->id == kept->id && row->rule == kept->rule))
                current = line->index();
        }
    }
    m_list->setCurrentIndex(current);
    m_list->verticalScrollBar()->setValue(scrolled);
    m_work->setCount(tr("%1 items, least time first").arg(m_answer.rows.size()));
    m_stack->setCurrentIndex(m_answer.rows.empty() ? 1 : 0);
}

void TodayPage::showSide()
{
    m_chart->setDays(todayLoad(m_answer, session(), m_now));
}

void TodayPage::showBatch(const core::followup::FunnelAnswer& answer)
{
    if (answer.rows.empty())
        return;
    const auto& total = answer.rows.back();
    const auto n = [](std::int64_t count) { return static_cast<int>(count); };
    m_bar->setParts({{tr("Satisfied"), n(total.satisfied), Tone::Ok},
                     {tr("Basically"), n(total.basically), Tone::Info},
                     {tr("Dissatisfied"), n(total.dissatisfied), Tone::Danger},
                     {tr("No reply"), n(total.noReply), Tone::Neutral}},
                    tr("Sent"), QStringLiteral("%1/%2").arg(total.sent).arg(total.due));
}

const core::orders::TodayRow* TodayPage::rowAt(const QModelIndex& index) const
{
    const auto number = index.data(kRowNumber);
    const auto at = static_cast<std::size_t>(number.toInt());
    return number.isValid() && at < m_answer.rows.size() ? &m_answer.rows[at] : nullptr;
}

void TodayPage::jumpToGroup(int number)
{
    for (int i = 0; i + 1 < m_model->rowCount(); ++i) {
        const auto group = m_model->index(i, 0).data(kGroupNumber);
        if (!group.isValid() || group.toInt() != number - 1)
            continue;
        m_list->setCurrentIndex(m_model->index(i + 1, 0));
        m_list->scrollTo(m_model->index(i, 0), QAbstractItemView::PositionAtTop);
        focusMain();
        return;
    }
}

void TodayPage::open(const QModelIndex& index)
{
    m_card->hide();
    if (const auto* row = rowAt(index))
        emit jumpTo(pageOf(*row), row->kind, row->id);
}

void TodayPage::explain(const QModelIndex& index, bool byKey)
{
    const auto* row = rowAt(index);
    /// The same key closes it again; a mouse that left the row does too.
    if (!row || (byKey && m_card->isVisible())) {
        if (byKey || !m_byKey)
            m_card->hide();
        return;
    }
    m_byKey = byKey, m_explained = index;
    m_card->setFacts(todayFacts(*row, session(), m_now));
    auto at = m_list->visualRect(index);
    at.moveTopLeft(m_list->viewport()->mapToGlobal(at.topLeft()));
    m_card->showAt(at, QRect(window()->mapToGlobal(QPoint(0, 0)), window()->size()));
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    const bool dense = width() < 1100;
    layout()->setContentsMargins(dense ? 16 : 24, dense ? 12 : 20, dense ? 16 : 24, dense ? 12 : 20);
    m_side->setVisible(width() >= kSideFrom);
    Page::resizeEvent(event);
}

Page* makeTodayPage(Session& session, QWidget* parent)
{
    return new TodayPage(session, parent);
}

} // namespace minyi::ui
