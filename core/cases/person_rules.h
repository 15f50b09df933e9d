#pragma once

#include "core/base/result.h"
#include "core/cases/people.h"
#include "core/cases/roles.h"
#include "core/office/actor.h"

#include <string_view>

/// What is right about a person of a case, and who may see him.
namespace minyi::core::cases {

/// What is wrong with a citizen's number of 18 characters (GB 11643), or nothing: length, characters, date, check. Whether the region is
/// assigned is not asked: regions are renamed and dissolved, and people keep their numbers.
std::string_view idFault(std::string_view number, Day today);
/// Of a number without a fault.
std::optional<Day> bornIn(std::string_view number);
bool isMale(std::string_view number);
/// What is wrong with a unified social credit code (GB 32100-2015), or nothing.
std::string_view creditFault(std::string_view code);
/// A mobile number, one with an area code, a service number or one of another country.
bool isPhone(std::string_view phone);

/// Who is typed in a command: all of him but the case and whom he guards.
template <class Said>
CasePerson personSaid(const Said& said)
{
    CasePerson person;
    person.role = said.role;
    person.name = said.name.value_or("");
    person.idNumber = said.idNumber.value_or("");
    person.phone = said.phone.value_or("");
    person.gender = said.gender.value_or("");
    person.bornDay = said.bornDay;
    person.note = said.note.value_or("");
    person.creditCode = said.creditCode.value_or("");
    person.isProtected = said.isProtected;
    person.address = said.address.value_or("");
    person.workplace = said.workplace.value_or("");
    return person;
}

bool isCompany(const CasePerson& person);
/// What is wrong with role, numbers and what they say of birth and gender; the field and why. Nothing known is not wrong.
std::optional<Refusal> personFault(const CasePerson& person, Day today);
/// What the number says and nobody typed: born day and gender.
void fillFromNumber(CasePerson& person);

/// Whether two entries are of one person in two roles: they say the same of who he is.
bool isSame(const CasePerson& one, const CasePerson& other);
/// More than a name, which two people may have and which may be "unknown".
bool isIdentified(const CasePerson& person);
/// Takes over who somebody is from another entry of his, and whether he is protected.
void becomeSame(CasePerson& person, const CasePerson& other);

/// Not yet eighteen (Civil Code art.17) on a day; nothing is known of who has no born day.
bool isMinor(const CasePerson& person, Day day);

/// Procedures art.63: the handler himself, the supervisor of the centre and the inspectors; no second officer, no stand-in, no chief.
bool seesProtected(const CaseFile& file, const Actor& actor);
/// The handler and the inspectors; to protect him also who takes him down before the case has a handler.
bool mayProtect(const CaseFile& file, const Actor& actor, bool on);

/// Whether words are long enough to be a reason: characters that are no space.
bool saysEnough(std::string_view words, std::size_t least);

} // namespace minyi::core::cases
