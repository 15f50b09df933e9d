#include "tests/bench/figure_bench.h"

#include "core/followup/month.h"
#include "core/metrics/faces.h"
#include "core/metrics/query_fields.h"
#include "core/metrics/table.h"
#include "core/store/roomy.h"
#include "core/workplace/workplace.h"

#include <sqlite3.h>

#include <array>
#include <map>
#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;

/// Where the ratings are that change: answers come for the last days; a changed limit or a late file may touch any.
enum class Where { LastDays, AllOver };

/// Rated matters, the last ones or evenly over the store.
std::vector<std::pair<std::int64_t, Uid>> ratedMatters(Db& db, int count, Where where)
{
    const auto all = db.one<std::int64_t>("SELECT count(*) FROM matter WHERE state='rated'").value_or(0);
    const std::int64_t step = where == Where::LastDays ? 1 : std::max<std::int64_t>(1, all / count);
    std::vector<std::pair<std::int64_t, Uid>> picked;
    std::int64_t at = 0;
    for (Stmt row = db.prepare("SELECT rid,uid FROM matter WHERE state='rated' ORDER BY rid DESC"); row.step() && static_cast<int>(picked.size()) < count; ++at)
        if (at % step == 0)
            picked.emplace_back(row.integer(0), row.get<Uid>(1));
    return picked;
}

/// Turns satisfied into basically satisfied and back, as a late answer would.
void rerate(Db& db, const std::vector<std::pair<std::int64_t, Uid>>& matters)
{
    for (const auto& [row, uid] : matters)
        db.run("UPDATE matter SET first_rating=CASE first_rating WHEN 'satisfied' THEN 'basically' ELSE 'satisfied' END WHERE rid=?", row);
}

void keepRaw(Db& db, std::size_t changes)
{
    for (std::size_t i = 0; i < changes; ++i) {
        db.run("INSERT INTO temp.raw_sum VALUES(?,1) ON CONFLICT DO UPDATE SET n=n-1", static_cast<std::int64_t>(i % 60 * 24));
        db.run("INSERT INTO temp.raw_sum VALUES(?,1) ON CONFLICT DO UPDATE SET n=n+1", static_cast<std::int64_t>(i % 60 * 24 + 1));
    }
}

Figure changed(Db& db, int count, Where where, int rounds)
{
    const auto matters = ratedMatters(db, count, where);
    Change change;
    for (const auto& [row, uid] : matters)
        change.touched.emplace_back(AggKind::Matter, uid);
    std::optional<Roomy> roomy; // as a large transaction has it, for every side
    if (count > 1000)
        roomy.emplace(db);
    // Turned over and back, so that no page is thrown away and read anew between two rounds: that is no work of the figures.
    const auto turn = [&] { rerate(db, matters); };
    const auto derived = [&] {
        turn();
        metrics::derive(db, {}, change, {});
    };
    db.script("SAVEPOINT bench");
    const auto times = inTurn(rounds,
                              {derived,
                               [&] {
                                   turn();
                                   keepRaw(db, matters.size());
                               },
                               turn},
                              {derived, turn, turn});
    const bool wrong = metrics::recount(db, {}) != 0;
    db.script("ROLLBACK TO bench; RELEASE bench");
    Figure made;
    made.workload = "P8";
    made.name = (where == Where::LastDays ? "ratings changed, the last: " : "ratings changed, all over: ") + std::to_string(matters.size());
    made.ours = times[0];
    made.other = times[1];
    made.otherName = "raw aggregate";
    made.rows = static_cast<std::int64_t>(matters.size());
    char note[64];
    std::snprintf(note, sizeof note, "+%.1f us a change over the update alone", (times[0].p50 - times[2].p50) / static_cast<double>(matters.size()));
    made.note = note;
    if (wrong)
        made.fault = "a recount finds differences";
    return made;
}

/// One statement of the C interface, every column touched.
std::uint64_t scan(sqlite3* db, const char* sql, std::array<std::int64_t, 4096>& counts)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(db));
    const int columns = sqlite3_column_count(statement);
    std::uint64_t rows = 0, seen = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int i = 0; i < columns; ++i)
            seen += sqlite3_column_type(statement, i) == SQLITE_TEXT ? static_cast<std::uint64_t>(sqlite3_column_bytes(statement, i))
                                                                     : static_cast<std::uint64_t>(sqlite3_column_int64(statement, i));
        ++counts[seen % counts.size()];
    }
    sqlite3_finalize(statement);
    return rows;
}

constexpr const char* kScans[] = {
    "SELECT rid,day,unit,channel,state,reason,cause,first_rating,first_rated_at,rated_at,solved,sent_at,call_since,first_call_since FROM "
    "matter ORDER BY rid",
    "SELECT matter,handed_at,settled_at,state FROM message WHERE handed_at IS NOT NULL ORDER BY matter,rid",
    "SELECT matter,at,outcome FROM call WHERE round=1 ORDER BY matter,rid",
    "SELECT matter,second_at,second_rating,second_solved,completed_at,cause FROM work_order ORDER BY matter,rid",
    "SELECT row,kind,day,unit,sealed,sets FROM figure_face ORDER BY row,kind",
};

} // namespace

std::vector<Figure> benchFigures(Store& copy, int rounds)
{
    Office& office = copy.workplace->office();
    std::vector<Figure> figures;
    Day last;
    office.maintain([&](Db& db) {
        db.script("CREATE TEMP TABLE IF NOT EXISTS raw_sum(k INTEGER PRIMARY KEY, n INTEGER)");
        for (const auto where : {Where::LastDays, Where::AllOver})
            for (const int count : {1, 100, 10'000})
                figures.push_back(changed(db, count, where, count > 1000 ? 5 : rounds));
        last = db.one<Day>("SELECT max(day) FROM matter").value_or(Day{});
        if (metrics::recount(db, {}) != 0)
            figures.back().fault = "a recount finds differences";
    });
    const Actor wu = *copy.workplace->signIn("wu", {});
    const std::int64_t month = followup::monthOf(civil(last)) - 1;
    const metrics::Board board{followup::firstOf(month), followup::lastOf(month), {}};
    sqlite3* raw = nullptr;
    sqlite3_open_v2(copy.database().c_str(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::string sql = "SELECT bit,sum(n) FROM figure_sum WHERE key>=" + std::to_string(metrics::sumKey(month - 1, 0, false, 0)) +
                            " AND key<" + std::to_string(metrics::sumKey(month + 1, 0, false, 0)) + " GROUP BY bit";
    std::vector<std::string> others;
    for (const auto subject : {metrics::Subject::Call, metrics::Subject::Order, metrics::Subject::Appeal}) {
        const auto [begin, end] = metrics::faceKeys(subject, followup::firstOf(month - 1), board.to);
        others.push_back("SELECT day,unit,sealed,sets FROM figure_face WHERE key>=" + std::to_string(begin) + " AND key<" + std::to_string(end));
    }
    std::array<std::int64_t, 4096> counts{};
    const auto times = inTurn(rounds, {[&] {
                                           if (!office.ask(wu, board))
                                               throw std::runtime_error("board refused");
                                       },
                                       [&] {
                                           scan(raw, sql.c_str(), counts);
                                           for (const auto& each : others)
                                               scan(raw, each.c_str(), counts);
                                       }});
    sqlite3_close(raw);
    Figure shown;
    shown.workload = "P8";
    shown.name = "the board of a month, with the one before";
    shown.ours = times[0];
    shown.other = times[1];
    shown.rows = 13;
    figures.push_back(shown);
    return figures;
}

std::vector<Figure> benchRecount(Store& copy, int rounds)
{
    Office& office = copy.workplace->office();
    sqlite3* raw = nullptr;
    sqlite3_open_v2(copy.database().c_str(), &raw, SQLITE_OPEN_READONLY, nullptr);
    std::int64_t wrong = 0, rows = 0;
    std::array<std::int64_t, 4096> counts{};
    const auto times = inTurn(rounds, {[&] { office.maintain([&](Db& db) { wrong += metrics::recount(db, {}); }); },
                                       [&] {
                                           rows = 0;
                                           for (const char* sql : kScans)
                                               rows += static_cast<std::int64_t>(scan(raw, sql, counts));
                                       }});
    sqlite3_close(raw);
    Figure made;
    made.workload = "P9";
    made.name = "every figure counted again";
    made.ours = times[0];
    made.other = times[1];
    made.otherName = "raw scan";
    made.rows = rows;
    if (wrong)
        made.fault = std::to_string(wrong) + " differences";
    return {made};
}

} // namespace minyi::bench
