#pragma once

#include "core/appeals/commands.h"

/// The field tables of the appeal commands: what the command line, the import and the dialogs read.
namespace minyi::core {

template <>
struct CommandOf<appeals::Take> {
    static constexpr std::string_view name = "appeals.take";
    static constexpr Permission needs = Permission::TakeAppeal;
};
template <>
struct FieldsOf<appeals::Take> {
    using T = appeals::Take;
    static constexpr auto list = std::tuple(
        Field{1, "kind", &T::kind}, Field{2, "person", &T::person, FieldClass::Ordinary, kPersonal},
        Field{3, "phone", &T::phone, FieldClass::Ordinary, kPersonal},
        Field{4, "summary", &T::summary, FieldClass::Narrative, kPersonal},
        Field{5, "wish", &T::wish, FieldClass::Narrative, kPersonal}, Field{6, "named", &T::named},
        Field{7, "recording", &T::recording}, Field{8, "received_at", &T::receivedAt},
        Field{9, "repeat_of", &T::repeatOf});
};
template <>
struct CommandOf<appeals::AnswerAtOnce> {
    static constexpr std::string_view name = "appeals.answer_at_once";
    static constexpr Permission needs = Permission::TakeAppeal;
};
template <>
struct FieldsOf<appeals::AnswerAtOnce> {
    using T = appeals::AnswerAtOnce;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "answer", &T::answer, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::Dispatch> {
    static constexpr std::string_view name = "appeals.dispatch";
    static constexpr Permission needs = Permission::TakeAppeal;
};
template <>
struct FieldsOf<appeals::Dispatch> {
    using T = appeals::Dispatch;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "unit", &T::unit},
        Field{3, "new_facts", &T::newFacts, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::Link> {
    static constexpr std::string_view name = "appeals.link";
    static constexpr Permission needs = Permission::TakeAppeal;
};
template <>
struct FieldsOf<appeals::Link> {
    using T = appeals::Link;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "first", &T::first},
        Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::Route> {
    static constexpr std::string_view name = "appeals.route";
    static constexpr Permission needs = Permission::TakeAppeal;
};
template <>
struct FieldsOf<appeals::Route> {
    using T = appeals::Route;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "to", &T::to},
        Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::Withdraw> {
    static constexpr std::string_view name = "appeals.withdraw";
    static constexpr Permission needs = Permission::TakeAppeal;
};
template <>
struct FieldsOf<appeals::Withdraw> {
    using T = appeals::Withdraw;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "words", &T::words, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::Reveal> {
    static constexpr std::string_view name = "appeals.reveal";
    static constexpr Permission needs = Permission::SeeAppeals;
};
template <>
struct FieldsOf<appeals::Reveal> {
    using T = appeals::Reveal;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal});
};
template <>
struct CommandOf<appeals::MarkReported> {
    static constexpr std::string_view name = "appeals.mark_reported";
    static constexpr Permission needs = Permission::ImportMatters;
};
template <>
struct FieldsOf<appeals::MarkReported> {
    using T = appeals::MarkReported;
    static constexpr auto list = std::tuple(
        Field{1, "appeals", &T::appeals}, Field{2, "file", &T::file});
};
template <>
struct FieldsOf<appeals::Taken> {
    using T = appeals::Taken;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "number", &T::number});
};
template <>
struct FieldsOf<appeals::Appellant> {
    using T = appeals::Appellant;
    static constexpr auto list = std::tuple(
        Field{1, "person", &T::person, FieldClass::Ordinary, kPersonal},
        Field{2, "phone", &T::phone, FieldClass::Ordinary, kPersonal});
};

} // namespace minyi::core
