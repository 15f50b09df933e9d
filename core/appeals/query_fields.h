#pragma once

#include "core/appeals/queries.h"

namespace minyi::core {

template <>
struct QuestionOf<appeals::List> {
    static constexpr std::string_view name = "appeals.list";
    static constexpr Permission needs = Permission::SeeAppeals;
};
template <>
struct FieldsOf<appeals::List> {
    using T = appeals::List;
    static constexpr auto list = std::tuple(
        Field{1, "view", &T::view}, Field{2, "source", &T::source}, Field{3, "after", &T::after},
        Field{4, "limit", &T::limit});
};
template <>
struct QuestionOf<appeals::Counts> {
    static constexpr std::string_view name = "appeals.counts";
    static constexpr Permission needs = Permission::SeeAppeals;
};
template <>
struct FieldsOf<appeals::Counts> {
    static constexpr auto list = std::tuple();
};
template <>
struct QuestionOf<appeals::Card> {
    static constexpr std::string_view name = "appeals.card";
    static constexpr Permission needs = Permission::SeeAppeals;
};
template <>
struct FieldsOf<appeals::Card> {
    using T = appeals::Card;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal});
};
template <>
struct QuestionOf<appeals::Earlier> {
    static constexpr std::string_view name = "appeals.earlier";
    static constexpr Permission needs = Permission::TakeAppeal;
};
template <>
struct FieldsOf<appeals::Earlier> {
    using T = appeals::Earlier;
    static constexpr auto list = std::tuple(
        Field{1, "phone", &T::phone, FieldClass::Ordinary, kPersonal});
};
template <>
struct QuestionOf<appeals::ToReport> {
    static constexpr std::string_view name = "appeals.to_report";
    static constexpr Permission needs = Permission::ImportMatters;
};
template <>
struct FieldsOf<appeals::ToReport> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<appeals::ListRow> {
    using T = appeals::ListRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "ver", &T::ver}, Field{3, "source", &T::source},
        Field{4, "number", &T::number}, Field{5, "kind", &T::kind}, Field{6, "state", &T::state},
        Field{7, "unit", &T::unit}, Field{8, "person", &T::person},
        Field{9, "summary", &T::summary, FieldClass::Narrative, kPersonal},
        Field{10, "received_at", &T::receivedAt}, Field{11, "rule", &T::rule}, Field{12, "due", &T::due},
        Field{13, "rating", &T::rating}, Field{14, "outcome", &T::outcome}, Field{15, "asks", &T::asks});
};
template <>
struct FieldsOf<appeals::CountsAnswer> {
    using T = appeals::CountsAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "waiting", &T::waiting}, Field{2, "overdue", &T::overdue}, Field{3, "to_rate", &T::toRate},
        Field{4, "done", &T::done}, Field{5, "all", &T::all});
};
template <>
struct FieldsOf<appeals::Clock> {
    using T = appeals::Clock;
    static constexpr auto list = std::tuple(
        Field{1, "rule", &T::rule}, Field{2, "start", &T::start}, Field{3, "due", &T::due},
        Field{4, "last_day", &T::lastDay}, Field{5, "done", &T::done});
};
template <>
struct FieldsOf<appeals::CardAnswer> {
    using T = appeals::CardAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "row", &T::row}, Field{2, "phone", &T::phone},
        Field{3, "wish", &T::wish, FieldClass::Narrative, kPersonal}, Field{4, "named", &T::named},
        Field{5, "recording", &T::recording}, Field{6, "taken_by", &T::takenBy},
        Field{7, "answer", &T::answer, FieldClass::Narrative, kPersonal}, Field{8, "answer_way", &T::answerWay},
        Field{9, "answered_by", &T::answeredBy}, Field{10, "answered_at", &T::answeredAt},
        Field{11, "returns", &T::returns}, Field{12, "return_grounds", &T::returnGrounds},
        Field{13, "extension_asked", &T::extensionAsked}, Field{14, "extension_reason", &T::extensionReason},
        Field{15, "extension_days", &T::extensionDays}, Field{16, "solved", &T::solved},
        Field{17, "kept", &T::kept}, Field{18, "new_facts", &T::newFacts, FieldClass::Narrative, kPersonal},
        Field{19, "reason", &T::reason, FieldClass::Narrative, kPersonal}, Field{20, "repeat_of", &T::repeatOf},
        Field{21, "repeat_number", &T::repeatNumber}, Field{22, "repeats", &T::repeats},
        Field{23, "matter", &T::matter}, Field{24, "clocks", &T::clocks}, Field{25, "steps", &T::steps},
        Field{26, "timeline", &T::timeline},
        Field{27, "earlier", &T::earlier});
};
template <>
struct FieldsOf<appeals::ReportRow> {
    using T = appeals::ReportRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "source_id", &T::sourceId}, Field{3, "result", &T::result},
        Field{4, "unit", &T::unit}, Field{5, "answer", &T::answer, FieldClass::Narrative, kPersonal},
        Field{6, "way", &T::way}, Field{7, "at", &T::at});
};

} // namespace minyi::core
