#include "core/cases/privacy.h"

#include "core/cases/access.h"
#include "core/cases/desk.h"
#include "core/cases/person_rules.h"
#include "core/cases/query_fields.h"

namespace minyi::core::cases {

namespace {

constexpr std::size_t kReason = 4, kPurpose = 10;

/// What there is to see, by name alone: the record says what was looked at, never what it was.
Json fieldsOf(const CasePerson& person)
{
    Json fields = Json::array({"name"});
    const auto add = [&](bool known, const char* field) {
        if (known)
            fields.push_back(field);
    };
    add(!person.idNumber.empty(), "id_number");
    add(!person.creditCode.empty(), "credit_code");
    add(!person.phone.empty(), "phone");
    add(person.bornDay.has_value(), "born_day");
    add(!person.address.empty(), "address");
    add(!person.workplace.empty(), "workplace");
    return fields;
}

std::optional<Refusal> reasonFault(std::string_view words, std::size_t least, const char* field)
{
    if (!saysEnough(words, 1))
        return Refusal{Why::Missing, field};
    return saysEnough(words, least) ? std::nullopt : std::optional(Refusal{Why::Invalid, std::string(field) + ": short"});
}

Sight sealedSight(Tx& tx)
{
    Sight sight = sightOf(tx.db(), tx.actor(), tx.now());
    sight.sealedToo = true;
    return sight;
}

bool mayOpen(const Ask& ask, const Sight& sight, const CaseFile& file)
{
    return isSealed(file) && sight.sees(file) && !isBarred(ask, file);
}

/// The sealed records somebody may open that have a number, or the month and serial that stand in it: of any unit, each looked up whole.
std::vector<CaseFile> sealedOf(const Ask& ask, const Sight& sight, const std::string& number)
{
    std::vector<std::string> numbers{number};
    for (const staff::Unit& unit : select<staff::Unit>(ask.db, "ORDER BY rid"))
        if (const auto whole = CaseNumber::parse("A" + unit.code + number))
            numbers.push_back(whole->text());
    std::vector<CaseFile> files;
    for (const auto& each : numbers)
        if (auto file = byNumber(ask.db, each); file && mayOpen(ask, sight, *file))
            files.push_back(std::move(*file));
    return files;
}

} // namespace

Result<Plain> run(Tx& tx, const Reveal& command)
{
    const auto found = cases::found(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    const auto person = find(tx.db(), command.person);
    if (!person || person->removed || person->file != command.file)
        return refuse(Why::NotFound, "person");
    if (person->isProtected && !seesProtected(found->file, tx.actor()))
        return refuse(Why::NotAllowed, "protected");
    if (const auto fault = reasonFault(command.reason, kReason, "reason"))
        return tl::unexpected(*fault);
    tx.raise(command.file, Happened::Revealed, {{"fields", fieldsOf(*person)}, {"reason", command.reason}});
    return Plain{person->name, person->idNumber, person->creditCode, person->phone, person->bornDay, person->address, person->workplace};
}

Result<Done> run(Tx& tx, const ProtectPerson& command)
{
    const auto person = find(tx.db(), command.person);
    if (!person || person->removed)
        return refuse(Why::NotFound, "person");
    const auto found = cases::found(tx, person->file, {});
    if (!found)
        return refuse(Why::NotFound, "person");
    if (!tx.headsAre(person->id, command.seen))
        return refuse(Why::ChangedMeanwhile, "person");
    if (!mayProtect(found->file, tx.actor(), command.isProtected))
        return refuse(Why::NotAllowed, "protected");
    if (!command.isProtected)
        if (const auto fault = reasonFault(command.reason.value_or(""), kReason, "reason"))
            return tl::unexpected(*fault);
    if (person->isProtected == command.isProtected)
        return Done{};
    for (const CasePerson& entry : select<CasePerson>(tx.db(), "WHERE file=? AND removed=0 ORDER BY rid", person->file))
        if (entry.id == person->id || isSame(entry, *person)) // in each of his roles, or one would tell of the other
            tx.set(entry.id, &CasePerson::isProtected, command.isProtected);
    Json payload = {{"role", person->role}, {"fields", Json::array({"protected"})}};
    if (!command.isProtected)
        payload["reason"] = *command.reason;
    tx.raise(person->file, Happened::PersonChanged, std::move(payload));
    return Done{};
}

Result<FileAnswer> run(Tx& tx, const OpenSealed& command)
{
    if (command.number.empty())
        return refuse(Why::Missing, "number");
    if (const auto fault = reasonFault(command.words, kPurpose, "words"))
        return tl::unexpected(*fault);
    const Sight sight = sealedSight(tx);
    const auto files = sealedOf(tx.asked(), sight, command.number);
    if (files.size() != 1)
        return files.empty() ? refuse(Why::NotFound, "number") : refuse(Why::Invalid, "number: several");
    const CaseFile& file = files.front();
    auto opened = answerOf(tx.asked(), sight, file);
    for (PersonRow& row : opened.people) // who it was is what was asked for; numbers stay masked
        if (!row.hidden)
            row.name = find(tx.db(), row.id)->name;
    tx.raise(file.id, Happened::SealOpened, {{"purpose", toText(command.purpose)}, {"words", command.words}});
    return opened;
}

Result<CaseFile> lookIntoSealed(Tx& tx, Id<CaseFile> id, Purpose purpose, const std::string& words, Json paper)
{
    if (const auto fault = reasonFault(words, kPurpose, "words"))
        return tl::unexpected(*fault);
    auto file = find(tx.db(), id);
    if (!file || !mayOpen(tx.asked(), sealedSight(tx), *file))
        return refuse(Why::NotFound, "document");
    paper["purpose"] = toText(purpose);
    paper["words"] = words;
    tx.raise(id, Happened::SealOpened, std::move(paper));
    return std::move(*file);
}

void addPrivacy(Catalog& catalog)
{
    catalog.command<Reveal>();
    catalog.command<ProtectPerson>();
    catalog.command<OpenSealed>();
}

} // namespace minyi::core::cases
