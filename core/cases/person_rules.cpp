#include "core/cases/person_rules.h"

#include "core/cases/case.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace minyi::core::cases {

namespace {

constexpr std::size_t kNumber = 18;
constexpr int kAdult = 18;
constexpr int kOldest = 130;
constexpr std::string_view kCreditCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // GB 32100: no I, O, S, V, Z
constexpr std::string_view kMale[] = {"male", "男"}, kFemale[] = {"female", "女"};

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int valueOf(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// GB 11643, ISO 7064 MOD 11-2.
char checkOf(std::string_view number)
{
    int sum = 0, weight = 1;
    for (std::size_t i = kNumber - 1; i-- > 0;) {
        weight = weight * 2 % 11;
        sum += weight * (number[i] - '0');
    }
    return "10X98765432"[sum % 11];
}

template <std::size_t N>
bool isOneOf(const std::string& word, const std::string_view (&words)[N])
{
    return std::ranges::find(words, std::string_view(word)) != std::end(words);
}

Refusal invalid(std::string_view field, std::string_view why)
{
    return {Why::Invalid, std::string(field) + ": " + std::string(why)};
}

/// Who somebody is, whatever he is in the case.
auto civilPart(auto& person)
{
    return std::tie(person.name, person.idNumber, person.phone, person.gender, person.bornDay, person.creditCode, person.isProtected, person.address,
                    person.workplace);
}

std::optional<Refusal> numberFault(const CasePerson& person, Day today)
{
    if (!person.creditCode.empty()) {
        if (!person.idNumber.empty())
            return invalid("id_number", "company");
        const auto fault = creditFault(person.creditCode);
        return fault.empty() ? std::nullopt : std::optional(invalid("credit_code", fault));
    }
    if (person.idNumber.empty())
        return {};
    if (isCompany(person))
        return invalid("id_number", "company");
    if (const auto fault = idFault(person.idNumber, today); !fault.empty())
        return invalid("id_number", fault);
    if (person.bornDay && person.bornDay != bornIn(person.idNumber))
        return invalid("id_number", "born_day");
    const bool male = isMale(person.idNumber);
    if (isOneOf(person.gender, kMale) ? !male : isOneOf(person.gender, kFemale) && male)
        return invalid("id_number", "gender");
    return {};
}

} // namespace

std::string_view idFault(std::string_view number, Day today)
{
    if (number.size() != kNumber)
        return "length";
    if (!isDigits(number.substr(0, kNumber - 1)) || number.front() == '0')
        return "characters";
    const auto born = bornIn(number);
    if (!born || *born > today || civil(*born).year < civil(today).year - kOldest)
        return "date";
    return number.back() == checkOf(number) ? "" : "check";
}

std::optional<Day> bornIn(std::string_view number)
{
    if (number.size() != kNumber || !isDigits(number.substr(6, 8)))
        return {};
    return dayFrom(valueOf(number.substr(6, 4)), valueOf(number.substr(10, 2)), valueOf(number.substr(12, 2)));
}

bool isMale(std::string_view number)
{
    return (number[kNumber - 2] - '0') % 2 == 1;
}

std::string_view creditFault(std::string_view code)
{
    if (code.size() != kNumber)
        return "length";
    int sum = 0, weight = 1;
    for (std::size_t i = 0; i < kNumber; ++i) {
        const std::size_t value = kCreditCharacters.find(code[i]);
        if (value == std::string_view::npos)
            return "characters";
        if (i + 1 < kNumber)
            sum += static_cast<int>(value) * weight;
        weight = weight * 3 % 31;
    }
    return code.back() == kCreditCharacters[static_cast<std::size_t>((31 - sum % 31) % 31)] ? "" : "check";
}

bool isPhone(std::string_view phone)
{
    std::string digits;
    for (std::size_t i = 0; i < phone.size(); ++i) {
        const char c = phone[i];
        if (c >= '0' && c <= '9')
            digits += c;
        else if (!(c == '+' && i == 0) && c != '-' && c != ' ')
            return false;
    }
    if (phone.starts_with('+'))
        return digits.size() >= 8 && digits.size() <= 15; // E.164
    if (digits.starts_with('1') && digits.size() == 11)
        return digits[1] >= '3';
    if (digits.starts_with('0')) // area code, number, perhaps an extension
        return digits.size() >= 10 && digits.size() <= 16;
    return digits.size() >= 7 && digits.size() <= 10 && !digits.starts_with('1');
}

bool isCompany(const CasePerson& person)
{
    return !person.creditCode.empty() || person.role == toText(PersonRole::Company);
}

std::optional<Refusal> personFault(const CasePerson& person, Day today)
{
    if (const auto fault = numberFault(person, today))
        return fault;
    if (!person.phone.empty() && !isPhone(person.phone))
        return invalid("phone", "shape");
    if (person.bornDay && *person.bornDay > today)
        return invalid("born_day", "date");
    if (person.role == toText(PersonRole::Guardian) && !person.guards)
        return Refusal{Why::Missing, "guards"};
    return {};
}

void fillFromNumber(CasePerson& person)
{
    if (person.idNumber.empty())
        return;
    if (!person.bornDay)
        person.bornDay = bornIn(person.idNumber);
    if (person.gender.empty())
        person.gender = isMale(person.idNumber) ? kMale[0] : kFemale[0];
}

bool isSame(const CasePerson& one, const CasePerson& other)
{
    return one.role != other.role && civilPart(one) == civilPart(other);
}

bool isIdentified(const CasePerson& person)
{
    return !person.idNumber.empty() || !person.creditCode.empty() || !person.phone.empty() || person.bornDay;
}

void becomeSame(CasePerson& person, const CasePerson& other)
{
    civilPart(person) = civilPart(other);
}

bool isMinor(const CasePerson& person, Day day)
{
    const auto born = person.bornDay ? person.bornDay : bornIn(person.idNumber);
    if (!born || isCompany(person))
        return false;
    const Civil from = civil(*born), to = civil(day);
    const bool hadBirthday = std::pair(to.month, to.day) >= std::pair(from.month, from.day);
    return to.year - from.year - (hadBirthday ? 0 : 1) < kAdult;
}

bool seesProtected(const CaseFile& file, const Actor& actor)
{
    const bool handles = actor.officer != 0 && file.handler.value == actor.officer;
    return handles || actor.has(Role::R2) || actor.has(Role::R10);
}

bool mayProtect(const CaseFile& file, const Actor& actor, bool on)
{
    const bool handles = actor.officer != 0 && file.handler.value == actor.officer;
    return handles || actor.has(Role::R10) || (on && !file.handler);
}

bool saysEnough(std::string_view words, std::size_t least)
{
    std::size_t characters = 0;
    for (const char c : words)
        characters += static_cast<unsigned char>(c) > 0x20 && (c & 0xc0) != 0x80;
    return characters >= least;
}

} // namespace minyi::core::cases
