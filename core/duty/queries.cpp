#include "core/duty/query_fields.h"

#include "core/duty/table.h"
#include "core/orders/card_counts.h"
#include "core/staff/table.h"

namespace minyi::core::duty {

namespace {

constexpr std::string_view kLast = "30";

/// The asker's own unit, or another of those who see all.
Result<Id<staff::Unit>> unitOf(const Ask& ask, const std::optional<std::string>& code)
{
    if (!code)
        return Id<staff::Unit>{ask.actor.unit};
    const auto unit = staff::unitByCode(ask.db, *code);
    if (!unit || (!ask.actor.seesAllUnits && unit->id.value != ask.actor.unit))
        return refuse(Why::NotFound, "unit");
    return unit->id;
}

Turn turnOf(const Ask& ask, const Duty& duty)
{
    const auto officer = *find(ask.db, duty.officer);
    return {duty.id, duty.day, duty.from, duty.to, officer.account, officer.name, duty.post, duty.day < dayOf(ask.now)};
}

std::vector<Turn> turnsOf(const Ask& ask, const std::vector<Duty>& duties)
{
    std::vector<Turn> turns;
    for (const Duty& duty : duties)
        turns.push_back(turnOf(ask, duty));
    return turns;
}

} // namespace

Result<std::vector<Turn>> answer(const Ask& ask, const Week& question)
{
    if (weekday(question.monday) != 1)
        return refuse(Why::Invalid, "monday");
    const auto unit = unitOf(ask, question.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    return turnsOf(ask, dutiesOf(ask.db, *unit, question.monday, question.monday + (kWeek - 1)));
}

Result<std::vector<Turn>> answer(const Ask& ask, const Now& question)
{
    const auto unit = unitOf(ask, question.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    return turnsOf(ask, onDuty(ask.db, *unit, ask.now));
}

Open openOf(const Ask& ask)
{
    Open open;
    if (ask.actor.may(Permission::CallPublic)) {
        open.claimed = static_cast<std::int64_t>(claimedBy(ask.db, {ask.actor.officer}).size());
        open.appointments = appointmentsOn(ask.db, dayOf(ask.now));
    }
    const auto cards = orders::cardCounts(ask);
    open.dueSoon = cards.yellow;
    open.red = cards.red;
    return open;
}

Result<Open> answer(const Ask& ask, const OpenNow&)
{
    return openOf(ask);
}

Result<std::vector<HandoverRow>> answer(const Ask& ask, const Handovers&)
{
    std::vector<HandoverRow> rows;
    static const std::string last = "INDEXED BY handover_unit WHERE unit=? ORDER BY at DESC,rid DESC LIMIT " + std::string(kLast);
    for (const Handover& left : select<Handover>(ask.db, last, ask.actor.unit))
        rows.push_back({left.id, left.at, staff::nameOf(ask.db, left.giver), staff::nameOf(ask.db, left.taker), left.note, left.claimed,
                        left.appointments, left.dueSoon, left.red, left.takenAt,
                        !left.takenAt && left.taker.value == ask.actor.officer});
    return rows;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<Week>();
    catalog.question<Now>();
    catalog.question<OpenNow>();
    catalog.question<Handovers>();
}

} // namespace minyi::core::duty
