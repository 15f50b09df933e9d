#pragma once

#include "core/office/catalog.h"
#include "core/staff/officer.h"

namespace minyi::core::staff {

struct AddUnit {
    std::string code; ///< 12 digits
    std::string name;
    std::string nameEn;
    std::string shortName;
    UnitKind kind = UnitKind::Station;
    std::optional<std::string> parent; ///< code
};

struct AddOfficer {
    std::string account;
    std::string name;
    std::string unit; ///< code
    std::vector<Role> roles;
    std::optional<std::string> passphrase; ///< hashed before it is stored
};

struct GrantRole {
    std::string account;
    Role role = Role::None;
    bool revoke = false;
};

struct SetPassphrase {
    std::string account; ///< own, or any for an administrator
    std::string passphrase;
};

/// A sign-in, right or wrong, is a line in the record. The pass phrase was compared before.
struct NoteSignIn {
    std::string account;
    bool succeeded = false;
};

Result<Id<Unit>> run(Tx& tx, const AddUnit& command);
Result<Id<Officer>> run(Tx& tx, const AddOfficer& command);
Result<Done> run(Tx& tx, const GrantRole& command);
Result<Done> run(Tx& tx, const SetPassphrase& command);
Result<Done> run(Tx& tx, const NoteSignIn& command);

/// Refused: wrong pass phrase, unknown or closed account (the same answer for both), or locked after five wrong ones in ten
/// minutes. A practice workplace asks for no pass phrase.
Result<Actor> signIn(Office& office, std::string_view account, std::optional<std::string_view> passphrase);

void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::staff

namespace minyi::core {

template <>
struct CommandOf<staff::AddUnit> {
    static constexpr std::string_view name = "staff.add_unit";
    static constexpr Permission needs = Permission::Administer;
};
template <>
struct FieldsOf<staff::AddUnit> {
    using T = staff::AddUnit;
    static constexpr auto list =
        std::tuple(Field{1, "code", &T::code}, Field{2, "name", &T::name}, Field{3, "name_en", &T::nameEn},
                   Field{4, "short", &T::shortName}, Field{5, "kind", &T::kind}, Field{6, "parent", &T::parent});
};
template <>
struct CommandOf<staff::AddOfficer> {
    static constexpr std::string_view name = "staff.add_officer";
    static constexpr Permission needs = Permission::Administer;
};
template <>
struct FieldsOf<staff::AddOfficer> {
    using T = staff::AddOfficer;
    static constexpr auto list =
        std::tuple(Field{1, "account", &T::account}, Field{2, "name", &T::name}, Field{3, "unit", &T::unit},
                   Field{4, "roles", &T::roles}, Field{5, "passphrase", &T::passphrase, FieldClass::Ordinary, kPersonal});
};
template <>
struct CommandOf<staff::GrantRole> {
    static constexpr std::string_view name = "staff.grant_role";
    static constexpr Permission needs = Permission::Administer;
};
template <>
struct FieldsOf<staff::GrantRole> {
    using T = staff::GrantRole;
    static constexpr auto list =
        std::tuple(Field{1, "account", &T::account}, Field{2, "role", &T::role}, Field{3, "revoke", &T::revoke});
};
template <>
struct CommandOf<staff::SetPassphrase> {
    static constexpr std::string_view name = "staff.set_passphrase";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<staff::SetPassphrase> {
    using T = staff::SetPassphrase;
    static constexpr auto list = std::tuple(Field{1, "account", &T::account},
                                            Field{2, "passphrase", &T::passphrase, FieldClass::Ordinary, kPersonal});
};
template <>
struct CommandOf<staff::NoteSignIn> {
    static constexpr std::string_view name = "staff.note_sign_in";
    static constexpr Permission needs = Permission::Anyone;
};

} // namespace minyi::core
