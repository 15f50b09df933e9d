#include "core/incidents/command_fields.h"

#include "core/cases/commands.h"
#include "core/cases/table.h"
#include "core/cases/rules.h"
#include "core/incidents/found.h"
#include "core/staff/table.h"

namespace minyi::core::incidents {

namespace {

/// The new case says what the incident says; a handler of the incident is the case's only where that needs no right of its own.
cases::RegisterCase caseOf(Tx& tx, const Incident& incident, const SettleIncident& command)
{
    cases::RegisterCase made;
    made.kind = command.kind.value_or(cases::Class::Administrative);
    made.title = command.title.value_or(incident.summary);
    made.subtype = incident.type;
    if (const auto unit = find(tx.db(), incident.unit))
        made.unit = unit->code;
    made.opened = incident.receivedAt;
    made.summary = incident.summary;
    made.place = incident.place;
    if (!incident.reporter.empty())
        made.people.push_back({"reporter", incident.reporter, {}, incident.phone, {}, {}, {}});
    const auto handler = incident.handler ? find(tx.db(), incident.handler) : std::nullopt;
    if (handler && (handler->id.value == tx.actor().officer || tx.actor().may(Permission::AssignCase)))
        made.handler = handler->account;
    made.complex = incident.complex;
    return made;
}

/// A case made for the incident, in the same group of commits.
Result<Id<cases::CaseFile>> newCase(Tx& tx, const Incident& incident, const SettleIncident& command)
{
    if (!tx.actor().may(Permission::RegisterCase))
        return refuse(Why::NotAllowed, std::string(toText(Permission::RegisterCase)));
    const auto made = registerCase(tx, caseOf(tx, incident, command), incident.uid);
    if (!made)
        return tl::unexpected(made.error());
    return made->file;
}

/// A case that was there before learns where it came from.
Result<Id<cases::CaseFile>> knownCase(Tx& tx, const Incident& incident, Id<cases::CaseFile> id)
{
    id = cases::livingOf(tx.db(), id); // what comes late follows the case that is handled
    const auto file = find(tx.db(), id);
    if (!file || cases::isSealed(*file) || !mayAct(tx, file->unit.value))
        return refuse(Why::NotFound, "case");
    if (!file->origin)
        tx.set(id, &cases::CaseFile::origin, std::optional(incident.uid));
    tx.raise(id, Happened::IncidentAttached, {{"incident", incident.number.value_or(incident.sourceId)}});
    return id;
}

Result<Done> file(Tx& tx, const Incident& incident, const SettleIncident& command)
{
    const auto id = command.file ? knownCase(tx, incident, *command.file) : newCase(tx, incident, command);
    if (!id)
        return tl::unexpected(id.error());
    tx.set(incident.id, &Incident::file, *id);
    return Done{};
}

/// Repeats link to the first record, never to one another and never to a later one.
Result<Done> link(Tx& tx, const Incident& incident, const SettleIncident& command)
{
    if (!command.linkedTo)
        return refuse(Why::Missing, "linked_to");
    auto first = find(tx.db(), *command.linkedTo);
    if (first && first->linkedTo)
        first = find(tx.db(), first->linkedTo);
    if (!first)
        return refuse(Why::NotFound, "linked_to");
    if (first->id == incident.id || first->receivedAt > incident.receivedAt)
        return refuse(Why::Invalid, "linked_to: not_earlier");
    tx.set(incident.id, &Incident::linkedTo, first->id);
    return Done{};
}

} // namespace

Result<Settled> run(Tx& tx, const SettleIncident& command)
{
    const auto incident = found(tx, command.incident);
    if (!incident)
        return tl::unexpected(incident.error());
    if (incident->outcome)
        return refuse(Why::WrongState, std::string(toText(*incident->outcome)));
    if (!tx.headsAre(command.incident, command.seen))
        return refuse(Why::ChangedMeanwhile, "incident");
    if (needsReason(command.outcome) && command.reason.value_or("").empty())
        return refuse(Why::Missing, "reason");
    Result<Done> joined = Done{};
    if (command.outcome == Outcome::Filed)
        joined = file(tx, *incident, command);
    else if (command.outcome == Outcome::Linked)
        joined = link(tx, *incident, command);
    if (!joined)
        return tl::unexpected(joined.error());
    tx.set(incident->id, &Incident::outcome, std::optional(command.outcome));
    tx.set(incident->id, &Incident::outcomeAt, std::optional(tx.now()));
    tx.set(incident->id, &Incident::reason, command.reason);
    tx.raise(incident->id, Happened::IncidentSettled, {{"outcome", toText(command.outcome)}});
    return Settled{command.outcome, find(tx.db(), incident->id)->file};
}

} // namespace minyi::core::incidents
