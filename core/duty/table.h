#pragma once

#include "core/deadlines/duty_desk.h"
#include "core/duty/duty.h"
#include "core/store/rows.h"

namespace minyi::core::duty {

/// The turns of a unit on some days, as they follow each other.
std::vector<Duty> dutiesOf(Db& db, Id<staff::Unit> unit, Day from, Day to);
/// One of the officer's turns that this one would overlap, at whatever unit.
std::optional<Duty> overlapped(Db& db, const Duty& turn);
/// Who is on duty at a unit at a moment, chiefs first.
std::vector<Duty> onDuty(Db& db, Id<staff::Unit> unit, Instant at);
deadlines::DutyDesk desk();

/// Calls an officer holds.
std::vector<std::int64_t> claimedBy(Db& db, Id<staff::Officer> officer);
/// Calls that were agreed for a day.
std::int64_t appointmentsOn(Db& db, Day day);

constexpr bool covers(const Duty& turn, Instant at)
{
    const Instant day{turn.day.days * kDayMs - kLegalOffset};
    return !turn.dropped && day + turn.from * kMinute <= at && at < day + turn.to * kMinute;
}

} // namespace minyi::core::duty
