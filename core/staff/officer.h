#pragma once

#include "core/base/fields.h"
#include "core/office/actor.h"

#include <optional>
#include <string>

namespace minyi::core::staff {

enum class UnitKind { Bureau, SubBureau, Station, Centre, Window };

/// An organ: where people work, whose figures are counted.
struct Unit {
    Id<Unit> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string code; ///< 12 digits
    std::string name;
    std::string nameEn;
    std::string shortName;
    UnitKind kind = UnitKind::Station;
    Id<Unit> parent;
};

/// An account. Names of people who left stay in the record.
struct Officer {
    Id<Officer> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string account;
    std::string name;
    Id<Unit> unit;
    std::optional<std::string> passHash; ///< none: may not sign in on a real workplace
    bool active = true;
    std::optional<std::string> signature; ///< a PNG in base64, put on forms beside the name
};

struct RoleGrant {
    Id<RoleGrant> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<Officer> officer;
    Role role = Role::None;
    bool revoked = false;
};

} // namespace minyi::core::staff

namespace minyi::core {

template <>
struct TokensOf<staff::UnitKind> {
    static constexpr Token<staff::UnitKind> table[] = {
        {staff::UnitKind::Bureau,    "bureau"    },
        {staff::UnitKind::SubBureau, "sub_bureau"},
        {staff::UnitKind::Station,   "station"   },
        {staff::UnitKind::Centre,    "centre"    },
        {staff::UnitKind::Window,    "window"    },
    };
};

template <>
struct EntityOf<staff::Unit> {
    static constexpr int number = 1;
    static constexpr std::string_view table = "unit";
    static constexpr AggKind aggregate = AggKind::Unit;
};
template <>
struct FieldsOf<staff::Unit> {
    using T = staff::Unit;
    static constexpr auto list =
        std::tuple(Field{1, "code", &T::code, FieldClass::Critical}, Field{2, "name", &T::name}, Field{3, "name_en", &T::nameEn},
                   Field{4, "short", &T::shortName}, Field{5, "kind", &T::kind}, Field{6, "parent", &T::parent});
};

template <>
struct EntityOf<staff::Officer> {
    static constexpr int number = 2;
    static constexpr std::string_view table = "officer";
    static constexpr AggKind aggregate = AggKind::Officer;
    static constexpr auto home = &staff::Officer::unit;
};
template <>
struct FieldsOf<staff::Officer> {
    using T = staff::Officer;
    static constexpr auto list =
        std::tuple(Field{1, "account", &T::account, FieldClass::Critical}, Field{2, "name", &T::name},
                   Field{3, "unit", &T::unit, FieldClass::Critical}, Field{4, "pass_hash", &T::passHash, FieldClass::Critical},
                   Field{5, "active", &T::active, FieldClass::Critical},
                   Field{6, "signature", &T::signature, FieldClass::Critical, kPersonal});
};

template <>
struct EntityOf<staff::RoleGrant> {
    static constexpr int number = 3;
    static constexpr std::string_view table = "role_grant";
    static constexpr AggKind aggregate = AggKind::Officer;
    static constexpr auto parent = &staff::RoleGrant::officer;
};
template <>
struct FieldsOf<staff::RoleGrant> {
    using T = staff::RoleGrant;
    static constexpr auto list = std::tuple(Field{1, "officer", &T::officer}, Field{2, "role", &T::role, FieldClass::Critical},
                                            Field{3, "revoked", &T::revoked, FieldClass::Critical});
};

} // namespace minyi::core
