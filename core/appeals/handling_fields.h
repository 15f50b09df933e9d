#pragma once

#include "core/appeals/handling.h"

namespace minyi::core {

template <>
struct CommandOf<appeals::AskReturn> {
    static constexpr std::string_view name = "appeals.ask_return";
    static constexpr Permission needs = Permission::SignFeedback;
};
template <>
struct FieldsOf<appeals::AskReturn> {
    using T = appeals::AskReturn;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "grounds", &T::grounds, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::DecideReturn> {
    static constexpr std::string_view name = "appeals.decide_return";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<appeals::DecideReturn> {
    using T = appeals::DecideReturn;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "agree", &T::agree}, Field{3, "to_hotline", &T::toHotline},
        Field{4, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::Sign> {
    static constexpr std::string_view name = "appeals.sign";
    static constexpr Permission needs = Permission::HandleAppeal;
};
template <>
struct FieldsOf<appeals::Sign> {
    using T = appeals::Sign;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal});
};
template <>
struct CommandOf<appeals::Contact> {
    static constexpr std::string_view name = "appeals.contact";
    static constexpr Permission needs = Permission::HandleAppeal;
};
template <>
struct FieldsOf<appeals::Contact> {
    using T = appeals::Contact;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "way", &T::way},
        Field{3, "words", &T::words, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::AskExtension> {
    static constexpr std::string_view name = "appeals.ask_extension";
    static constexpr Permission needs = Permission::SignFeedback;
};
template <>
struct FieldsOf<appeals::AskExtension> {
    using T = appeals::AskExtension;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "days", &T::days},
        Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::DecideExtension> {
    static constexpr std::string_view name = "appeals.decide_extension";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<appeals::DecideExtension> {
    using T = appeals::DecideExtension;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "agree", &T::agree}, Field{3, "told", &T::told},
        Field{4, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<appeals::Answer> {
    static constexpr std::string_view name = "appeals.answer";
    static constexpr Permission needs = Permission::HandleAppeal;
};
template <>
struct FieldsOf<appeals::Answer> {
    using T = appeals::Answer;
    static constexpr auto list = std::tuple(
        Field{1, "appeal", &T::appeal}, Field{2, "answer", &T::answer, FieldClass::Narrative, kPersonal},
        Field{3, "way", &T::way}, Field{4, "seen", &T::seen});
};

} // namespace minyi::core
