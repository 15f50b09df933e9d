#pragma once

#include "core/staff/officer.h"

namespace minyi::core::followup {

/// The month of a day: 12 times the year plus the months before it, so that one follows another.
constexpr std::int64_t monthOf(const Civil& day)
{
    return std::int64_t{day.year} * 12 + day.month - 1;
}
inline Day firstOf(std::int64_t month)
{
    return *dayFrom(static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1);
}
inline Day lastOf(std::int64_t month)
{
    return firstOf(month + 1) - 1;
}

/// A month whose figures are final (workflows 4): what becomes known later is a correction beside them.
struct MonthLock {
    Id<MonthLock> id;
    Uid uid; ///< of the month: two desktops that lock it make one lock
    std::int64_t ver = 0;
    std::int64_t month = 0;
    Instant lockedAt;
    Id<staff::Officer> lockedBy;
};

} // namespace minyi::core::followup

namespace minyi::core {

template <>
struct EntityOf<followup::MonthLock> {
    static constexpr int number = 17;
    static constexpr std::string_view table = "month_lock";
    static constexpr AggKind aggregate = AggKind::Figures;
};
template <>
struct FieldsOf<followup::MonthLock> {
    using T = followup::MonthLock;
    static constexpr auto list = std::tuple(Field{1, "month", &T::month, FieldClass::Critical}, Field{2, "locked_at", &T::lockedAt},
                                            Field{3, "locked_by", &T::lockedBy});
};

} // namespace minyi::core
