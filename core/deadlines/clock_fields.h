#pragma once

#include "core/deadlines/clocks.h"
#include "core/deadlines/rule_fields.h"

namespace minyi::core {

template <>
struct TokensOf<deadlines::Stands> {
    using E = deadlines::Stands;
    static constexpr Token<E> table[] = {
        {E::May, "may"}, {E::Asked, "asked"}, {E::Granted, "granted"}, {E::Refused, "refused"}, {E::Later, "later"}};
};
template <>
struct QuestionOf<deadlines::Clocks> {
    static constexpr std::string_view name = "deadlines.of_case";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<deadlines::Clocks> {
    using T = deadlines::Clocks;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "event", &T::event}, Field{3, "at", &T::at});
};
template <>
struct FieldsOf<deadlines::WhyRow> {
    using T = deadlines::WhyRow;
    static constexpr auto list = std::tuple(
        Field{1, "day", &T::day}, Field{2, "counted", &T::counted}, Field{3, "because", &T::because},
        Field{4, "name", &T::name}, Field{5, "number", &T::number});
};
template <>
struct FieldsOf<deadlines::ExtensionRow> {
    using T = deadlines::ExtensionRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "stands", &T::stands}, Field{3, "condition_zh", &T::conditionZh},
        Field{4, "condition_en", &T::conditionEn}, Field{5, "approver_zh", &T::approverZh},
        Field{6, "approver_en", &T::approverEn}, Field{7, "amount", &T::amount}, Field{8, "least", &T::least},
        Field{9, "unit", &T::unit}, Field{10, "dated", &T::dated}, Field{11, "outside", &T::outside},
        Field{12, "request", &T::request}, Field{13, "asked_by", &T::askedBy}, Field{14, "reason", &T::reason},
        Field{15, "words", &T::words}, Field{16, "may_answer", &T::mayAnswer});
};
template <>
struct FieldsOf<deadlines::ClockRow> {
    using T = deadlines::ClockRow;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "rule", &T::rule}, Field{3, "version", &T::version},
        Field{4, "name_zh", &T::nameZh}, Field{5, "name_en", &T::nameEn},
        Field{6, "instrument_zh", &T::instrumentZh}, Field{7, "instrument_en", &T::instrumentEn},
        Field{8, "article", &T::article}, Field{9, "start_zh", &T::startZh}, Field{10, "start_en", &T::startEn},
        Field{11, "limit", &T::limit}, Field{12, "start", &T::start}, Field{13, "due", &T::due},
        Field{14, "last_day", &T::lastDay}, Field{15, "provisional", &T::provisional},
        Field{16, "custody", &T::custody}, Field{17, "ours", &T::ours}, Field{18, "left", &T::left},
        Field{19, "left_unit", &T::leftUnit}, Field{20, "paused_by", &T::pausedBy},
        Field{21, "too_late", &T::tooLate}, Field{22, "extensions", &T::extensions}, Field{23, "why", &T::why});
};
template <>
struct FieldsOf<deadlines::FactRow> {
    using T = deadlines::FactRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "event", &T::event}, Field{3, "zh", &T::zh}, Field{4, "en", &T::en},
        Field{5, "at", &T::at}, Field{6, "recorded_at", &T::recordedAt}, Field{7, "paper", &T::paper},
        Field{8, "note", &T::note});
};
template <>
struct FieldsOf<deadlines::EventRow> {
    using T = deadlines::EventRow;
    static constexpr auto list = std::tuple(
        Field{1, "event", &T::event}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en},
        Field{4, "paper", &T::paper});
};
template <>
struct FieldsOf<deadlines::CaseClocks> {
    using T = deadlines::CaseClocks;
    static constexpr auto list = std::tuple(
        Field{1, "clocks", &T::clocks}, Field{2, "facts", &T::facts}, Field{3, "events", &T::events},
        Field{4, "law_from", &T::lawFrom}, Field{5, "may_record", &T::mayRecord},
        Field{6, "may_ask", &T::mayAsk}, Field{7, "may_choose_law", &T::mayChooseLaw});
};

} // namespace minyi::core
