#include "core/cases/access.h"
#include "core/cases/commands.h"
#include "core/cases/person_rules.h"
#include "core/staff/table.h"

namespace minyi::core::cases {

namespace {

Result<Id<staff::Officer>> officerFor(Tx& tx, const std::optional<std::string>& account)
{
    if (!account || account->empty())
        return Id<staff::Officer>{};
    const auto officer = staff::officerByAccount(tx.db(), *account);
    if (!officer || !officer->active)
        return refuse(Why::NotFound, "officer");
    if (officer->id.value != tx.actor().officer && !tx.actor().may(Permission::AssignCase))
        return refuse(Why::NotAllowed, std::string(toText(Permission::AssignCase)));
    return officer->id;
}

Result<staff::Unit> unitFor(Tx& tx, const std::optional<std::string>& code)
{
    const auto unit = code ? staff::unitByCode(tx.db(), *code) : find(tx.db(), Id<staff::Unit>{tx.actor().unit});
    if (!unit || !sightOf(tx.db(), tx.actor(), tx.now()).seesUnit(unit->id.value))
        return refuse(Why::NotFound, "unit");
    return *unit;
}

Result<Done> check(const Tx& tx, const RegisterCase& command)
{
    if (command.kind == Class::Imported)
        return refuse(Why::Invalid, "class: imported");
    if (command.title.empty())
        return refuse(Why::Missing, "title");
    if (command.subtype.empty())
        return refuse(Why::Missing, "subtype");
    if (command.opened && *command.opened > tx.now())
        return refuse(Why::Invalid, "opened: later than now");
    for (const NewPerson& person : command.people)
        if (person.role.empty() || (person.name.value_or("").empty() && !person.same))
            return refuse(Why::Missing, person.role.empty() ? "role" : "name");
    return Done{};
}

/// What is typed in has to be right; what a call of the centre says of its caller is kept as it came.
Result<Done> checkPeople(const Tx& tx, const RegisterCase& command)
{
    const auto count = static_cast<std::int64_t>(command.people.size());
    for (std::int64_t place = 1; place <= count; ++place) {
        const NewPerson& one = command.people[static_cast<std::size_t>(place - 1)];
        CasePerson person = personSaid(one);
        if (one.same && (*one.same < 1 || *one.same >= place || one.name || one.idNumber || one.creditCode ||
                         command.people[static_cast<std::size_t>(*one.same - 1)].role == one.role))
            return refuse(Why::Invalid, "same");
        if (one.guards) {
            if (*one.guards < 1 || *one.guards > count || *one.guards == place || one.role != toText(PersonRole::Guardian))
                return refuse(Why::Invalid, "guards: guardian");
            person.guards = {*one.guards};
        }
        if (!one.role.empty() && !fromText<PersonRole>(one.role))
            return refuse(Why::Invalid, "role");
        if (const auto fault = personFault(person, dayOf(tx.now())))
            return tl::unexpected(*fault);
    }
    return Done{};
}

CaseFile fileFrom(const Tx& tx, const RegisterCase& command)
{
    CaseFile file;
    file.kind = command.kind;
    file.subtype = command.subtype;
    file.title = command.title;
    file.summary = command.summary.value_or("");
    file.place = command.place.value_or("");
    file.state = firstState(command.kind);
    file.stateAt = file.registeredAt = tx.now();
    file.opened = command.opened.value_or(tx.now());
    file.flags = (command.complex ? kComplex : 0) | (command.enterprise ? kEnterprise : 0);
    return file;
}

void addPeople(Tx& tx, Id<CaseFile> file, const std::vector<NewPerson>& people)
{
    std::vector<Id<CasePerson>> ids;
    std::vector<CasePerson> made;
    for (const NewPerson& one : people) {
        CasePerson person = personSaid(one);
        person.file = file;
        if (one.same)
            becomeSame(person, made[static_cast<std::size_t>(*one.same - 1)]);
        if (idFault(person.idNumber, dayOf(tx.now())).empty())
            fillFromNumber(person);
        ids.push_back(tx.create(person));
        made.push_back(std::move(person));
    }
    for (std::size_t i = 0; i < people.size(); ++i)
        if (people[i].guards)
            tx.set(ids[i], &CasePerson::guards, ids[static_cast<std::size_t>(*people[i].guards - 1)]);
}

} // namespace

Result<Registered> registerCase(Tx& tx, const RegisterCase& command, std::optional<Uid> origin)
{
    if (const auto checked = check(tx, command); !checked)
        return tl::unexpected(checked.error());
    const auto unit = unitFor(tx, command.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto handler = officerFor(tx, command.handler);
    const auto second = officerFor(tx, command.second);
    if (!handler || !second)
        return tl::unexpected(handler ? second.error() : handler.error());
    if (*handler && *handler == *second)
        return refuse(Why::SamePerson, "second");
    const auto number = nextNumber(tx, *unit);
    if (!number)
        return tl::unexpected(number.error());
    CaseFile file = fileFrom(tx, command);
    file.number = number->text();
    file.unit = unit->id;
    file.handler = *handler;
    file.second = *second;
    file.origin = origin;
    const auto id = tx.create(file);
    addPeople(tx, id, command.people);
    tx.raise(id, Happened::CaseRegistered, {{"number", number->text()}, {"subtype", file.subtype}});
    return Registered{id, number->text()};
}

Result<Registered> run(Tx& tx, const RegisterCase& command)
{
    if (const auto checked = checkPeople(tx, command); !checked)
        return tl::unexpected(checked.error());
    return registerCase(tx, command, {});
}

} // namespace minyi::core::cases
