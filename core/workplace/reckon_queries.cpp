#include "core/workplace/reckon.h"

#include "core/metrics/table.h"
#include "core/security/vault.h"

namespace minyi::core::workplace {

namespace {

constexpr int kWay = 1; ///< goes up when the program reckons the same rules otherwise
constexpr std::size_t kPiece = 1000;

struct Clocked {
    AggKind kind;
    const char* uids;
};

/// A closed case has a clock only where one begins with the end, or from something recorded.
constexpr Clocked kClocked[] = {
    {AggKind::Case,
     "SELECT uid FROM case_file WHERE class<>'imported' AND (closed_at IS NULL OR state IN ('declined','transferred','withdrawn')"
     " OR rid IN (SELECT file FROM case_fact))"},
    {AggKind::Order, "SELECT uid FROM work_order WHERE issued_at IS NOT NULL"},
    {AggKind::Matter, "SELECT uid FROM matter WHERE call_since IS NOT NULL"},
};

std::vector<Uid> uidsOf(Db& db, const char* sql)
{
    std::vector<Uid> uids;
    for (Stmt row = db.prepare(sql); row.step();)
        uids.push_back(row.get<Uid>(0));
    return uids;
}

} // namespace

void reckonAll(Db& db, const Context& context, const std::vector<Derivation>& derivations, Instant now)
{
    for (const auto& [kind, sql] : kClocked) {
        const auto uids = uidsOf(db, sql);
        for (std::size_t from = 0; from < uids.size(); from += kPiece) {
            Change change;
            for (std::size_t i = from; i < std::min(from + kPiece, uids.size()); ++i)
                change.touched.emplace_back(kind, uids[i]);
            for (const Derivation& derive : derivations)
                derive(db, context, change, now);
        }
    }
}

/// What everything counts for, once for a file of a program that counted otherwise.
static void countIfStale(Db& db, const Context& context, Instant now)
{
    constexpr std::int64_t kCounting = 2; ///< goes up when the same rows count for something else
    if (db.one<std::int64_t>("SELECT value FROM meta WHERE key='counted'") == kCounting)
        return;
    db.inOne([&] {
        metrics::deriveAll(db, context, now);
        db.run("INSERT INTO meta(key,value) VALUES('counted',?) ON CONFLICT(key) DO UPDATE SET value=excluded.value", kCounting);
    });
}

void reckonIfStale(Db& db, const Context& context, const std::vector<Derivation>& derivations, const std::string& books, Instant now)
{
    const Uid mark = uidOf(std::to_string(kWay) + "|" + books);
    if (db.one<Uid>("SELECT value FROM meta WHERE key='reckoned'") != mark)
        db.inOne([&] {
            reckonAll(db, context, derivations, now);
            db.run("INSERT INTO meta(key,value) VALUES('reckoned',?) ON CONFLICT(key) DO UPDATE SET value=excluded.value", mark);
        });
    countIfStale(db, context, now);
}

} // namespace minyi::core::workplace
