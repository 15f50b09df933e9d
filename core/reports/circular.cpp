#include "core/reports/circular.h"

#include "core/followup/month.h"
#include "core/metrics/queries.h"
#include "core/orders/objection_list.h"
#include "core/reports/table.h"
#include "core/reports/words.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <map>

namespace minyi::core::reports {

namespace {

using metrics::BoardRow;
using metrics::RankRow;

constexpr std::size_t kBest = 3;

/// Everything a circular says, asked once.
struct Month {
    Day from, to;
    metrics::BoardAnswer board;
    std::vector<RankRow> ranks;
    std::vector<orders::ObjectionRow> leftOut;
    std::vector<UnitCause> causes;
    std::vector<NamedOrder> named;

    const BoardRow& figure(std::string_view key) const
    {
        return *std::find_if(board.rows.begin(), board.rows.end(), [&](const BoardRow& row) { return row.key == key; });
    }
    std::int64_t term(std::string_view key, metrics::Set set) const
    {
        for (const auto& term : figure(key).terms)
            if (term.set == set)
                return term.count;
        return 0;
    }
};

std::string monthWords(Day from, const FormWords& words)
{
    const Civil date = civil(from);
    return words.fill("circular.month", {{"year", std::to_string(date.year)}, {"month", std::to_string(date.month)}});
}

Paragraph totals(const Month& month, const FormWords& words)
{
    using metrics::Set;
    const auto& satisfaction = month.figure("satisfaction");
    char weight[16];
    std::int64_t basically = 100;
    for (const auto& term : satisfaction.terms)
        basically = term.set == Set::N3 ? term.weight : basically;
    std::snprintf(weight, sizeof weight, "%.2f", static_cast<double>(basically) / 100);
    const auto poor = satisfaction.below - month.term("satisfaction", Set::N1) - month.term("satisfaction", Set::N2) -
                      month.term("satisfaction", Set::N3);
    return {words.fill("circular.totals", {{"due", grouped(month.figure("coverage").below)},
                                           {"sent", grouped(month.figure("response").below)},
                                           {"replied", grouped(month.term("response", Set::Replied))},
                                           {"response", rate(month.figure("response").rate)},
                                           {"rated", grouped(satisfaction.below)},
                                           {"satisfied", grouped(month.term("satisfaction", Set::N1) + month.term("satisfaction", Set::N2))},
                                           {"basically", grouped(month.term("satisfaction", Set::N3))},
                                           {"dissatisfied", grouped(poor)},
                                           {"rate", rate(satisfaction.rate)},
                                           {"weight", weight},
                                           {"solved", rate(month.figure("solved").rate)},
                                           {"timely", rate(month.figure("timely_response").rate)},
                                           {"orders", grouped(month.figure("on_time").below)},
                                           {"on_time", rate(month.figure("on_time").rate)},
                                           {"red", grouped(month.term("red_cards", Set::Late))},
                                           {"left_out", grouped(static_cast<std::int64_t>(month.leftOut.size()))},
                                           {"formula", month.board.formula}})};
}

std::string listed(const std::vector<std::string>& names, const FormWords& words)
{
    std::string list;
    for (const auto& name : names)
        list += (list.empty() ? "" : words("circular.and")) + name;
    return list;
}

Paragraph best(const Month& month, const FormWords& words)
{
    std::vector<std::string> names;
    for (const RankRow& row : month.ranks)
        if (row.rank && *row.rank <= static_cast<std::int64_t>(kBest))
            names.push_back(words.fill("circular.unit", {{"unit", row.unit}, {"rate", rate(row.satisfaction)}, {"response", rate(row.response)}}));
    return {names.empty() ? words("circular.no_rank") : words.fill("circular.best", {{"list", listed(names, words)}})};
}

/// Unit by unit what people were dissatisfied with, and which were late.
Items problems(const Month& month, const FormWords& words)
{
    std::map<std::string, std::vector<std::string>> byUnit;
    for (const UnitCause& cause : month.causes)
        byUnit[cause.unit].push_back(words.fill("circular.cause", {{"cause", words.cause(cause.cause)}, {"n", grouped(cause.count)}}));
    for (const RankRow& row : month.ranks)
        if (row.redCards > 0)
            byUnit[row.unit].push_back(words.fill("circular.red", {{"n", grouped(row.redCards)}}));
    std::map<std::string, std::vector<std::string>> named;
    for (const NamedOrder& order : month.named)
        named[order.unit].push_back(order.number);
    for (const auto& [unit, numbers] : named)
        byUnit[unit].push_back(words.fill("circular.named", {{"n", grouped(static_cast<std::int64_t>(numbers.size()))}, {"list", listed(numbers, words)}}));
    Items items;
    for (const auto& [unit, list] : byUnit)
        items.items.push_back(words.fill("circular.problem", {{"unit", unit}, {"list", listed(list, words)}}));
    if (items.items.empty())
        items.items.push_back(words("circular.no_problem"));
    return items;
}

std::string signedPoints(const std::optional<double>& change)
{
    if (!change)
        return "-";
    char text[32];
    std::snprintf(text, sizeof text, "%+.2f", *change);
    return text;
}

Table ranking(const Month& month, const FormWords& words)
{
    Table table;
    const std::pair<const char*, double> columns[] = {{"rank", 0.7}, {"unit", 2.1}, {"due", 0.9}, {"response", 1.1}, {"rate", 1.1},
                                                      {"solved", 1.1}, {"on_time", 1.1}, {"red", 0.7}, {"change", 0.9}};
    for (const auto& [key, weight] : columns)
        table.columns.push_back({words(std::string("circular.col.") + key), std::string_view(key) == "unit" ? Align::Left : Align::Right, weight});
    table.small = true;
    for (const RankRow& row : month.ranks)
        table.rows.push_back({row.rank ? std::to_string(*row.rank) : "-", row.unit, grouped(row.due), rate(row.response), rate(row.satisfaction),
                              rate(row.solved), rate(row.onTime), std::to_string(row.redCards), signedPoints(row.change)});
    return table;
}

/// Every indicator as the board has it.
Table figures(const Month& month, const FormWords& words)
{
    Table table{{{words("circular.col.figure"), Align::Left, 2.2}, {words("circular.col.above"), Align::Right, 1}, {words("circular.col.below"), Align::Right, 1},
                 {words("circular.col.value"), Align::Right, 1}, {words("circular.col.target"), Align::Right, 0.8}},
                {}, false, true};
    for (const BoardRow& row : month.board.rows) {
        std::string above = grouped(row.above / 100);
        if (row.above % 100) // a set that weighs less than one
            above += "." + std::to_string(100 + row.above % 100).substr(1);
        table.rows.push_back({words.language() == "en" ? row.en : row.zh, above, grouped(row.below), rate(row.rate),
                              row.target ? std::to_string(*row.target) + "%" : "-"});
    }
    return table;
}

Table exclusions(const Month& month, const FormWords& words)
{
    Table table{{{words("circular.col.order"), Align::Left, 2}, {words("circular.col.unit"), Align::Left, 1.6},
                 {words("circular.col.grounds"), Align::Left, 1.2}, {words("circular.col.reason"), Align::Left, 2.4}},
                {}, false, true};
    for (const auto& row : month.leftOut)
        table.rows.push_back({row.number, row.unit, words(std::string("grounds.") + std::string(toText(row.grounds))), row.reason});
    return table;
}

/// Units whose share of excluded ratings is above the line are named with it.
std::string shares(const Month& month, const FormWords& words)
{
    std::string list;
    for (const RankRow& row : month.ranks)
        if (row.leftOut > 0)
            list += (list.empty() ? "" : "；") + words.fill("circular.share", {{"unit", row.unit},
                                                                              {"n", grouped(row.leftOut)},
                                                                              {"of", grouped(row.leftOut + row.poor)}});
    return list;
}

Result<Month> monthOf(const Ask& ask, Day from)
{
    Month month{from, followup::lastOf(followup::monthOf(civil(from))), {}, {}, {}, {}, {}};
    auto board = answer(ask, metrics::Board{month.from, month.to, {}});
    auto ranks = answer(ask, metrics::Ranking{month.from, month.to});
    auto leftOut = answer(ask, orders::Objections{false, month.from, month.to, {}});
    if (!board)
        return tl::unexpected(board.error());
    month.board = std::move(*board);
    month.ranks = ranks.value_or(std::vector<RankRow>{});
    const auto lock = month.board.lockedAt;
    for (auto& row : leftOut.value_or(std::vector<orders::ObjectionRow>{}))
        if (row.state == orders::ObjectionState::Upheld && (!lock || row.decidedAt <= lock))
            month.leftOut.push_back(std::move(row));
    // What is nobody's fault, a mistaken rating or what the law itself says, is no problem of a unit.
    for (auto& cause : causesByUnit(ask, month.from, month.to))
        if (const auto* known = ask.the<rules::Packs>().cause(cause.cause); known && known->responsible != "no")
            month.causes.push_back(std::move(cause));
    month.named = namedOrders(ask.db, month.from, month.to);
    return month;
}

void addBody(const Month& month, const FormWords& words, Report& report)
{
    report.body.emplace_back(Heading{words("circular.h.totals")});
    report.body.emplace_back(totals(month, words));
    report.body.emplace_back(Heading{words("circular.h.best")});
    report.body.emplace_back(best(month, words));
    report.body.emplace_back(Heading{words("circular.h.problems")});
    report.body.emplace_back(problems(month, words));
    report.body.emplace_back(Heading{words("circular.h.requirements")});
    report.body.emplace_back(Paragraph{words("circular.requirements")});
    report.body.emplace_back(Paragraph{words("circular.annexes")});
}

} // namespace

Day circularMonth(const DraftCircular& question, Instant now)
{
    const std::int64_t month = followup::monthOf(civil(question.day.value_or(dayOf(now))));
    return followup::firstOf(question.day ? month : month - 1);
}

Result<Report> answer(const Ask& ask, const DraftCircular& question)
{
    if (!ask.actor.seesAllUnits) // it speaks for the bureau
        return refuse(Why::NotAllowed, "all_units");
    const FormWords words(ask.the<rules::Packs>(), question.language.value_or("zh"));
    const auto month = monthOf(ask, circularMonth(question, ask.now));
    if (!month)
        return tl::unexpected(month.error());
    const Day today = dayOf(ask.now);
    const std::string organ = settings::text(ask.db, "bureau_name", today), when = monthWords(month->from, words);
    const Civil date = civil(today);
    Report report = blank(words);
    report.name = "circular";
    report.paper = Paper::Circular;
    report.title = words.fill("circular.title", {{"month", when}});
    report.seal.draft = !month->board.lockedAt;
    const auto serial = circularSerial(ask.db, date.year, isoDay(month->from));
    report.body.emplace_back(RedHead{words.fill("circular.mark", {{"organ", organ}}),
                                     words.fill("circular.number", {{"prefix", settings::text(ask.db, "circular_prefix", today)},
                                                                    {"year", std::to_string(date.year)},
                                                                    {"serial", std::to_string(serial)}}),
                                     report.title});
    addBody(*month, words, report);
    report.body.emplace_back(Closing{settings::text(ask.db, "centre_name", today), words.day(today)});
    report.body.emplace_back(PageBreak{});
    report.body.emplace_back(Heading{words("circular.annex1")});
    report.body.emplace_back(ranking(*month, words));
    report.body.emplace_back(Note{words.fill("circular.note", {{"formula", month->board.formula}})});
    report.body.emplace_back(Heading{words("circular.annex2")});
    if (month->leftOut.empty())
        report.body.emplace_back(Note{words("none")});
    else
        report.body.emplace_back(exclusions(*month, words));
    if (const auto list = shares(*month, words); !list.empty())
        report.body.emplace_back(Note{list});
    report.body.emplace_back(Heading{words("circular.annex3")});
    report.body.emplace_back(figures(*month, words));
    report.body.emplace_back(Imprint{words("circular.copies"), organ, words.fill("circular.issued", {{"day", words.day(today)}})});
    return report;
}

} // namespace minyi::core::reports
