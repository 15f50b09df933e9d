#pragma once

#include "core/leniency/course_fields.h"
#include "core/leniency/queries.h"

namespace minyi::core {

template <>
struct QuestionOf<leniency::List> {
    static constexpr std::string_view name = "leniency.list";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<leniency::List> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<leniency::SwitchRow> {
    using T = leniency::SwitchRow;
    static constexpr auto list = std::tuple(
        Field{1, "active", &T::active}, Field{2, "paper", &T::paper}, Field{3, "valid_from", &T::validFrom},
        Field{4, "valid_to", &T::validTo}, Field{5, "reason", &T::reason}, Field{6, "at", &T::at}, Field{7, "by", &T::by});
};
template <>
struct FieldsOf<leniency::EntryRow> {
    using T = leniency::EntryRow;
    static constexpr auto list = std::tuple(Field{1, "entry", &T::entry}, Field{2, "in_use", &T::inUse}, Field{3, "said", &T::said});
};
template <>
struct FieldsOf<leniency::ListAnswer> {
    using T = leniency::ListAnswer;
    static constexpr auto list = std::tuple(Field{1, "entries", &T::entries}, Field{2, "version", &T::version},
                                            Field{3, "in_use", &T::inUse}, Field{4, "may_switch", &T::maySwitch});
};
template <>
struct QuestionOf<leniency::Card> {
    static constexpr std::string_view name = "leniency.card";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<leniency::Card> {
    static constexpr auto list = std::tuple(Field{1, "file", &leniency::Card::file});
};
template <>
struct FieldsOf<leniency::OtherRow> {
    using T = leniency::OtherRow;
    static constexpr auto list = std::tuple(Field{1, "number", &T::number}, Field{2, "unit", &T::unit}, Field{3, "found_on", &T::foundOn});
};
template <>
struct FieldsOf<leniency::CourseRow> {
    using T = leniency::CourseRow;
    static constexpr auto list = std::tuple(
        Field{1, "course", &T::course}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en}, Field{4, "confidence", &T::confidence},
        Field{5, "asked_by", &T::askedBy}, Field{6, "reviewed_by", &T::reviewedBy}, Field{7, "educated_by", &T::educatedBy},
        Field{8, "decided_by", &T::decidedBy}, Field{9, "earlier", &T::earlier}, Field{10, "repeats", &T::repeats});
};
template <>
struct FieldsOf<leniency::CardAnswer> {
    using T = leniency::CardAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "courses", &T::courses}, Field{2, "entries", &T::entries}, Field{3, "next", &T::next},
        Field{4, "may_begin", &T::mayBegin}, Field{5, "same", &T::same}, Field{6, "near", &T::near});
};
template <>
struct QuestionOf<leniency::Todo> {
    static constexpr std::string_view name = "leniency.todo";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<leniency::Todo> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<leniency::TodoRow> {
    using T = leniency::TodoRow;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "title", &T::title},
                                            Field{4, "unit", &T::unit}, Field{5, "start", &T::start}, Field{6, "due", &T::due});
};
template <>
struct QuestionOf<leniency::Figures> {
    static constexpr std::string_view name = "leniency.figures";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<leniency::Figures> {
    using T = leniency::Figures;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<leniency::FigureRow> {
    using T = leniency::FigureRow;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "unit", &T::unit}, Field{4, "entry", &T::entry},
        Field{5, "party", &T::party}, Field{6, "decided_at", &T::decidedAt}, Field{7, "repeated", &T::repeated});
};
template <>
struct FieldsOf<leniency::CountRow> {
    using T = leniency::CountRow;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en}, Field{4, "count", &T::count});
};
template <>
struct FieldsOf<leniency::FiguresAnswer> {
    using T = leniency::FiguresAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "decisions", &T::decisions}, Field{2, "units", &T::units}, Field{3, "acts", &T::acts},
        Field{4, "repeated", &T::repeated}, Field{5, "entities", &T::entities}, Field{6, "repeat_rate", &T::repeatRate},
        Field{7, "by_unit", &T::byUnit}, Field{8, "by_act", &T::byAct}, Field{9, "rows", &T::rows});
};

} // namespace minyi::core
