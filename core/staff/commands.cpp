#include "core/staff/commands.h"

#include "core/staff/queries.h"
#include "core/staff/rules.h"
#include "core/staff/signature.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::staff {

namespace {

constexpr int kWrongPassphrases = 5;
constexpr std::int64_t kLockedFor = 10 * kMinute;

} // namespace

Result<Id<Unit>> run(Tx& tx, const AddUnit& command)
{
    if (!isUnitCode(command.code))
        return refuse(Why::Invalid, "code: 12 digits");
    if (command.name.empty() || command.shortName.empty())
        return refuse(Why::Missing, command.name.empty() ? "name" : "short");
    if (unitByCode(tx.db(), command.code))
        return refuse(Why::Duplicate, "code");
    Unit unit{{}, {}, 0, command.code, command.name, command.nameEn, command.shortName, command.kind, {}};
    if (command.parent) {
        const auto parent = unitByCode(tx.db(), *command.parent);
        if (!parent)
            return refuse(Why::NotFound, "parent");
        unit.parent = parent->id;
    }
    // The same organ on every desktop: its name is made from its code.
    const auto id = tx.create(unit, uidOf("unit|" + command.code));
    tx.raise(id, Happened::UnitAdded, {{"code", command.code}});
    return id;
}

Result<Id<Officer>> run(Tx& tx, const AddOfficer& command)
{
    if (!isAccount(command.account))
        return refuse(Why::Invalid, "account");
    if (command.name.empty())
        return refuse(Why::Missing, "name");
    if (command.roles.empty())
        return refuse(Why::Missing, "roles");
    if (command.passphrase && !isPassphrase(*command.passphrase))
        return refuse(Why::Invalid, "passphrase: 8 to 200 characters");
    if (officerByAccount(tx.db(), command.account))
        return refuse(Why::Duplicate, "account");
    const auto unit = unitByCode(tx.db(), command.unit);
    if (!unit)
        return refuse(Why::NotFound, "unit");
    Officer officer{{}, {}, 0, command.account, command.name, unit->id, {}, true, {}};
    if (command.passphrase)
        officer.passHash = hashPassphrase(*command.passphrase);
    const auto id = tx.create(officer);
    tx.raise(id, Happened::OfficerAdded, {{"account", command.account}});
    for (const Role role : command.roles) {
        if (role == Role::None || role == Role::System)
            return refuse(Why::Invalid, "roles");
        tx.create(RoleGrant{{}, {}, 0, id, role, false});
        tx.raise(id, Happened::RoleGranted, {{"role", toText(role)}});
    }
    return id;
}

Result<Done> run(Tx& tx, const GrantRole& command)
{
    const auto officer = officerByAccount(tx.db(), command.account);
    if (!officer)
        return refuse(Why::NotFound, "account");
    if (command.role == Role::None || command.role == Role::System)
        return refuse(Why::Invalid, "role");
    const auto grant = grantOf(tx.db(), officer->id, command.role);
    if (command.revoke && !grant)
        return refuse(Why::NotFound, "role");
    if (grant)
        tx.set(grant->id, &RoleGrant::revoked, command.revoke);
    else
        tx.create(RoleGrant{{}, {}, 0, officer->id, command.role, false});
    tx.raise(officer->id, command.revoke ? Happened::RoleRevoked : Happened::RoleGranted, {{"role", toText(command.role)}});
    return Done{};
}

Result<Done> run(Tx& tx, const SetPassphrase& command)
{
    const auto officer = officerByAccount(tx.db(), command.account);
    if (!officer)
        return refuse(Why::NotFound, "account");
    if (officer->id.value != tx.actor().officer && !tx.actor().may(Permission::Administer))
        return refuse(Why::NotAllowed, "administer");
    if (!isPassphrase(command.passphrase))
        return refuse(Why::Invalid, "passphrase: 8 to 200 characters");
    tx.set(officer->id, &Officer::passHash, std::optional(hashPassphrase(command.passphrase)));
    tx.raise(officer->id, Happened::PassphraseSet);
    return Done{};
}

Result<Done> run(Tx& tx, const NoteSignIn& command)
{
    const auto officer = officerByAccount(tx.db(), command.account);
    if (!officer)
        return refuse(Why::NotFound, "account");
    tx.raise(officer->id, command.succeeded ? Happened::SignedIn : Happened::SignInFailed);
    return Done{};
}

Result<Actor> signIn(Office& office, std::string_view account, std::optional<std::string_view> passphrase)
{
    const Actor system = systemActor();
    Result<Credentials> found = office.ask(system, FindCredentials{std::string(account)});
    if (!found)
        return tl::unexpected(found.error());
    if (found->failures >= kWrongPassphrases && found->lastFailure + kLockedFor > office.now())
        return refuse(Why::Locked);
    const bool right = found->known && (!passphrase || matchesPassphrase(found->passHash, *passphrase));
    // An unknown account takes as long as a wrong pass phrase.
    if (!found->known && passphrase)
        matchesPassphrase(hashPassphrase("not an account"), *passphrase);
    if (found->known)
        if (const auto noted = office.submit(system, NoteSignIn{std::string(account), right}); !noted)
            return tl::unexpected(noted.error());
    return right ? Result<Actor>(found->actor) : refuse(Why::WrongPassphrase);
}

void add(Entities& entities)
{
    entities.add<Unit>();
    entities.add<Officer>();
    entities.add<RoleGrant>();
}

void add(Catalog& catalog)
{
    catalog.command<AddUnit>();
    catalog.command<AddOfficer>();
    catalog.command<GrantRole>();
    catalog.command<SetPassphrase>();
    catalog.command<SetSignature>();
    catalog.question<Roster>();
    catalog.question<Units>();
    catalog.question<OwnSignature>();
}

} // namespace minyi::core::staff
