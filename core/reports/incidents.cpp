#include "core/reports/incidents.h"

#include "core/incidents/queries.h"
#include "core/incidents/timely.h"
#include "core/reports/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace minyi::core::reports {

namespace {

using incidents::ListRow;
using incidents::Status;

/// Everything of a kind: the lists of the window come page by page.
template <class Question, class Rows>
std::vector<ListRow> allOf(const Ask& ask, Question question, Rows rows)
{
    std::vector<ListRow> all;
    for (;;) {
        const std::vector<ListRow> page = rows(ask, question);
        if (page.empty())
            return all;
        all.insert(all.end(), page.begin(), page.end());
        question.after = page.back().id;
    }
}

std::vector<ListRow> unfiledOf(const Ask& ask, Day day)
{
    return allOf(ask, incidents::Unfiled{day, {}, {}}, [](const Ask& asked, const incidents::Unfiled& question) {
        const auto page = answer(asked, question);
        return page ? page->rows : std::vector<ListRow>{};
    });
}

std::vector<ListRow> openBefore(const Ask& ask, Day day)
{
    return allOf(ask, incidents::List{{}, day - 1, {}, Status::Open, {}, {}, {}}, [](const Ask& asked, const incidents::List& question) {
        return answer(asked, question).value_or(std::vector<ListRow>{});
    });
}

/// One line of the table of units.
struct UnitFigures {
    std::string name;
    std::int64_t received = 0, open = 0, overdue = 0, late = 0, before = 0;
    incidents::TimelyRow timely;
};

using Figures = std::map<std::int64_t, UnitFigures>;

Figures figuresOf(const Ask& ask, Day day, const std::vector<ListRow>& rows, const std::vector<ListRow>& before,
                  const incidents::TimelyAnswer& timely)
{
    Figures units;
    for (const ListRow& row : rows) {
        UnitFigures& unit = units[row.unitId.value];
        unit.name = row.unit;
        ++(row.status == Status::Late ? unit.late : unit.open);
        unit.overdue += row.status == Status::Overdue;
    }
    for (const ListRow& row : before) {
        units[row.unitId.value].name = row.unit;
        ++units[row.unitId.value].before;
    }
    for (const auto& row : timely.units) {
        units[row.unitId.value].name = row.unit;
        units[row.unitId.value].timely = row;
    }
    for (auto& [id, unit] : units)
        if (const auto counts = answer(ask, incidents::Counts{day, day, Id<staff::Unit>{id}}))
            unit.received = counts->received;
    return units;
}

std::vector<std::string> line(const UnitFigures& unit, const std::string& name)
{
    return {name,
            grouped(unit.received),
            grouped(unit.open),
            grouped(unit.overdue),
            grouped(unit.late),
            grouped(unit.before),
            grouped(unit.timely.due),
            grouped(unit.timely.inTime),
            rate(unit.timely.rate)};
}

Table unitTable(const Figures& units, const UnitFigures& total, const FormWords& words)
{
    Table table{{{words("incidents.col.unit"), Align::Left, 2.4}}, {}, true};
    for (const auto* head : {"received", "open", "overdue", "late", "before", "due", "in_time", "rate"})
        table.columns.push_back({words(std::string("incidents.col.") + head), Align::Right, 1});
    for (const auto& [id, unit] : units)
        table.rows.push_back(line(unit, unit.name));
    table.rows.push_back(line(total, words("daily.total")));
    return table;
}

/// By unit and then in the order of receipt, as they are gone through on paper.
Table incidentTable(std::vector<ListRow> rows, const FormWords& words)
{
    std::sort(rows.begin(), rows.end(), [](const ListRow& a, const ListRow& b) {
        return std::tie(a.unitId, a.receivedAt, a.id) < std::tie(b.unitId, b.receivedAt, b.id);
    });
    Table table;
    for (const auto& [head, weight] : {std::pair("unit", 1.4), {"number", 1.9}, {"received_at", 1.3}, {"type", 1.0},
                                       {"handler", 1.1}, {"due_at", 1.3}, {"outcome_at", 1.3}, {"state", 1.3}})
        table.columns.push_back({words(std::string("incidents.col.") + head), Align::Left, weight});
    for (const ListRow& row : rows)
        table.rows.push_back({row.unit, row.number, plainTime(row.receivedAt), row.type, row.handler,
                              row.due ? plainTime(*row.due) : "", row.outcomeAt ? plainTime(*row.outcomeAt) : "-",
                              words("incidents.state." + std::string(toText(row.status)))});
    return table;
}

UnitFigures totalOf(const Figures& units, const incidents::TimelyAnswer& timely)
{
    UnitFigures total;
    for (const auto& [id, unit] : units) {
        total.open += unit.open;
        total.overdue += unit.overdue;
        total.late += unit.late;
        total.before += unit.before;
    }
    total.timely = timely.total;
    return total;
}

Paragraph summary(Day day, const UnitFigures& total, const FormWords& words)
{
    return {words.fill("incidents.text", {{"day", words.day(day)},
                                          {"received", grouped(total.received)},
                                          {"open", grouped(total.open)},
                                          {"overdue", grouped(total.overdue)},
                                          {"late", grouped(total.late)},
                                          {"before", grouped(total.before)},
                                          {"due", grouped(total.timely.due)},
                                          {"in_time", grouped(total.timely.inTime)},
                                          {"rate", rate(total.timely.rate)}})};
}

/// Organ, title and the two sides of the head: the own unit, or all of them.
} // namespace

Result<Report> answer(const Ask& ask, const DraftIncidents& question)
{
    if (!ask.actor.may(Permission::SeeIncidents))
        return refuse(Why::NotAllowed, std::string(toText(Permission::SeeIncidents)));
    const FormWords words(ask.the<rules::Packs>(), question.language.value_or("zh"));
    const Day day = question.day.value_or(dayOf(ask.now) - 1);
    auto rows = unfiledOf(ask, day);
    const auto before = openBefore(ask, day);
    const auto timely = answer(ask, incidents::Timely{day, day});
    const auto counts = answer(ask, incidents::Counts{day, day, {}});
    if (!timely || !counts)
        return tl::unexpected(timely ? counts.error() : timely.error());
    const Figures units = figuresOf(ask, day, rows, before, *timely);
    UnitFigures total = totalOf(units, *timely);
    total.received = counts->received;
    Report report = listing(ask, words, "incidents_daily", "incidents.title", words.day(day));
    report.body.emplace_back(summary(day, total, words));
    report.body.emplace_back(Heading{words("incidents.by_unit")});
    report.body.emplace_back(unitTable(units, total, words));
    report.body.emplace_back(Heading{words("incidents.list")});
    rows.insert(rows.end(), before.begin(), before.end());
    if (rows.empty())
        report.body.emplace_back(Note{words("none")});
    else
        report.body.emplace_back(incidentTable(std::move(rows), words));
    report.body.emplace_back(
        Signatures{{prepared(ask, words), words("daily.reviewed"), words("daily.issued")}});
    return report;
}

} // namespace minyi::core::reports
