#pragma once

#include "core/base/context.h"
#include "core/followup/month.h"
#include "core/ledger/change.h"
#include "core/metrics/formulas.h"
#include "core/store/db.h"

namespace minyi::core::metrics {

/// Whose figures: a unit's or all, with or without integrity matters.
struct Scope {
    std::int64_t unit = 0; ///< 0: all
    bool sealed = false;
    Day today; ///< what ends later is not counted yet unless it is done
};

/// For the office: what every matter, call and order that a change touched counts for.
void derive(Db& db, const Context& context, const Change& change, Instant now);
/// Everything, once, for a file of an older program.
void deriveAll(Db& db, const Context& context, Instant now);
/// How many faces or sums differ from a recount out of the rows themselves; 0 is the only good answer.
std::int64_t recount(Db& db, const Context& context);

/// How many are in each set, days of both ends counted. Whole months of matters come from their sums.
Counts countsOf(Db& db, Subject subject, Day from, Day to, const Scope& scope);
/// The same, unit by unit.
std::map<std::int64_t, Counts> countsByUnit(Db& db, Subject subject, Day from, Day to, const Scope& scope);

/// Rows in any of the sets, the newest day first, by keyset of (day, row).
struct Listed {
    Day day;
    std::int64_t row = 0;
    Sets sets = 0;
};
/// What counts otherwise since the lock of its month, the newest first.
struct Moved {
    Subject subject = Subject::Matter;
    Listed listed; ///< as it was published
    Sets live = 0;
    std::int64_t unit = 0;
};
std::vector<Moved> movedIn(Db& db, Day from, Day to, const Scope& scope);
std::vector<Listed> listOf(Db& db, Sets sets, Day from, Day to, const Scope& scope, const std::optional<Listed>& after, std::int64_t most);

} // namespace minyi::core::metrics
