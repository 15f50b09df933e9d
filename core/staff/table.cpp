#include "core/staff/table.h"

#include "core/office/event.h"
#include "core/staff/rules.h"

namespace minyi::core::staff {

std::optional<Unit> unitByCode(Db& db, std::string_view code)
{
    auto rows = select<Unit>(db, "WHERE code=?", std::string(code));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<Officer> officerByAccount(Db& db, std::string_view account)
{
    auto rows = select<Officer>(db, "WHERE account=?", std::string(account));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::vector<Role> rolesOf(Db& db, Id<Officer> officer)
{
    std::vector<Role> roles;
    for (const RoleGrant& grant : select<RoleGrant>(db, "WHERE officer=? AND revoked=0 ORDER BY rid", officer))
        roles.push_back(grant.role);
    return roles;
}

std::optional<RoleGrant> grantOf(Db& db, Id<Officer> officer, Role role)
{
    auto rows = select<RoleGrant>(db, "WHERE officer=? AND role=?", officer, role);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

int failuresSince(Db& db, const Uid& officer, Instant since)
{
    return static_cast<int>(
        db.one<std::int64_t>("SELECT count(*) FROM fact WHERE agg=?1 AND happened=?2 AND at>=?3 AND rid>coalesce((SELECT "
                             "max(rid) FROM fact WHERE agg=?1 AND happened=?4),0)",
                             officer, Happened::SignInFailed, since, Happened::SignedIn)
            .value_or(0));
}

std::string nameOf(Db& db, Id<Officer> officer)
{
    return officer ? db.one<std::string>("SELECT name FROM officer WHERE rid=?", officer).value_or("") : std::string();
}

std::string signatureOf(Db& db, Id<Officer> officer)
{
    return db.one<std::optional<std::string>>("SELECT signature FROM officer WHERE rid=?", officer).value_or(std::nullopt).value_or("");
}

std::optional<Actor> actorOf(Db& db, std::string_view account)
{
    const auto officer = officerByAccount(db, account);
    if (!officer || !officer->active)
        return {};
    const auto unit = find(db, officer->unit);
    if (!unit)
        return {};
    Actor actor;
    actor.officer = officer->id.value;
    actor.uid = officer->uid;
    actor.unit = unit->id.value;
    actor.unitUid = unit->uid;
    actor.account = officer->account;
    actor.name = officer->name;
    grant(actor, rolesOf(db, officer->id));
    return actor;
}

} // namespace minyi::core::staff
