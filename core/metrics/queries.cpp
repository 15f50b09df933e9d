#include "core/metrics/query_fields.h"

#include "core/followup/table.h"
#include "core/metrics/behind.h"
#include "core/metrics/figure_rows.h"
#include "core/metrics/periods.h"
#include "core/metrics/table.h"
#include "core/orders/objection_list.h"
#include "core/settings/settings.h"

#include <algorithm>

namespace minyi::core::metrics {

namespace {

BySubject countAll(Db& db, const Period& period, const Scope& scope)
{
    BySubject counts;
    for (const Subject subject : kSubjects)
        counts[static_cast<std::size_t>(subject) - 1] = countsOf(db, subject, period.from, period.to, scope);
    return counts;
}

const Counts& of(const BySubject& counts, const Formula& formula)
{
    return counts[static_cast<std::size_t>(subjectOf(formula)) - 1];
}

/// What was published of a locked month: read, never reckoned again.
std::map<std::string, Measure> published(Db& db, std::int64_t month, std::int64_t unit)
{
    std::map<std::string, Measure> figures;
    Stmt row = db.rows("SELECT indicator,numerator,denominator FROM figure WHERE month=? AND coalesce(unit,0)=?", month, unit);
    while (row.step())
        figures[std::string(row.text(0))] = {row.integer(1), row.integer(2)};
    return figures;
}

bool meets(const BoardRow& row)
{
    const auto target = static_cast<double>(*row.target);
    return row.lowerIsBetter ? *row.rate <= target : *row.rate >= target;
}

BoardRow wordsOf(const Indicator& indicator)
{
    BoardRow row;
    row.key = indicator.formula->key;
    row.zh = indicator.zh;
    row.en = indicator.en;
    row.definitionZh = indicator.definitionZh;
    row.definitionEn = indicator.definitionEn;
    row.lowerIsBetter = indicator.formula->lowerIsBetter;
    row.beside = indicator.beside;
    return row;
}

Measure measureOf(const Ask& ask, const Indicator& indicator, const Counts& counts, Day day)
{
    return measure(*indicator.formula, counts, [&](Set set) { return weightOf(ask, indicator, set, day); });
}

/// When the figures of a period became final, if it is a month.
std::optional<Instant> lockOf(Db& db, const Period& period)
{
    return period.month ? followup::lockedAt(db, period.from) : std::nullopt;
}

/// A period's figures, published or reckoned from its counts, by key.
std::map<std::string, Measure> figuresOf(const Ask& ask, const Period& period, const Scope& scope, const BySubject& counts)
{
    if (lockOf(ask.db, period))
        return published(ask.db, *period.month, scope.unit);
    std::map<std::string, Measure> figures;
    for (const Indicator& indicator : ask.the<Indicators>().all())
        figures[std::string(indicator.formula->key)] = measureOf(ask, indicator, of(counts, *indicator.formula), period.to);
    return figures;
}

/// What has come since the lock: beside the figure, never in it.
void addCorrections(const Ask& ask, const Period& period, const Scope& scope, const BySubject& counts, BoardAnswer& board)
{
    const auto moved = movedIn(ask.db, period.from, period.to, scope);
    if (moved.empty())
        return;
    for (BoardRow& row : board.rows) {
        const Indicator& indicator = *ask.the<Indicators>().find(row.key);
        const Sets own = indicator.formula->above | indicator.formula->below;
        Counts live = of(counts, *indicator.formula);
        for (const Moved& each : moved)
            if (each.subject == subjectOf(*indicator.formula) && (each.listed.sets & own) != (each.live & own)) {
                live.add(each.listed.sets, -1);
                live.add(each.live);
                ++row.corrections;
            }
        if (row.corrections)
            row.corrected = measureOf(ask, indicator, live, period.to).rate();
    }
}

/// Ranks in place: by first satisfaction, then response, then how many rated; equal values share one.
void rank(std::vector<RankRow>& rows, std::int64_t least)
{
    const auto value = [](const RankRow& r) { return std::tuple(r.satisfaction.value_or(-1), r.response.value_or(-1), r.rated); };
    const auto isRanked = [least](const RankRow& r) { return r.rated >= least && r.satisfaction; };
    std::stable_sort(rows.begin(), rows.end(), [&](const RankRow& a, const RankRow& b) {
        return isRanked(a) != isRanked(b) ? isRanked(a) : value(a) > value(b);
    });
    for (std::size_t i = 0; i < rows.size() && isRanked(rows[i]); ++i)
        rows[i].rank = i && value(rows[i]) == value(rows[i - 1]) ? *rows[i - 1].rank : static_cast<std::int64_t>(i) + 1;
}

RankRow rankRow(const Ask& ask, std::int64_t unit, const Counts& matters, const Counts& orders, const Period& period)
{
    const auto& indicators = ask.the<Indicators>();
    const auto rate = [&](const char* key, const Counts& counts) {
        return measureOf(ask, *indicators.find(key), counts, period.to).rate();
    };
    RankRow row;
    row.unitId = {unit};
    const auto known = find(ask.db, row.unitId);
    row.unit = known ? known->name : "";
    row.due = matters[Set::Due];
    row.rated = matters.in(kRatings);
    row.poor = matters[Set::N4] + matters[Set::N5];
    row.leftOut = matters[Set::LeftOut];
    row.excluded = matters[Set::Excluded];
    row.merged = matters[Set::Merged];
    row.aboveShare = orders::passes({row.leftOut, row.poor + row.leftOut}, settings::number(ask.db, "exclusion_share", period.to));
    row.response = rate("response", matters);
    row.satisfaction = rate("satisfaction", matters);
    row.solved = rate("solved", matters);
    row.onTime = rate("on_time", orders);
    row.redCards = orders[Set::Late];
    row.own = unit == ask.actor.unit;
    return row;
}

} // namespace

Result<Scope> scopeOf(const Ask& ask, const std::optional<Id<staff::Unit>>& unit)
{
    Scope scope{ask.actor.seesAllUnits ? 0 : ask.actor.unit, ask.actor.may(Permission::SeeIntegrity), dayOf(ask.now)};
    if (!unit)
        return scope;
    if (!ask.actor.seesAllUnits && unit->value != ask.actor.unit)
        return refuse(Why::NotFound, "unit");
    scope.unit = unit->value;
    return scope;
}

std::int64_t weightOf(const Ask& ask, const Indicator& indicator, Set set, Day day)
{
    const auto found = indicator.weights.find(set);
    if (found == indicator.weights.end())
        return 100;
    return settings::find(found->second) ? settings::number(ask.db, found->second, day) : std::stoi(found->second);
}

std::string formulaText(const Ask& ask, Day day)
{
    const auto& indicators = ask.the<Indicators>();
    const auto weight = weightOf(ask, *indicators.find("satisfaction"), Set::N3, day);
    char text[16];
    std::snprintf(text, sizeof text, " w=%d.%02d", static_cast<int>(weight / 100), static_cast<int>(weight % 100));
    return indicators.version() + text;
}

Result<BoardAnswer> answer(const Ask& ask, const Board& question)
{
    const auto scope = scopeOf(ask, question.unit);
    if (!scope)
        return tl::unexpected(scope.error());
    if (question.to < question.from)
        return refuse(Why::Invalid, "to");
    const Period period = periodOf(question.from, question.to);
    BoardAnswer out{period.from, period.to, formulaText(ask, period.to), lockOf(ask.db, period), {}};
    if (out.lockedAt)
        out.formula = ask.db.one<std::string>("SELECT formula FROM figure WHERE month=? LIMIT 1", *period.month).value_or(out.formula);
    const auto counts = countAll(ask.db, period, *scope);
    auto figures = figuresOf(ask, period, *scope, counts);
    const Period last = periodBefore(period);
    auto before = figuresOf(ask, last, *scope, countAll(ask.db, last, *scope));
    for (const Indicator& indicator : ask.the<Indicators>().all()) {
        BoardRow row = wordsOf(indicator);
        const Measure figure = figures[row.key];
        row.above = figure.above;
        row.below = figure.below;
        row.rate = figure.rate();
        row.before = before[row.key].rate();
        if (!indicator.target.empty())
            row.target = settings::number(ask.db, indicator.target, std::min(period.to, dayOf(ask.now)));
        else if (row.key == "red_cards")
            row.target = 0;
        if (row.rate && row.target)
            row.met = meets(row);
        forEachSet(indicator.formula->above, [&](Set set) {
            row.terms.push_back({set, of(counts, *indicator.formula)[set], weightOf(ask, indicator, set, period.to)});
        });
        out.rows.push_back(std::move(row));
    }
    if (out.lockedAt)
        addCorrections(ask, period, *scope, counts, out);
    return out;
}

Result<std::vector<FigureRow>> answer(const Ask& ask, const FigureRows& question)
{
    const auto board = answer(ask, Board{question.from, question.to, question.unit});
    if (!board)
        return tl::unexpected(board.error());
    std::vector<FigureRow> rows;
    for (const BoardRow& row : board->rows)
        rows.push_back({row.key, row.zh, row.en, static_cast<double>(row.above) / 100, row.below, row.rate, row.target, row.met, row.corrections,
                        row.corrected, board->formula, row.definitionZh});
    return rows;
}

Result<std::vector<RankRow>> answer(const Ask& ask, const Ranking& question)
{
    const auto scope = scopeOf(ask, {});
    const Period period = periodOf(question.from, question.to), last = periodBefore(period);
    const auto matters = countsByUnit(ask.db, Subject::Matter, period.from, period.to, *scope);
    auto orders = countsByUnit(ask.db, Subject::Order, period.from, period.to, *scope);
    auto earlier = countsByUnit(ask.db, Subject::Matter, last.from, last.to, *scope);
    const Indicator& satisfaction = *ask.the<Indicators>().find("satisfaction");
    std::vector<RankRow> rows;
    for (const auto& [unit, counts] : matters) {
        RankRow row = rankRow(ask, unit, counts, orders[unit], period);
        const auto was = measureOf(ask, satisfaction, earlier[unit], last.to).rate();
        if (was && row.satisfaction)
            row.change = *row.satisfaction - *was;
        rows.push_back(std::move(row));
    }
    rank(rows, settings::number(ask.db, "rank_min", dayOf(ask.now)));
    return rows;
}

Result<std::vector<TrendPoint>> answer(const Ask& ask, const Trend& question)
{
    const auto scope = scopeOf(ask, question.unit);
    if (!scope)
        return tl::unexpected(scope.error());
    const Indicator* indicator = ask.the<Indicators>().find(question.key);
    if (!indicator)
        return refuse(Why::UnknownName, question.key);
    const std::int64_t last = followup::monthOf(civil(question.to)), months = std::clamp<std::int64_t>(question.months, 1, 60);
    std::vector<TrendPoint> points;
    for (std::int64_t month = last - months + 1; month <= last; ++month) {
        const Period period{followup::firstOf(month), followup::lastOf(month), month};
        const Measure figure = followup::lockedAt(ask.db, period.from)
                                   ? published(ask.db, month, scope->unit)[question.key]
                                   : measureOf(ask, *indicator,
                                               countsOf(ask.db, subjectOf(*indicator->formula), period.from, period.to, *scope), period.to);
        points.push_back({period.from, figure.below, figure.rate()});
    }
    return points;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<Board>();
    catalog.question<FigureRows>();
    catalog.question<Ranking>();
    catalog.question<Trend>();
    catalog.question<Behind>();
    catalog.question<Ageing>();
    catalog.question<MonthToLock>();
}

} // namespace minyi::core::metrics
