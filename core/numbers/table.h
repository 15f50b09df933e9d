#pragma once

#include "core/ledger/project.h"
#include "core/numbers/lease.h"
#include "core/store/rows.h"

#include <vector>

namespace minyi::core::numbers {

/// One run of serials: those of a unit and month (case), day (incident), or year and word (document).
struct Series {
    Id<staff::Unit> unit;
    Kind kind = Kind::Case;
    std::string word;
    std::int64_t year = 0;
    std::string stem; ///< all that stands before the serial of a case or an incident
};

struct Range {
    std::int64_t first = 1, last = 0;
};

/// How far a serial of a kind may count.
constexpr std::int64_t mostOf(Kind kind)
{
    return kind == Kind::Case ? 9999 : 99999;
}

/// The life of this file; empty where none has a name.
std::string ownDevice(Db& db);
bool holdsOpen(Db& db, Id<staff::Unit> unit);
std::vector<Lease> leasesOf(Db& db, const Series& series);
/// What no lease takes out of the series.
std::vector<Range> openRanges(const std::vector<Lease>& leases, std::int64_t most);
/// The highest serial within a range that was taken, voided or not; 0 if none was.
std::int64_t highestIn(Db& db, const Series& series, Range range);
/// Every serial that was taken, and whether it is void.
std::vector<std::pair<std::int64_t, bool>> takenOf(Db& db, const Series& series);
/// The highest serial of any month, day or word of a unit's year.
std::int64_t highestOfYear(Db& db, Id<staff::Unit> unit, Kind kind, const std::string& word, std::int64_t year);

void add(Entities& entities);

} // namespace minyi::core::numbers
