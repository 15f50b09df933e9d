#include "tests/bench/many.h"

#include "core/metrics/table.h"

#include <set>
#include <string>
#include <vector>

namespace minyi::bench {

namespace {

using namespace core;

constexpr const char* kTables[] = {"matter", "message", "reply", "call", "work_order", "objection"};
const std::set<std::string_view> kRows = {"rid", "row", "matter", "work_order", "merged_into"};
const std::set<std::string_view> kDays = {"day", "run_day", "told_day", "replied_day", "last_day"};
const std::set<std::string_view> kMoments = {"at", "not_before", "window_end", "call_since", "first_call_since", "start", "due", "done"};
const std::set<std::string_view> kNames = {"source_id", "key", "number"};

/// What a column of a copy holds, of a copy `?1` times that many rows (`?2`) and days (`?3`) further on.
std::string copied(std::string_view column)
{
    const std::string name(column);
    if (kRows.contains(column))
        return name + "+?1*?2";
    if (kDays.contains(column))
        return name + "-?1*?3";
    if (kMoments.contains(column) || column.ends_with("_at"))
        return "CASE WHEN " + name + "<4611686018427387904 THEN " + name + "-?1*?3*86400000 ELSE " + name + " END";
    if (kNames.contains(column))
        return name + "||'-'||?1";
    if (column == "serial")
        return "serial+?1*1000000";
    if (column == "agg")
        return "name";
    if (column == "uid") // names follow time (RFC 9562, version 7): those of a copy stand together, in the order of what they copy
        return "CAST(printf('%03d',999-?1)||substr(uid,1,6)||randomblob(7) AS BLOB)";
    return "\"" + name + "\""; // left is a word of SQL
}

/// Every column of a table, as it is copied.
std::string copyOf(Db& db, const std::string& table, const std::string& from)
{
    std::string names, values;
    for (Stmt column = db.rows("SELECT name FROM pragma_table_info(?)", table); column.step();) {
        names += (names.empty() ? "\"" : ",\"") + std::string(column.text(0)) + "\"";
        values += (values.empty() ? "" : ",") + copied(column.text(0));
    }
    return "INSERT INTO " + table + "(" + names + ") SELECT " + values + from;
}

/// The clocks of orders go with their new names.
constexpr const char* kClocks =
    " FROM (SELECT d.*,n.uid AS name FROM temp.clocks d CROSS JOIN work_order n ON n.rid=d.row+?1*?2 WHERE d.row<=?2)";

} // namespace

void multiply(Db& db, int matters)
{
    const auto first = db.one<std::int64_t>("SELECT count(*) FROM matter").value_or(0);
    const auto days = db.one<std::int64_t>("SELECT max(day)-min(day)+1 FROM matter").value_or(0);
    if (first == 0)
        return;
    std::int64_t rows = 1;
    for (const char* table : kTables)
        rows = std::max(rows, db.one<std::int64_t>("SELECT coalesce(max(rid),0) FROM " + std::string(table)).value_or(0));
    std::vector<std::string> copies;
    for (const char* table : kTables)
        copies.push_back(copyOf(db, table, " FROM " + std::string(table) + " WHERE rid<=?2"));
    copies.push_back(copyOf(db, "due", kClocks));
    db.script("CREATE TEMP TABLE IF NOT EXISTS clocks AS SELECT * FROM due WHERE kind=3"); // else every copy walks all those before it
    db.script("PRAGMA foreign_keys=OFF; PRAGMA cache_size=-1048576"); // every parent would look for children
    db.inOne([&] {
        for (std::int64_t time = 1; time * first < matters; ++time) {
            for (const auto& copy : copies)
                db.run(copy, time, rows, days);
        }
        metrics::deriveAll(db, {}, {});
    });
    db.script(std::string("PRAGMA foreign_keys=ON; ") + Db::kWriterCache);
}

} // namespace minyi::bench
