#include "core/cases/access.h"
#include "core/cases/commands.h"
#include "core/cases/person_rules.h"

namespace minyi::core::cases {

namespace {

/// The person and that his case may be written in.
Result<CasePerson> ownPerson(Tx& tx, Id<CasePerson> id, std::optional<std::int64_t> seen)
{
    const auto person = find(tx.db(), id);
    if (!person || person->removed)
        return refuse(Why::NotFound, "person");
    const auto file = ownContent(tx, person->file, {});
    if (!file)
        return tl::unexpected(file.error().why == Why::NotFound ? Refusal{Why::NotFound, "person"} : file.error());
    if (person->isProtected && !seesProtected(file->file, tx.actor()))
        return refuse(Why::NotAllowed, "protected");
    if (!tx.headsAre(id, seen))
        return refuse(Why::ChangedMeanwhile, "person");
    return *person;
}

bool isRole(std::string_view role)
{
    return fromText<PersonRole>(role).has_value();
}

/// Whom a guardian guards is somebody else of the case, no guardian himself.
std::optional<Refusal> guardsFault(Tx& tx, const CasePerson& guardian)
{
    if (!guardian.guards)
        return {};
    if (guardian.role != toText(PersonRole::Guardian))
        return Refusal{Why::Invalid, "guards: role"};
    const auto ward = find(tx.db(), guardian.guards);
    if (!ward || ward->removed || ward->file != guardian.file)
        return Refusal{Why::NotFound, "guards"};
    if (ward->id == guardian.id || ward->role == toText(PersonRole::Guardian))
        return Refusal{Why::Invalid, "guards: guardian"};
    return {};
}

/// The entry somebody has already, or the one that is typed.
Result<CasePerson> newPerson(Tx& tx, const AddPerson& command, const CaseFile& file)
{
    CasePerson person = personSaid(command);
    person.file = command.file;
    person.guards = command.guards.value_or(Id<CasePerson>());
    if (!command.same)
        return person;
    const auto known = find(tx.db(), *command.same);
    if (!known || known->removed || known->file != command.file || (known->isProtected && !seesProtected(file, tx.actor())))
        return refuse(Why::NotFound, "same");
    if (!person.name.empty() || !person.idNumber.empty() || !person.creditCode.empty())
        return refuse(Why::Invalid, "same: name");
    if (known->role == person.role)
        return refuse(Why::Invalid, "same: role");
    becomeSame(person, *known);
    return person;
}

/// As he would be after the change. A new number brings its own born day and gender, unless others are typed.
CasePerson changed(CasePerson person, const ChangePerson& command)
{
    const auto set = [&](auto member, const auto& value) {
        if (value)
            person.*member = *value;
    };
    if (command.idNumber && *command.idNumber != person.idNumber) {
        person.bornDay.reset();
        person.gender.clear();
    }
    set(&CasePerson::role, command.role);
    set(&CasePerson::name, command.name);
    set(&CasePerson::idNumber, command.idNumber);
    set(&CasePerson::phone, command.phone);
    set(&CasePerson::gender, command.gender);
    set(&CasePerson::bornDay, command.bornDay);
    set(&CasePerson::note, command.note);
    set(&CasePerson::guards, command.guards);
    set(&CasePerson::creditCode, command.creditCode);
    set(&CasePerson::address, command.address);
    set(&CasePerson::workplace, command.workplace);
    return person;
}

/// Asks only after what is written now: a number of an older program that is wrong does not keep the name from being corrected.
std::optional<Refusal> changeFault(Tx& tx, const CasePerson& before, const CasePerson& after)
{
    CasePerson asked = after;
    if (before.idNumber == after.idNumber && before.bornDay == after.bornDay && before.gender == after.gender && !isCompany(after))
        asked.idNumber.clear();
    if (before.phone == after.phone)
        asked.phone.clear();
    if (before.role != after.role && !isRole(after.role))
        return Refusal{Why::Invalid, "role"};
    if (const auto fault = personFault(asked, dayOf(tx.now())))
        return fault;
    return guardsFault(tx, after);
}

void write(Tx& tx, const CasePerson& before, const CasePerson& after)
{
    Json fields = Json::array();
    forEachField<CasePerson>([&](const auto& field) {
        if (before.*field.member == after.*field.member)
            return;
        tx.set(before.id, field.member, after.*field.member);
        fields.push_back(field.name);
    });
    if (!fields.empty())
        tx.raise(before.file, Happened::PersonChanged, {{"role", before.role}, {"fields", std::move(fields)}});
}

} // namespace

Result<Id<CasePerson>> run(Tx& tx, const AddPerson& command)
{
    if (command.role.empty() || (command.name.value_or("").empty() && !command.same))
        return refuse(Why::Missing, command.role.empty() ? "role" : "name");
    const auto found = ownContent(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    const auto made = newPerson(tx, command, found->file);
    if (!made)
        return tl::unexpected(made.error());
    CasePerson person = *made;
    if (!isRole(person.role))
        return refuse(Why::Invalid, "role");
    if (const auto fault = personFault(person, dayOf(tx.now())))
        return tl::unexpected(*fault);
    if (const auto fault = guardsFault(tx, person))
        return tl::unexpected(*fault);
    if (person.isProtected && !command.same && !mayProtect(found->file, tx.actor(), true))
        return refuse(Why::NotAllowed, "protected");
    fillFromNumber(person);
    const auto id = tx.create(person);
    tx.raise(command.file, Happened::PersonAdded, {{"role", person.role}});
    return id;
}

Result<Done> run(Tx& tx, const ChangePerson& command)
{
    if (command.role == "" || command.name == "")
        return refuse(Why::Missing, command.role == "" ? "role" : "name");
    const auto person = ownPerson(tx, command.person, command.seen);
    if (!person)
        return tl::unexpected(person.error());
    CasePerson after = changed(*person, command);
    if (const auto fault = changeFault(tx, *person, after))
        return tl::unexpected(*fault);
    if (command.idNumber && idFault(after.idNumber, dayOf(tx.now())).empty())
        fillFromNumber(after);
    for (const CasePerson& twin : select<CasePerson>(tx.db(), "WHERE file=? AND removed=0 AND rid<>? ORDER BY rid", person->file, person->id)) {
        if (!isSame(twin, *person) || !isIdentified(twin))
            continue;
        CasePerson along = twin;
        becomeSame(along, after);
        write(tx, twin, along);
    }
    write(tx, *person, after);
    return Done{};
}

Result<Done> run(Tx& tx, const RemovePerson& command)
{
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto person = ownPerson(tx, command.person, command.seen);
    if (!person)
        return tl::unexpected(person.error());
    tx.set(person->id, &CasePerson::removed, true);
    tx.raise(person->file, Happened::PersonRemoved, {{"role", person->role}, {"reason", command.reason}});
    return Done{};
}

} // namespace minyi::core::cases
