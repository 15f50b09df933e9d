#include "core/deadlines/course.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

using calendar::DayKind;
using calendar::WorkCalendar;

Because reasonOf(DayKind kind)
{
    switch (kind) {
    case DayKind::Workday: return Because::Workday;
    case DayKind::MakeUpDay: return Because::MakeUpDay;
    case DayKind::Weekend: return Because::Weekend;
    case DayKind::Holiday: return Because::Holiday;
    }
    return Because::Day;
}

bool pausedOn(std::span<const Pause> pauses, Day day)
{
    return std::any_of(pauses.begin(), pauses.end(),
                       [&](const Pause& p) { return p.from < day && (!p.to || day <= *p.to); });
}

/// After the nominal last day: the days off that are passed over, then the day the limit came to rest on.
void traceRoll(const Due& due, const WorkCalendar& calendar, std::vector<Step>& why)
{
    for (Day day = due.nominal + 1; day <= due.lastDay; day = day + 1) {
        const bool last = day == due.lastDay;
        why.push_back({day, false, last ? Because::Rolled : reasonOf(calendar.kind(day)), calendar.name(day), 0});
    }
}

} // namespace

void traceDays(const Course& course, bool countsStart, std::span<const Pause> pauses, const Due& due,
               const WorkCalendar& calendar, std::vector<Step>& why)
{
    const Day start = dayOf(course.start);
    const bool open = due.outcome == Outcome::Paused;
    const Day end = open ? pauses.back().from : due.nominal;
    why.reserve(why.size() + static_cast<std::size_t>(std::max(0, due.lastDay - start) + 3));
    int count = 0;
    if (!countsStart)
        why.push_back({start, false, Because::StartDay, {}, 0});
    for (Day day = countsStart ? start : start + 1; day <= end; day = day + 1) {
        const auto kind = calendar.kind(day);
        const bool counts = !course.byWorkdays() || kind <= DayKind::MakeUpDay;
        if (pausedOn(pauses, day))
            why.push_back({day, false, Because::Paused, {}, 0});
        else if (counts)
            why.push_back({day, true, course.byWorkdays() ? reasonOf(kind) : Because::Day, calendar.name(day), ++count});
        else
            why.push_back({day, false, reasonOf(kind), calendar.name(day), 0});
    }
    if (open)
        why.push_back({end + 1, false, Because::Paused, {}, 0});
    else
        traceRoll(due, calendar, why);
}

void traceHours(const Course& course, std::span<const Pause> pauses, const Due& due, std::vector<Step>& why)
{
    const bool open = due.outcome == Outcome::Paused;
    const Instant end = open ? startOf(pauses.back().from + 1) : due.due;
    for (Day day = dayOf(course.start); startOf(day) < end; day = day + 1) {
        const Instant from = std::max(course.start, startOf(day)), to = std::min(end, startOf(day + 1));
        const bool paused = pausedOn(pauses, day);
        why.push_back({day, !paused, paused ? Because::Paused : Because::Hours, {},
                       paused ? 0 : static_cast<int>((to - from) / kMinute)});
    }
    if (open)
        why.push_back({pauses.back().from + 1, false, Because::Paused, {}, 0});
}

void traceBefore(const Rule& rule, Day anchor, const Due& due, const WorkCalendar& calendar, std::vector<Step>& why)
{
    const bool working = rule.limit->unit == Unit::WorkingDays;
    const bool expiry = rule.anchor == Anchor::Expiry;
    int count = 0;
    if (!expiry)
        why.push_back({anchor, false, Because::Anchor, {}, 0});
    for (Day day = expiry ? anchor : anchor - 1; day > due.lastDay; day = day - 1) {
        const auto kind = calendar.kind(day);
        const bool counts = !working || kind <= DayKind::MakeUpDay;
        why.push_back({day, counts, working ? reasonOf(kind) : Because::Day, calendar.name(day), counts ? ++count : 0});
    }
    why.push_back({due.lastDay, false, Because::LastDay, calendar.name(due.lastDay), 0});
}

} // namespace minyi::core::deadlines
