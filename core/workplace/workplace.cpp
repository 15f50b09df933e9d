#include "core/workplace/parts.h"

#include "core/appeals/commands.h"
#include "core/deadlines/commands.h"
#include "core/leniency/enterprise_commands.h"
#include "core/orders/commands.h"
#include "core/orders/table.h"
#include "core/search/table.h"
#include "core/staff/rules.h"
#include "core/store/backup.h"
#include "core/store/schema.h"
#include "core/workplace/reckon.h"

namespace minyi::core::workplace {

namespace {

constexpr int kNotADatabase = 26; // SQLITE_NOTADB

/// The ids, keys and clock of a practice workplace come from its seed.
Randomness randomnessFor(bool practice, const std::string& seed)
{
    return practice ? Randomness(sha256("practice|" + seed)) : Randomness();
}

} // namespace

/// Opens the connection and brings the file to this program's schema.
Result<std::unique_ptr<Db>> Parts::openDb(const std::string& path)
{
    try {
        auto db = std::make_unique<Db>(path, Access::Write);
        const auto tables = db->one<std::int64_t>("SELECT count(*) FROM sqlite_schema");
        if (tables != 0 && !db->one<std::int64_t>("SELECT 1 FROM sqlite_schema WHERE name='meta'"))
            return refuse(Why::BadFile, "minyi.db: not a workplace"); // somebody else's database is left as it is
        const int before = schemaOf(*db);
        if (const auto migrated = migrate(*db); !migrated)
            return tl::unexpected(migrated.error());
        if (before > 0 && before < search::kIndexSchema)
            search::rebuild(*db);
        return db;
    } catch (const DbError& error) {
        if (error.code() == kNotADatabase)
            return refuse(Why::BadFile, "minyi.db: not a workplace");
        return tl::unexpected(refusalOf(error));
    }
}

/// Reads who this desktop is; mints a new life where the witness does not agree.
Result<Identity> Parts::identify(Db& db)
{
    Identity identity;
    identity.device = db.one<Uid>("SELECT value FROM meta WHERE key='device'").value_or(Uid{});
    identity.incarnation = db.one<Uid>("SELECT value FROM meta WHERE key='incarnation'").value_or(Uid{});
    if (!state) {
        identity.key = makeKeyPair(randomness);
        return identity;
    }
    if (const auto loaded = state->loadKey(identity.key); !loaded)
        return tl::unexpected(loaded.error());
    Ledger ledger(db, identity);
    ledger.reload();
    if (state->agreesWith(identity.incarnation, ledger.tip()))
        return identity;
    newLife = ledger.tip().pos > 0;
    randomness.turn(static_cast<std::uint64_t>(ledger.tip().pos) | 1ULL << 63);
    identity.incarnation = *Uid::fromBytes(randomness.bytes(16));
    db.run("UPDATE meta SET value=? WHERE key='incarnation'", identity.incarnation);
    return identity;
}

Result<Done> Parts::start(std::unique_ptr<Db> db, const std::string& path)
{
    try {
        auto identity = identify(*db);
        if (!identity)
            return tl::unexpected(identity.error());
        life = identity->incarnation;
        if (auto days = setBooks(*db); !days)
            return days;
        reckonIfStale(*db, context, derivations(), books(), clock->now());
        Office::Parts made{path, clock.get(), &entities, &context, {deadlines::react, orders::react, appeals::react, leniency::react}, derivations(), {}};
        made.derivations.push_back(search::derive); // not compared by a rebuild: it is made anew there
        made.derivations.push_back([this](Db& one, const Context&, const Change& change, Instant now) {
            deriveBooks(one, change, now);
        });
        made.committed = [this](const Tip& tip) { committed(tip); };
        office = std::make_unique<Office>(std::move(made), std::move(db), std::move(*identity), randomness);
        if (state)
            state->witness(life, office->tip());
    } catch (const DbError& error) {
        return tl::unexpected(refusalOf(error));
    }
    return Done{};
}

Workplace::Workplace(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Workplace::~Workplace() = default;

Result<std::unique_ptr<Workplace>> Workplace::open(const std::string& folder, std::optional<Instant> now)
{
    if (!vaultReady())
        return refuse(Why::Broken, "randomness");
    if (!exists(folder + "/minyi.db"))
        return refuse(Why::NotFound, "workplace");
    if (isNetworkDrive(folder))
        return refuse(Why::BadFile, "network_drive");
    auto parts = std::make_unique<Parts>();
    parts->folder = folder;
    if (auto locked = parts->lock.take(folder + "/minyi.lock"); !locked)
        return tl::unexpected(locked.error());
    if (auto loaded = parts->loadPacks(); !loaded)
        return tl::unexpected(loaded.error());
    parts->registerModules();
    auto db = Parts::openDb(folder + "/minyi.db");
    if (!db)
        return tl::unexpected(db.error());
    if (auto known = parts->readMeta(**db, now); !known)
        return tl::unexpected(known.error());
    parts->randomness = randomnessFor(parts->practice, parts->seed);
    if (auto started = parts->start(std::move(*db), folder + "/minyi.db"); !started)
        return tl::unexpected(started.error());
    return std::unique_ptr<Workplace>(new Workplace(std::move(parts)));
}

Result<Done> Parts::readMeta(Db& db, std::optional<Instant> now)
{
    try {
        const auto id = db.one<Uid>("SELECT value FROM meta WHERE key='id'");
        if (!id)
            return refuse(Why::BadFile, "minyi.db: not a workplace");
        uid = *id;
        practice = db.one<std::int64_t>("SELECT value FROM meta WHERE key='practice'").value_or(0) != 0;
        seed = db.one<std::string>("SELECT value FROM meta WHERE key='seed'").value_or("");
    } catch (const DbError& error) {
        return tl::unexpected(refusalOf(error));
    }
    if (now && !practice)
        return refuse(Why::NotPractice, "now");
    setClock(now);
    state = std::make_unique<State>(practice ? folder + "/state" : homeFolder("XDG_STATE_HOME", ".local/state") + "/minyi/" + uid.text());
    return Done{};
}

void Parts::setClock(std::optional<Instant> now)
{
    if (!practice) {
        clock = std::make_unique<SystemClock>();
        return;
    }
    auto made = std::make_unique<PracticeClock>(now.value_or(SystemClock().now()));
    if (now)
        made->hold(*now);
    practiceClock = made.get();
    clock = std::move(made);
}

Result<std::unique_ptr<Workplace>> Workplace::make(const std::string& folder, const Making& making)
{
    if (!vaultReady())
        return refuse(Why::Broken, "randomness");
    if (!making.practice && !making.passphrase)
        return refuse(Why::Missing, "passphrase");
    if (making.passphrase && !staff::isPassphrase(*making.passphrase))
        return refuse(Why::Invalid, "passphrase: 8 to 200 characters");
    if (making.now && !making.practice)
        return refuse(Why::NotPractice, "now");
    if (!making.unitCode.empty() && !staff::isUnitCode(making.unitCode))
        return refuse(Why::Invalid, "code: 12 digits");
    if (exists(folder + "/minyi.db"))
        return refuse(Why::Duplicate, "workplace");
    if (!makeFolder(folder))
        return refuse(Why::ReadOnly, "folder");
    if (isNetworkDrive(folder))
        return refuse(Why::BadFile, "network_drive");
    const std::string path = folder + "/minyi.db";
    Randomness randomness = randomnessFor(making.practice, making.seed);
    auto db = Parts::openDb(path);
    if (!db)
        return tl::unexpected(db.error());
    const Instant now = making.now.value_or(SystemClock().now());
    const Uid id = randomness.uid(making.practice ? Instant{0} : now);
    try {
        writeMeta(**db, making, id, randomness);
    } catch (const DbError& error) {
        return tl::unexpected(refusalOf(error));
    }
    const State state(making.practice ? folder + "/state" : homeFolder("XDG_STATE_HOME", ".local/state") + "/minyi/" + id.text());
    if (auto saved = state.saveKey(makeKeyPair(randomness)); !saved)
        return tl::unexpected(saved.error());
    db->reset();
    auto opened = open(folder, making.practice ? std::optional(now) : std::nullopt);
    if (!opened)
        return opened;
    if (auto peopled = firstAccount((*opened)->office(), making); !peopled)
        return tl::unexpected(peopled.error());
    return opened;
}

std::unique_ptr<Workplace> Workplace::inMemory(Instant now)
{
    vaultReady();
    auto parts = std::make_unique<Parts>();
    parts->practice = true;
    parts->seed = "memory";
    parts->randomness = randomnessFor(true, parts->seed);
    parts->setClock(now);
    auto db = Parts::openDb("");
    Making making;
    making.practice = true;
    making.unitCode = "370299000000";
    if (!parts->loadPacks() || !db)
        return nullptr;
    parts->registerModules();
    writeMeta(**db, making, parts->randomness.uid(now), parts->randomness);
    if (!parts->start(std::move(*db), ""))
        return nullptr;
    if (!firstAccount(*parts->office, making))
        return nullptr;
    return std::unique_ptr<Workplace>(new Workplace(std::move(parts)));
}

} // namespace minyi::core::workplace
