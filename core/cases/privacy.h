#pragma once

#include "core/cases/queries.h"
#include "core/cases/roles.h"

/// Looking behind a mask, protecting a person, opening a seal: each is a command, so that the record says who looked, when and why.
namespace minyi::core::cases {

/// What is masked of a person, once.
struct Reveal {
    Id<CaseFile> file;
    Id<CasePerson> person;
    std::string reason; ///< of four characters at least
};
struct Plain {
    std::string name;
    std::string idNumber;
    std::string creditCode;
    std::string phone;
    std::optional<Day> bornDay;
    std::string address;
    std::string workplace;
};

/// Procedures art.63: who reports may ask that nobody learns of him.
struct ProtectPerson {
    Id<CasePerson> person;
    bool isProtected = true;
    std::optional<std::string> reason; ///< to take it off
    std::optional<std::int64_t> seen;
};

/// A sealed record, once and for a purpose the law knows. It says who it was; numbers are masked in it as everywhere.
struct OpenSealed {
    std::string number; ///< in full, or what stands in every number as people say it (2026110005 of 11-5)
    Purpose purpose = Purpose::CaseWork;
    std::string words; ///< what it is needed for, of ten characters at least
};

Result<Plain> run(Tx& tx, const Reveal& command);
Result<Done> run(Tx& tx, const ProtectPerson& command);
Result<FileAnswer> run(Tx& tx, const OpenSealed& command);
/// One more look into a sealed record, at a paper of it: by the same right and for words, and one more line says so.
Result<CaseFile> lookIntoSealed(Tx& tx, Id<CaseFile> file, Purpose purpose, const std::string& words, Json paper);
void addPrivacy(Catalog& catalog);

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct CommandOf<cases::Reveal> {
    static constexpr std::string_view name = "cases.reveal";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::Reveal> {
    using T = cases::Reveal;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "person", &T::person}, Field{3, "reason", &T::reason});
};
template <>
struct FieldsOf<cases::Plain> {
    using T = cases::Plain;
    static constexpr auto kOrdinary = FieldClass::Ordinary;
    static constexpr auto list = std::tuple(
        Field{1, "name", &T::name, kOrdinary, kPersonal}, Field{2, "id_number", &T::idNumber, kOrdinary, kPersonal},
        Field{3, "credit_code", &T::creditCode, kOrdinary, kPersonal}, Field{4, "phone", &T::phone, kOrdinary, kPersonal},
        Field{5, "born_day", &T::bornDay, kOrdinary, kPersonal}, Field{6, "address", &T::address, kOrdinary, kPersonal},
        Field{7, "workplace", &T::workplace, kOrdinary, kPersonal});
};
template <>
struct CommandOf<cases::ProtectPerson> {
    static constexpr std::string_view name = "cases.protect_person";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::ProtectPerson> {
    using T = cases::ProtectPerson;
    static constexpr auto list = std::tuple(Field{1, "person", &T::person}, Field{2, "protected", &T::isProtected},
                                            Field{3, "reason", &T::reason}, Field{4, "seen", &T::seen});
};
template <>
struct CommandOf<cases::OpenSealed> {
    static constexpr std::string_view name = "cases.open_sealed";
    static constexpr Permission needs = Permission::OpenSealed;
};
template <>
struct FieldsOf<cases::OpenSealed> {
    using T = cases::OpenSealed;
    static constexpr auto list =
        std::tuple(Field{1, "number", &T::number}, Field{2, "purpose", &T::purpose}, Field{3, "words", &T::words});
};

} // namespace minyi::core
