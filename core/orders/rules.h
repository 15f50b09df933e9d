#pragma once

#include "core/calendar/work_calendar.h"
#include "core/calendar/working_hours.h"
#include "core/deadlines/pack.h"
#include "core/deadlines/table.h"
#include "core/orders/objection.h"

#include <vector>

namespace minyi::core::orders {

/// The numbers that a site may set; working days but where it says otherwise.
struct Limits {
    int signForMinutes = 240; ///< working minutes
    int reworkDays = 2;       ///< after a return
    int contactHours = 24;    ///< from the issue to the unit's first word with the citizen
    int reviewDays = 1;       ///< of a feedback
    int meetingDays = 3;      ///< of a feedback on which a joint meeting was held
    int secondCallDays = 2;
    int responsibilityDays = 5;
    int measureDays = 10;
    int objectionDays = 3;    ///< of its examination
};

/// The centre's clocks that are for others to stop.
std::vector<std::string_view> clocksOfOthers(const Actor& actor);

/// The one rule of sight for lists, cards, counts and prints: the own unit or all, and C07 only for those who may.
bool sees(const Actor& actor, std::string_view cause, std::int64_t unit);

/// 青公民督〔2026〕128号: square tortoise brackets, no leading zeros.
std::string orderNumber(const std::string& prefix, std::int64_t year, std::int64_t serial);
/// MD + 12 digits of the unit + YYYYMM + 4 digits.
std::string orderKey(const std::string& unitCode, Day issued, std::int64_t serial);

/// While a petition, reconsideration or litigation ran; without an end it still does.
struct Hold {
    Instant from;
    std::optional<Instant> to;
};

/// Every clock of an order as its fields stand: of the unit sign-for, contact, the 3-day supervision, the 5-day feedback with its
/// extension; of the centre, and of no unit, review, second call, responsibility, measure and the examination of an objection. A hold
/// moves the end of each clock that ran when it began by the working days it took; one that was over, met or missed, stays.
std::vector<deadlines::DueRow> duesOf(const Order& order, const std::optional<Objection>& objection, const std::vector<Hold>& holds,
                                      const Limits& limits, const deadlines::RulePack& pack, const calendar::WorkCalendar& calendar);

/// Whether the unit's word reached the centre before the moment: it stops the 3-day clock.
std::optional<Instant> supervisedAt(const Order& order);

} // namespace minyi::core::orders
