#include "core/calendar/working_hours.h"

#include <algorithm>
#include <optional>

namespace minyi::core::calendar {

namespace {

std::optional<int> clockTime(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return {};
    for (const std::size_t i : {0, 1, 3, 4})
        if (text[i] < '0' || text[i] > '9')
            return {};
    const int hour = (text[0] - '0') * 10 + text[1] - '0', minute = (text[3] - '0') * 10 + text[4] - '0';
    if (minute > 59 || hour * 60 + minute > 24 * 60)
        return {};
    return hour * 60 + minute;
}

/// Working time of the day before a moment of that day, ms.
std::int64_t workedBefore(const WorkCalendar& calendar, const WorkingHours& hours, Instant at)
{
    const Day day = dayOf(at);
    if (!calendar.isWorkday(day))
        return 0;
    const std::int64_t passed = at - startOf(day);
    std::int64_t sum = 0;
    for (const auto& span : hours.spans())
        sum += std::clamp<std::int64_t>(passed - span.from * kMinute, 0, (span.to - span.from) * kMinute);
    return sum;
}

/// The moment at which so much of a working day is done: the earliest of two, or the latest.
Instant momentOf(const WorkingHours& hours, Day day, std::int64_t worked, bool earliest)
{
    for (const auto& span : hours.spans()) {
        const std::int64_t length = (span.to - span.from) * kMinute;
        if (worked < length || (worked == length && earliest))
            return startOf(day) + (span.from * kMinute + worked);
        worked -= length;
    }
    return startOf(day) + hours.spans().back().to * kMinute;
}

} // namespace

Result<WorkingHours> WorkingHours::parse(std::string_view text)
{
    WorkingHours hours;
    hours.m_spans.clear();
    while (!text.empty()) {
        const auto part = text.substr(0, text.find(','));
        const auto from = clockTime(part.substr(0, 5));
        const auto to = part.size() == 11 && part[5] == '-' ? clockTime(part.substr(6)) : std::nullopt;
        if (!from || !to || *from >= *to)
            return refuse(Why::Invalid, "working_hours: not_a_span");
        if (!hours.m_spans.empty() && hours.m_spans.back().to > *from)
            return refuse(Why::Invalid, "working_hours: overlap");
        hours.m_spans.push_back({*from, *to});
        text.remove_prefix(std::min(text.size(), part.size() + 1));
    }
    if (hours.m_spans.empty())
        return refuse(Why::Invalid, "working_hours: empty");
    return hours;
}

std::int64_t WorkingHours::dayLength() const
{
    std::int64_t sum = 0;
    for (const auto& span : m_spans)
        sum += (span.to - span.from) * kMinute;
    return sum;
}

Instant addWorkingMinutes(const WorkCalendar& calendar, const WorkingHours& hours, Instant from, int minutes)
{
    if (minutes == 0)
        return from;
    const std::int64_t length = hours.dayLength();
    const bool forward = minutes > 0;
    // Everything is measured from the start of the working day in force: total = what must have been worked by then.
    const Day day = dayOf(from);
    const bool works = calendar.isWorkday(day);
    const Day base = works ? day : calendar.addWorkdays(day, 1);
    const std::int64_t total = (works ? workedBefore(calendar, hours, from) : 0) + minutes * kMinute;
    std::int64_t days = total / length - (total % length < 0);
    std::int64_t rest = total - days * length;
    if (forward && rest == 0) // the end of one day rather than the start of the next
        rest = length, --days;
    return momentOf(hours, calendar.addWorkdays(base, static_cast<int>(days)), rest, forward);
}

std::int64_t workingTimeBetween(const WorkCalendar& calendar, const WorkingHours& hours, Instant from, Instant to)
{
    const auto days = calendar.workdaysBetween(dayOf(from) - 1, dayOf(to) - 1); // the days that start in between
    return days * hours.dayLength() + workedBefore(calendar, hours, to) - workedBefore(calendar, hours, from);
}

} // namespace minyi::core::calendar
