#pragma once

#include "core/cases/person_desk.h"

/// The field tables of the questions about people.
namespace minyi::core {

template <>
struct QuestionOf<cases::Alike> {
    static constexpr std::string_view name = "cases.alike";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::Alike> {
    using T = cases::Alike;
    static constexpr auto kOrdinary = FieldClass::Ordinary;
    static constexpr auto list = std::tuple(
        Field{1, "name", &T::name, kOrdinary, kPersonal}, Field{2, "id_number", &T::idNumber, kOrdinary, kPersonal},
        Field{3, "phone", &T::phone, kOrdinary, kPersonal}, Field{4, "born_day", &T::bornDay, kOrdinary, kPersonal},
        Field{5, "credit_code", &T::creditCode, kOrdinary, kPersonal}, Field{6, "limit", &T::limit});
};
template <>
struct FieldsOf<cases::AlikeRow> {
    using T = cases::AlikeRow;
    static constexpr auto list = std::tuple(
        Field{1, "person", &T::person}, Field{2, "file", &T::file}, Field{3, "number", &T::number}, Field{4, "class", &T::kind},
        Field{5, "unit", &T::unit}, Field{6, "subtype", &T::subtype}, Field{7, "state", &T::state}, Field{8, "opened", &T::opened},
        Field{9, "role", &T::role}, Field{10, "name", &T::name, FieldClass::Ordinary, kPersonal}, Field{11, "by", &T::by});
};
template <>
struct QuestionOf<cases::OfPerson> {
    static constexpr std::string_view name = "cases.of_person";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::OfPerson> {
    using T = cases::OfPerson;
    static constexpr auto list = std::tuple(Field{1, "person", &T::person}, Field{2, "limit", &T::limit});
};
template <>
struct QuestionOf<cases::Elsewhere> {
    static constexpr std::string_view name = "cases.elsewhere";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::Elsewhere> {
    using T = cases::Elsewhere;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file});
};
template <>
struct FieldsOf<cases::ElsewhereRow> {
    using T = cases::ElsewhereRow;
    static constexpr auto list = std::tuple(Field{1, "person", &T::person}, Field{2, "count", &T::count});
};
template <>
struct QuestionOf<cases::Reveals> {
    static constexpr std::string_view name = "cases.reveals";
    static constexpr Permission needs = Permission::SeeIntegrity; // inspection and discipline alone
};
template <>
struct FieldsOf<cases::Reveals> {
    using T = cases::Reveals;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<cases::RevealRow> {
    using T = cases::RevealRow;
    static constexpr auto list = std::tuple(Field{1, "day", &T::day}, Field{2, "account", &T::account}, Field{3, "name", &T::name},
                                            Field{4, "unit", &T::unit}, Field{5, "count", &T::count});
};
template <>
struct QuestionOf<cases::SealOpenings> {
    static constexpr std::string_view name = "cases.seal_openings";
    static constexpr Permission needs = Permission::SeeIntegrity;
};
template <>
struct FieldsOf<cases::SealOpenings> {
    using T = cases::SealOpenings;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<cases::SealOpeningRow> {
    using T = cases::SealOpeningRow;
    static constexpr auto list = std::tuple(Field{1, "at", &T::at}, Field{2, "number", &T::number}, Field{3, "account", &T::account},
                                            Field{4, "name", &T::name}, Field{5, "unit", &T::unit}, Field{6, "purpose", &T::purpose},
                                            Field{7, "words", &T::words});
};

} // namespace minyi::core
