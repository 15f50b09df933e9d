#include "core/deadlines/rules.h"

#include "core/deadlines/course.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

using calendar::WorkCalendar;

/// The nominal last day without any pause.
Day lastDayOf(const Course& course, const Rule& rule, const WorkCalendar& calendar)
{
    if (course.decided)
        return *course.decided;
    Day day = dayOf(course.start) - (rule.countsStart ? 1 : 0);
    if (course.months > 0)
        day = addMonths(day, course.months, rule.monthRule);
    day = calendar.addWorkdays(day + course.days, course.workdays);
    for (int i = 0; i < course.renewals; ++i) {
        const auto [amount, unit] = *course.renewal;
        day = unit == Unit::Months        ? addMonths(day, amount, rule.monthRule)
              : unit == Unit::WorkingDays ? calendar.addWorkdays(day, amount)
                                          : day + amount;
    }
    return day;
}

/// Moves the last day by the pauses that began while the limit still ran; an open one leaves only what is left.
void leaveOut(std::span<const Pause> pauses, bool working, const WorkCalendar& calendar, Due& due)
{
    for (const auto& pause : pauses) {
        if (pause.from > due.nominal) {
            due.remarks.pauseTooLate = true;
            return;
        }
        if (!pause.to) {
            due.outcome = Outcome::Paused;
            due.left = working ? calendar.workdaysBetween(pause.from, due.nominal) : due.nominal - pause.from;
            due.leftUnit = working ? Unit::WorkingDays : Unit::CalendarDays;
            return;
        }
        due.nominal = working ? calendar.addWorkdays(due.nominal, calendar.workdaysBetween(pause.from, *pause.to))
                              : due.nominal + (*pause.to - pause.from);
    }
}

void leaveOutHours(std::span<const Pause> pauses, Due& due)
{
    for (const auto& pause : pauses) {
        if (startOf(pause.from) >= due.due) {
            due.remarks.pauseTooLate = true;
            return;
        }
        const Instant begins = startOf(pause.from + 1);
        if (!pause.to) {
            due.outcome = Outcome::Paused;
            due.left = static_cast<int>(std::max<std::int64_t>(0, (due.due - begins + kHour - 1) / kHour));
            due.leftUnit = Unit::Hours;
            return;
        }
        due.due = due.due + (*pause.to - pause.from) * kDayMs;
    }
}

void countHours(const Course& course, std::span<const Pause> pauses, Due& due, std::vector<Step>* why)
{
    due.due = course.start + course.hours * kHour;
    leaveOutHours(pauses, due);
    due.lastDay = due.nominal = dayOf(due.due - 1); // a limit that ends at midnight ends with the day before
    if (why)
        traceHours(course, pauses, due, *why);
}

void countDays(const Course& course, std::span<const Pause> pauses, const WorkCalendar& calendar, Due& due,
               std::vector<Step>* why)
{
    const Rule& rule = *due.rule;
    const bool working = course.byWorkdays();
    due.nominal = lastDayOf(course, rule, calendar);
    leaveOut(pauses, working, calendar, due);
    due.lastDay = due.nominal;
    const bool rolls = rule.rollover && !rule.neverRolls && !course.decided && due.outcome == Outcome::Due;
    if (rolls)
        due.lastDay = calendar.nextWorkday(due.nominal);
    const auto uncovered = [&](Day from, Day to) { return to >= from && !(calendar.covers(from) && calendar.covers(to)); };
    due.provisional = !course.decided && ((working && uncovered(dayOf(course.start) + 1, due.nominal)) ||
                                          (rolls && uncovered(due.nominal, due.lastDay)));
    due.due = startOf(due.lastDay + 1);
    if (rule.kind == Kind::Scheduled)
        due.due = startOf(due.lastDay) + rule.atMinute * kMinute;
    if (!why)
        return;
    traceDays(course, rule.countsStart, pauses, due, calendar, *why);
    if (rule.kind == Kind::Scheduled)
        why->back().because = Because::Scheduled;
    if (course.decided)
        why->back().because = Because::Decided;
}

void countBack(Day anchor, const WorkCalendar& calendar, Due& due, std::vector<Step>* why)
{
    const Rule& rule = *due.rule;
    const Day end = rule.anchor == Anchor::Expiry ? anchor + 1 : anchor; // the first day that is not one of the full days
    const bool working = rule.limit->unit == Unit::WorkingDays;
    const Day first = working ? calendar.addWorkdays(end, -rule.limit->amount) : end - rule.limit->amount;
    due.lastDay = due.nominal = first - 1;
    due.due = startOf(first);
    due.provisional = working && !(calendar.covers(first) && calendar.covers(end - 1));
    if (why)
        traceBefore(rule, anchor, due, calendar, *why);
}

} // namespace

Day addMonths(Day day, int months, MonthRule rule)
{
    const auto [year, month, number] = civil(day);
    const int target = year * 12 + month - 1 + months;
    const int last = lastDayOfMonth(target / 12, target % 12 + 1);
    const bool stays = rule == MonthRule::Criminal && number == lastDayOfMonth(year, month);
    const int back = stays ? last : std::min(number, last);
    // Counted from the first of the month, so that a year past the ISO range cannot make a hole.
    const auto first = dayFrom(target / 12, target % 12 + 1, 1);
    return first ? *first + (back - 1) : day + months * 30;
}

Result<Due> dueOf(const Rule& rule, Instant start, const Inputs& inputs, const WorkCalendar& calendar, std::vector<Step>* why)
{
    Due due;
    due.rule = &rule;
    due.remarks.notInForce = !rule.inForce(dayOf(start));
    due.remarks.pauseWithoutBasis = !inputs.pauses.empty() && rule.suspensions.empty();
    const auto course = courseOf(rule, start, inputs);
    if (!course)
        return tl::unexpected(course.error());
    due.remarks.tierSkipped = course->tierSkipped;
    if (!rule.limit && !inputs.limit) {
        due.outcome = rule.kind == Kind::Prompt ? Outcome::Prompt : Outcome::Setting;
        return due;
    }
    if (rule.kind == Kind::Before) {
        countBack(dayOf(course->start), calendar, due, why);
        return due;
    }
    std::vector<Pause> pauses;
    if (!inputs.pauses.empty()) {
        auto sorted = joined(inputs.pauses, dayOf(course->start));
        if (!sorted)
            return tl::unexpected(sorted.error());
        pauses = std::move(*sorted);
    }
    if (course->byHours())
        countHours(*course, pauses, due, why);
    else
        countDays(*course, pauses, calendar, due, why);
    return due;
}

Day earliestAnchor(const Rule& before, Day done, const WorkCalendar& calendar)
{
    const auto [amount, unit] = *before.limit;
    const Day last = unit == Unit::WorkingDays ? calendar.addWorkdays(done, amount) : done + amount;
    return before.anchor == Anchor::Expiry ? last : last + 1;
}

std::optional<Conflict> conflictOf(const Due& due, const Rule& before, Day done, const WorkCalendar& calendar)
{
    const Day earliest = earliestAnchor(before, done, calendar);
    if (due.outcome != Outcome::Due || earliest <= due.lastDay)
        return {};
    return Conflict{&before, due.rule, earliest, due.lastDay};
}

} // namespace minyi::core::deadlines
