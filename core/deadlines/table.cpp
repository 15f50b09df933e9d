#include "core/deadlines/table.h"

#include <algorithm>
#include <tuple>

namespace minyi::core::deadlines {

namespace {

constexpr std::string_view kColumns = "agg,kind,row,unit,rule,version,start,due,last_day,provisional,done,custody,ours,left";

DueRow rowOf(const Stmt& stmt)
{
    return {stmt.get<Uid>(0), static_cast<AggKind>(stmt.integer(1)), stmt.integer(2), stmt.integer(3),
                        std::string(stmt.text(4)), std::string(stmt.text(5)), stmt.get<Instant>(6), stmt.get<Instant>(7),
                        stmt.get<Day>(8), stmt.integer(9) != 0, stmt.get<std::optional<Instant>>(10), stmt.integer(11) != 0,
                        stmt.integer(12) != 0, stmt.get<std::optional<std::int64_t>>(13)};
}

std::vector<DueRow> read(Stmt stmt)
{
    std::vector<DueRow> rows;
    while (stmt.step())
        rows.push_back(rowOf(stmt));
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
        db.run("INSERT INTO due(" + std::string(kColumns) + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)", due.agg, static_cast<int>(due.kind),
               due.row, due.unit, due.rule, due.version, due.start, due.due, due.lastDay, due.provisional, due.done, due.custody,
               due.ours, due.left);
}

std::vector<DueRow> duesOf(Db& db, const Uid& agg)
{
    return read(db.rows("SELECT " + std::string(kColumns) + " FROM due WHERE agg=? ORDER BY due,rule", agg));
}

void eachOpenDue(Db& db, const DueScope& scope, const std::function<bool(const DueRow&)>& take)
{
    std::string sql = "SELECT " + std::string(kColumns) + " FROM due WHERE done IS NULL";
    if (scope.handler)
        sql += " AND agg IN (SELECT uid FROM case_file WHERE flags&4=0 AND handler=" + std::to_string(scope.handler) + ")";
    else if (!scope.units.empty()) {
        std::string list;
        for (const std::int64_t unit : scope.units)
            list += (list.empty() ? "" : ",") + std::to_string(unit);
        sql += " AND unit IN (" + list + ")";
    }
    sql += scope.until ? " AND due<?" : " AND due<=?";
    Stmt row = db.rows(sql + " ORDER BY due", scope.until.value_or(kNever));
    while (row.step() && take(rowOf(row))) {
    }
}

std::vector<Uid> allWithClocks(Db& db, AggKind kind)
{
    std::vector<Uid> uids;
    Stmt row = db.rows("SELECT DISTINCT agg FROM due WHERE kind=?", static_cast<int>(kind));
    while (row.step())
        uids.push_back(row.get<Uid>(0));
    return uids;
}

std::vector<std::pair<Uid, AggKind>> withOpenClocks(Db& db, std::optional<Uid> after, std::int64_t most)
{
    std::vector<std::pair<Uid, AggKind>> things;
    Stmt row = db.rows("SELECT DISTINCT agg,kind FROM due WHERE done IS NULL AND agg>? ORDER BY agg LIMIT ?", after.value_or(Uid{}), most);
    while (row.step())
        things.emplace_back(row.get<Uid>(0), static_cast<AggKind>(row.integer(1)));
    return things;
}

std::int64_t countClocks(Db& db)
{
    return db.one<std::int64_t>("SELECT count(DISTINCT agg) FROM due WHERE done IS NULL").value_or(0);
}

} // namespace minyi::core::deadlines
