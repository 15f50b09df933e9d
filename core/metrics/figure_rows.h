#pragma once

#include "core/metrics/queries.h"

namespace minyi::core::metrics {

/// The board as plain lines: what a list that leaves the program and a printed table say of each indicator.
struct FigureRows {
    Day from;
    Day to;
    std::optional<Id<staff::Unit>> unit;
};

struct FigureRow {
    std::string key;
    std::string zh, en;
    double above = 0; ///< weighed: a set may count less than one
    std::int64_t below = 0;
    std::optional<double> rate; ///< per cent, two decimals
    std::optional<std::int64_t> target;
    std::optional<bool> met;
    std::int64_t corrections = 0;
    std::optional<double> corrected;
    std::string formula;
    std::string definition; ///< in Chinese
};

Result<std::vector<FigureRow>> answer(const Ask& ask, const FigureRows& question);

} // namespace minyi::core::metrics

namespace minyi::core {

template <>
struct QuestionOf<metrics::FigureRows> {
    static constexpr std::string_view name = "metrics.table";
    static constexpr Permission needs = Permission::SeeFigures;
};
template <>
struct FieldsOf<metrics::FigureRows> {
    using T = metrics::FigureRows;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to}, Field{3, "unit", &T::unit});
};
template <>
struct FieldsOf<metrics::FigureRow> {
    using T = metrics::FigureRow;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en}, Field{4, "above", &T::above}, Field{5, "below", &T::below},
        Field{6, "rate", &T::rate}, Field{7, "target", &T::target}, Field{8, "met", &T::met}, Field{9, "corrections", &T::corrections},
        Field{10, "corrected", &T::corrected}, Field{11, "formula", &T::formula}, Field{12, "definition", &T::definition});
};

} // namespace minyi::core
