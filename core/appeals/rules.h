#pragma once

#include "core/appeals/appeal.h"
#include "core/calendar/work_calendar.h"
#include "core/deadlines/pack.h"
#include "core/deadlines/table.h"
#include "core/office/actor.h"

#include <vector>

namespace minyi::core::appeals {

/// The numbers that a site may set.
struct Limits {
    int signMinutes = 240;  ///< working minutes from the dispatch
    int consultDays = 1;    ///< working days to answer a question
    int contactHours = 24;  ///< to the unit's first contact; what comes at night starts at the next 09:00
};

/// The one rule of sight: the own unit or all, and what was routed to inspection and discipline only for those who may.
bool sees(const Actor& actor, const Appeal& appeal);
/// Integrity: exists for nobody else (workflows 3.4, C07).
bool isSealed(const Appeal& appeal);

/// Every clock of an appeal as its fields stand: dispatch the same day, sign-for, first contact, answer with its extension, the second
/// answer after a poor rating. Working days run from receipt; a return does not start them anew.
std::vector<deadlines::DueRow> duesOf(const Appeal& appeal, const Limits& limits, const deadlines::RulePack& pack,
                                      const calendar::WorkCalendar& calendar);

/// The end of the days in which a wrong dispatch may be returned; none where the pack has no such limit.
std::optional<Instant> returnDue(Instant dispatched, const deadlines::RulePack& pack, const calendar::WorkCalendar& calendar);

} // namespace minyi::core::appeals
