#pragma once

#include "core/followup/month.h"
#include "core/office/catalog.h"

namespace minyi::core::metrics {

/// One figure of a locked month, as it was published: it reads the same next year, whatever the formulas become.
struct Figure {
    Id<Figure> id;
    Uid uid; ///< of month, unit and indicator
    std::int64_t ver = 0;
    Id<followup::MonthLock> lock;
    std::int64_t month = 0;
    Id<staff::Unit> unit; ///< none: of the whole bureau
    std::string indicator;
    std::int64_t numerator = 0; ///< hundredths
    std::int64_t denominator = 0;
    std::string formula; ///< version of the pack, and the weight of "basically"
};

/// Makes the figures of a month final; from the third working day of the next one on (workflows 4).
struct LockMonth {
    std::int64_t year = 0;
    std::int64_t month = 0; ///< 1 to 12
};

Result<Done> run(Tx& tx, const LockMonth& command);
/// The month before, if its day has come and nobody has locked it: for the schedule.
struct MonthToLock {};
struct MonthToLockAnswer {
    bool due = false;
    std::int64_t year = 0;
    std::int64_t month = 0;
};
Result<MonthToLockAnswer> answer(const Ask& ask, const MonthToLock& question);

void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::metrics

namespace minyi::core {

template <>
struct EntityOf<metrics::Figure> {
    static constexpr int number = 18;
    static constexpr std::string_view table = "figure";
    static constexpr AggKind aggregate = AggKind::Figures;
    static constexpr auto parent = &metrics::Figure::lock;
};
template <>
struct FieldsOf<metrics::Figure> {
    using T = metrics::Figure;
    static constexpr auto list = std::tuple(
        Field{1, "month_lock", &T::lock}, Field{2, "month", &T::month}, Field{3, "unit", &T::unit},
        Field{4, "indicator", &T::indicator}, Field{5, "numerator", &T::numerator, FieldClass::Critical},
        Field{6, "denominator", &T::denominator, FieldClass::Critical}, Field{7, "formula", &T::formula});
};
template <>
struct CommandOf<metrics::LockMonth> {
    static constexpr std::string_view name = "metrics.lock_month";
    static constexpr Permission needs = Permission::LockMonth;
};
template <>
struct FieldsOf<metrics::LockMonth> {
    using T = metrics::LockMonth;
    static constexpr auto list = std::tuple(Field{1, "year", &T::year}, Field{2, "month", &T::month});
};
template <>
struct QuestionOf<metrics::MonthToLock> {
    static constexpr std::string_view name = "metrics.month_to_lock";
    static constexpr Permission needs = Permission::LockMonth;
};
template <>
struct FieldsOf<metrics::MonthToLock> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<metrics::MonthToLockAnswer> {
    using T = metrics::MonthToLockAnswer;
    static constexpr auto list = std::tuple(Field{1, "due", &T::due}, Field{2, "year", &T::year}, Field{3, "month", &T::month});
};

} // namespace minyi::core
