#pragma once

#include "core/leniency/commands.h"

namespace minyi::core {

template <>
struct CommandOf<leniency::ProveCorrection> {
    static constexpr std::string_view name = "leniency.prove";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::ProveCorrection> {
    using T = leniency::ProveCorrection;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "corrected_on", &T::correctedOn},
        Field{3, "proof", &T::proof, FieldClass::Narrative, kPersonal}, Field{4, "evidence", &T::evidence});
};
template <>
struct CommandOf<leniency::ReviewCourse> {
    static constexpr std::string_view name = "leniency.review";
    static constexpr Permission needs = Permission::CheckCase;
};
template <>
struct FieldsOf<leniency::ReviewCourse> {
    using T = leniency::ReviewCourse;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "agree", &T::agree}, Field{3, "words", &T::words, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<leniency::EducateParty> {
    static constexpr std::string_view name = "leniency.educate";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::EducateParty> {
    using T = leniency::EducateParty;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "words", &T::words, kWords, kPersonal}, Field{3, "officer", &T::officer},
        Field{4, "undertaking", &T::undertaking, kWords, kPersonal});
};
template <>
struct CommandOf<leniency::ServeDecision> {
    static constexpr std::string_view name = "leniency.serve";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::ServeDecision> {
    using T = leniency::ServeDecision;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "day", &T::day}, Field{3, "way", &T::way});
};
template <>
struct CommandOf<leniency::GiveUpCourse> {
    static constexpr std::string_view name = "leniency.give_up";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::GiveUpCourse> {
    using T = leniency::GiveUpCourse;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "failure", &T::failure},
        Field{3, "words", &T::words, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
