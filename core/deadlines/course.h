#pragma once

#include "core/base/result.h"
#include "core/calendar/work_calendar.h"
#include "core/deadlines/due.h"

#include <vector>

namespace minyi::core::deadlines {

/// A rule with its grants applied: where it is counted from and how much, unit by unit. Days follow months, working days follow
/// both; hours stand alone.
struct Course {
    Instant start;
    int months = 0, days = 0, workdays = 0, hours = 0;
    std::optional<Limit> renewal; ///< one renewal's length, `renewals` times from the last day
    int renewals = 0;
    std::optional<Day> decided; ///< the date an approver set
    bool tierSkipped = false;

    bool byHours() const { return hours > 0; }
    bool byWorkdays() const { return workdays > 0 || (renewals > 0 && renewal->unit == Unit::WorkingDays); }
};

Result<Course> courseOf(const Rule& rule, Instant start, const Inputs& inputs);

/// Pauses in order, overlaps joined, nothing before the start; only the last can be open.
Result<std::vector<Pause>> joined(std::span<const Pause> pauses, Day start);

/// The steps of a limit counted in days: from its start to the nominal last day, then the roll.
void traceDays(const Course& course, bool countsStart, std::span<const Pause> pauses, const Due& due,
               const calendar::WorkCalendar& calendar, std::vector<Step>& why);
void traceHours(const Course& course, std::span<const Pause> pauses, const Due& due, std::vector<Step>& why);
void traceBefore(const Rule& rule, Day anchor, const Due& due, const calendar::WorkCalendar& calendar, std::vector<Step>& why);

} // namespace minyi::core::deadlines
