#pragma once

#include "core/review/queries.h"

namespace minyi::core {

template <>
struct QuestionOf<review::Queue> {
    static constexpr std::string_view name = "review.queue";
    static constexpr Permission needs = Permission::ReviewCase;
};
template <>
struct FieldsOf<review::Queue> {
    static constexpr auto list = std::tuple(Field{1, "done", &review::Queue::done});
};
template <>
struct FieldsOf<review::QueueRow> {
    using T = review::QueueRow;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "title", &T::title}, Field{4, "unit", &T::unit},
        Field{5, "handler", &T::handler}, Field{6, "round", &T::round}, Field{7, "level", &T::level}, Field{8, "complex", &T::complex},
        Field{9, "urgent", &T::urgent}, Field{10, "enterprise", &T::enterprise}, Field{11, "submitted_at", &T::submittedAt},
        Field{12, "due", &T::due}, Field{13, "opinion", &T::opinion}, Field{14, "decided_at", &T::decidedAt},
        Field{15, "defects", &T::defects}, Field{16, "grounds", &T::grounds}, Field{17, "about", &T::about});
};
template <>
struct QuestionOf<review::Todo> {
    static constexpr std::string_view name = "review.todo";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<review::Todo> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<review::TodoRow> {
    using T = review::TodoRow;
    static constexpr auto list = std::tuple(
        Field{1, "kind", &T::kind}, Field{2, "file", &T::file}, Field{3, "number", &T::number}, Field{4, "title", &T::title},
        Field{5, "unit", &T::unit}, Field{6, "start", &T::start}, Field{7, "due", &T::due}, Field{8, "about", &T::about});
};
template <>
struct FieldsOf<review::RecusalRow> {
    using T = review::RecusalRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "officer", &T::officer}, Field{3, "reason", &T::reason}, Field{4, "words", &T::words},
        Field{5, "own", &T::own}, Field{6, "asked_at", &T::askedAt}, Field{7, "granted", &T::granted}, Field{8, "may_answer", &T::mayAnswer});
};
template <>
struct FieldsOf<review::PointRow> {
    using T = review::PointRow;
    static constexpr auto list = std::tuple(Field{1, "point", &T::point}, Field{2, "finding", &T::finding}, Field{3, "note", &T::note});
};
template <>
struct FieldsOf<review::DefectRow> {
    using T = review::DefectRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "number", &T::number}, Field{3, "round", &T::round}, Field{4, "target", &T::target},
        Field{5, "words", &T::words}, Field{6, "mending", &T::mending}, Field{7, "mended_at", &T::mendedAt},
        Field{8, "accepted_at", &T::acceptedAt}, Field{9, "kind", &T::kind}, Field{10, "still", &T::still});
};
template <>
struct FieldsOf<review::RoundRow> {
    using T = review::RoundRow;
    static constexpr auto list = std::tuple(
        Field{1, "round", &T::round}, Field{2, "level", &T::level}, Field{3, "submitted_at", &T::submittedAt},
        Field{4, "submitted_by", &T::submittedBy}, Field{5, "due", &T::due}, Field{6, "passed_at", &T::passedAt},
        Field{7, "passed_by", &T::passedBy}, Field{8, "opinion", &T::opinion}, Field{9, "words", &T::words},
        Field{10, "article", &T::article}, Field{11, "supplement_due", &T::supplementDue}, Field{12, "decided_at", &T::decidedAt},
        Field{13, "decided_by", &T::decidedBy}, Field{14, "digest", &T::digest}, Field{15, "points", &T::points},
        Field{16, "grounds", &T::grounds}, Field{17, "light", &T::light}, Field{18, "about", &T::about}, Field{19, "spent", &T::spent},
        Field{20, "passed_words", &T::passedWords},
        Field{21, "proposal", &T::proposal}, Field{22, "left", &T::left});
};
template <>
struct FieldsOf<review::SaidRow> {
    using T = review::SaidRow;
    static constexpr auto list = std::tuple(Field{1, "ground", &T::ground}, Field{2, "may_withdraw", &T::mayWithdraw});
};
template <>
struct QuestionOf<review::Card> {
    static constexpr std::string_view name = "review.card";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<review::Card> {
    static constexpr auto list = std::tuple(Field{1, "file", &review::Card::file});
};
template <>
struct FieldsOf<review::CardAnswer> {
    using T = review::CardAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "rounds", &T::rounds}, Field{2, "defects", &T::defects}, Field{3, "changed", &T::changed},
        Field{4, "may_check", &T::mayCheck}, Field{5, "may_decide", &T::mayDecide}, Field{6, "may_mend", &T::mayMend},
        Field{7, "may_override", &T::mayOverride}, Field{8, "changes", &T::changes}, Field{9, "recusals", &T::recusals},
        Field{10, "grounds", &T::grounds}, Field{11, "unqualified", &T::unqualified}, Field{12, "may_submit", &T::maySubmit},
        Field{13, "may_stand_back", &T::mayStandBack}, Field{14, "may_ask_recusal", &T::mayAskRecusal},
        Field{15, "openings", &T::openings}, Field{16, "said", &T::said});
};

} // namespace minyi::core
