#include "core/cases/desk.h"

namespace minyi::core::cases {

namespace {

/// Whether sums that are kept know all that is filtered by.
bool isSummed(const Filters& f)
{
    return !f.handler && !f.unassigned && !f.due && !f.openedFrom && !f.openedTo;
}

/// Of the sums that know enough the shortest.
Sql sumOf(const Want& want)
{
    const Filters& f = want.filters;
    const bool ofStates = f.kind || !f.states.empty();
    Sql sql;
    sql.add("SELECT coalesce(sum(n),0) FROM ")
        .add(!f.subtype ? "case_state_sum" : ofStates ? "case_tally" : "case_subtype_sum")
        .add(f.closed ? " WHERE closed IN (0,1)" : " WHERE closed=0");
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

/// Along the narrowest way in.
Sql walkOf(const Want& want)
{
    const Path path = pathsOf(want).front();
    Sql sql = along(path, want, "count(*)");
    addConditions(sql, beyond(path, want));
    return sql;
}

} // namespace

std::int64_t totalOf(Db& db, const Want& want)
{
    if (want.nothing())
        return 0;
    if (want.filters.mine) // a case may be his in two ways
        return static_cast<std::int64_t>(listed(db, want, {}, {}, SIZE_MAX).ids.size());
    Stmt row = (isSummed(want.filters) ? sumOf(want) : walkOf(want)).on(db);
    return row.step() ? row.integer(0) : 0;
}

} // namespace minyi::core::cases
