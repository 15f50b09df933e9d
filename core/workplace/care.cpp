#include "core/workplace/parts.h"

#include "core/evidence/table.h"
#include "core/ledger/rebuild.h"
#include "core/recordings/table.h"
#include "core/search/table.h"
#include "core/settings/settings.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/store/backup.h"
#include "core/store/schema.h"

#include <filesystem>

namespace minyi::core::workplace {

namespace {

constexpr std::string_view kGuards[] = {"commits_stay", "commits_keep", "fact_stay", "fact_keep"};

/// The candidate of a restore was no workplace: it goes, nothing else was touched.
Result<std::string> dropped(const std::string& beside)
{
    std::error_code code;
    for (const auto* tail : {"", "-wal", "-shm"})
        std::filesystem::remove(beside + tail, code);
    return refuse(Why::BadFile, "not a sound workplace");
}

std::vector<Derive> derives(const Parts& parts)
{
    std::vector<Derive> list;
    const Instant now = parts.clock->now();
    for (const Derivation& derivation : parts.derivations())
        list.push_back([&parts, derivation, now](Db& db, const Change& change) { derivation(db, parts.context, change, now); });
    return list;
}

CheckLine ledgerLine(Db& db)
{
    const auto faults = verifyLedger(db);
    const auto count = db.one<std::int64_t>("SELECT count(*) FROM commits").value_or(0);
    if (faults.empty())
        return {"ledger", true, std::to_string(count) + " commits"};
    return {"ledger", false, "commit " + std::to_string(faults.front().pos) + ": " + faults.front().what + ", " +
                                 std::to_string(faults.size()) + " faults"};
}

CheckLine guardLine(Db& db)
{
    for (const auto guard : kGuards)
        if (!db.one<std::int64_t>("SELECT 1 FROM sqlite_schema WHERE type='trigger' AND name=?", std::string(guard)))
            return {"guards", false, std::string(guard)};
    return {"guards", true, ""};
}

/// The files that rows name: recordings by hash and suffix, files of evidence by hash.
struct KeptFiles {
    std::vector<recordings::Sound> sounds;
    std::vector<std::string> contents;

    static KeptFiles of(Db& db) { return {recordings::keptSounds(db), evidence::keptContents(db)}; }
};

/// Every file is read again, outside the writer's turn: it may take long.
template <class T, class F>
CheckLine fileLine(const char* name, const std::vector<T>& kept, F conditionOf)
{
    std::size_t missing = 0, changed = 0;
    for (const T& one : kept) {
        const Condition condition = conditionOf(one);
        missing += condition == Condition::Missing;
        changed += condition == Condition::Changed;
    }
    const std::string total = std::to_string(kept.size()) + " files";
    if (missing + changed == 0)
        return {name, true, total};
    return {name, false, std::to_string(missing) + " missing, " + std::to_string(changed) + " changed of " + total};
}

/// What is missing or changed is the check's to tell; the copy takes what is sound.
bool stops(const Result<Done>& copied)
{
    return !copied && copied.error().why != Why::NotFound && copied.error().why != Why::BadFile;
}

} // namespace

void writeMeta(Db& db, const Making& making, const Uid& id, Randomness& randomness)
{
    db.script("BEGIN IMMEDIATE");
    const auto put = [&db](const char* key, const Value& value) { db.run("INSERT INTO meta(key,value) VALUES(?,?)", key, value); };
    put("id", Codec<Uid>::to(id));
    put("practice", std::int64_t{making.practice});
    put("seed", making.seed);
    put("device", Codec<Uid>::to(*Uid::fromBytes(randomness.bytes(16))));
    put("incarnation", Codec<Uid>::to(*Uid::fromBytes(randomness.bytes(16))));
    db.script("COMMIT");
}

Result<Done> firstAccount(Office& office, const Making& making)
{
    const Actor system = staff::systemActor();
    const std::string code = making.unitCode.empty() ? "370299000000" : making.unitCode;
    const std::string name = making.unitName.empty() ? code : making.unitName;
    const auto unit = office.submit(system, staff::AddUnit{code, name, name, name, staff::UnitKind::Bureau, {}});
    if (!unit)
        return tl::unexpected(unit.error());
    const auto admin = office.submit(system, staff::AddOfficer{"admin", "admin", code, {Role::R12}, making.passphrase});
    if (!admin)
        return tl::unexpected(admin.error());
    return Done{};
}

Office& Workplace::office()
{
    return *m_parts->office;
}

const Catalog& Workplace::catalog() const
{
    return m_parts->catalog;
}

const calendar::WorkCalendar& Workplace::calendar() const
{
    return m_parts->context.the<calendar::WorkCalendar>();
}

const deadlines::EventBook& Workplace::limitEvents() const
{
    return *m_parts->events;
}

const deadlines::RulePack& Workplace::deadlineRules() const
{
    return m_parts->context.the<deadlines::RulePack>();
}

const rules::Packs& Workplace::packs() const
{
    return *m_parts->packs;
}

bool Workplace::practice() const
{
    return m_parts->practice;
}

const std::string& Workplace::folder() const
{
    return m_parts->folder;
}

std::string Workplace::id() const
{
    return m_parts->uid.text();
}

void Workplace::setNow(Instant now, bool hold)
{
    if (!m_parts->practiceClock)
        return;
    hold ? m_parts->practiceClock->hold(now) : m_parts->practiceClock->set(now);
}

std::optional<Instant> Workplace::sampleNow() const
{
    std::optional<Instant> found;
    m_parts->office->maintain([&](Db& db) { found = db.one<Instant>("SELECT value FROM meta WHERE key='sample_now'"); });
    return found;
}

Result<Done> Workplace::keepSampleNow(Instant now)
{
    const auto failed = m_parts->office->maintain([&](Db& db) {
        db.run("INSERT INTO meta(key,value) VALUES('sample_now',?) ON CONFLICT(key) DO UPDATE SET value=excluded.value", now);
    });
    return failed ? Result<Done>(tl::unexpected(*failed)) : Result<Done>(Done{});
}

Result<Actor> Workplace::signIn(const std::string& account, const std::optional<std::string>& passphrase)
{
    if (m_parts->practice)
        return staff::signIn(*m_parts->office, account, {});
    return staff::signIn(*m_parts->office, account, std::string_view(passphrase ? *passphrase : std::string()));
}

std::vector<CheckLine> Workplace::check()
{
    std::vector<CheckLine> lines;
    KeptFiles kept;
    const auto failed = m_parts->office->maintain([&](Db& db) {
        const std::string fault = integrityFault(db);
        lines.push_back({"integrity", fault.empty(), fault});
        lines.push_back(ledgerLine(db));
        lines.push_back(guardLine(db));
        lines.push_back({"schema", schemaOf(db) == newestSchema(), std::to_string(schemaOf(db))});
        const auto changed = compareRebuilt(db, m_parts->entities, derives(*m_parts), false);
        lines.push_back({"rebuild", changed == 0, std::to_string(changed) + " rows differ"});
        const std::string lost = search::fault(db);
        lines.push_back({"search", lost.empty(), lost});
        kept = KeptFiles::of(db);
    });
    if (failed)
        lines.push_back({"storage", false, failed->detail});
    lines.push_back(fileLine("recordings", kept.sounds, [this](const auto& sound) { return m_parts->shelf.conditionOf(sound); }));
    lines.push_back(fileLine("files", kept.contents, [this](const auto& hash) { return m_parts->contents.conditionOf(hash); }));
    lines.push_back({"life", true, m_parts->newLife ? "this file was put back or copied; a new life began" : ""});
    return lines;
}

Result<std::int64_t> Workplace::rebuild()
{
    std::int64_t changed = 0;
    const auto failed = m_parts->office->maintain([&](Db& db) {
        changed = compareRebuilt(db, m_parts->entities, derives(*m_parts), true);
        search::rebuild(db);
    });
    return failed ? Result<std::int64_t>(tl::unexpected(*failed)) : Result<std::int64_t>(changed);
}

Result<std::string> Workplace::restore(const std::string& folder, const std::string& file)
{
    const std::string live = folder + "/minyi.db", beside = folder + "/minyi.db.restoring";
    FileLock lock;
    if (const auto taken = lock.take(folder + "/minyi.lock"); !taken)
        return tl::unexpected(taken.error());
    const auto bytes = readFile(file, std::size_t{1} << 36);
    if (!bytes)
        return refuse(Why::BadFile, "cannot be read");
    if (!writeFile(beside, *bytes))
        return refuse(Why::DiskFull, "restore");
    std::string kept = live + ".before-" + std::to_string(SystemClock().now().ms);
    try {
        Db candidate(beside, Access::Write);
        if (!integrityFault(candidate).empty() || !candidate.one<Uid>("SELECT value FROM meta WHERE key='id'"))
            return dropped(beside);
        if (exists(live))
            Db(live, Access::Write).script("PRAGMA wal_checkpoint(TRUNCATE)"); // what was acknowledged is in the file that is kept
    } catch (const DbError&) {
        return dropped(beside);
    }
    std::error_code code;
    std::filesystem::rename(live, kept, code);
    std::filesystem::rename(beside, live, code);
    return code ? Result<std::string>(refuse(Why::DiskFull, "restore")) : Result<std::string>(kept);
}

Result<std::string> Workplace::backup(const std::string& folder)
{
    if (!makeFolder(folder))
        return refuse(Why::ReadOnly, "folder");
    std::string stamp = plainTime(m_parts->clock->now());
    for (char& c : stamp)
        c = c == ' ' || c == ':' ? '-' : c;
    const std::string path = folder + "/minyi-" + stamp + ".db";
    if (exists(path))
        return refuse(Why::Duplicate, "file");
    KeptFiles kept;
    const auto failed = m_parts->office->maintain([&](Db& db) {
        copyTo(db, path);
        kept = KeptFiles::of(db);
    });
    if (failed)
        return tl::unexpected(*failed);
    // Beside the files themselves a second copy would help nobody.
    if (folder.starts_with(m_parts->folder + "/"))
        return path;
    for (const auto& sound : kept.sounds)
        if (const auto copied = m_parts->shelf.copyTo(sound, folder); stops(copied))
            return tl::unexpected(copied.error());
    for (const auto& hash : kept.contents)
        if (const auto copied = m_parts->contents.copyTo(hash, {}, folder); stops(copied))
            return tl::unexpected(copied.error());
    return path;
}

std::string Workplace::digest()
{
    std::string cids;
    m_parts->office->maintain([&](Db& db) {
        Stmt row = db.rows("SELECT cid FROM commits ORDER BY pos");
        while (row.step())
            cids += row.get<Uid>(0).view();
    });
    return hex(viewOf(sha256(cids)));
}

} // namespace minyi::core::workplace
