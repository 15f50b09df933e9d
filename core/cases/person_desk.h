#pragma once

#include "core/cases/queries.h"
#include "core/cases/roles.h"

namespace minyi::core::cases {

/// Who may be the same as the one being typed in, among the cases the asker sees. Protected people and sealed cases are not among them.
struct Alike {
    std::optional<std::string> name;
    std::optional<std::string> idNumber;
    std::optional<std::string> phone;
    std::optional<Day> bornDay; ///< with the name; else what the number says
    std::optional<std::string> creditCode;
    std::optional<std::int64_t> limit; ///< up to 50
};

struct AlikeRow {
    Id<CasePerson> person;
    Id<CaseFile> file;
    std::string number;
    Class kind = Class::Administrative;
    std::string unit;
    std::string subtype;
    State state = State::Checking;
    Instant opened;
    std::string role;
    std::string name; ///< masked, unless it is the asker's own case
    AlikeBy by = AlikeBy::IdNumber;
};

/// The same person in other cases: by number, code, or name and born day; a telephone alone is not enough.
struct OfPerson {
    Id<CasePerson> person;
    std::optional<std::int64_t> limit;
};

/// Of each person in a case, in how many other cases of the asker's sight he is; up to 50. Those with none are left out.
struct Elsewhere {
    Id<CaseFile> file;
};
struct ElsewhereRow {
    Id<CasePerson> person;
    std::int64_t count = 0;
};

/// How often somebody looked behind a mask, day by day: for the inspectors. Without days the last thirty.
struct Reveals {
    std::optional<Day> from;
    std::optional<Day> to;
};
struct RevealRow {
    Day day;
    std::string account;
    std::string name;
    std::string unit;
    std::int64_t count = 0;
};

/// Which seals were opened, by whom and for what: for the inspectors. Without days the last thirty; the newest 500.
struct SealOpenings {
    std::optional<Day> from;
    std::optional<Day> to;
};
struct SealOpeningRow {
    Instant at;
    std::string number;
    std::string account;
    std::string name;
    std::string unit;
    Purpose purpose = Purpose::CaseWork;
    std::string words;
};

Result<std::vector<AlikeRow>> answer(const Ask& ask, const Alike& question);
Result<std::vector<AlikeRow>> answer(const Ask& ask, const OfPerson& question);
Result<std::vector<ElsewhereRow>> answer(const Ask& ask, const Elsewhere& question);
Result<std::vector<RevealRow>> answer(const Ask& ask, const Reveals& question);
Result<std::vector<SealOpeningRow>> answer(const Ask& ask, const SealOpenings& question);
void addPersonQuestions(Catalog& catalog);

} // namespace minyi::core::cases
