#include "core/things/commands.h"

#include "core/cases/access.h"
#include "core/staff/table.h"
#include "core/things/queries.h"
#include "core/things/rules.h"
#include "core/things/table.h"

namespace minyi::core::things {

namespace {

/// A thing somebody may hand on; out of sight and unknown are the same.
Result<SeizedThing> heldThing(Tx& tx, Id<SeizedThing> id)
{
    const auto thing = find(tx.db(), id);
    const auto found = thing ? cases::found(tx, thing->file, {}) : Result<cases::Found>(refuse(Why::NotFound));
    if (!found)
        return refuse(Why::NotFound, "thing");
    if (!mayHand(tx.actor(), found->file, found->standing))
        return refuse(Why::NotAllowed, "handler");
    if (thing->status != Status::Held)
        return refuse(Why::WrongState, std::string(toText(thing->status)));
    const auto right = tx.actor().may(Permission::HandleCase) ? Permission::HandleCase : Permission::ArchiveCase;
    tx.actAs(tx.actor().roleFor(right));
    return *thing;
}

Result<Id<staff::Officer>> officer(Tx& tx, const std::string& account, const char* field)
{
    const auto known = staff::officerByAccount(tx.db(), account);
    return known && known->active ? Result<Id<staff::Officer>>(known->id) : refuse(Why::NotFound, field);
}

Result<Done> checkSeizing(Tx& tx, const Seize& command)
{
    const std::pair<const char*, const std::string*> fields[] = {
        {"name", &command.name}, {"quantity", &command.quantity}, {"unit", &command.unit}, {"place", &command.place}};
    for (const auto& [field, text] : fields)
        if (text->empty())
            return refuse(Why::Missing, field);
    if (!isQuantity(command.quantity))
        return refuse(Why::Invalid, "quantity");
    if (command.takenAt && *command.takenAt > tx.now())
        return refuse(Why::Invalid, "taken_at: in_the_future");
    const auto evidence = command.evidence ? find(tx.db(), *command.evidence) : std::nullopt;
    if (command.evidence && !(evidence && evidence->file == command.file))
        return refuse(Why::NotFound, "evidence");
    return Done{};
}

/// Who gives and who takes: two officers, or an officer and somebody outside.
Result<Done> setHands(Tx& tx, const MoveThing& command, ThingMove& move)
{
    move.gave = me(tx);
    if (!command.gave.empty()) {
        const auto gave = officer(tx, command.gave, "gave");
        if (!gave)
            return tl::unexpected(gave.error());
        move.gave = *gave;
    }
    if (!isOurs(command.to))
        return command.receiver.empty() ? Result<Done>(refuse(Why::Missing, "receiver")) : Result<Done>(Done{});
    if (command.took.empty())
        return refuse(Why::Missing, "took");
    const auto took = officer(tx, command.took, "took");
    if (!took)
        return tl::unexpected(took.error());
    if (*took == move.gave)
        return refuse(Why::SamePerson, "took");
    move.took = *took;
    return Done{};
}

Result<Done> checkMove(Tx& tx, const MoveThing& command, const SeizedThing& thing, Instant at)
{
    if (command.place.empty())
        return refuse(Why::Missing, "place");
    if (command.to == thing.keeping && command.place == thing.place)
        return refuse(Why::Duplicate, "place");
    if (command.to != Keeping::StoreRoom && command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto moves = movesOf(tx.db(), thing.id);
    const Instant last = moves.empty() ? thing.takenAt : moves.back().at;
    return at > tx.now() || at < last ? Result<Done>(refuse(Why::Invalid, "at")) : Result<Done>(Done{});
}

} // namespace

Result<Id<SeizedThing>> run(Tx& tx, const Seize& command)
{
    const auto found = cases::ownFile(tx, command.file, command.seen);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto checked = checkSeizing(tx, command); !checked)
        return tl::unexpected(checked.error());
    if (const auto fault = cases::actFault(tx, found->file, cases::Act::Seize))
        return tl::unexpected(*fault);
    SeizedThing thing;
    thing.file = command.file;
    thing.number = nextNumber(tx.db(), command.file);
    thing.name = command.name;
    thing.quantity = command.quantity;
    thing.unit = command.unit;
    thing.mark = command.mark;
    thing.owner = command.owner;
    thing.evidence = command.evidence.value_or(Id<evidence::Evidence>());
    thing.takenAt = command.takenAt.value_or(tx.now());
    thing.takenBy = me(tx);
    thing.place = command.place;
    thing.decision = command.decision;
    const auto id = tx.create(thing);
    tx.raise(command.file, Happened::ThingSeized, {{"number", thing.number}});
    return id;
}

Result<Id<ThingMove>> run(Tx& tx, const MoveThing& command)
{
    const auto thing = heldThing(tx, command.thing);
    if (!thing)
        return tl::unexpected(thing.error());
    const Instant at = command.at.value_or(tx.now());
    if (const auto checked = checkMove(tx, command, *thing, at); !checked)
        return tl::unexpected(checked.error());
    ThingMove move{{}, {}, 0, thing->file, thing->id, thing->keeping, command.to, command.place, at, {}, {}, command.receiver, command.reason};
    if (const auto hands = setHands(tx, command, move); !hands)
        return tl::unexpected(hands.error());
    const auto id = tx.create(move);
    tx.set(thing->id, &SeizedThing::keeping, command.to);
    tx.set(thing->id, &SeizedThing::place, command.place);
    if (command.to == Keeping::StoreRoom && !thing->storedAt)
        tx.set(thing->id, &SeizedThing::storedAt, std::optional(at));
    tx.raise(thing->file, Happened::ThingMoved, {{"number", thing->number}, {"to", toText(command.to)}});
    return id;
}

Result<Done> run(Tx& tx, const CorrectThing& command)
{
    const auto thing = heldThing(tx, command.thing);
    if (!thing)
        return tl::unexpected(thing.error());
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const std::pair<const char*, const std::optional<std::string>*> needed[] = {{"name", &command.name}, {"quantity", &command.quantity}, {"unit", &command.unit}};
    for (const auto& [field, text] : needed)
        if (*text && (*text)->empty())
            return refuse(Why::Missing, field);
    if (command.quantity && !isQuantity(*command.quantity))
        return refuse(Why::Invalid, "quantity");
    Json fields = Json::array();
    const auto set = [&](std::string SeizedThing::*member, const std::optional<std::string>& said, const char* field) {
        if (!said || *said == (*thing).*member)
            return;
        tx.set(thing->id, member, *said);
        fields.push_back(field);
    };
    set(&SeizedThing::name, command.name, "name");
    set(&SeizedThing::quantity, command.quantity, "quantity");
    set(&SeizedThing::unit, command.unit, "unit");
    set(&SeizedThing::mark, command.mark, "mark");
    set(&SeizedThing::owner, command.owner, "owner");
    set(&SeizedThing::decision, command.decision, "decision");
    if (!fields.empty())
        tx.raise(thing->file, Happened::ThingCorrected, {{"number", thing->number}, {"fields", std::move(fields)}, {"reason", command.reason}});
    return Done{};
}

Result<Done> run(Tx& tx, const ReleaseThing& command)
{
    const auto thing = heldThing(tx, command.thing);
    if (!thing)
        return tl::unexpected(thing.error());
    if (command.status == Status::Held)
        return refuse(Why::Invalid, "status");
    if (command.receiver.empty())
        return refuse(Why::Missing, "receiver");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (needsDecision(command.status) && command.decision.empty())
        return refuse(Why::Missing, "decision");
    tx.set(thing->id, &SeizedThing::status, command.status);
    tx.set(thing->id, &SeizedThing::receiver, command.receiver);
    tx.set(thing->id, &SeizedThing::statusReason, command.reason);
    if (!command.decision.empty())
        tx.set(thing->id, &SeizedThing::decision, command.decision);
    tx.set(thing->id, &SeizedThing::endedAt, std::optional(tx.now()));
    tx.raise(thing->file, Happened::ThingReleased, {{"number", thing->number}, {"status", toText(command.status)}});
    return Done{};
}

void add(Catalog& catalog)
{
    catalog.command<Seize>();
    catalog.command<MoveThing>();
    catalog.command<CorrectThing>();
    catalog.command<ReleaseThing>();
    catalog.question<OfCase>();
}

} // namespace minyi::core::things
