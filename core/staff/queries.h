#pragma once

#include "core/office/office.h"
#include "core/staff/officer.h"

#include <map>

namespace minyi::core::staff {

/// Accounts and their roles; never a pass phrase.
struct Roster {};
struct RosterRow {
    std::string account;
    std::string name;
    std::string unit;
    std::string unitName;
    std::vector<Role> roles;
    bool active = true;
};

struct Units {};
struct UnitRow {
    Id<Unit> id;
    std::string code;
    std::string name;
    std::string nameEn;
    UnitKind kind = UnitKind::Station;
};

/// What signing in needs; asked by the office itself only, never listed.
struct FindCredentials {
    std::string account;
};
struct Credentials {
    bool known = false;
    std::string passHash;
    Actor actor;
    int failures = 0;
    Instant lastFailure;
};

/// One line of a timeline as people read it.
struct TimelineRow {
    Instant at;
    std::string happened;
    std::string who;
    std::string account;
    std::string role;
    std::string unit;
    Json payload;
};

Result<std::vector<RosterRow>> answer(const Ask& ask, const Roster& question);
Result<std::vector<UnitRow>> answer(const Ask& ask, const Units& question);
Result<Credentials> answer(const Ask& ask, const FindCredentials& question);
/// The facts of some aggregates in the order they were written.
std::vector<TimelineRow> timelineOf(Db& db, const std::vector<Uid>& aggregates);

} // namespace minyi::core::staff

namespace minyi::core {

template <>
struct QuestionOf<staff::Roster> {
    static constexpr std::string_view name = "staff.roster";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<staff::Roster> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<staff::RosterRow> {
    using T = staff::RosterRow;
    static constexpr auto list =
        std::tuple(Field{1, "account", &T::account}, Field{2, "name", &T::name}, Field{3, "unit", &T::unit},
                   Field{4, "unit_name", &T::unitName}, Field{5, "roles", &T::roles}, Field{6, "active", &T::active});
};
template <>
struct QuestionOf<staff::Units> {
    static constexpr std::string_view name = "staff.units";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<staff::Units> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<staff::UnitRow> {
    using T = staff::UnitRow;
    static constexpr auto list = std::tuple(Field{1, "id", &T::id}, Field{2, "code", &T::code}, Field{3, "name", &T::name},
                                            Field{4, "name_en", &T::nameEn}, Field{5, "kind", &T::kind});
};
template <>
struct QuestionOf<staff::FindCredentials> {
    static constexpr std::string_view name = "staff.find_credentials";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<staff::TimelineRow> {
    using T = staff::TimelineRow;
    static constexpr auto list = std::tuple(Field{1, "at", &T::at}, Field{2, "happened", &T::happened}, Field{3, "who", &T::who},
                                            Field{4, "account", &T::account}, Field{5, "role", &T::role},
                                            Field{6, "unit", &T::unit}, Field{7, "payload", &T::payload});
};

} // namespace minyi::core
