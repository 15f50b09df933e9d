#include "core/cases/link_fields.h"

#include "core/cases/access.h"
#include "core/staff/table.h"

namespace minyi::core::cases {

namespace {

/// A second case the actor names beside the first.
Result<CaseFile> other(Tx& tx, Id<CaseFile> id, Id<CaseFile> first, const char* field)
{
    const auto two = found(tx, id, {});
    if (!two)
        return refuse(Why::NotFound, field);
    if (id == first)
        return refuse(Why::Invalid, std::string(field) + ": itself");
    return two->file;
}

std::string numberOf(const CaseFile& file)
{
    return file.number.value_or(file.sourceId.value_or(""));
}

Id<CaseLink> join(Tx& tx, Id<CaseFile> file, Id<CaseFile> to, LinkKind kind, const std::string& reason)
{
    return tx.create(CaseLink{{}, {}, 0, file, to, kind, reason, me(tx), tx.now(), false});
}

/// Said on both timelines, each naming the other.
void raiseBoth(Tx& tx, const CaseFile& one, const CaseFile& two, Happened happened, const std::string& reason)
{
    tx.raise(one.id, happened, {{"number", numberOf(two)}, {"reason", reason}});
    tx.raise(two.id, happened, {{"number", numberOf(one)}, {"reason", reason}});
}

/// Before anything was found: later a case stands for what was reviewed, told and decided in it.
bool isEarly(const CaseFile& file)
{
    using enum State;
    return !isOver(file) && (file.state == Checking || file.state == Accepted || file.state == Filed || file.state == Investigating);
}

std::optional<CaseLink> mergeOf(Db& db, Id<CaseFile> file)
{
    auto rows = select<CaseLink>(db, "WHERE file=? AND kind='merged' AND removed=0", file);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

/// What both cases of a merge have to be: open, ours, not lying with a reviewer.
std::optional<Refusal> mergeFault(Tx& tx, const CaseFile& file, const char* field)
{
    if (!isEarly(file) || isRead(tx.asked(), file))
        return Refusal{Why::WrongState, std::string(field) + ": " + stateWord(file)};
    return {};
}

/// What one was, the case both are handled in is.
void carryMarks(Tx& tx, const CaseFile& from, const CaseFile& into)
{
    tx.set(into.id, &CaseFile::flags, into.flags | (from.flags & (kComplex | kEnterprise)));
}

void leaveTheDesk(Tx& tx, const CaseFile& file, std::int64_t mark)
{
    tx.set(file.id, &CaseFile::flags, file.flags | mark);
    tx.set(file.id, &CaseFile::closedAt, std::optional(tx.now()));
}

} // namespace

Result<Id<CaseLink>> run(Tx& tx, const LinkCases& command)
{
    const auto file = ownFile(tx, command.file, {});
    if (!file)
        return tl::unexpected(file.error());
    const auto two = other(tx, command.other, command.file, "other");
    if (!two)
        return tl::unexpected(two.error());
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    for (const auto& [one, to] : {std::pair(command.file, command.other), std::pair(command.other, command.file)})
        if (!select<CaseLink>(tx.db(), "WHERE file=? AND other=? AND removed=0", one, to).empty())
            return refuse(Why::Duplicate, "other");
    const auto id = join(tx, command.file, command.other, LinkKind::Related, command.reason);
    raiseBoth(tx, file->file, *two, Happened::CasesLinked, command.reason);
    return id;
}

Result<Done> run(Tx& tx, const UnlinkCases& command)
{
    const auto link = find(tx.db(), command.link);
    if (!link || link->removed)
        return refuse(Why::NotFound, "link");
    const auto file = ownFile(tx, link->file, {});
    if (!file)
        return file.error().why == Why::NotFound ? refuse(Why::NotFound, "link") : tl::unexpected(file.error());
    if (link->kind != LinkKind::Related)
        return refuse(Why::WrongState, std::string(toText(link->kind)));
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    tx.set(link->id, &CaseLink::removed, true);
    if (const auto two = find(tx.db(), link->other))
        raiseBoth(tx, file->file, *two, Happened::CasesUnlinked, command.reason);
    return Done{};
}

Result<Done> run(Tx& tx, const MergeCases& command)
{
    const auto file = found(tx, command.file, command.seen);
    if (!file)
        return tl::unexpected(file.error());
    const auto into = other(tx, command.into, command.file, "into");
    if (!into)
        return tl::unexpected(into.error());
    for (const auto& fault : {mergeFault(tx, file->file, "file"), mergeFault(tx, *into, "into")})
        if (fault)
            return tl::unexpected(*fault);
    if (file->file.kind != into->kind)
        return refuse(Why::Invalid, "into: class");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (const auto fault = actFault(tx, file->file, Act::Merge, &*into))
        return tl::unexpected(*fault);
    join(tx, command.file, command.into, LinkKind::Merged, command.reason);
    carryMarks(tx, file->file, *into);
    leaveTheDesk(tx, file->file, kMerged);
    raiseBoth(tx, file->file, *into, Happened::CasesMerged, command.reason);
    return Done{};
}

Result<Done> run(Tx& tx, const UnmergeCase& command)
{
    const auto file = found(tx, command.file, {});
    if (!file)
        return tl::unexpected(file.error());
    const auto merge = mergeOf(tx.db(), command.file);
    if (!merge)
        return refuse(Why::WrongState, stateWord(file->file));
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    tx.set(merge->id, &CaseLink::removed, true);
    tx.set(command.file, &CaseFile::flags, file->file.flags & ~kMerged);
    tx.set(command.file, &CaseFile::closedAt, std::optional<Instant>());
    if (const auto into = find(tx.db(), merge->other))
        raiseBoth(tx, file->file, *into, Happened::CasesUnmerged, command.reason);
    return Done{};
}

namespace {

/// The part that goes its own way is as old as the whole.
CaseFile partOf(Tx& tx, const CaseFile& whole, const SplitCase& command, const CaseNumber& number)
{
    CaseFile part = whole;
    part.id = {};
    part.uid = {};
    part.ver = 0;
    part.number = number.text();
    part.sourceId.reset();
    part.title = command.title;
    part.subtype = command.subtype.value_or(whole.subtype);
    part.registeredAt = tx.now();
    part.origin.reset();
    part.batch.reset();
    return part;
}

Result<std::vector<CasePerson>> peopleFor(Tx& tx, const SplitCase& command)
{
    if (command.people.empty())
        return refuse(Why::Missing, "people");
    std::vector<CasePerson> people;
    for (const auto id : command.people) {
        auto person = find(tx.db(), id);
        if (!person || person->removed || person->file != command.file)
            return refuse(Why::NotFound, "people");
        person->id = {};
        person->guards = {}; // whom he guards has another row there
        people.push_back(std::move(*person));
    }
    return people;
}

} // namespace

Result<Registered> run(Tx& tx, const SplitCase& command)
{
    const auto whole = ownContent(tx, command.file, command.seen);
    if (!whole)
        return tl::unexpected(whole.error());
    if (!isEarly(whole->file))
        return refuse(Why::WrongState, stateWord(whole->file));
    if (const auto fault = actFault(tx, whole->file, Act::Split))
        return tl::unexpected(*fault);
    if (command.title.empty() || command.reason.empty() || command.subtype == "")
        return refuse(Why::Missing, command.title.empty() ? "title" : command.reason.empty() ? "reason" : "subtype");
    const auto people = peopleFor(tx, command);
    const auto unit = find(tx.db(), whole->file.unit);
    const auto number = people ? nextNumber(tx, *unit) : Result<CaseNumber>(tl::unexpected(people.error()));
    if (!number)
        return tl::unexpected(number.error());
    CaseFile part = partOf(tx, whole->file, command, *number);
    part.id = tx.create(part);
    for (CasePerson person : *people) {
        person.file = part.id;
        tx.create(person);
    }
    join(tx, part.id, command.file, LinkKind::Split, command.reason);
    raiseBoth(tx, part, whole->file, Happened::CaseSplit, command.reason);
    return Registered{part.id, number->text()};
}

Result<Done> run(Tx& tx, const VoidNumber& command)
{
    const auto file = found(tx, command.file, command.seen);
    if (!file)
        return tl::unexpected(file.error());
    // What something was done about is no mistake of the register; a report that came in keeps its case.
    if (file->file.kind == Class::Imported || isOver(file->file) || file->file.state != firstState(file->file.kind))
        return refuse(Why::WrongState, stateWord(file->file));
    if (!isUntouched(tx.db(), command.file))
        return refuse(Why::Invalid, "file: in_use");
    if (file->file.origin)
        return refuse(Why::Invalid, "file: from_an_incident");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (const auto fault = actFault(tx, file->file, Act::Void))
        return tl::unexpected(*fault);
    leaveTheDesk(tx, file->file, kVoided);
    tx.raise(command.file, Happened::NumberVoided, {{"number", numberOf(file->file)}, {"reason", command.reason}});
    return Done{};
}

} // namespace minyi::core::cases
