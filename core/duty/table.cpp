#include "core/duty/table.h"

#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::duty {

std::vector<Duty> dutiesOf(Db& db, Id<staff::Unit> unit, Day from, Day to)
{
    return select<Duty>(db, "INDEXED BY duty_unit WHERE unit=? AND day BETWEEN ? AND ? AND dropped=0 ORDER BY day,from_minute,rid", unit,
                        from, to);
}

std::optional<Duty> overlapped(Db& db, const Duty& turn)
{
    for (const Duty& other : select<Duty>(db, "INDEXED BY duty_officer WHERE officer=? AND day BETWEEN ? AND ? AND dropped=0 ORDER BY rid",
                                          turn.officer, turn.day - 1, turn.day + 1)) {
        const std::int64_t shift = (other.day - turn.day) * kDayMinutes;
        if (other.id != turn.id && other.from + shift < turn.to && turn.from < other.to + shift)
            return other;
    }
    return {};
}

std::vector<Duty> onDuty(Db& db, Id<staff::Unit> unit, Instant at)
{
    const Day today = dayOf(at);
    std::vector<Duty> turns;
    for (const Duty& turn : dutiesOf(db, unit, today - 1, today))
        if (covers(turn, at))
            turns.push_back(turn);
    std::ranges::stable_sort(turns, std::greater{}, &Duty::post);
    return turns;
}

deadlines::DutyDesk desk()
{
    return {[](Db& db, std::int64_t unit, Instant at) {
        std::vector<deadlines::OnDuty> people;
        for (const Duty& turn : onDuty(db, {unit}, at))
            people.push_back({turn.officer, staff::nameOf(db, turn.officer), turn.post == Post::Chief || turn.post == Post::Clerk});
        return people;
    }};
}

std::vector<std::int64_t> claimedBy(Db& db, Id<staff::Officer> officer)
{
    std::vector<std::int64_t> matters;
    Stmt row = db.rows("SELECT rid FROM matter INDEXED BY matter_state WHERE state='in_call' AND claimed_by=? ORDER BY rid", officer);
    while (row.step())
        matters.push_back(row.integer(0));
    return matters;
}

std::int64_t appointmentsOn(Db& db, Day day)
{
    return db.one<std::int64_t>("SELECT count(*) FROM matter INDEXED BY matter_state WHERE state IN ('to_call','in_call') AND call_at>=? AND "
                                "call_at<?",
                                startOf(day), startOf(day + 1))
        .value_or(0);
}

} // namespace minyi::core::duty
