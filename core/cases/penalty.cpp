#include "core/cases/penalty.h"

#include "core/cases/roles.h"
#include "core/cases/rules.h"

#include <algorithm>

namespace minyi::core::cases {

namespace {

constexpr std::string_view kPeople = "people", kPerson = "person", kNone = "no_penalty";

std::int64_t number(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

Penalty read(const Json& json)
{
    Penalty penalty{number(json, "fine"), number(json, "detention_days"), false, {}};
    if (const auto found = json.find("warning"); found != json.end() && found->is_boolean())
        penalty.warning = found->get<bool>();
    if (const auto found = json.find(kNone); found != json.end() && found->is_string())
        penalty.grounds = found->get<std::string>();
    return penalty;
}

bool isList(const Json& fields)
{
    return fields.is_object() && fields.contains(kPeople) && fields[kPeople].is_array();
}

/// Of one in the list: a penalty or the grounds of none.
std::optional<Refusal> oneFault(const Json& one, const Actor& actor)
{
    if (!one.is_object())
        return Refusal{Why::Invalid, "people"};
    Json penalty = one;
    penalty.erase(kPerson);
    penalty.erase(kNone);
    auto fault = penaltyFault(penalty, actor);
    if (!one.contains(kNone) || (fault && fault->why == Why::Invalid))
        return fault;
    if (!one[kNone].is_string())
        return Refusal{Why::Invalid, std::string(kNone)};
    if (read(one).grounds.empty())
        return Refusal{Why::Missing, std::string(kNone)};
    return read(penalty).punishes() ? std::optional(Refusal{Why::Invalid, std::string(kNone)}) : std::nullopt;
}

/// The one that is named in a command; nobody where none is.
Id<CasePerson> personIn(const Json& json)
{
    Id<CasePerson> person;
    if (json.is_object() && json.contains(kPerson) && fromJson(json[kPerson], person))
        person = {};
    return person;
}

std::optional<Refusal> listFault(const Json& people, std::span<const CasePerson> suspects, const Actor& actor)
{
    bool punishes = false;
    for (const Json& one : people) {
        if (auto fault = oneFault(one, actor))
            return fault;
        const auto times = std::ranges::count(people, personIn(one), personIn);
        if (times > 1 || std::ranges::none_of(suspects, [&](const CasePerson& each) { return each.id == personIn(one); }))
            return Refusal{times > 1 ? Why::Duplicate : Why::NotFound, "person"};
        punishes = punishes || read(one).punishes();
    }
    if (people.size() != suspects.size())
        return Refusal{Why::Missing, "person"};
    return punishes ? std::nullopt : std::optional(Refusal{Why::Missing, "fields"}); // nobody punished is another step
}

} // namespace

bool isSuspect(const CasePerson& person)
{
    return !person.removed && (person.role == toText(PersonRole::Suspect) || person.role == toText(PersonRole::Party));
}

std::optional<Refusal> decisionFault(const Json& fields, std::span<const CasePerson> suspects, const Actor& actor)
{
    if (suspects.empty())
        return Refusal{Why::Missing, "suspect"};
    if (!fields.is_object() || !fields.contains(kPeople))
        return penaltyFault(fields, actor);
    if (fields.size() != 1 || !isList(fields))
        return Refusal{Why::Invalid, std::string(kPeople)};
    return listFault(fields[kPeople], suspects, actor);
}

Json decided(const Json& fields, std::span<const CasePerson> suspects)
{
    if (suspects.empty())
        return fields;
    Json people = Json::array();
    for (const CasePerson& suspect : suspects) {
        Json said = fields;
        if (isList(fields))
            said = *std::ranges::find(fields[kPeople], suspect.id, personIn);
        said[kPerson] = suspect.uid.text();
        people.push_back(std::move(said));
    }
    return {{kPeople, std::move(people)}};
}

std::optional<Penalty> penaltyOf(const Json& recorded, const Uid& person)
{
    if (!isList(recorded))
        return penaltyOfAll(recorded);
    for (const Json& one : recorded[kPeople])
        if (one.is_object() && one.value(kPerson, Json()) == person.text())
            return read(one);
    return {};
}

std::optional<Penalty> penaltyOfAll(const Json& recorded)
{
    return recorded.is_object() && !isList(recorded) ? std::optional(read(recorded)) : std::nullopt;
}

bool detains(const Json& fields)
{
    if (!isList(fields))
        return fields.is_object() && read(fields).days > 0;
    return std::ranges::any_of(fields[kPeople], [](const Json& one) { return one.is_object() && read(one).days > 0; });
}

} // namespace minyi::core::cases
