#include "core/undo/commands.h"

#include "core/batches/undoing.h"
#include "core/cases/access.h"
#include "core/cases/people.h"
#include "core/undo/table.h"

#include <algorithm>

namespace minyi::core::undo {

namespace {

/// What is a person's own writing in a file. A move, a finding, a recorded fact, an opinion, a paper is not on the list.
constexpr Happened kUndoable[] = {Happened::CaseEdited,    Happened::PersonAdded,   Happened::PersonChanged, Happened::PersonRemoved,
                                  Happened::OfficerAssigned, Happened::EvidenceAdded, Happened::EvidenceEnded, Happened::ItemMarked,
                                  Happened::FileAttached,  Happened::AttachmentDropped, Happened::CasesLinked, Happened::CasesUnlinked};

/// The transaction, and the word for it.
struct Last {
    Author author;
    std::vector<batches::Part> parts;
    std::string happened;
};

/// Marks that only others take off: an enterprise concerned, a person protected.
bool touchesMarks(const Operation& operation)
{
    const auto writes = [&](int field) { return std::ranges::find(operation.writes, field, &FieldWrite::field) != operation.writes.end(); };
    if (operation.code == OpCode::Create)
        return false;
    return (operation.entity == EntityOf<cases::CaseFile>::number && writes(fieldNumber<cases::CaseFile>(&cases::CaseFile::flags))) ||
           (operation.entity == EntityOf<cases::CasePerson>::number && writes(fieldNumber<cases::CasePerson>(&cases::CasePerson::isProtected)));
}

/// Who may still do what he did.
bool mayStill(const Ask& ask, const cases::CaseFile& file, const cases::Standing& standing, std::string_view word)
{
    if (word == toText(Happened::OfficerAssigned))
        return ask.actor.may(Permission::AssignCase);
    if (word == toText(Happened::ItemMarked) && (ask.actor.may(Permission::CheckCase) || ask.actor.may(Permission::ReviewCase)))
        return true;
    return ask.actor.may(Permission::HandleCase) && cases::mayWrite(ask, file, standing);
}

/// The one fact of a transaction that may be undone; nothing if it says anything else.
std::string wordOf(const std::vector<batches::Part>& parts)
{
    std::string word;
    for (const auto& part : parts)
        for (const auto& operation : part.operations) {
            if (touchesMarks(operation))
                return {};
            if (operation.code != OpCode::Fact)
                continue;
            const auto happened = fromText<Happened>(operation.fact);
            if (!happened || std::ranges::find(kUndoable, *happened) == std::end(kUndoable) || (!word.empty() && word != operation.fact))
                return {};
            word = operation.fact;
        }
    return word;
}

Result<Last> lastOf(const Ask& ask, Id<cases::CaseFile> id)
{
    const auto found = cases::seen(ask, id);
    if (!found)
        return tl::unexpected(found.error());
    if (cases::isOver(found->file) || cases::isRead(ask, found->file))
        return refuse(Why::WrongState, cases::stateWord(found->file));
    const auto author = lastAuthor(ask.db, found->file.uid);
    if (!author || author->actor != ask.actor.uid)
        return refuse(Why::NotAllowed, "author");
    Last last{*author, batches::lastOn(ask.db, found->file.uid), {}};
    last.happened = wordOf(last.parts);
    if (last.happened.empty())
        return refuse(Why::NotAllowed, "statutory_act");
    if (!mayStill(ask, found->file, found->sight.standing(found->file), last.happened))
        return refuse(Why::NotAllowed, "handler");
    if (const auto print = lastPrint(ask.db); print && *print >= author->at)
        return refuse(Why::TooLate, "printed");
    for (const auto& part : last.parts) // a link stands on two timelines
        if (batches::touchedAfter(ask.db, part.agg, part.pos))
            return refuse(Why::ChangedMeanwhile, "case");
    return last;
}

} // namespace

Result<std::string> run(Tx& tx, const UndoLast& command)
{
    const auto last = lastOf(tx.asked(), command.file);
    if (!last)
        return tl::unexpected(last.error());
    if (last->author.pos != command.change)
        return refuse(Why::ChangedMeanwhile, "case");
    batches::undo(tx, last->parts, last->happened);
    tx.raise(command.file, Happened::ChangeUndone, {{"what", last->happened}});
    return last->happened;
}

Result<UndoableAnswer> answer(const Ask& ask, const Undoable& question)
{
    const auto last = lastOf(ask, question.file);
    if (!last)
        return last.error().why == Why::NotFound ? Result<UndoableAnswer>(tl::unexpected(last.error())) : UndoableAnswer{};
    return UndoableAnswer{last->author.pos, last->happened, last->author.at};
}

void add(Catalog& catalog)
{
    catalog.command<UndoLast>();
    catalog.question<Undoable>();
}

} // namespace minyi::core::undo
