#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/cases/people.h"
#include "core/office/actor.h"
#include "core/store/db.h"

#include <span>
#include <vector>

/// What is decided about the suspects of a case: the same for all, or each by himself in the list `people`.
namespace minyi::core::cases {

/// A penalty, or none on its grounds.
struct Penalty {
    std::int64_t fine = 0; ///< yuan
    std::int64_t days = 0; ///< of detention
    bool warning = false;
    std::string grounds;   ///< of no penalty

    bool punishes() const { return fine > 0 || days > 0 || warning; }
};

/// Those a decision is about; of a case in the order they came into it.
bool isSuspect(const CasePerson& person);
std::vector<CasePerson> suspectsOf(Db& db, Id<CaseFile> file);

/// What is wrong with the fields of a decision, or nothing: penaltyFault() of what is said for all, or of each in the list `people`, who
/// is a suspect's `person` and may have `no_penalty` with the grounds instead. The list names each of them once; the limit of a station
/// chief is that of every single decision [L1 art.109].
std::optional<Refusal> decisionFault(const Json& fields, std::span<const CasePerson> suspects, const Actor& actor);
/// As the record keeps it: every suspect by the name he has on all desktops, so that who comes into the case later is not meant.
Json decided(const Json& fields, std::span<const CasePerson> suspects);
/// What a record says of a person; one without a list says the same of everybody.
std::optional<Penalty> penaltyOf(const Json& recorded, const Uid& person);
/// What a record says of everybody alike.
std::optional<Penalty> penaltyOfAll(const Json& recorded);
/// Whether anybody is detained by a decision.
bool detains(const Json& fields);

} // namespace minyi::core::cases
