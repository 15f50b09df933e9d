#include "core/deadlines/incident_clocks.h"

#include "core/deadlines/rules.h"
#include "core/incidents/table.h"

namespace minyi::core::deadlines {

namespace {

constexpr std::string_view kReview = "admin_acceptance_review";
constexpr std::string_view kComplex = "complex";

} // namespace

std::optional<Instant> incidentDue(const incidents::Incident& incident, const RulePack& pack,
                                   const calendar::WorkCalendar& calendar)
{
    const auto rule = pack.chooseVersion(kReview, dayOf(incident.receivedAt));
    if (!rule)
        return {};
    const Grant complex{kComplex, {}, {}};
    Inputs inputs;
    if (incident.complex)
        inputs.grants = {&complex, 1};
    const auto due = dueOf(**rule, incident.receivedAt, inputs, calendar);
    return due ? std::optional(due->due) : std::nullopt;
}

void deriveIncidents(Db& db, const Context& context, const Change& change, Instant)
{
    for (const auto& [kind, uid] : change.touched) {
        if (kind != AggKind::Incident)
            continue;
        const auto incident = find<incidents::Incident>(db, uid);
        if (!incident)
            continue;
        incidents::saveDue(db, incident->id,
                           incidentDue(*incident, context.the<RulePack>(), context.the<calendar::WorkCalendar>()));
    }
}

} // namespace minyi::core::deadlines
