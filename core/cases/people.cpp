#include "core/cases/access.h"
#include "core/cases/commands.h"

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
    if (!tx.headsAre(id, seen))
        return refuse(Why::ChangedMeanwhile, "person");
    return *person;
}

} // namespace

Result<Id<CasePerson>> run(Tx& tx, const AddPerson& command)
{
    if (command.role.empty() || command.name.empty())
        return refuse(Why::Missing, command.role.empty() ? "role" : "name");
    const auto found = ownContent(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    CasePerson person;
    person.file = command.file;
    person.role = command.role;
    person.name = command.name;
    person.idNumber = command.idNumber.value_or("");
    person.phone = command.phone.value_or("");
    person.gender = command.gender.value_or("");
    person.bornDay = command.bornDay;
    person.note = command.note.value_or("");
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
    Json changed = Json::array();
    const auto set = [&](auto member, const auto& value, const char* name) {
        const auto& now = (*person).*member;
        if (!value || now == value)
            return;
        tx.set(person->id, member, std::remove_cvref_t<decltype(now)>(*value));
        changed.push_back(name);
    };
    set(&CasePerson::role, command.role, "role");
    set(&CasePerson::name, command.name, "name");
    set(&CasePerson::idNumber, command.idNumber, "id_number");
    set(&CasePerson::phone, command.phone, "phone");
    set(&CasePerson::gender, command.gender, "gender");
    set(&CasePerson::bornDay, command.bornDay, "born_day");
    set(&CasePerson::note, command.note, "note");
    if (!changed.empty())
        tx.raise(person->file, Happened::PersonChanged, {{"role", person->role}, {"fields", std::move(changed)}});
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
