#include "core/leniency/command_fields.h"

#include "core/cases/person_rules.h"
#include "core/leniency/open.h"
#include "core/staff/table.h"

#include <algorithm>
#include <iterator>

namespace minyi::core::leniency {

namespace {

const NoPenaltyList& listOf(Tx& tx)
{
    return tx.the<NoPenaltyList>();
}

/// Who reports, suffers or sees an act did not do it.
bool isParty(const cases::CasePerson& person)
{
    return person.role != "reporter" && person.role != "victim" && person.role != "witness";
}

Result<Done> setPerson(Tx& tx, const BeginCourse& command, Course& course)
{
    const auto person = find(tx.db(), *command.person);
    if (!person || person->file != command.file || person->removed || !isParty(*person))
        return refuse(Why::NotFound, "person");
    course.partyName = person->name;
    const bool company = cases::isCompany(*person);
    course.partyNumber = folded(company ? person->creditCode : person->idNumber);
    if (course.partyNumber.empty())
        return refuse(Why::Missing, company ? "credit_code" : "id_number"); // nobody could be asked about without it
    course.party = company ? Party::Company : Party::Person;
    return Done{};
}

Result<Done> setParty(Tx& tx, const BeginCourse& command, Course& course)
{
    const std::string company = command.company.value_or(""), registration = folded(command.registration.value_or(""));
    if (command.person)
        return company.empty() && registration.empty() ? setPerson(tx, command, course) : Result<Done>(refuse(Why::Invalid, "person"));
    if (company.empty())
        return refuse(Why::Missing, registration.empty() ? "person" : "company");
    if (!isRegistration(registration))
        return refuse(registration.empty() ? Why::Missing : Why::Invalid, "registration");
    course.party = Party::Company;
    course.partyName = company;
    course.partyNumber = registration;
    return Done{};
}

/// Other cases of the kind that no course of the same act speaks of.
std::int64_t nearOf(Tx& tx, const Course& course, const Entry& entry, const std::vector<Course>& same)
{
    const auto near = nearCases(tx.db(), course, entry);
    return std::ranges::count_if(near, [&](Id<cases::CaseFile> file) { return std::ranges::find(same, file, &Course::file) == same.end(); });
}

/// Of which of the same acts this one is the repeat: the last that was decided by the list, else the last.
const Course& repeated(const std::vector<Course>& same)
{
    const auto decided = std::find_if(same.rbegin(), same.rend(), [](const Course& one) { return one.decidedAt.has_value(); });
    return decided == same.rend() ? same.back() : *decided;
}

std::optional<Refusal> harmFault(const CheckHarm& command)
{
    const std::tuple<const char*, std::optional<bool>, const std::optional<std::string>*> findings[] = {
        {"injury", command.injury, &command.injuryWords}, {"loss", command.loss, &command.lossWords},
        {"further", command.further, &command.furtherWords}, {"noticed", command.noticed, &command.noticedWords}};
    for (const auto& [name, found, words] : findings)
        if (!found || (*found && words->value_or("").empty()))
            return Refusal{Why::Missing, found ? name + std::string("_words") : std::string(name)};
    return {};
}

} // namespace

Result<Id<ListSwitch>> run(Tx& tx, const SwitchEntry& command)
{
    const Entry* entry = listOf(tx).find(command.entry);
    if (!entry)
        return refuse(Why::NotFound, "entry");
    ListSwitch row;
    row.entry = command.entry;
    row.active = command.on;
    row.reason = command.reason.value_or("");
    row.at = tx.now();
    row.by = me(tx);
    const auto last = lastSwitch(tx.db(), command.entry);
    if (!command.on) {
        if (!last || !last->active)
            return refuse(Why::WrongState, "off");
        if (row.reason.empty())
            return refuse(Why::Missing, "reason");
    } else {
        if (entry->confidence == Confidence::Example) // it shows the columns of another city's list
            return refuse(Why::NotAllowed, "example");
        row.paper = command.paper ? *command.paper : entry->paper.value_or("");
        row.validFrom = command.validFrom ? command.validFrom : entry->validFrom;
        row.validTo = command.validTo ? command.validTo : entry->validTo;
        if (row.paper.empty() || !row.validFrom)
            return refuse(Why::Missing, row.paper.empty() ? "paper" : "valid_from");
        if (row.validTo && *row.validTo < *row.validFrom)
            return refuse(Why::Invalid, "valid_to");
        if (last && last->active && last->paper == row.paper && last->validFrom == row.validFrom && last->validTo == row.validTo)
            return refuse(Why::Duplicate, "entry");
    }
    const auto id = tx.create(row);
    tx.raise(id, Happened::ListEntryChosen, {{"entry", row.entry}, {"on", row.active}, {"paper", row.paper}});
    return id;
}

Result<Id<Course>> run(Tx& tx, const BeginCourse& command)
{
    const auto found = cases::found(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    const auto last = lastCourse(tx.db(), command.file);
    if (const auto fault = beginFault(found->file, found->standing, last))
        return tl::unexpected(*fault);
    if (command.foundOn > dayOf(tx.now()))
        return refuse(Why::Invalid, "found_on: in_the_future");
    Course course;
    course.file = command.file;
    course.number = last ? last->number + 1 : 1;
    course.foundOn = command.foundOn;
    if (const auto set = setParty(tx, command, course); !set)
        return tl::unexpected(set.error());
    const auto id = tx.create(course);
    tx.raise(command.file, Happened::NoPenaltyTried, {{"number", course.number}, {"party", toText(course.party)}});
    return id;
}

Result<State> run(Tx& tx, const MatchEntry& command)
{
    const auto open = openCourse(tx, command.file, Step::Match);
    if (!open)
        return tl::unexpected(open.error());
    const auto fitting = listOf(tx).of(open->found.file);
    if (std::ranges::find(fitting, command.entry, &Entry::id) == fitting.end())
        return refuse(Why::NotFound, "entry");
    const auto issue = lastSwitch(tx.db(), command.entry);
    if (!issue || !issue->active)
        return refuse(Why::WrongState, "entry: off");
    if (!isInUse(issue, open->course.foundOn))
        return refuse(Why::WrongState, "entry: out_of_validity");
    tx.set(open->course.id, &Course::entry, command.entry);
    tx.set(open->course.id, &Course::issue, issue->id);
    tx.set(open->course.id, &Course::listVersion, listOf(tx).version());
    return take(tx, *open, *open->move, {{"entry", command.entry}});
}

Result<State> run(Tx& tx, const TestFirstTime& command)
{
    const auto open = openCourse(tx, command.file, Step::FirstTime);
    if (!open)
        return tl::unexpected(open.error());
    if (command.asked.empty() || command.sources.empty())
        return refuse(Why::Missing, command.asked.empty() ? "asked" : "sources");
    const Course& course = open->course;
    const Entry* entry = listOf(tx).find(course.entry);
    if (!entry)
        return refuse(Why::NotFound, "entry");
    const auto same = sameActs(tx.db(), course);
    const auto near = nearOf(tx, course, *entry, same);
    const bool repeat = !same.empty() || command.elsewhere;
    const auto otherAct = command.otherAct.value_or("");
    if (!repeat && near > 0 && otherAct.empty())
        return refuse(Why::Missing, "other_act");
    tx.set(course.id, &Course::asked, command.asked);
    tx.set(course.id, &Course::sources, command.sources);
    tx.set(course.id, &Course::askedAt, std::optional(tx.now()));
    tx.set(course.id, &Course::askedBy, me(tx));
    tx.set(course.id, &Course::same, std::ssize(same));
    tx.set(course.id, &Course::near, near);
    tx.set(course.id, &Course::otherAct, otherAct);
    tx.set(course.id, &Course::elsewhere, command.elsewhere);
    if (!same.empty())
        tx.set(course.id, &Course::repeatOf, repeated(same).id);
    if (repeat)
        return fail(tx, *open, Step::Repeat, Failure::Repeat, {});
    return take(tx, *open, *open->move, {{"near", near}});
}

Result<State> run(Tx& tx, const CheckHarm& command)
{
    const auto open = openCourse(tx, command.file, Step::Minor);
    if (!open)
        return tl::unexpected(open.error());
    if (const auto fault = harmFault(command))
        return tl::unexpected(*fault);
    const auto id = open->course.id;
    tx.set(id, &Course::injury, command.injury);
    tx.set(id, &Course::loss, command.loss);
    tx.set(id, &Course::further, command.further);
    tx.set(id, &Course::noticed, command.noticed);
    tx.set(id, &Course::injuryWords, command.injuryWords.value_or(""));
    tx.set(id, &Course::lossWords, command.lossWords.value_or(""));
    tx.set(id, &Course::furtherWords, command.furtherWords.value_or(""));
    tx.set(id, &Course::noticedWords, command.noticedWords.value_or(""));
    if (*command.injury || *command.loss || *command.further || *command.noticed)
        return fail(tx, *open, Step::Harmful, Failure::Harm, {});
    return take(tx, *open, *open->move);
}

} // namespace minyi::core::leniency
