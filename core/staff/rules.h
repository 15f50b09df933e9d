#pragma once

#include "core/staff/officer.h"

#include <span>

namespace minyi::core::staff {

/// One line of the rights table: a role has a permission (workflows 2).
struct Right {
    Role role;
    Permission permission;
};

std::span<const Right> rights();
bool gives(Role role, Permission permission);
/// Fills roles, acting roles and whether all units are seen.
void grant(Actor& actor, std::span<const Role> roles);
/// The program itself: scheduled work and the making of a workplace.
Actor systemActor();
/// 12 digits.
bool isUnitCode(std::string_view code);
/// Letters, digits, dot, dash, 2 to 32.
bool isAccount(std::string_view account);
/// 8 to 200 characters.
bool isPassphrase(std::string_view passphrase);

} // namespace minyi::core::staff
