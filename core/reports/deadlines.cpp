#include "core/reports/deadlines.h"

#include "core/calendar/notice.h"
#include "core/deadlines/board.h"
#include "core/reports/words.h"

namespace minyi::core::reports {

namespace {

using deadlines::BoardRow;

std::string nameOf(const BoardRow& row, const FormWords& words)
{
    const std::string name = row.nameZh.empty() ? words("limit." + row.rule) : words.language() == "en" ? row.nameEn : row.nameZh;
    return row.custody ? words.fill("deadlines.custody", {{"name", name}}) : name;
}

std::string dueOf(const BoardRow& row, const FormWords& words)
{
    if (!row.due)
        return words("deadlines.paused");
    const std::string due = minuteOfDay(*row.due) == 0 ? isoDay(dayOf(*row.due) - 1) + " 24:00" : plainTime(*row.due);
    return row.provisional ? words.fill("deadlines.provisional", {{"due", due}}) : due;
}

/// What is left, by the day; colour does not print, so what is late or near says it.
std::string leftOf(const BoardRow& row, Instant now, const calendar::WorkCalendar& calendar, const FormWords& words)
{
    if (!row.due)
        return words.fill("deadlines.left.paused", {{"n", std::to_string(row.left.value_or(0))}});
    const int days = dayOf(*row.due - 1) - dayOf(now);
    const int workdays = calendar.workdaysBetween(dayOf(now), dayOf(*row.due - 1));
    if (*row.due <= now)
        return days == 0 ? words("deadlines.over.today") : words.fill("deadlines.over", {{"n", std::to_string(-days)}});
    const std::string left = days == 0 ? words("deadlines.left.today") : words.fill("deadlines.left", {{"n", std::to_string(days)}, {"wd", std::to_string(workdays)}});
    return workdays <= 2 ? words.fill("deadlines.near", {{"left", left}}) : left;
}

std::string asOf(const Ask& ask, const FormWords& words)
{
    return words.fill("register.asof", {{"time", plainTime(ask.now)}});
}

/// On every print while next year's notice is missing.
void addWarning(const Ask& ask, const FormWords& words, Report& report)
{
    const auto& calendar = ask.the<calendar::WorkCalendar>();
    if (calendar::isNextMissing(calendar, dayOf(ask.now)))
        report.body.emplace_back(Note{words.fill("deadlines.missing", {{"year", std::to_string(calendar.lastYear() + 1)}})});
}

void addFoot(const Ask& ask, const FormWords& words, Report& report)
{
    addWarning(ask, words, report);
    report.body.emplace_back(Signatures{{prepared(ask, words), words("daily.reviewed")}});
}

Table tableOf(const FormWords& words)
{
    Table table;
    table.small = true;
    for (const auto& [head, weight] : {std::pair("serial", 0.9), {"number", 5.1}, {"title", 3.5}, {"limit", 4.6}, {"due", 3.2},
                                       {"left", 3.0}, {"officer", 1.3}, {"unit", 2.4}})
        table.columns.push_back({words(std::string("deadlines.col.") + head), Align::Left, weight});
    return table;
}

void addRow(Table& table, const BoardRow& row, const Ask& ask, const FormWords& words)
{
    table.rows.push_back({std::to_string(table.rows.size() + 1), row.number, row.title, nameOf(row, words), dueOf(row, words),
                          leftOf(row, ask.now, ask.the<calendar::WorkCalendar>(), words), row.officer, row.unit});
}

} // namespace

Result<Report> answer(const Ask& ask, const DraftDeadlines& question)
{
    const FormWords words(ask.the<rules::Packs>(), question.language.value_or("zh"));
    deadlines::Board board;
    if (question.until)
        board.until = startOf(*question.until + 1) + 1;
    const auto found = answer(ask, board);
    if (!found)
        return tl::unexpected(found.error());
    Report report = listing(ask, words, "deadline_list", "deadline_list.title", asOf(ask, words));
    Table table = tableOf(words);
    std::int64_t over = 0;
    for (const BoardRow& row : found->rows) {
        over += row.due && *row.due <= ask.now;
        addRow(table, row, ask, words);
    }
    report.body.emplace_back(Paragraph{words.fill(found->more ? "deadlines.text.more" : "deadlines.text",
                                                  {{"total", grouped(static_cast<std::int64_t>(table.rows.size()))}, {"over", grouped(over)}})});
    if (table.rows.empty())
        report.body.emplace_back(Note{words("none")});
    else
        report.body.emplace_back(std::move(table));
    addFoot(ask, words, report);
    return report;
}

Result<Report> answer(const Ask& ask, const DraftWeek& question)
{
    const FormWords words(ask.the<rules::Packs>(), question.language.value_or("zh"));
    const Day first = question.day.value_or(dayOf(ask.now));
    const auto found = answer(ask, deadlines::Board{startOf(first + 7) + 1, false, {}});
    if (!found)
        return tl::unexpected(found.error());
    Report report = listing(ask, words, "week_sheet", "week_sheet.title", asOf(ask, words));
    const auto& calendar = ask.the<calendar::WorkCalendar>();
    const auto section = [&](const std::string& head, auto belongs) {
        Table table = tableOf(words);
        for (const BoardRow& row : found->rows)
            if (row.due && belongs(row))
                addRow(table, row, ask, words);
        report.body.emplace_back(Heading{head});
        if (table.rows.empty())
            report.body.emplace_back(Note{words("none")});
        else
            report.body.emplace_back(std::move(table));
    };
    section(words("week.before"), [&](const BoardRow& row) { return dayOf(*row.due - 1) < first; });
    for (Day day = first; day < first + 7; day = day + 1) {
        const bool works = calendar.isWorkday(day);
        section(words.fill(works ? "week.day" : "week.off", {{"day", words.day(day)}, {"name", std::string(calendar.name(day))}}),
                [&](const BoardRow& row) { return dayOf(*row.due - 1) == day; });
    }
    addFoot(ask, words, report);
    return report;
}

} // namespace minyi::core::reports
