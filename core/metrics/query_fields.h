#pragma once

#include "core/metrics/queries.h"

/// The field tables of the questions about figures.
namespace minyi::core {

template <>
struct QuestionOf<metrics::Board> {
    static constexpr std::string_view name = "metrics.board";
    static constexpr Permission needs = Permission::SeeFigures;
};
template <>
struct FieldsOf<metrics::Board> {
    using T = metrics::Board;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to}, Field{3, "unit", &T::unit});
};
template <>
struct FieldsOf<metrics::Term> {
    using T = metrics::Term;
    static constexpr auto list = std::tuple(Field{1, "set", &T::set}, Field{2, "count", &T::count}, Field{3, "weight", &T::weight});
};
template <>
struct FieldsOf<metrics::BoardRow> {
    using T = metrics::BoardRow;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en}, Field{4, "definition_zh", &T::definitionZh},
        Field{5, "definition_en", &T::definitionEn}, Field{6, "above", &T::above}, Field{7, "below", &T::below},
        Field{8, "rate", &T::rate}, Field{9, "before", &T::before}, Field{10, "target", &T::target}, Field{11, "met", &T::met},
        Field{12, "lower_is_better", &T::lowerIsBetter}, Field{13, "beside", &T::beside}, Field{14, "terms", &T::terms},
        Field{15, "corrections", &T::corrections}, Field{16, "corrected", &T::corrected});
};
template <>
struct FieldsOf<metrics::BoardAnswer> {
    using T = metrics::BoardAnswer;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to}, Field{3, "formula", &T::formula},
                                            Field{4, "locked_at", &T::lockedAt}, Field{5, "rows", &T::rows});
};
template <>
struct QuestionOf<metrics::Ranking> {
    static constexpr std::string_view name = "metrics.ranking";
    static constexpr Permission needs = Permission::SeeFigures;
};
template <>
struct FieldsOf<metrics::Ranking> {
    using T = metrics::Ranking;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<metrics::RankRow> {
    using T = metrics::RankRow;
    static constexpr auto list = std::tuple(
        Field{1, "unit_id", &T::unitId}, Field{2, "unit", &T::unit}, Field{3, "rank", &T::rank}, Field{4, "due", &T::due},
        Field{5, "rated", &T::rated}, Field{6, "response", &T::response}, Field{7, "satisfaction", &T::satisfaction},
        Field{8, "solved", &T::solved}, Field{9, "on_time", &T::onTime}, Field{10, "red_cards", &T::redCards},
        Field{11, "left_out", &T::leftOut}, Field{12, "poor", &T::poor}, Field{13, "change", &T::change}, Field{14, "own", &T::own},
        Field{15, "excluded", &T::excluded}, Field{16, "merged", &T::merged}, Field{17, "above_share", &T::aboveShare});
};
template <>
struct QuestionOf<metrics::Trend> {
    static constexpr std::string_view name = "metrics.trend";
    static constexpr Permission needs = Permission::SeeFigures;
};
template <>
struct FieldsOf<metrics::Trend> {
    using T = metrics::Trend;
    static constexpr auto list = std::tuple(Field{1, "key", &T::key}, Field{2, "to", &T::to}, Field{3, "months", &T::months},
                                            Field{4, "unit", &T::unit});
};
template <>
struct FieldsOf<metrics::TrendPoint> {
    using T = metrics::TrendPoint;
    static constexpr auto list = std::tuple(Field{1, "month", &T::month}, Field{2, "below", &T::below}, Field{3, "rate", &T::rate});
};

} // namespace minyi::core
