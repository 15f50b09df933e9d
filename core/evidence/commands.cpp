#include "core/evidence/commands.h"

#include "core/cases/access.h"
#include "core/evidence/attach.h"
#include "core/evidence/queries.h"
#include "core/evidence/table.h"
#include "core/evidence/tallies.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::evidence {

namespace {

const Item* itemOf(Tx& tx, const cases::CaseFile& file, std::string_view id)
{
    const Checklist* list = tx.asked().the<Checklists>().of(file);
    if (!list)
        return nullptr;
    const auto found = std::ranges::find(list->items, id, &Item::id);
    return found == list->items.end() ? nullptr : &*found;
}

Result<Id<staff::Officer>> officer(Tx& tx, const std::string& account, const char* field)
{
    const auto known = staff::officerByAccount(tx.db(), account);
    if (!known || !known->active)
        return refuse(Why::NotFound, field);
    return known->id;
}

/// Who took it: two officers, or one and why (procedures art. 54).
Result<Done> setTakers(Tx& tx, const AddEvidence& command, Evidence& evidence)
{
    evidence.taker = me(tx);
    if (!command.taker.empty()) {
        const auto taker = officer(tx, command.taker, "taker");
        if (!taker)
            return tl::unexpected(taker.error());
        evidence.taker = *taker;
    }
    if (command.second.empty())
        return command.approval.empty() ? Result<Done>(refuse(Why::Missing, "second")) : Result<Done>(Done{});
    const auto second = officer(tx, command.second, "second");
    if (!second)
        return tl::unexpected(second.error());
    if (*second == evidence.taker)
        return refuse(Why::SamePerson, "second");
    evidence.second = *second;
    return Done{};
}

Result<Done> checkWords(Tx& tx, const AddEvidence& command, const cases::CaseFile& file)
{
    const std::pair<const char*, const std::string*> fields[] = {
        {"name", &command.name}, {"source", &command.source}, {"store", &command.store}, {"purpose", &command.purpose}};
    for (const auto& [name, text] : fields)
        if (text->empty())
            return refuse(Why::Missing, name);
    if (command.takenAt && *command.takenAt > tx.now())
        return refuse(Why::Invalid, "taken_at: in_the_future");
    if (!command.item.empty() && !itemOf(tx, file, command.item))
        return refuse(Why::NotFound, "item");
    return Done{};
}

/// A required item is not for the handler to do without.
Result<Done> checkMark(Tx& tx, const MarkItem& command, const cases::Found& found, const Item& item)
{
    if (!command.mark)
        return Done{};
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (*command.mark == Mark::Waived) {
        if (!mayWaive(tx.actor()))
            return refuse(Why::NotAllowed, "waive");
        return found.standing.handler ? Result<Done>(refuse(Why::SamePerson, "handler")) : Result<Done>(Done{});
    }
    if (!found.standing.handler)
        return refuse(Why::NotAllowed, "handler");
    if (*command.mark == Mark::NotNeeded && item.required)
        return refuse(Why::NotAllowed, "required");
    return Done{};
}

} // namespace

Result<Id<Evidence>> run(Tx& tx, const AddEvidence& command)
{
    const auto found = cases::ownContent(tx, command.file, command.seen);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto checked = checkWords(tx, command, found->file); !checked)
        return tl::unexpected(checked.error());
    Evidence evidence;
    if (const auto taken = setTakers(tx, command, evidence); !taken)
        return tl::unexpected(taken.error());
    evidence.file = command.file;
    evidence.number = nextNumber(tx.db(), command.file);
    evidence.kind = command.kind;
    evidence.name = command.name;
    evidence.original = command.original;
    evidence.source = command.source;
    evidence.place = command.place;
    evidence.takenAt = command.takenAt.value_or(tx.now());
    evidence.approval = command.approval;
    evidence.recording = command.recording;
    evidence.store = command.store;
    evidence.purpose = command.purpose;
    evidence.item = command.item;
    const auto id = tx.create(evidence);
    tx.raise(command.file, Happened::EvidenceAdded, {{"number", evidence.number}, {"kind", toText(evidence.kind)}, {"item", evidence.item}});
    return id;
}

Result<Done> run(Tx& tx, const EndEvidence& command)
{
    const auto evidence = find(tx.db(), command.evidence);
    if (!evidence)
        return refuse(Why::NotFound, "evidence");
    const auto found = cases::ownContent(tx, evidence->file, {});
    if (!found)
        return found.error().why == Why::NotFound ? refuse(Why::NotFound, "evidence") : tl::unexpected(found.error());
    if (command.status == Status::Held || evidence->status != Status::Held)
        return refuse(Why::WrongState, std::string(toText(evidence->status)));
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    tx.set(evidence->id, &Evidence::status, command.status);
    tx.set(evidence->id, &Evidence::statusReason, command.reason);
    tx.raise(evidence->file, Happened::EvidenceEnded, {{"number", evidence->number}, {"status", toText(command.status)}});
    return Done{};
}

Result<Done> run(Tx& tx, const MarkItem& command)
{
    const auto found = cases::found(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    const bool waives = command.mark == Mark::Waived;
    if (cases::isOver(found->file) || found->file.kind == cases::Class::Imported || (cases::isRead(tx.asked(), found->file) && !waives))
        return refuse(Why::WrongState, std::string(toText(found->file.state)));
    const Item* item = itemOf(tx, found->file, command.item);
    if (!item)
        return refuse(Why::NotFound, "item");
    if (const auto checked = checkMark(tx, command, *found, *item); !checked)
        return checked;
    const auto right = !waives ? Permission::HandleCase : tx.actor().may(Permission::CheckCase) ? Permission::CheckCase : Permission::ReviewCase;
    if (tx.actor().may(right))
        tx.actAs(tx.actor().roleFor(right));
    bool taken = false;
    for (const ItemMark& old : marksOf(tx.db(), command.file))
        if (old.item == command.item && !old.removed) {
            // What another said is his to take back, but for who may waive.
            if (old.by.value != tx.actor().officer && !mayWaive(tx.actor()))
                return refuse(Why::NotAllowed, "mark");
            tx.set(old.id, &ItemMark::removed, true);
            taken = true;
        }
    if (!command.mark && !taken)
        return refuse(Why::NotFound, "mark");
    if (command.mark)
        tx.create(ItemMark{{}, {}, 0, command.file, command.item, *command.mark, command.reason, me(tx), false});
    tx.raise(command.file, Happened::ItemMarked, {{"item", command.item}, {"mark", command.mark ? toText(*command.mark) : std::string_view()}});
    return Done{};
}

void add(Catalog& catalog)
{
    catalog.command<AddEvidence>();
    catalog.command<EndEvidence>();
    catalog.command<MarkItem>();
    catalog.command<AttachFile>();
    catalog.command<DropFile>();
    catalog.question<Desk>();
    catalog.question<Tallies>();
}

} // namespace minyi::core::evidence
