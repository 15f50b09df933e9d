#include "core/reports/register.h"

#include "core/cases/queries.h"
#include "core/cases/rules.h"
#include "core/cases/subtypes.h"
#include "core/reports/table.h"
#include "core/reports/words.h"
#include "core/staff/table.h"
#include "core/store/rows.h"

#include <algorithm>

namespace minyi::core::reports {

namespace {

using cases::DeskRow;
using cases::Filters;

constexpr std::size_t kAtOnce = 200;

/// The whole list through the questions of the window, so that rights and order are those of the screen.
Result<std::vector<DeskRow>> listOf(const Ask& ask, const DraftRegister& question)
{
    const auto ids = answer(ask, cases::Ids{question.filters, question.sort, question.descending});
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<DeskRow> all;
    all.reserve(ids->size());
    for (std::size_t at = 0; at < ids->size(); at += kAtOnce) {
        const auto first = ids->begin() + static_cast<std::ptrdiff_t>(at);
        const auto count = static_cast<std::ptrdiff_t>(std::min(kAtOnce, ids->size() - at));
        auto rows = answer(ask, cases::Rows{{first, first + count}});
        if (!rows)
            return rows;
        std::move(rows->begin(), rows->end(), std::back_inserter(all));
    }
    return all;
}

std::string word(const FormWords& words, std::string_view group, std::string_view token)
{
    return words("register." + std::string(group) + "." + std::string(token));
}

/// The last day of a term that ends at midnight, else its time.
std::string lastMoment(Instant due)
{
    return minuteOfDay(due) == 0 ? isoDay(dayOf(due) - 1) : plainTime(due);
}

bool isOverdue(const DeskRow& row, Instant now)
{
    return !row.closed && row.due && *row.due < now;
}

/// Red and yellow do not print: what is late says so.
std::string leftOf(const DeskRow& row, Instant now, const FormWords& words)
{
    if (row.closed || !row.due)
        return "";
    const int days = dayOf(*row.due - 1) - dayOf(now);
    if (isOverdue(row, now))
        return days == 0 ? words("register.over.today") : words.fill("register.over", {{"n", std::to_string(-days)}});
    return days == 0 ? words("register.left.today") : words.fill("register.left", {{"n", std::to_string(days)}});
}

std::string stageOf(const DeskRow& row, const CaseMore& more, const FormWords& words)
{
    if (row.kind == cases::Class::Imported && more.steps > 0)
        return words.fill("register.steps", {{"step", more.lastStep}, {"n", std::to_string(more.steps)}});
    return word(words, "state", toText(row.state));
}

std::string resultOf(const DeskRow& row, const CaseMore& more, const FormWords& words)
{
    if (!more.outcome.empty())
        return word(words, "result", more.outcome) + " " + isoDay(dayOf(*more.outcomeAt));
    if (row.closed && cases::isClosed(row.state))
        return word(words, "state", toText(row.state)) + " " + isoDay(dayOf(*row.closed));
    return "";
}

std::string personsOf(const DeskRow& row, const CaseMore& more, const FormWords& words)
{
    if (more.people < 2)
        return row.person;
    return words.fill("register.persons", {{"name", row.person}, {"n", std::to_string(more.people)}});
}

/// A cause that is not in the table (another system's, or a newer program's) is said as it stands.
std::string subtypeOf(const std::string& subtype, const FormWords& words)
{
    const auto& all = cases::kSubtypes;
    const bool known = std::any_of(all.begin(), all.end(), [&](const cases::Subtype& one) { return one.word == subtype; });
    return known ? word(words, "subtype", subtype) : subtype;
}

std::string causeOf(const DeskRow& row, const FormWords& words)
{
    if (row.subtype.empty())
        return row.title;
    return words.fill("register.cause", {{"cause", subtypeOf(row.subtype, words)}, {"title", row.title}});
}

std::string termOf(const DeskRow& row, const FormWords& words)
{
    if (!row.due)
        return row.paused ? words("deadlines.paused") : "";
    const std::string last = lastMoment(*row.due);
    const std::string due = row.provisional ? words.fill("deadlines.provisional", {{"due", last}}) : last;
    return row.extensions == 0 ? due : words.fill("register.extended", {{"due", due}, {"n", std::to_string(row.extensions)}});
}

Table tableOf(const Ask& ask, const std::vector<DeskRow>& rows, const FormWords& words)
{
    Table table;
    table.small = true;
    table.subtotal = words("register.page");
    for (const auto& [head, weight] : {std::pair("serial", 1.05), {"number", 4.3}, {"filed", 1.85}, {"cause", 5.1}, {"persons", 1.9},
                                       {"handler", 1.15}, {"stage", 1.46}, {"term", 2.7}, {"left", 1.5}, {"result", 2.0}})
        table.columns.push_back({words(std::string("register.col.") + head), Align::Left, weight});
    table.rows.reserve(rows.size());
    for (const DeskRow& row : rows) {
        const CaseMore more = moreOf(ask.db, row.id, row.kind == cases::Class::Imported);
        table.rows.push_back({std::to_string(table.rows.size() + 1), row.number.empty() ? row.sourceId : row.number,
                              more.filedAt ? isoDay(dayOf(*more.filedAt)) : "", causeOf(row, words), personsOf(row, more, words),
                              row.handlerName, stageOf(row, more, words), termOf(row, words), leftOf(row, ask.now, words),
                              resultOf(row, more, words)});
        table.counts.push_back({row.closed ? 0 : 1, isOverdue(row, ask.now) ? 1 : 0});
    }
    return table;
}

/// What was asked for, in words: a list on paper has lost its filter bar.
std::vector<std::string> conditionsOf(const Ask& ask, const Filters& filters, const FormWords& words)
{
    std::vector<std::string> parts;
    parts.push_back(words(filters.closed ? "register.if.closed" : "register.if.open"));
    if (filters.kind)
        parts.push_back(word(words, "class", toText(*filters.kind)));
    if (filters.subtype)
        parts.push_back(subtypeOf(*filters.subtype, words));
    for (const auto state : filters.states)
        parts.push_back(word(words, "state", toText(state)));
    if (filters.unit)
        if (const auto unit = find(ask.db, *filters.unit))
            parts.push_back(unit->name);
    if (filters.handler)
        parts.push_back(words.fill("register.if.handler", {{"name", staff::nameOf(ask.db, *filters.handler)}}));
    if (filters.mine)
        parts.push_back(words.fill("register.if.mine", {{"name", ask.actor.name}}));
    if (filters.unassigned)
        parts.push_back(words("register.if.unassigned"));
    if (filters.due)
        parts.push_back(word(words, "due", toText(*filters.due)));
    if (filters.openedFrom)
        parts.push_back(words.fill("register.if.from", {{"day", isoDay(*filters.openedFrom)}}));
    if (filters.openedTo)
        parts.push_back(words.fill("register.if.to", {{"day", isoDay(*filters.openedTo)}}));
    return parts;
}

Paragraph summary(const Table& table, const std::vector<std::string>& conditions, const FormWords& words)
{
    std::int64_t open = 0, overdue = 0;
    for (const auto& counts : table.counts) {
        open += counts[0];
        overdue += counts[1];
    }
    std::string said;
    for (const auto& part : conditions)
        said += (said.empty() ? "" : words("register.if.and")) + part;
    return {words.fill("register.text", {{"conditions", said},
                                         {"total", grouped(static_cast<std::int64_t>(table.rows.size()))},
                                         {"open", grouped(open)},
                                         {"overdue", grouped(overdue)}})};
}

} // namespace

Result<Report> answer(const Ask& ask, const DraftRegister& question)
{
    if (!ask.actor.may(Permission::SeeCases))
        return refuse(Why::NotAllowed, std::string(toText(Permission::SeeCases)));
    const FormWords words(ask.the<rules::Packs>(), question.language.value_or("zh"));
    const auto rows = listOf(ask, question);
    if (!rows)
        return tl::unexpected(rows.error());
    Report report = listing(ask, words, "case_register", "register.title",
                            words.fill("register.asof", {{"time", plainTime(ask.now)}}));
    Table table = tableOf(ask, *rows, words);
    report.body.emplace_back(summary(table, conditionsOf(ask, question.filters.value_or(Filters{}), words), words));
    if (rows->empty())
        report.body.emplace_back(Note{words("none")});
    else
        report.body.emplace_back(std::move(table));
    report.body.emplace_back(Signatures{{prepared(ask, words), words("daily.reviewed")}});
    return report;
}

} // namespace minyi::core::reports
