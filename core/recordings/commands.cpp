#include "core/recordings/command_fields.h"

#include "core/recordings/queries.h"
#include "core/recordings/table.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>
#include <set>

namespace minyi::core::recordings {

namespace {

Json named(const Recording& recording, Json payload = Json::object())
{
    payload["recording"] = recording.uid.text();
    return payload;
}

using Check = Result<Done> (*)(Tx& tx, const Recording& recording, const Surroundings& around);

Result<Done> mayBeAsked(Tx& tx, const Recording& recording, const Surroundings& around)
{
    if (recording.removalAskedAt)
        return refuse(Why::Duplicate, "removal_asked");
    return around.open ? refuse(Why::TooEarly, "open_order")
           : keptUntil(recording, around) >= dayOf(tx.now()) ? refuse(Why::TooEarly, isoDay(keptUntil(recording, around)))
                                                             : Result<Done>(Done{});
}

/// What was right when it was asked may have changed since: an order came of the matter.
Result<Done> mayBeRemoved(Tx& tx, const Recording& recording, const Surroundings& around)
{
    if (!recording.removalAskedAt)
        return refuse(Why::WrongState, "removal_not_asked");
    if (recording.removalAskedBy == me(tx))
        return refuse(Why::SamePerson, "removal_asked_by");
    Recording again = recording;
    again.removalAskedAt.reset();
    return mayBeAsked(tx, again, around);
}

/// The rows of a list, all or none, matter after matter.
Result<std::vector<Recording>> checked(Tx& tx, const std::vector<Id<Recording>>& list, Check check)
{
    if (list.empty())
        return refuse(Why::Missing, "list");
    std::vector<Recording> rows;
    for (const auto id : std::set<Id<Recording>>(list.begin(), list.end())) {
        const auto recording = find(tx.db(), id);
        const Surroundings near = recording ? around(tx.db(), tx.actor(), recording->matter, recording->call) : Surroundings{};
        if (!recording || !sees(tx.actor(), near))
            return refuse(Why::NotFound, "recording");
        if (recording->removedAt)
            return refuse(Why::WrongState, "removed");
        if (const auto right = check(tx, *recording, near); !right)
            return tl::unexpected(right.error());
        rows.push_back(*recording);
    }
    std::ranges::stable_sort(rows, {}, &Recording::matter);
    return rows;
}

} // namespace

Result<bool> run(Tx& tx, const Take& command)
{
    const auto call = find(tx.db(), command.call);
    if (!tx.actor().isSystem())
        return refuse(Why::NotAllowed, "system");
    if (!call || !isName({command.hash, command.suffix}))
        return refuse(Why::Invalid, "recording");
    const auto matter = *find(tx.db(), call->matter);
    const Uid uid = recordingUid(command.hash, matter.uid);
    if (find<Recording>(tx.db(), uid))
        return false;
    const Day day = dayOf(command.startedAt);
    const int months = settings::number(tx.db(), "recording_months", dayOf(tx.now()));
    Recording made{{}, {}, 0, matter.id, call->id, command.startedAt, command.seconds, command.bytes, command.hash,
                   command.suffix, tx.now(), monthsLater(day, months), {}, {}, {}, {}};
    tx.create(made, uid);
    made.uid = uid;
    tx.raise(matter.id, Happened::RecordingTaken, named(made));
    return true;
}

Result<Heard> run(Tx& tx, const Hear& command)
{
    const auto recording = find(tx.db(), command.recording);
    const Surroundings near = recording ? around(tx.db(), tx.actor(), recording->matter, recording->call) : Surroundings{};
    if (!recording || !sees(tx.actor(), near))
        return refuse(Why::NotFound, "recording");
    if (!hears(tx.actor(), near))
        return refuse(Why::NotAllowed, "another_call");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (recording->removedAt)
        return refuse(Why::WrongState, "removed");
    const Sound sound{recording->hash, recording->suffix};
    const Shelf& shelf = tx.the<Shelf>();
    const Condition condition = shelf.conditionOf(sound);
    if (condition != Condition::Sound) {
        tx.raise(recording->matter, Happened::RecordingLost,
                 named(*recording, {{"reason", condition == Condition::Missing ? "missing" : "changed"}}));
        return Heard{true, {}};
    }
    tx.raise(recording->matter, Happened::RecordingHeard, named(*recording, {{"reason", command.reason}}));
    return Heard{false, shelf.pathOf(sound)};
}

Result<Done> run(Tx& tx, const AskRemoval& command)
{
    const auto rows = checked(tx, command.list, mayBeAsked);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Recording& recording : *rows) {
        tx.set(recording.id, &Recording::removalAskedBy, me(tx));
        tx.set(recording.id, &Recording::removalAskedAt, std::optional(tx.now()));
        tx.raise(recording.matter, Happened::RemovalAsked, named(recording));
    }
    return Done{};
}

Result<Done> run(Tx& tx, const ConfirmRemoval& command)
{
    const auto rows = checked(tx, command.list, mayBeRemoved);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Recording& recording : *rows) {
        tx.set(recording.id, &Recording::removedBy, me(tx));
        tx.set(recording.id, &Recording::removedAt, std::optional(tx.now()));
        tx.raise(recording.matter, Happened::RecordingRemoved, named(recording));
    }
    return Done{};
}

Result<Drawn> run(Tx& tx, const Draw& command)
{
    if (command.to < command.from)
        return refuse(Why::Invalid, "to: before from");
    if (command.to >= dayOf(tx.now())) // a day that still goes on would draw others later
        return refuse(Why::TooEarly, "to");
    const int share = settings::number(tx.db(), "listen_share", command.to);
    Drawn drawn;
    const auto sample = draw(candidates(tx.db(), command.from, command.to), command.from, command.to, share);
    for (const Candidate& call : sample) {
        ++drawn.calls;
        const Uid uid = listenUid(command.from, command.to, call.uid);
        if (find<ListenBack>(tx.db(), uid))
            continue;
        ++drawn.fresh;
        tx.create(ListenBack{{}, {}, 0, call.matter, call.call, command.from, command.to, tx.now(), me(tx), {}, {}, {}, {}}, uid);
        tx.raise(call.matter, Happened::ListeningDrawn, {{"from", isoDay(command.from)}, {"to", isoDay(command.to)}});
    }
    return drawn;
}

Result<Done> run(Tx& tx, const GiveVerdict& command)
{
    const auto drawn = find(tx.db(), command.listenBack);
    const Surroundings near = drawn ? around(tx.db(), tx.actor(), drawn->matter, drawn->call) : Surroundings{};
    if (!drawn || !sees(tx.actor(), near))
        return refuse(Why::NotFound, "listen_back");
    if (near.ownCall)
        return refuse(Why::SamePerson, "caller");
    if (drawn->verdict)
        return refuse(Why::WrongState, std::string(toText(*drawn->verdict)));
    if (command.verdict != Verdict::Agrees && command.note.value_or("").empty())
        return refuse(Why::Missing, "note");
    if (command.verdict != Verdict::NotHeard && !isRecorded(tx.db(), drawn->call))
        return refuse(Why::Missing, "recording");
    tx.set(drawn->id, &ListenBack::verdict, std::optional(command.verdict));
    tx.set(drawn->id, &ListenBack::note, command.note);
    tx.set(drawn->id, &ListenBack::heardBy, me(tx));
    tx.set(drawn->id, &ListenBack::heardAt, std::optional(tx.now()));
    tx.raise(drawn->matter, Happened::ListenedBack, {{"verdict", toText(command.verdict)}});
    return Done{};
}

void add(Entities& entities)
{
    entities.add<Recording>();
    entities.add<ListenBack>();
}

void add(Catalog& catalog)
{
    catalog.command<Hear>();
    catalog.command<AskRemoval>();
    catalog.command<ConfirmRemoval>();
    catalog.command<Draw>();
    catalog.command<GiveVerdict>();
    addQuestions(catalog);
}

} // namespace minyi::core::recordings
