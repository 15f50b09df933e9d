#pragma once

#include "core/office/tx.h"
#include "core/staff/officer.h"
#include "core/store/rows.h"

#include <vector>

namespace minyi::core::staff {

std::optional<Unit> unitByCode(Db& db, std::string_view code);
std::optional<Officer> officerByAccount(Db& db, std::string_view account);
std::vector<Role> rolesOf(Db& db, Id<Officer> officer);
std::optional<RoleGrant> grantOf(Db& db, Id<Officer> officer, Role role);
/// Wrong pass phrases of an account since a moment and since its last right one.
int failuresSince(Db& db, const Uid& officer, Instant since);
std::string nameOf(Db& db, Id<Officer> officer);
std::string signatureOf(Db& db, Id<Officer> officer); ///< empty if there is none
std::optional<Actor> actorOf(Db& db, std::string_view account);

} // namespace minyi::core::staff

namespace minyi::core {

/// Who gave the command.
inline Id<staff::Officer> me(const Tx& tx)
{
    return {tx.actor().officer};
}

} // namespace minyi::core
