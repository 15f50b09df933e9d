#include "core/deadlines/table.h"

#include <algorithm>
#include <tuple>

namespace minyi::core::deadlines {

namespace {

constexpr std::string_view kColumns = "agg,kind,row,unit,rule,version,start,due,last_day,provisional,done";

std::vector<DueRow> read(Stmt stmt)
{
    std::vector<DueRow> rows;
    while (stmt.step())
        rows.push_back({stmt.get<Uid>(0), static_cast<AggKind>(stmt.integer(1)), stmt.integer(2), stmt.integer(3),
                        std::string(stmt.text(4)), std::string(stmt.text(5)), stmt.get<Instant>(6), stmt.get<Instant>(7),
                        stmt.get<Day>(8), stmt.integer(9) != 0, stmt.get<std::optional<Instant>>(10)});
    return rows;
}

/// As duesOf() gives them.
std::vector<DueRow> sorted(std::vector<DueRow> dues)
{
    std::ranges::sort(dues, [](const DueRow& a, const DueRow& b) { return std::tie(a.due, a.rule) < std::tie(b.due, b.rule); });
    return dues;
}

} // namespace

void saveDues(Db& db, const Uid& agg, const std::vector<DueRow>& dues)
{
    if (duesOf(db, agg) == sorted(dues))
        return; // most moves leave the clocks alone
    db.run("DELETE FROM due WHERE agg=?", agg);
    for (const DueRow& due : dues)
        db.run("INSERT INTO due(" + std::string(kColumns) + ") VALUES(?,?,?,?,?,?,?,?,?,?,?)", due.agg, static_cast<int>(due.kind),
               due.row, due.unit, due.rule, due.version, due.start, due.due, due.lastDay, due.provisional, due.done);
}

std::vector<DueRow> duesOf(Db& db, const Uid& agg)
{
    return read(db.rows("SELECT " + std::string(kColumns) + " FROM due WHERE agg=? ORDER BY due,rule", agg));
}

std::vector<DueRow> openDues(Db& db, std::int64_t unit, int limit)
{
    const std::string columns(kColumns);
    if (unit)
        return read(db.rows("SELECT " + columns + " FROM due WHERE done IS NULL AND unit=? ORDER BY due LIMIT ?", unit, limit));
    return read(db.rows("SELECT " + columns + " FROM due WHERE done IS NULL ORDER BY due LIMIT ?", limit));
}

std::vector<Uid> allWithClocks(Db& db, AggKind kind)
{
    std::vector<Uid> uids;
    Stmt row = db.rows("SELECT DISTINCT agg FROM due WHERE kind=?", static_cast<int>(kind));
    while (row.step())
        uids.push_back(row.get<Uid>(0));
    return uids;
}

} // namespace minyi::core::deadlines
