#pragma once

#include "core/cases/people.h"
#include "core/office/tx.h"

/// The commands about one person of a case.
namespace minyi::core::cases {

/// Somebody of a report; what nobody typed of birth and gender the number says.
struct NewPerson {
    std::string role;
    std::optional<std::string> name; ///< needed unless `same`
    std::optional<std::string> idNumber;
    std::optional<std::string> phone;
    std::optional<std::string> gender;
    std::optional<Day> bornDay;
    std::optional<std::string> note;
    std::optional<std::int64_t> guards = {}; ///< of a guardian: the place in the list of whom he guards, from 1
    std::optional<std::string> creditCode = {};
    bool isProtected = false;
    std::optional<std::string> address = {};
    std::optional<std::string> workplace = {};
    std::optional<std::int64_t> same = {}; ///< the place of the same somebody earlier in the list, from 1: only the role is his own
};

struct AddPerson {
    Id<CaseFile> file;
    std::string role;
    std::optional<std::string> name; ///< needed unless `same`
    std::optional<std::string> idNumber;
    std::optional<std::string> phone;
    std::optional<std::string> gender;
    std::optional<Day> bornDay;
    std::optional<std::string> note;
    std::optional<Id<CasePerson>> guards = {}; ///< of a guardian
    std::optional<std::string> creditCode = {}; ///< of a company instead of an identity number
    bool isProtected = false;
    std::optional<std::string> address = {};
    std::optional<std::string> workplace = {};
    std::optional<Id<CasePerson>> same = {}; ///< somebody of the case in one more role: who reports is the victim
};

/// Whoever is in the case in several roles and known by more than his name changes in all of them, but for role and note.
struct ChangePerson {
    Id<CasePerson> person;
    std::optional<std::string> role;
    std::optional<std::string> name;
    std::optional<std::string> idNumber;
    std::optional<std::string> phone;
    std::optional<std::string> gender;
    std::optional<Day> bornDay;
    std::optional<std::string> note;
    std::optional<std::int64_t> seen;
    std::optional<Id<CasePerson>> guards = {};
    std::optional<std::string> creditCode = {};
    std::optional<std::string> address = {};
    std::optional<std::string> workplace = {};
};

/// Crossed out, not erased.
struct RemovePerson {
    Id<CasePerson> person;
    std::string reason;
    std::optional<std::int64_t> seen;
};

Result<Id<CasePerson>> run(Tx& tx, const AddPerson& command);
Result<Done> run(Tx& tx, const ChangePerson& command);
Result<Done> run(Tx& tx, const RemovePerson& command);

} // namespace minyi::core::cases
