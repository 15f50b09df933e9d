#pragma once

#include "core/calendar/work_calendar.h"

#include <string_view>
#include <vector>

namespace minyi::core::calendar {

/// The hours worked within a working day; a site setting. 24:00 is a legal end, a break is the gap between two spans, a night
/// duty across midnight is two spans.
class WorkingHours {
public:
    struct Span {
        int from = 0; ///< minutes since midnight
        int to = 0;

        bool operator==(const Span&) const = default;
    };

    WorkingHours() = default; ///< 09:00-12:00, 13:30-17:30
    /// "09:00-12:00,13:30-17:30"; refuses what is empty, backward, out of order or overlapping.
    static Result<WorkingHours> parse(std::string_view text);

    const std::vector<Span>& spans() const { return m_spans; }
    std::int64_t dayLength() const; ///< ms

private:
    std::vector<Span> m_spans{
        {540, 720},
        {810, 1050}
    };
};

/// When so many working minutes have passed after a moment; backwards for a negative number. The answer never lies outside
/// working time (except for 0, which moves nothing).
Instant addWorkingMinutes(const WorkCalendar& calendar, const WorkingHours& hours, Instant from, int minutes);
/// Working time between two moments in ms; negative if `to` is earlier.
std::int64_t workingTimeBetween(const WorkCalendar& calendar, const WorkingHours& hours, Instant from, Instant to);

} // namespace minyi::core::calendar
