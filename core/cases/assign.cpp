#include "core/cases/command_fields.h"

#include "core/cases/access.h"
#include "core/staff/table.h"

namespace minyi::core::cases {

namespace {

/// An account that may handle cases.
Result<staff::Officer> handlerBy(Tx& tx, std::string_view account)
{
    auto officer = staff::officerByAccount(tx.db(), account);
    const auto actor = staff::actorOf(tx.db(), account);
    if (!officer || !actor)
        return refuse(Why::NotFound, "officer");
    if (!actor->may(Permission::HandleCase))
        return refuse(Why::Invalid, "officer: handles no cases");
    return *officer;
}

/// Who may be absent or stand in: who handles cases, and the chief of a unit, whose orders somebody has to sign.
Result<staff::Officer> standsBy(Tx& tx, std::string_view account)
{
    auto officer = staff::officerByAccount(tx.db(), account);
    const auto actor = staff::actorOf(tx.db(), account);
    if (officer && actor && actor->may(Permission::SignFeedback))
        return *officer;
    return handlerBy(tx, account);
}

Result<std::vector<CaseFile>> filesOf(Tx& tx, const HandOver& command, Id<staff::Officer> from)
{
    std::vector<Id<CaseFile>> ids = command.files;
    if (ids.empty() && from)
        ids = openOf(tx.db(), from);
    if (ids.empty())
        return refuse(Why::Missing, "files");
    std::vector<CaseFile> files;
    for (const auto id : ids) {
        auto one = found(tx, id, {});
        if (!one)
            return refuse(one.error().why, "case " + std::to_string(id.value));
        if (one->file.closedAt)
            return refuse(Why::WrongState, "case " + std::to_string(id.value));
        if (from && one->file.handler != from)
            return refuse(Why::Invalid, "case " + std::to_string(id.value) + ": of another officer");
        files.push_back(std::move(one->file));
    }
    return files;
}

void giveTo(Tx& tx, const CaseFile& file, Id<staff::Officer> handler)
{
    tx.set(file.id, &CaseFile::handler, handler);
    if (file.second == handler)
        tx.set(file.id, &CaseFile::second, Id<staff::Officer>());
}

} // namespace

Result<Done> run(Tx& tx, const AssignOfficer& command)
{
    const auto found = cases::found(tx, command.file, command.seen);
    if (!found)
        return tl::unexpected(found.error());
    const CaseFile& file = found->file;
    if (file.closedAt)
        return refuse(Why::WrongState, std::string(toText(file.state)));
    const auto handler = handlerBy(tx, command.handler);
    if (!handler)
        return tl::unexpected(handler.error());
    giveTo(tx, file, handler->id);
    Json payload = {{"to", handler->uid.text()}};
    if (command.second && command.second->empty())
        tx.set(file.id, &CaseFile::second, Id<staff::Officer>());
    else if (command.second) {
        const auto second = handlerBy(tx, *command.second);
        if (!second)
            return tl::unexpected(second.error());
        if (second->id == handler->id)
            return refuse(Why::SamePerson, "second");
        tx.set(file.id, &CaseFile::second, second->id);
        payload["second"] = second->uid.text();
    }
    tx.raise(file.id, Happened::OfficerAssigned, std::move(payload));
    return Done{};
}

Result<HandedOver> run(Tx& tx, const HandOver& command)
{
    const auto from = command.from ? staff::officerByAccount(tx.db(), *command.from) : std::nullopt;
    if (command.from && !from)
        return refuse(Why::NotFound, "officer");
    const auto to = handlerBy(tx, command.to);
    if (!to)
        return tl::unexpected(to.error());
    if (from && from->id == to->id)
        return refuse(Why::SamePerson, "to");
    const auto files = filesOf(tx, command, from ? from->id : Id<staff::Officer>());
    if (!files)
        return tl::unexpected(files.error());
    HandedOver done;
    for (const CaseFile& file : *files) {
        if (file.handler == to->id)
            continue;
        Json payload = {{"to", to->uid.text()}, {"reason", toText(command.reason)}, {"note", command.note.value_or("")}};
        if (const auto before = find(tx.db(), file.handler))
            payload["from"] = before->uid.text();
        giveTo(tx, file, to->id);
        tx.raise(file.id, Happened::HandedOver, std::move(payload));
        ++done.count;
    }
    return done;
}

Result<Id<StandIn>> run(Tx& tx, const SetStandIn& command)
{
    if (command.to < command.from || command.to < dayOf(tx.now()))
        return refuse(Why::Invalid, "to");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto absent = standsBy(tx, command.absent);
    const auto officer = standsBy(tx, command.officer);
    if (!absent || !officer)
        return tl::unexpected(absent ? officer.error() : absent.error());
    if (absent->id == officer->id)
        return refuse(Why::SamePerson, "officer");
    const bool own = absent->id.value == tx.actor().officer;
    if (!own && !tx.actor().may(Permission::AssignCase))
        return refuse(Why::NotAllowed, std::string(toText(Permission::AssignCase)));
    if (!own && !sightOf(tx.db(), tx.actor(), tx.now()).seesUnit(absent->unit.value))
        return refuse(Why::NotFound, "officer");
    StandIn standIn;
    standIn.absent = absent->id;
    standIn.officer = officer->id;
    standIn.fromDay = command.from;
    standIn.toDay = command.to;
    standIn.reason = command.reason;
    const auto id = tx.create(standIn);
    tx.raise(absent->id, Happened::StandInSet,
             {{"officer", officer->uid.text()}, {"from", isoDay(command.from)}, {"to", isoDay(command.to)}});
    return id;
}

Result<Done> run(Tx& tx, const EndStandIn& command)
{
    const auto standIn = find(tx.db(), command.standIn);
    const auto absent = standIn ? find(tx.db(), standIn->absent) : std::nullopt;
    const Sight sight = sightOf(tx.db(), tx.actor(), tx.now());
    const bool own = absent && absent->id.value == tx.actor().officer;
    if (!absent || (!own && !sight.seesUnit(absent->unit.value)))
        return refuse(Why::NotFound, "stand_in");
    if (!own && !tx.actor().may(Permission::AssignCase))
        return refuse(Why::NotAllowed, std::string(toText(Permission::AssignCase)));
    const Day last = dayOf(tx.now()) - 1;
    if (standIn->toDay <= last)
        return refuse(Why::TooLate, "stand_in");
    tx.set(standIn->id, &StandIn::toDay, last);
    tx.raise(absent->id, Happened::StandInEnded, {{"officer", find(tx.db(), standIn->officer)->uid.text()}});
    return Done{};
}

} // namespace minyi::core::cases
