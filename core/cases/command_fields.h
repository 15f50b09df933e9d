#pragma once

#include "core/cases/commands.h"
#include "core/cases/person_command_fields.h"

/// The field tables of the case commands. Whose case it has to be stands in the moves and in rules.h.
namespace minyi::core {

template <>
struct TokensOf<cases::HandOverReason> {
    using E = cases::HandOverReason;
    static constexpr Token<E> table[] = {{E::Leave, "leave"}, {E::Transfer, "transfer"}};
};
template <>
struct CommandOf<cases::RegisterCase> {
    static constexpr std::string_view name = "cases.register";
    static constexpr Permission needs = Permission::RegisterCase;
};
template <>
struct FieldsOf<cases::RegisterCase> {
    using T = cases::RegisterCase;
    static constexpr auto list = std::tuple(
        Field{1, "class", &T::kind}, Field{2, "title", &T::title, FieldClass::Ordinary, kPersonal},
        Field{3, "subtype", &T::subtype}, Field{4, "unit", &T::unit}, Field{5, "opened", &T::opened},
        Field{6, "summary", &T::summary, FieldClass::Ordinary, kPersonal},
        Field{7, "place", &T::place, FieldClass::Ordinary, kPersonal},
        Field{8, "people", &T::people, FieldClass::Ordinary, kPersonal}, Field{9, "handler", &T::handler},
        Field{10, "second", &T::second}, Field{11, "complex", &T::complex}, Field{12, "enterprise", &T::enterprise});
};
template <>
struct CommandOf<cases::EditCase> {
    static constexpr std::string_view name = "cases.edit";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<cases::EditCase> {
    using T = cases::EditCase;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "title", &T::title, FieldClass::Ordinary, kPersonal},
        Field{3, "subtype", &T::subtype}, Field{4, "summary", &T::summary, FieldClass::Ordinary, kPersonal},
        Field{5, "place", &T::place, FieldClass::Ordinary, kPersonal}, Field{6, "complex", &T::complex},
        Field{7, "enterprise", &T::enterprise}, Field{8, "seen", &T::seen});
};
template <>
struct CommandOf<cases::AssignOfficer> {
    static constexpr std::string_view name = "cases.assign";
    static constexpr Permission needs = Permission::AssignCase;
};
template <>
struct FieldsOf<cases::AssignOfficer> {
    using T = cases::AssignOfficer;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "handler", &T::handler}, Field{3, "second", &T::second},
        Field{4, "seen", &T::seen});
};
template <>
struct CommandOf<cases::MoveCase> {
    static constexpr std::string_view name = "cases.move";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::MoveCase> {
    using T = cases::MoveCase;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "step", &T::step}, Field{3, "seen", &T::seen},
        Field{4, "note", &T::note}, Field{5, "fields", &T::fields});
};
template <>
struct CommandOf<cases::HandOver> {
    static constexpr std::string_view name = "cases.hand_over";
    static constexpr Permission needs = Permission::AssignCase;
};
template <>
struct FieldsOf<cases::HandOver> {
    using T = cases::HandOver;
    static constexpr auto list = std::tuple(
        Field{1, "files", &T::files}, Field{2, "from", &T::from}, Field{3, "to", &T::to},
        Field{4, "reason", &T::reason}, Field{5, "note", &T::note});
};
template <>
struct CommandOf<cases::SetStandIn> {
    static constexpr std::string_view name = "cases.set_stand_in";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::SetStandIn> {
    using T = cases::SetStandIn;
    static constexpr auto list = std::tuple(
        Field{1, "absent", &T::absent}, Field{2, "officer", &T::officer}, Field{3, "from", &T::from},
        Field{4, "to", &T::to}, Field{5, "reason", &T::reason});
};
template <>
struct CommandOf<cases::EndStandIn> {
    static constexpr std::string_view name = "cases.end_stand_in";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::EndStandIn> {
    using T = cases::EndStandIn;
    static constexpr auto list = std::tuple(
        Field{1, "stand_in", &T::standIn});
};
template <>
struct CommandOf<cases::SaveView> {
    static constexpr std::string_view name = "cases.save_view";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::SaveView> {
    using T = cases::SaveView;
    static constexpr auto list = std::tuple(
        Field{1, "view", &T::view}, Field{2, "name", &T::name}, Field{3, "filters", &T::filters},
        Field{4, "shared", &T::shared});
};
template <>
struct CommandOf<cases::DropView> {
    static constexpr std::string_view name = "cases.drop_view";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::DropView> {
    using T = cases::DropView;
    static constexpr auto list = std::tuple(
        Field{1, "view", &T::view});
};
template <>
struct FieldsOf<cases::Registered> {
    using T = cases::Registered;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number});
};
template <>
struct FieldsOf<cases::HandedOver> {
    using T = cases::HandedOver;
    static constexpr auto list = std::tuple(
        Field{1, "count", &T::count});
};

} // namespace minyi::core
