#pragma once

#include "core/leniency/commands.h"
#include "core/leniency/course_fields.h"

namespace minyi::core {

template <>
struct CommandOf<leniency::SwitchEntry> {
    static constexpr std::string_view name = "leniency.switch";
    static constexpr Permission needs = Permission::TakeRules;
};
template <>
struct FieldsOf<leniency::SwitchEntry> {
    using T = leniency::SwitchEntry;
    static constexpr auto list = std::tuple(
        Field{1, "entry", &T::entry}, Field{2, "on", &T::on}, Field{3, "paper", &T::paper}, Field{4, "valid_from", &T::validFrom},
        Field{5, "valid_to", &T::validTo}, Field{6, "reason", &T::reason});
};
template <>
struct CommandOf<leniency::BeginCourse> {
    static constexpr std::string_view name = "leniency.begin";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::BeginCourse> {
    using T = leniency::BeginCourse;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "found_on", &T::foundOn}, Field{3, "person", &T::person},
        Field{4, "company", &T::company, FieldClass::Ordinary, kPersonal},
        Field{5, "registration", &T::registration, FieldClass::Ordinary, kPersonal});
};
template <>
struct CommandOf<leniency::MatchEntry> {
    static constexpr std::string_view name = "leniency.match";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::MatchEntry> {
    using T = leniency::MatchEntry;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "entry", &T::entry});
};
template <>
struct CommandOf<leniency::TestFirstTime> {
    static constexpr std::string_view name = "leniency.first_time";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::TestFirstTime> {
    using T = leniency::TestFirstTime;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "asked", &T::asked, kWords, kPersonal}, Field{3, "sources", &T::sources},
        Field{4, "elsewhere", &T::elsewhere}, Field{5, "other_act", &T::otherAct, kWords, kPersonal});
};
template <>
struct CommandOf<leniency::CheckHarm> {
    static constexpr std::string_view name = "leniency.harm";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::CheckHarm> {
    using T = leniency::CheckHarm;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "injury", &T::injury}, Field{3, "loss", &T::loss}, Field{4, "further", &T::further},
        Field{5, "noticed", &T::noticed}, Field{6, "injury_words", &T::injuryWords, kWords, kPersonal},
        Field{7, "loss_words", &T::lossWords, kWords, kPersonal}, Field{8, "further_words", &T::furtherWords, kWords, kPersonal},
        Field{9, "noticed_words", &T::noticedWords, kWords, kPersonal});
};
template <>
struct CommandOf<leniency::OrderCorrection> {
    static constexpr std::string_view name = "leniency.order_correction";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::OrderCorrection> {
    using T = leniency::OrderCorrection;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "words", &T::words, FieldClass::Narrative, kPersonal}, Field{3, "due", &T::due});
};
template <>
struct CommandOf<leniency::ExtendCorrection> {
    static constexpr std::string_view name = "leniency.extend_correction";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<leniency::ExtendCorrection> {
    using T = leniency::ExtendCorrection;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "due", &T::due}, Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
