#include "core/cases/desk.h"

namespace minyi::core::cases {

namespace {

/// Whether the short sums know all that is filtered by.
bool isSummed(const Filters& f)
{
    return !f.mine && !f.handler && !f.unassigned && !f.due && !f.openedFrom && !f.openedTo;
}

Sql sumOf(const Want& want)
{
    const Filters& f = want.filters;
    Sql sql;
    sql.add(f.closed ? "SELECT coalesce(sum(n),0) FROM case_sum WHERE closed IN (0,1)"
                     : "SELECT coalesce(sum(n),0) FROM case_sum WHERE closed=0");
    if (!want.allUnits)
        sql.add(" AND unit IN ").list(want.units);
    if (f.kind)
        sql.add(" AND class=?", *f.kind);
    if (!f.states.empty())
        sql.add(" AND state IN ").list(f.states);
    if (f.subtype)
        sql.add(" AND subtype=?", *f.subtype);
    return sql;
}

} // namespace

std::int64_t totalOf(Db& db, const Want& want)
{
    if (want.nothing())
        return 0;
    Sql sql;
    if (isSummed(want.filters))
        sql = sumOf(want);
    else if (want.filters.mine) // a case may be his in two ways
        return static_cast<std::int64_t>(listed(db, want, {}, {}, SIZE_MAX).ids.size());
    else {
        sql = along(pathsOf(want).front(), want, "count(*)");
        addConditions(sql, want);
    }
    Stmt row = sql.on(db);
    return row.step() ? row.integer(0) : 0;
}

} // namespace minyi::core::cases
