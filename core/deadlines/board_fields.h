#pragma once

#include "core/deadlines/board.h"
#include "core/deadlines/rule_fields.h"

namespace minyi::core {

template <>
struct QuestionOf<deadlines::Board> {
    static constexpr std::string_view name = "deadlines.board";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<deadlines::Board> {
    using T = deadlines::Board;
    static constexpr auto list = std::tuple(
        Field{1, "until", &T::until}, Field{2, "mine", &T::mine}, Field{3, "limit", &T::limit});
};
template <>
struct FieldsOf<deadlines::BoardRow> {
    using T = deadlines::BoardRow;
    static constexpr auto list = std::tuple(
        Field{1, "kind", &T::kind}, Field{2, "row", &T::row}, Field{3, "number", &T::number},
        Field{4, "title", &T::title}, Field{5, "officer", &T::officer}, Field{6, "unit", &T::unit},
        Field{7, "rule", &T::rule}, Field{8, "name_zh", &T::nameZh}, Field{9, "name_en", &T::nameEn},
        Field{10, "article", &T::article}, Field{11, "start", &T::start}, Field{12, "due", &T::due},
        Field{13, "left", &T::left}, Field{14, "left_unit", &T::leftUnit},
        Field{15, "provisional", &T::provisional}, Field{16, "custody", &T::custody},
        Field{17, "class", &T::caseKind});
};
template <>
struct FieldsOf<deadlines::BoardAnswer> {
    using T = deadlines::BoardAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "rows", &T::rows}, Field{2, "more", &T::more});
};
template <>
struct QuestionOf<deadlines::Waiting> {
    static constexpr std::string_view name = "deadlines.waiting";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<deadlines::Waiting> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<deadlines::WaitingRow> {
    using T = deadlines::WaitingRow;
    static constexpr auto list = std::tuple(
        Field{1, "request", &T::request}, Field{2, "file", &T::file}, Field{3, "number", &T::number},
        Field{4, "title", &T::title}, Field{5, "asked_by", &T::askedBy}, Field{6, "reason", &T::reason},
        Field{7, "name_zh", &T::nameZh}, Field{8, "name_en", &T::nameEn},
        Field{9, "condition_zh", &T::conditionZh}, Field{10, "condition_en", &T::conditionEn},
        Field{11, "asked_at", &T::askedAt}, Field{12, "due", &T::due}, Field{13, "class", &T::caseKind},
        Field{14, "unit", &T::unit});
};
template <>
struct QuestionOf<deadlines::MovedBy> {
    static constexpr std::string_view name = "deadlines.moved_by";
    static constexpr Permission needs = Permission::KeepCalendar;
};
template <>
struct FieldsOf<deadlines::MovedBy> {
    using T = deadlines::MovedBy;
    static constexpr auto list = std::tuple(
        Field{1, "days", &T::days}, Field{2, "emergency", &T::emergency}, Field{3, "after", &T::after},
        Field{4, "limit", &T::limit});
};
template <>
struct FieldsOf<deadlines::MovedRow> {
    using T = deadlines::MovedRow;
    static constexpr auto list = std::tuple(
        Field{1, "kind", &T::kind}, Field{2, "row", &T::row}, Field{3, "number", &T::number},
        Field{4, "unit", &T::unit}, Field{5, "name_zh", &T::nameZh}, Field{6, "name_en", &T::nameEn},
        Field{7, "before", &T::before}, Field{8, "then", &T::then},
        Field{9, "was_provisional", &T::wasProvisional}, Field{10, "rule", &T::rule},
        Field{11, "class", &T::caseKind});
};
template <>
struct FieldsOf<deadlines::MovedAnswer> {
    using T = deadlines::MovedAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "looked", &T::looked}, Field{2, "total", &T::total}, Field{3, "moved", &T::moved},
        Field{4, "next", &T::next});
};

} // namespace minyi::core
