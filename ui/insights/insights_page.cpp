#include "ui/insights/insights_page.h"

#include "core/metrics/query_fields.h"
#include "ui/insights/chart_card.h"
#include "ui/insights/figure_sheet.h"
#include "ui/insights/figure_tile.h"
#include "ui/insights/left_out_card.h"
#include "ui/insights/lock_form.h"
#include "ui/insights/ranking_list.h"
#include "ui/insights/talk_card.h"
#include "ui/kit/calls.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/text/formats.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>

#include <tuple>

namespace minyi::ui {

namespace {

namespace mt = core::metrics;

/// The figures that have a tile, in the order of the number keys; those the trend follows.
constexpr std::string_view kTiles[] = {"satisfaction", "solved", "timely_response", "on_time", "timely_reply"};
constexpr std::array<std::string_view, 3> kTrend = {"satisfaction", "solved", "timely_response"};
constexpr int kWide = 1100; ///< below it one card stands under the other

} // namespace

InsightsPage::InsightsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_tileGrid(new QGridLayout)
    , m_trendCard(new TrendCard(tr("Trend")))
    , m_rankCard(new Card)
    , m_ageCard(new AgeingCard(tr("Age of open work")))
    , m_leftOut(new LeftOutCard)
    , m_talks(new TalkCard(session, this))
    , m_lockForm(new LockForm(session, this))
    , m_lock(makeButton({}, "", this))
    , m_ranking(new RankingList)
    , m_unranked(makeWrapped({}, "body", "2"))
    , m_spans(new Segmented({{{}}, {{}}, {{}}, {{}}}, tr("Period"), this))
    , m_sheet(new FigureSheet(session, this))
    , m_grid(new QGridLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    m_spans->hide();
    m_lock->hide();
    connect(m_lock, &QPushButton::clicked, this, [this] { m_lockForm->open(m_from); });
    connect(m_talks, &TalkCard::done, this, [this](const QString& words) { tell(Tone::Ok, words), reload(); });
    connect(m_lockForm, &LockForm::done, this, [this](const QString& words) { tell(Tone::Ok, words), reload(); });
    m_rankCard->body()->addWidget(m_ranking);
    m_rankCard->body()->addWidget(m_unranked);
    m_unranked->hide();
    m_rankCard->body()->addStretch(1);
    m_tileGrid->setSpacing(12);
    m_grid->setSpacing(12);
    for (std::size_t i = 0; i < std::size(kTiles); ++i) {
        auto* tile = new FigureTile;
        connect(tile, &QAbstractButton::clicked, this, [this, i] { openFigure(static_cast<int>(i)); });
        m_tiles << tile;
    }
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(m_tileGrid);
    column->addLayout(m_grid);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScroll(content));
    connect(m_spans, &Segmented::chosen, this, [this](int span) {
        m_span = static_cast<Span>(span);
        setSpan(core::dayOf(this->session().now()));
    });
    connect(m_sheet, &FigureSheet::opened, this, [this](core::AggKind kind, qint64 id) {
        emit jumpTo(kind == core::AggKind::Order ? PageId::Orders : PageId::FollowUp, kind, id);
    });
    watch(session, this, {core::AggKind::Matter, core::AggKind::Order, core::AggKind::Setting, core::AggKind::Figures, core::AggKind::Case, core::AggKind::Unit},
          [this] { reload(); });
    m_spans->setCurrent(static_cast<int>(Span::Month));
    setSpan(core::dayOf(session.now()));
    retranslate();
}

QString InsightsPage::subtitle() const
{
    const Formats formats(session().language);
    auto words = tr("%1 to %2").arg(formats.day(m_from), formats.day(m_to));
    if (m_board.lockedAt)
        words += tr(", final since %1").arg(formats.shortMoment(*m_board.lockedAt));
    return words;
}

QList<QWidget*> InsightsPage::actions()
{
    if (canLock())
        return {m_spans, m_lock};
    if (m_lock->hasFocus()) // the keys stay with the page
        setFocus(Qt::OtherFocusReason);
    m_lock->hide();
    return {m_spans};
}

bool InsightsPage::canLock() const
{
    return session().may(core::Permission::LockMonth) && m_span == Span::Month && !m_board.lockedAt && m_to < core::dayOf(session().now()) &&
           m_board.from == m_from;
}

QList<KeyHint> InsightsPage::keyHints() const
{
    return {{{"1", "5"}, tr("What a figure counts")}, {{"Left", "Right"}, tr("Earlier, later")}, {{"T"}, tr("Charts or tables")},
            {{"Ctrl+P"}, tr("Print monthly circular")}};
}

void InsightsPage::setSpan(core::Day day)
{
    std::tie(m_from, m_to) = daysOf(m_span, day);
    reload();
}

void InsightsPage::shift(int by)
{
    const auto today = core::dayOf(session().now());
    const auto day = by < 0 ? m_from - 1 : m_to + 1;
    if (by > 0 && day > today)
        return;
    setSpan(day);
}

void InsightsPage::reload()
{
    ask(session(), mt::Board{m_from, m_to, {}}, this, [this](auto board) {
        if (board)
            take(std::move(*board));
    });
    ask(session(), mt::Ranking{m_from, m_to}, this, [this](auto rows) {
        if (rows)
            takeRanking(std::move(*rows));
    });
    m_talks->show(m_to);
    ask(session(), mt::Ageing{}, this, [this](auto rows) {
        if (rows)
            m_ageCard->setRows(*rows);
    });
}

/// Once for each board that is shown, since its names and targets are the board's.
void InsightsPage::askTrend()
{
    const int number = ++m_awaited;
    for (std::size_t line = 0; line < kTrend.size(); ++line)
        askEach(session(), mt::Trend{std::string(kTrend[line]), m_to, 12, {}}, this, [this, line, number](auto points) {
            if (points && number == m_awaited)
                m_points[line] = std::move(*points), showTrend();
        });
}

const mt::BoardRow* InsightsPage::figure(std::string_view key) const
{
    for (const auto& row : m_board.rows)
        if (row.key == key)
            return &row;
    return nullptr;
}

/// What a figure stands on; a satisfaction rate never without how many answered.
QString InsightsPage::asideOf(const mt::BoardRow& row) const
{
    const Formats formats(session().language);
    if (const auto* beside = row.beside.empty() ? nullptr : figure(row.beside))
        return tr("%1 ratings, response %2").arg(row.below).arg(formats.percent(beside->rate));
    std::int64_t above = 0;
    for (const auto& term : row.terms)
        above += term.count;
    return row.key == "solved" ? tr("not solved: %1 of %2").arg(row.below - above).arg(row.below) : tr("late: %1 of %2").arg(row.below - above).arg(row.below);
}

void InsightsPage::take(mt::BoardAnswer board)
{
    m_board = std::move(board);
    for (int i = 0; i < m_tiles.size(); ++i)
        if (const auto* row = figure(kTiles[static_cast<std::size_t>(i)]))
            m_tiles[i]->setFigure(*row, session().language, asideOf(*row));
    if (const auto* satisfaction = figure("satisfaction"))
        m_ranking->setTarget(satisfaction->target);
    askTrend();
    emit headChanged();
}

/// When all lines are here.
void InsightsPage::showTrend()
{
    QList<TrendOf> lines;
    for (std::size_t i = 0; i < kTrend.size(); ++i) {
        const auto* row = figure(kTrend[i]);
        if (!row || m_points[i].empty())
            return;
        // A target of all but everything is the edge of the chart already.
        lines << TrendOf{figureName(*row, session().language), m_points[i], row->target && *row->target < 95 ? row->target : std::nullopt};
    }
    m_trendCard->setLines(lines, session().language);
}

void InsightsPage::takeRanking(std::vector<mt::RankRow> rows)
{
    const auto count = rows.size();
    m_leftOut->setRows(rows);
    m_ranking->setRows(std::move(rows));
    m_unranked->setVisible(count == 0);
    m_rankCard->setCount(count ? tr("first satisfaction, %1 units").arg(count) : QString());
}

void InsightsPage::openFigure(int number)
{
    if (const auto* row = figure(kTiles[static_cast<std::size_t>(number)]))
        m_sheet->show(*row, m_from, m_to, {});
}

void InsightsPage::toggleTables()
{
    m_tables = !m_tables;
    m_trendCard->showTable(m_tables);
    m_ageCard->showTable(m_tables);
}

bool InsightsPage::runAction(const QString& action)
{
    if (action != QLatin1String("print"))
        return false;
    emit jumpTo(PageId::Documents, core::AggKind::Figures, m_from.days);
    return true;
}

void InsightsPage::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < m_tiles.size() && event->modifiers() == Qt::NoModifier)
        return openFigure(digit);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return shift(event->key() == Qt::Key_Left ? -1 : 1);
    if (event->key() == Qt::Key_T)
        return toggleTables();
    Page::keyPressEvent(event);
}

void InsightsPage::retranslate()
{
    const QString spans[] = {tr("Week"), tr("Month"), tr("Quarter"), tr("Year")};
    for (int i = 0; i < 4; ++i)
        m_spans->setWords(i, spans[i]);
    m_trendCard->setTitle(tr("Trend of public opinion"));
    m_trendCard->setCount(tr("last 12 months"));
    m_rankCard->setTitle(tr("Ranking of units"));
    m_ageCard->setTitle(tr("Age of open work"));
    m_leftOut->retranslate();
    m_talks->retranslate();
    m_lock->setText(tr("Lock month"));
    m_unranked->setText(tr("Nothing was taken in for this period. Left goes to the one before."));
    setAccessibleName(tr("Insights"));
    reload();
}

void InsightsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void InsightsPage::arrange()
{
    const bool wide = width() >= kWide;
    const int across = width() >= kWide ? 5 : width() >= 760 ? 3 : 2;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tileGrid->addWidget(m_tiles[i], i / across, i % across);
    m_grid->addWidget(m_trendCard, 0, 0);
    m_grid->addWidget(m_rankCard, wide ? 0 : 1, wide ? 1 : 0);
    m_grid->addWidget(m_ageCard, wide ? 1 : 2, 0);
    m_grid->addWidget(m_leftOut, wide ? 1 : 3, wide ? 1 : 0);
    m_grid->addWidget(m_talks, wide ? 2 : 4, 0, 1, wide ? 2 : 1);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, wide ? 4 : 0);
}

Page* makeInsightsPage(Session& session, QWidget* parent)
{
    return new InsightsPage(session, parent);
}

} // namespace minyi::ui
