#pragma once

#include "core/metrics/queries.h"
#include "core/metrics/table.h"

namespace minyi::core::metrics {

/// A range of days; a whole month is one that may be locked.
struct Period {
    Day from;
    Day to;
    std::optional<std::int64_t> month{};
};

inline Period periodOf(Day from, Day to)
{
    const std::int64_t month = followup::monthOf(civil(from));
    const bool whole = from == followup::firstOf(month) && to == followup::lastOf(month);
    return {from, to, whole ? std::optional(month) : std::nullopt};
}

/// As many whole months before, or as many days.
inline Period periodBefore(const Period& period)
{
    const std::int64_t first = followup::monthOf(civil(period.from)), last = followup::monthOf(civil(period.to));
    if (period.from == followup::firstOf(first) && period.to == followup::lastOf(last))
        return periodOf(followup::firstOf(first - (last - first + 1)), period.from - 1);
    return periodOf(period.from - (period.to - period.from + 1), period.from - 1);
}

/// Whose figures may be asked for; refused for another unit of who sees only the own.
Result<Scope> scopeOf(const Ask& ask, const std::optional<Id<staff::Unit>>& unit);

} // namespace minyi::core::metrics
