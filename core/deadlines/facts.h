#pragma once

#include "core/cases/case.h"

namespace minyi::core::deadlines {

/// That something happened in a case which starts, stops or pauses a limit; `event` is one of the pack. Facts belong to the case and
/// not to a clock, so a pause is the same time out whichever limit is counted.
struct CaseFact {
    Id<CaseFact> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::string event;
    Instant at;         ///< when it happened
    Instant recordedAt; ///< when it was written down
    std::string paper;  ///< its number; empty if there is none
    std::string note;
    std::optional<std::string> withdrawn; ///< why it does not count any more
};

enum class Answer { Asked, Granted, Refused };

/// An extension of one limit of a case: asked for by the handler, answered at the level the limit names.
struct CaseExtension {
    Id<CaseExtension> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::string rule;      ///< as the clock is called: a rule or the family of its versions
    std::string extension; ///< of the rule
    std::optional<std::int64_t> amount; ///< all of it if not said; unit of the extension
    std::optional<Instant> at;          ///< from when a `restart` counts, or what a `reschedule` sets
    std::string reason;
    Id<staff::Officer> askedBy;
    Instant askedAt;
    Answer answer = Answer::Asked;
    Id<staff::Officer> answeredBy;
    std::optional<Instant> answeredAt;
    std::string paper; ///< of the approval, where an organ outside gave it
    std::string words; ///< of the answer
};

} // namespace minyi::core::deadlines

namespace minyi::core {

template <>
struct TokensOf<deadlines::Answer> {
    using E = deadlines::Answer;
    static constexpr Token<E> table[] = {{E::Asked, "asked"}, {E::Granted, "granted"}, {E::Refused, "refused"}};
};

template <>
struct EntityOf<deadlines::CaseFact> {
    static constexpr int number = 45;
    static constexpr std::string_view table = "case_fact";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &deadlines::CaseFact::file;
};
template <>
struct FieldsOf<deadlines::CaseFact> {
    using T = deadlines::CaseFact;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list =
        std::tuple(Field{1, "file", &T::file}, Field{2, "event", &T::event, kCritical}, Field{3, "at", &T::at, kCritical},
                   Field{4, "recorded_at", &T::recordedAt}, Field{5, "paper", &T::paper},
                   Field{6, "note", &T::note, FieldClass::Narrative, kPersonal}, Field{7, "withdrawn", &T::withdrawn, kCritical});
};

template <>
struct EntityOf<deadlines::CaseExtension> {
    static constexpr int number = 46;
    static constexpr std::string_view table = "case_extension";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &deadlines::CaseExtension::file;
};
template <>
struct FieldsOf<deadlines::CaseExtension> {
    using T = deadlines::CaseExtension;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "rule", &T::rule, kCritical}, Field{3, "extension", &T::extension, kCritical},
        Field{4, "amount", &T::amount, kCritical}, Field{5, "at", &T::at, kCritical},
        Field{6, "reason", &T::reason, kWords, kPersonal}, Field{7, "asked_by", &T::askedBy}, Field{8, "asked_at", &T::askedAt},
        Field{9, "answer", &T::answer, kCritical}, Field{10, "answered_by", &T::answeredBy},
        Field{11, "answered_at", &T::answeredAt, kCritical}, Field{12, "paper", &T::paper},
        Field{13, "words", &T::words, kWords, kPersonal});
};

} // namespace minyi::core
