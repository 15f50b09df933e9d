#pragma once

#include "core/metrics/formulas.h"
#include "core/office/catalog.h"

namespace minyi::core::metrics {

/// The things behind a figure: exactly as many as it counts. `set` of the terms, or all that stand below the line.
struct Behind {
    std::string key;
    std::optional<Set> set;
    Day from;
    Day to;
    std::optional<Id<staff::Unit>> unit;
    std::optional<Day> afterDay;
    std::optional<std::int64_t> afterRow;
    std::optional<std::int64_t> limit;
};

struct BehindRow {
    std::int64_t row = 0; ///< matter or order
    Subject subject = Subject::Matter;
    Day day;
    std::string number; ///< of an order, or the source's of a matter
    std::string channel;
    std::string unit;
    std::string item;
    std::string state;
    std::optional<followup::Rating> firstRating;
    std::optional<followup::Rating> finalRating;
};

/// Open cases and orders by how long they have been open.
struct Ageing {};

struct AgeingRow {
    std::string kind; ///< administrative, criminal, order
    std::vector<std::int64_t> bands; ///< to 7, 15, 30, 60 days and above
};

Result<std::vector<BehindRow>> answer(const Ask& ask, const Behind& question);
Result<std::vector<AgeingRow>> answer(const Ask& ask, const Ageing& question);

} // namespace minyi::core::metrics

namespace minyi::core {

template <>
struct QuestionOf<metrics::Behind> {
    static constexpr std::string_view name = "metrics.behind";
    static constexpr Permission needs = Permission::SeeFigures;
};
template <>
struct FieldsOf<metrics::Behind> {
    using T = metrics::Behind;
    static constexpr auto list = std::tuple(Field{1, "key", &T::key}, Field{2, "set", &T::set}, Field{3, "from", &T::from},
                                            Field{4, "to", &T::to}, Field{5, "unit", &T::unit}, Field{6, "after_day", &T::afterDay},
                                            Field{7, "after_row", &T::afterRow}, Field{8, "limit", &T::limit});
};
template <>
struct FieldsOf<metrics::BehindRow> {
    using T = metrics::BehindRow;
    static constexpr auto list = std::tuple(
        Field{1, "row", &T::row}, Field{2, "subject", &T::subject}, Field{3, "day", &T::day}, Field{4, "number", &T::number},
        Field{5, "channel", &T::channel}, Field{6, "unit", &T::unit}, Field{7, "item", &T::item}, Field{8, "state", &T::state},
        Field{9, "first_rating", &T::firstRating}, Field{10, "final_rating", &T::finalRating});
};
template <>
struct QuestionOf<metrics::Ageing> {
    static constexpr std::string_view name = "metrics.ageing";
    static constexpr Permission needs = Permission::SeeFigures;
};
template <>
struct FieldsOf<metrics::Ageing> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<metrics::AgeingRow> {
    using T = metrics::AgeingRow;
    static constexpr auto list = std::tuple(Field{1, "kind", &T::kind}, Field{2, "bands", &T::bands});
};

} // namespace minyi::core
