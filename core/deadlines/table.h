#pragma once

#include "core/base/fields.h"
#include "core/store/db.h"

#include <string>
#include <vector>

namespace minyi::core::deadlines {

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

    bool operator==(const DueRow&) const = default;
};

/// Replaces the clocks of one aggregate, if they changed.
void saveDues(Db& db, const Uid& agg, const std::vector<DueRow>& dues);
std::vector<DueRow> duesOf(Db& db, const Uid& agg);
/// Running clocks, the earliest first; unit 0 for all.
std::vector<DueRow> openDues(Db& db, std::int64_t unit, int limit);
/// The aggregates of a kind that have any clock.
std::vector<Uid> allWithClocks(Db& db, AggKind kind);

} // namespace minyi::core::deadlines
