#pragma once

#include "core/base/fields.h"
#include "core/deadlines/rule.h"
#include "core/deadlines/rule_words.h"

namespace minyi::core {

template <>
struct FieldsOf<deadlines::Limit> {
    using T = deadlines::Limit;
    static constexpr auto list = std::tuple(
        Field{1, "amount", &T::amount}, Field{2, "unit", &T::unit});
};

template <>
struct FieldsOf<deadlines::Approver> {
    using T = deadlines::Approver;
    static constexpr auto list = std::tuple(
        Field{1, "level", &T::level}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en});
};

template <>
struct FieldsOf<deadlines::Extension> {
    using T = deadlines::Extension;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "mode", &T::mode}, Field{3, "amount", &T::amount},
        Field{4, "min_amount", &T::minAmount}, Field{5, "unit", &T::unit}, Field{6, "after", &T::after},
        Field{7, "approver", &T::approver}, Field{8, "condition_zh", &T::conditionZh},
        Field{9, "condition_en", &T::conditionEn});
};

template <>
struct FieldsOf<deadlines::Suspension> {
    using T = deadlines::Suspension;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "from_event", &T::fromEvent}, Field{3, "to_event", &T::toEvent},
        Field{4, "words_zh", &T::wordsZh}, Field{5, "words_en", &T::wordsEn});
};

template <>
struct FieldsOf<deadlines::Restart> {
    using T = deadlines::Restart;
    static constexpr auto list = std::tuple(
        Field{1, "event", &T::event}, Field{2, "words_zh", &T::wordsZh}, Field{3, "words_en", &T::wordsEn});
};

template <>
struct FieldsOf<deadlines::Source> {
    using T = deadlines::Source;
    static constexpr auto list = std::tuple(
        Field{1, "instrument", &T::instrument}, Field{2, "article", &T::article},
        Field{3, "effective", &T::effective}, Field{4, "reading", &T::reading}, Field{5, "also", &T::also});
};

template <>
struct FieldsOf<deadlines::Rule> {
    using T = deadlines::Rule;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "family", &T::family}, Field{3, "name_zh", &T::nameZh},
        Field{4, "name_en", &T::nameEn}, Field{5, "applies_to", &T::area}, Field{6, "kind", &T::kind},
        Field{7, "obligor", &T::obligor}, Field{8, "start_event", &T::startEvent},
        Field{9, "done_event", &T::doneEvent}, Field{10, "limit", &T::limit}, Field{11, "anchor", &T::anchor},
        Field{12, "at_time", &T::atTime}, Field{13, "rollover", &T::rollover},
        Field{14, "counts_start", &T::countsStart}, Field{15, "regime", &T::regime},
        Field{16, "effective_from", &T::effectiveFrom}, Field{17, "effective_to", &T::effectiveTo},
        Field{18, "jurisdiction", &T::jurisdiction}, Field{19, "confidence", &T::confidence},
        Field{20, "extensions", &T::extensions}, Field{21, "suspensions", &T::suspensions},
        Field{22, "restarts", &T::restarts}, Field{23, "source", &T::source}, Field{24, "note", &T::note});
};

template <>
struct FieldsOf<deadlines::Basis> {
    using T = deadlines::Basis;
    static constexpr auto list = std::tuple(
        Field{1, "instrument", &T::instrument}, Field{2, "article", &T::article});
};

template <>
struct FieldsOf<deadlines::Regime> {
    using T = deadlines::Regime;
    static constexpr auto list = std::tuple(
        Field{1, "month_rule", &T::monthRule}, Field{2, "never_roll", &T::neverRoll}, Field{3, "basis", &T::basis},
        Field{4, "note", &T::note});
};

template <>
struct FieldsOf<deadlines::Instrument> {
    using T = deadlines::Instrument;
    static constexpr auto list = std::tuple(
        Field{1, "zh", &T::zh}, Field{2, "en", &T::en});
};

} // namespace minyi::core
