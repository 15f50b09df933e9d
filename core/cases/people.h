#pragma once

#include "core/cases/case.h"

namespace minyi::core::cases {

/// Somebody in a case, or some company; `role` is a word of roles.h, or a free one of an older program.
struct CasePerson {
    Id<CasePerson> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<CaseFile> file;
    std::string role;
    std::string name;
    std::string idNumber;
    std::string phone;
    std::string gender;
    std::optional<Day> bornDay;
    std::string note;
    bool removed = false;
    Id<CasePerson> guards;  ///< of a guardian: the minor
    std::string creditCode; ///< of a company instead of an identity number
    bool isProtected = false; ///< procedures art.63: for the handler and few others
    std::string address;      ///< where he lives, or the seat of a company: a decision names it (administrative penalty law art.59)
    std::string workplace;
};

/// One event of an imported case as its system tells it.
struct CaseStep {
    Id<CaseStep> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<CaseFile> file;
    Instant at;
    std::string step;
    std::string actor;
    std::string unit;
    std::string sourceId;
    std::string note;
};

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct EntityOf<cases::CasePerson> {
    static constexpr int number = 41;
    static constexpr std::string_view table = "case_person";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &cases::CasePerson::file;
};
template <>
struct FieldsOf<cases::CasePerson> {
    using T = cases::CasePerson;
    static constexpr auto kOrdinary = FieldClass::Ordinary;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "role", &T::role}, Field{3, "name", &T::name, kOrdinary, kPersonal},
        Field{4, "id_number", &T::idNumber, kOrdinary, kPersonal}, Field{5, "phone", &T::phone, kOrdinary, kPersonal},
        Field{6, "gender", &T::gender, kOrdinary, kPersonal}, Field{7, "born_day", &T::bornDay, kOrdinary, kPersonal},
        Field{8, "note", &T::note, FieldClass::Narrative, kPersonal}, Field{9, "removed", &T::removed},
        Field{10, "guards", &T::guards}, Field{11, "credit_code", &T::creditCode, kOrdinary, kPersonal},
        Field{12, "protected", &T::isProtected, FieldClass::Critical},
        Field{13, "address", &T::address, kOrdinary, kPersonal}, Field{14, "workplace", &T::workplace, kOrdinary, kPersonal});
};
template <>
struct EntityOf<cases::CaseStep> {
    static constexpr int number = 42;
    static constexpr std::string_view table = "case_step";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &cases::CaseStep::file;
};
template <>
struct FieldsOf<cases::CaseStep> {
    using T = cases::CaseStep;
    static constexpr auto list =
        std::tuple(Field{1, "file", &T::file}, Field{2, "at", &T::at}, Field{3, "step", &T::step},
                   Field{4, "actor", &T::actor}, Field{5, "unit", &T::unit}, Field{6, "source_id", &T::sourceId},
                   Field{7, "note", &T::note, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
