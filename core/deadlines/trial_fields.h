#pragma once

#include "core/deadlines/trial.h"

namespace minyi::core {

template <>
struct QuestionOf<deadlines::Trial> {
    static constexpr std::string_view name = "deadlines.trial";
    static constexpr Permission needs = Permission::DraftRules;
};
template <>
struct FieldsOf<deadlines::Trial> {
    using T = deadlines::Trial;
    static constexpr auto list =
        std::tuple(Field{1, "edition", &T::edition}, Field{2, "after", &T::after}, Field{3, "limit", &T::limit});
};
template <>
struct FieldsOf<deadlines::TrialRow> {
    using T = deadlines::TrialRow;
    static constexpr auto list = std::tuple(
        Field{1, "kind", &T::kind}, Field{2, "row", &T::row}, Field{3, "number", &T::number}, Field{4, "unit", &T::unit},
        Field{5, "rule", &T::rule}, Field{6, "name_zh", &T::nameZh}, Field{7, "name_en", &T::nameEn},
        Field{8, "class", &T::caseKind}, Field{9, "start", &T::start}, Field{10, "before", &T::before},
        Field{11, "then", &T::then}, Field{12, "done", &T::done}, Field{13, "was_late", &T::wasLate},
        Field{14, "would_be_late", &T::wouldBeLate});
};
template <>
struct FieldsOf<deadlines::TrialAnswer> {
    using T = deadlines::TrialAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "looked", &T::looked}, Field{2, "total", &T::total}, Field{3, "ran", &T::ran},
        Field{4, "moved", &T::moved}, Field{5, "next", &T::next}, Field{6, "tried", &T::tried});
};

} // namespace minyi::core
