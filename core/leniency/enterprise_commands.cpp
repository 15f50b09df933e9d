#include "core/leniency/enterprise_fields.h"

#include "core/cases/access.h"
#include "core/cases/people.h"
#include "core/leniency/enterprise_queries.h"
#include "core/leniency/table.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::leniency {

namespace {

bool isMarked(const cases::CaseFile& file)
{
    return (file.flags & cases::kEnterprise) != 0;
}

/// A case in which somebody is held or under a measure.
bool holds(cases::State state)
{
    using enum cases::State;
    return state == Measures || state == Custody || state == Arrested || state == Bail || state == Surveillance;
}

void mark(Tx& tx, const cases::CaseFile& file, std::int64_t flags)
{
    tx.set(file.id, &cases::CaseFile::flags, flags);
    tx.raise(file.id, Happened::CaseEdited, {{"fields", Json::array({"flags"})}});
}

/// The handler of a marked case; a closed one only where that is said.
Result<cases::Found> marked(Tx& tx, Id<cases::CaseFile> id, bool closedToo)
{
    auto found = cases::found(tx, id, {});
    if (!found)
        return found;
    if (!isMarked(found->file))
        return refuse(Why::WrongState, "enterprise");
    if (found->file.kind == cases::Class::Imported || (cases::isClosed(found->file.state) && !closedToo))
        return refuse(Why::WrongState, std::string(toText(found->file.state)));
    if (!found->standing.handler)
        return refuse(Why::NotAllowed, "handler");
    return found;
}

Result<Done> checkWords(const AssessEnterprise& command)
{
    const std::pair<const char*, const std::string*> words[] = {
        {"company", &command.company}, {"registration", &command.registration}, {"measure", &command.measure},
        {"division", &command.division}, {"options", &command.options}, {"dispute_words", &command.disputeWords},
        {"contact", &command.contact}, {"visits", &command.visits}};
    for (const auto& [name, text] : words)
        if (text->empty())
            return refuse(Why::Missing, name);
    const std::pair<const char*, std::int64_t> amounts[] = {{"alleged", command.alleged}, {"frozen", command.frozen},
                                                            {"illegal", command.illegal}, {"other", command.other},
                                                            {"lawful", command.lawful}};
    for (const auto& [name, yuan] : amounts)
        if (yuan < 0)
            return refuse(Why::Invalid, name);
    if (command.frozen > command.alleged)
        return refuse(Why::Invalid, "frozen: above_alleged");
    if (!isRegistration(folded(command.registration)))
        return refuse(Why::Invalid, "registration");
    return Done{};
}

Id<Note> write(Tx& tx, Id<cases::CaseFile> file, NoteKind kind, const std::string& words, const std::string& items, bool needless)
{
    const auto number = static_cast<std::int64_t>(notesOf(tx.db(), file).size()) + 1;
    return tx.create(Note{{}, {}, 0, file, number, kind, words, items, needless, tx.now(), me(tx)});
}

} // namespace

Result<Flagged> run(Tx& tx, const FlagEnterprise& command)
{
    const auto found = cases::ownContent(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    const auto number = folded(command.registration);
    if (!isRegistration(number))
        return refuse(number.empty() ? Why::Missing : Why::Invalid, "registration");
    if (isMarked(found->file))
        return refuse(Why::Duplicate, "enterprise");
    const auto known = casesOfEnterprise(tx.db(), number);
    mark(tx, found->file, found->file.flags | cases::kEnterprise);
    return Flagged{std::ranges::count_if(known, [&](Id<cases::CaseFile> file) { return file != command.file; })};
}

Result<Id<Assessment>> run(Tx& tx, const AssessEnterprise& command)
{
    const auto found = marked(tx, command.file, false);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto checked = checkWords(command); !checked)
        return tl::unexpected(checked.error());
    const auto contact = staff::officerByAccount(tx.db(), command.contact);
    if (!contact || !contact->active)
        return refuse(Why::NotFound, "contact");
    const auto last = lastAssessment(tx.db(), command.file);
    const Assessment row{{}, {}, 0, command.file, last ? last->number + 1 : 1, command.company, folded(command.registration), command.measure,
                         command.alleged, command.frozen, command.illegal, command.other, command.lawful, command.division,
                         command.options, command.letter.value_or(""), command.dispute, command.disputeWords, contact->id,
                         command.visits, tx.now(), me(tx)};
    const auto id = tx.create(row);
    if (holds(found->file.state) && notesOf(tx.db(), command.file).empty()) // marked after the measure: its checks begin now
        noteMeasure(tx, command.file, NoteKind::Measure, std::string(toText(cases::Step::TakeMeasures)));
    tx.raise(command.file, Happened::EnterpriseAssessed, {{"number", row.number}, {"dispute", row.dispute}});
    return id;
}

Result<Id<Note>> run(Tx& tx, const NoteEnterprise& command)
{
    const auto found = marked(tx, command.file, command.kind == NoteKind::Told || command.kind == NoteKind::Release);
    if (!found)
        return tl::unexpected(found.error());
    if (command.kind != NoteKind::Check && command.kind != NoteKind::Release && command.kind != NoteKind::Told)
        return refuse(Why::Invalid, "kind"); // the others are written by what they tell of
    const auto notes = notesOf(tx.db(), command.file);
    if (std::ranges::none_of(notes, [](const Note& note) { return note.kind == NoteKind::Measure; }))
        return refuse(Why::WrongState, "measure");
    if (command.words.empty())
        return refuse(Why::Missing, "words");
    const auto items = command.items.value_or("");
    if ((command.kind == NoteKind::Release) == items.empty())
        return refuse(items.empty() ? Why::Missing : Why::Invalid, "items");
    if (command.needless && command.kind != NoteKind::Check)
        return refuse(Why::Invalid, "needless");
    const auto id = write(tx, command.file, command.kind, command.words, items, command.needless);
    tx.raise(command.file, Happened::EnterpriseChecked, {{"kind", toText(command.kind)}, {"needless", command.needless}});
    return id;
}

Result<Id<Note>> run(Tx& tx, const OverrideEnterprise& command)
{
    const auto found = cases::found(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    if (!isMarked(found->file) || cases::isClosed(found->file.state))
        return refuse(Why::WrongState, isMarked(found->file) ? std::string(toText(found->file.state)) : "enterprise");
    if (found->standing.handler)
        return refuse(Why::SamePerson, "handler");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (!measureRefusal(tx, found->file))
        return refuse(Why::WrongState, "assessment"); // nothing stands in its way
    const auto id = write(tx, command.file, NoteKind::Override, command.reason, {}, false);
    tx.raise(command.file, Happened::EnterpriseChecked, {{"kind", toText(NoteKind::Override)}});
    return id;
}

Result<Done> run(Tx& tx, const UnflagEnterprise& command)
{
    const auto found = cases::found(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    if (!tx.actor().has(Role::R8))
        return refuse(Why::NotAllowed, "R8");
    if (found->standing.handler)
        return refuse(Why::SamePerson, "handler");
    if (!isMarked(found->file))
        return refuse(Why::WrongState, "enterprise");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    tx.actAs(Role::R8);
    tx.set(command.file, &cases::CaseFile::flags, found->file.flags & ~cases::kEnterprise);
    write(tx, command.file, NoteKind::Unflag, command.reason, {}, false);
    tx.raise(command.file, Happened::EnterpriseUnflagged);
    return Done{};
}

void react(Tx& tx, const Event& event)
{
    if (event.happened != Happened::CaseRegistered && event.happened != Happened::PersonAdded && event.happened != Happened::PersonChanged)
        return;
    const auto people = select<cases::CasePerson>(tx.db(), "WHERE file=? AND removed=0", event.row);
    if (std::ranges::none_of(people, [](const cases::CasePerson& one) { return isMarketEntity(folded(one.creditCode)); }))
        return;
    const auto file = find(tx.db(), Id<cases::CaseFile>{event.row});
    if (!file || isMarked(*file))
        return;
    const auto notes = notesOf(tx.db(), file->id);
    if (std::ranges::none_of(notes, [](const Note& note) { return note.kind == NoteKind::Unflag; }))
        mark(tx, *file, file->flags | cases::kEnterprise);
}

void addEnterprise(Catalog& catalog)
{
    catalog.command<FlagEnterprise>();
    catalog.command<AssessEnterprise>();
    catalog.command<NoteEnterprise>();
    catalog.command<OverrideEnterprise>();
    catalog.command<UnflagEnterprise>();
    catalog.question<Enterprise>();
    catalog.question<Overrides>();
}

} // namespace minyi::core::leniency
