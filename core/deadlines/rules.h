#pragma once

#include "core/base/result.h"
#include "core/calendar/work_calendar.h"
#include "core/deadlines/due.h"

#include <vector>

namespace minyi::core::deadlines {

/// When the rule falls due, and if asked day by day why (the steps are appended). Reads no clock, no database. For a `before` rule
/// the start is its anchor. Refuses only inputs that cannot be: an unknown extension, a pause that ends before it begins.
Result<Due> dueOf(const Rule& rule, Instant start, const Inputs& inputs, const calendar::WorkCalendar& calendar,
                  std::vector<Step>* why = nullptr);

/// The first day an anchor may lie on if a `before` rule was satisfied on `done`; the whole days it asks for lie between.
Day earliestAnchor(const Rule& before, Day done, const calendar::WorkCalendar& calendar);

/// Two limits leave no day: the earliest one allows comes after the latest the other allows.
struct Conflict {
    const Rule* earliestBy = nullptr;
    const Rule* latestBy = nullptr;
    Day earliest, latest;
};

/// Whether the act the limit `due` is for can still be announced in time under `before` if that is done on `done`; a conflict if not.
std::optional<Conflict> conflictOf(const Due& due, const Rule& before, Day done, const calendar::WorkCalendar& calendar);

/// The same day number `months` on, or the month's last day; under the criminal rule a last day stays a last day.
Day addMonths(Day day, int months, MonthRule rule);

} // namespace minyi::core::deadlines
