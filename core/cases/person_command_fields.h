#pragma once

#include "core/cases/person_commands.h"

/// The field tables of what is said about the people of a case.
namespace minyi::core {

template <>
struct FieldsOf<cases::NewPerson> {
    using T = cases::NewPerson;
    static constexpr auto list = std::tuple(
        Field{1, "role", &T::role}, Field{2, "name", &T::name, FieldClass::Ordinary, kPersonal},
        Field{3, "id_number", &T::idNumber, FieldClass::Ordinary, kPersonal},
        Field{4, "phone", &T::phone, FieldClass::Ordinary, kPersonal},
        Field{5, "gender", &T::gender, FieldClass::Ordinary, kPersonal},
        Field{6, "born_day", &T::bornDay, FieldClass::Ordinary, kPersonal},
        Field{7, "note", &T::note, FieldClass::Ordinary, kPersonal}, Field{8, "guards", &T::guards},
        Field{9, "credit_code", &T::creditCode, FieldClass::Ordinary, kPersonal}, Field{10, "protected", &T::isProtected},
        Field{11, "address", &T::address, FieldClass::Ordinary, kPersonal},
        Field{12, "workplace", &T::workplace, FieldClass::Ordinary, kPersonal},
        Field{13, "same", &T::same});
};
template <>
struct CommandOf<cases::AddPerson> {
    static constexpr std::string_view name = "cases.add_person";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<cases::AddPerson> {
    using T = cases::AddPerson;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "role", &T::role},
        Field{3, "name", &T::name, FieldClass::Ordinary, kPersonal},
        Field{4, "id_number", &T::idNumber, FieldClass::Ordinary, kPersonal},
        Field{5, "phone", &T::phone, FieldClass::Ordinary, kPersonal},
        Field{6, "gender", &T::gender, FieldClass::Ordinary, kPersonal},
        Field{7, "born_day", &T::bornDay, FieldClass::Ordinary, kPersonal},
        Field{8, "note", &T::note, FieldClass::Ordinary, kPersonal}, Field{9, "guards", &T::guards},
        Field{10, "credit_code", &T::creditCode, FieldClass::Ordinary, kPersonal}, Field{11, "protected", &T::isProtected},
        Field{12, "address", &T::address, FieldClass::Ordinary, kPersonal},
        Field{13, "workplace", &T::workplace, FieldClass::Ordinary, kPersonal},
        Field{14, "same", &T::same});
};
template <>
struct CommandOf<cases::ChangePerson> {
    static constexpr std::string_view name = "cases.change_person";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<cases::ChangePerson> {
    using T = cases::ChangePerson;
    static constexpr auto list = std::tuple(
        Field{1, "person", &T::person, FieldClass::Ordinary, kPersonal}, Field{2, "role", &T::role},
        Field{3, "name", &T::name, FieldClass::Ordinary, kPersonal},
        Field{4, "id_number", &T::idNumber, FieldClass::Ordinary, kPersonal},
        Field{5, "phone", &T::phone, FieldClass::Ordinary, kPersonal},
        Field{6, "gender", &T::gender, FieldClass::Ordinary, kPersonal},
        Field{7, "born_day", &T::bornDay, FieldClass::Ordinary, kPersonal},
        Field{8, "note", &T::note, FieldClass::Ordinary, kPersonal}, Field{9, "seen", &T::seen},
        Field{10, "guards", &T::guards}, Field{11, "credit_code", &T::creditCode, FieldClass::Ordinary, kPersonal},
        Field{12, "address", &T::address, FieldClass::Ordinary, kPersonal},
        Field{13, "workplace", &T::workplace, FieldClass::Ordinary, kPersonal});
};
template <>
struct CommandOf<cases::RemovePerson> {
    static constexpr std::string_view name = "cases.remove_person";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<cases::RemovePerson> {
    using T = cases::RemovePerson;
    static constexpr auto list = std::tuple(
        Field{1, "person", &T::person}, Field{2, "reason", &T::reason}, Field{3, "seen", &T::seen});
};

} // namespace minyi::core
