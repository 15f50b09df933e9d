#pragma once

#include "core/duty/commands.h"

/// The field tables of the commands about duty.
namespace minyi::core {

template <>
struct CommandOf<duty::Set> {
    static constexpr std::string_view name = "duty.set";
    static constexpr Permission needs = Permission::KeepRoster;
};
template <>
struct FieldsOf<duty::Set> {
    using T = duty::Set;
    static constexpr auto list =
        std::tuple(Field{1, "unit", &T::unit}, Field{2, "day", &T::day}, Field{3, "from", &T::from}, Field{4, "to", &T::to},
                   Field{5, "officer", &T::officer}, Field{6, "post", &T::post});
};
template <>
struct CommandOf<duty::Drop> {
    static constexpr std::string_view name = "duty.drop";
    static constexpr Permission needs = Permission::KeepRoster;
};
template <>
struct FieldsOf<duty::Drop> {
    static constexpr auto list = std::tuple(Field{1, "duty", &duty::Drop::duty});
};
template <>
struct CommandOf<duty::CopyWeek> {
    static constexpr std::string_view name = "duty.copy_week";
    static constexpr Permission needs = Permission::KeepRoster;
};
template <>
struct FieldsOf<duty::CopyWeek> {
    using T = duty::CopyWeek;
    static constexpr auto list = std::tuple(Field{1, "unit", &T::unit}, Field{2, "from", &T::from}, Field{3, "to", &T::to});
};
template <>
struct FieldsOf<duty::Copied> {
    using T = duty::Copied;
    static constexpr auto list = std::tuple(Field{1, "copied", &T::copied}, Field{2, "left_out", &T::leftOut});
};
template <>
struct CommandOf<duty::HandOver> {
    static constexpr std::string_view name = "duty.hand_over";
    static constexpr Permission needs = Permission::Anyone; // one of four, looked at in the command
};
template <>
struct FieldsOf<duty::HandOver> {
    using T = duty::HandOver;
    static constexpr auto list = std::tuple(Field{1, "to", &T::to}, Field{2, "note", &T::note, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<duty::TakeOver> {
    static constexpr std::string_view name = "duty.take_over";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<duty::TakeOver> {
    static constexpr auto list = std::tuple(Field{1, "handover", &duty::TakeOver::handover});
};

} // namespace minyi::core
