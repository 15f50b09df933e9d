#pragma once

#include "core/base/fields.h"
#include "core/store/db.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace minyi::core::deadlines {

/// The end of a paused clock.
inline constexpr Instant kNever{INT64_MAX};

/// A clock of an aggregate as the due table keeps it. Derived: recomputed whenever its aggregate changes.
struct DueRow {
    Uid agg;
    AggKind kind = AggKind::Order;
    std::int64_t row = 0;
    std::int64_t unit = 0;
    std::string rule;
    std::string version;
    Instant start;
    Instant due;
    Day lastDay;
    bool provisional = false;
    std::optional<Instant> done;
    bool custody = false;            ///< somebody is held
    bool ours = true;                ///< not a court's, a procuratorate's or a party's
    std::optional<std::int64_t> left{}; ///< of a paused one, in its rule's days or hours

    bool operator==(const DueRow&) const = default;
};

/// Replaces the clocks of one aggregate, if they changed.
void saveDues(Db& db, const Uid& agg, const std::vector<DueRow>& dues);
std::vector<DueRow> duesOf(Db& db, const Uid& agg);
/// Which clocks a list goes through.
struct DueScope {
    std::vector<std::int64_t> units; ///< empty: of all
    std::int64_t handler = 0;        ///< else of his cases only
    std::optional<Instant> until;
};
/// Running and paused clocks, the earliest first. Goes on until `take` says no.
void eachOpenDue(Db& db, const DueScope& scope, const std::function<bool(const DueRow&)>& take);
/// The aggregates of a kind that have any clock.
std::vector<Uid> allWithClocks(Db& db, AggKind kind);
/// The next things that have a clock which is not done, in the order of their uids; and how many there are.
std::vector<std::pair<Uid, AggKind>> withOpenClocks(Db& db, std::optional<Uid> after, std::int64_t most);
std::int64_t countClocks(Db& db);

} // namespace minyi::core::deadlines
