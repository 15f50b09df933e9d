#include "core/cases/desk.h"

#include <algorithm>
#include <unordered_set>

namespace minyi::core::cases {

namespace {

constexpr std::int64_t kApart = 10;
constexpr std::int64_t kCovered = 300; ///< a walk of open cases has all that is filtered by in its index
/// In the orders whose index lacks that, a walk looks each row up. Among open cases, which are few, it soon has its page: what
/// finding out that there are more than this costs is beyond the page the dearest part of a dense list, and it grows with the figure.
constexpr std::int64_t kOfOpen = 600;

/// Where a row stands in an order.
DeskCursor placeOf(const Order& order, const Stmt& row)
{
    DeskCursor at;
    at.id = row.integer(0);
    const auto due = row.get<std::optional<Instant>>(1);
    const auto opened = row.integer(2);
    const bool closed = !std::holds_alternative<std::monostate>(row.value(5));
    switch (order.sort) {
    case Sort::Due:
        at.rank = closed ? 2 : due ? 0 : 1;
        at.key = closed ? opened : due.value_or(Instant{}).ms;
        break;
    case Sort::Opened: at.key = opened; break;
    case Sort::Number:
        at.word = row.text(3);
        at.rank = at.word.empty() ? 1 : 0;
        break;
    case Sort::State:
        at.rank = static_cast<std::int64_t>(row.get<State>(4));
        at.key = opened;
        break;
    }
    return at;
}

bool openOnly(const Want& want)
{
    return !want.filters.closed || want.filters.due;
}

Sql inUnits(const Want& want)
{
    Sql sql;
    return want.allUnits ? sql : sql.add(" AND c.unit IN ").list(want.units);
}

Path statePath(const Want& want)
{
    Sql where = inUnits(want);
    where.add(" AND c.state IN ").list(want.filters.states);
    const std::string_view index = !want.allUnits   ? "case_unit_state"
                                   : openOnly(want) ? "case_open_state"
                                                    : "case_state_opened";
    return {index, std::move(where), Path::Leads::States};
}

Path duePath(const Want& want)
{
    Sql where = inUnits(want);
    where.add(" AND c.due<?", endOf(*want.filters.due, want.now));
    if (*want.filters.due != DueWithin::Overdue)
        where.add(" AND c.due>?", want.now);
    return {want.allUnits ? "case_open_due" : "case_open_unit_due", std::move(where), Path::Leads::Due};
}

/// Skipped inside the engine, which is several times faster than stepping from row to row.
bool isShort(Db& db, const Path& path, const Want& want, std::int64_t most)
{
    Sql sql = along(path, want, "1");
    return !sql.add(" LIMIT 1 OFFSET ?", most).on(db).step();
}

/// Whether the walk meets no row in vain: its indexes begin with all that is filtered by, or are in the order of it.
bool isStraight(const Want& want, const Order& order)
{
    const Filters& f = want.filters;
    return !f.kind && !f.subtype && !f.handler && !f.unassigned && (f.states.empty() || order.sort == Sort::State || (order.sort == Sort::Opened && isOfOneState(f))) &&
           (!f.due || order.sort == Sort::Due) && ((!f.openedFrom && !f.openedTo) || order.sort == Sort::Opened);
}

Listed gathered(Db& db, const Want& want, const Order& order, const std::vector<Path>& paths,
                const std::optional<DeskCursor>& after, std::size_t limit)
{
    std::vector<DeskCursor> found;
    std::unordered_set<std::int64_t> known;
    for (const Path& one : paths) {
        Sql sql = along(one, want, "c.rid,c.due,c.opened,c.number,c.state,c.closed_at");
        addConditions(sql, want);
        for (Stmt row = sql.on(db); row.step();) {
            DeskCursor at = placeOf(order, row);
            if ((!after || before(order, *after, at)) && (paths.size() == 1 || known.insert(at.id).second))
                found.push_back(std::move(at));
        }
    }
    std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) { return before(order, a, b); });
    Listed out;
    if (found.size() > limit) {
        found.resize(limit);
        out.next = found.back();
    }
    for (const DeskCursor& at : found)
        out.ids.push_back(at.id);
    return out;
}

} // namespace

std::vector<Path> pathsOf(const Want& want)
{
    const Filters& f = want.filters;
    std::vector<Path> paths;
    Sql where;
    if (f.handler)
        paths.push_back(Path{openOnly(want) ? "case_open_handler" : "case_handler_opened",
                             where.add(" AND c.handler=?", f.handler->value), Path::Leads::Handler});
    else if (f.unassigned)
        paths.push_back(Path{openOnly(want) ? "case_open_handler" : "case_handler_opened",
                             where.add(" AND c.handler IS NULL"), Path::Leads::Handler});
    if (f.due)
        paths.push_back(duePath(want));
    if (!f.states.empty())
        paths.push_back(statePath(want));
    if (f.openedFrom || f.openedTo)
        paths.push_back(openedPath(want));
    else if (!want.allUnits)
        paths.push_back(Path{openOnly(want) ? "case_open_unit" : "case_unit_opened", inUnits(want), Path::Leads::Units});
    return paths;
}

std::string_view unsealed(std::string_view index)
{
    return index.starts_with("case_open_") || index == "case_second" ? std::string_view() : kUnsealed;
}

Sql along(const Path& path, const Want& want, std::string_view columns)
{
    Sql sql;
    sql.add("SELECT ").add(columns).add(" FROM case_file c INDEXED BY ").add(path.index).add(" WHERE 1").add(path.where.text).add(unsealed(path.index));
    sql.args = path.where.args;
    if (openOnly(want))
        sql.add(" AND c.closed_at IS NULL");
    return sql;
}

Want beyond(const Path& path, const Want& want)
{
    Want rest = want;
    Filters& f = rest.filters;
    if (path.by == Path::Leads::Handler) {
        f.handler ? f.handler.reset() : void(f.unassigned = false);
        return rest;
    }
    rest.allUnits = true;
    f.unit.reset();
    if (path.by == Path::Leads::Due)
        f.due.reset();
    if (path.by == Path::Leads::States)
        f.states.clear();
    if (path.by == Path::Leads::Opened)
        f.openedFrom.reset(), f.openedTo.reset();
    return rest;
}

Path openedPath(const Want& want)
{
    const bool open = openOnly(want);
    Sql where = inUnits(want);
    if (want.filters.openedFrom)
        where.add(" AND c.opened>=?", startOf(*want.filters.openedFrom));
    if (want.filters.openedTo)
        where.add(" AND c.opened<?", startOf(*want.filters.openedTo + 1));
    if (want.allUnits)
        return {open ? "case_open_opened" : "case_opened", std::move(where), Path::Leads::Opened};
    return {open ? "case_open_unit" : "case_unit_opened", std::move(where), Path::Leads::Opened};
}

std::vector<Path> ownPaths(const Want& want)
{
    std::vector<Path> paths;
    for (const std::int64_t handler : want.mine) {
        Sql where;
        paths.push_back(
            Path{openOnly(want) ? "case_open_handler" : "case_handler_opened", where.add(" AND c.handler=?", handler),
                 Path::Leads::Handler});
    }
    Sql second;
    paths.push_back(
        Path{openOnly(want) ? "case_second" : "case_second_opened", second.add(" AND c.second=?", want.me), Path::Leads::Handler});
    return paths;
}

Listed listed(Db& db, const Want& want, const Order& order, const std::optional<DeskCursor>& after, std::size_t limit,
              std::int64_t most)
{
    if (want.nothing())
        return {};
    if (want.filters.mine)
        return gathered(db, want, order, ownPaths(want), after, limit);
    if (isStraight(want, order))
        return walked(db, want, order, after, limit);
    const auto paths = pathsOf(want);
    const bool apart = order.sort == Sort::Number || order.sort == Sort::State;
    const std::int64_t reach = openOnly(want) ? std::min(most, apart ? kOfOpen : kCovered) : most;
    for (const Path& one : paths)
        if (isShort(db, one, want, reach))
            return gathered(db, want, order, {one}, after, limit);
    // Of one officer's cases there is no index in these orders; there are never many. Other ways lead through rows that lie
    // far apart in them, so that it pays to gather more.
    if (apart && want.filters.handler)
        return gathered(db, want, order, {paths.front()}, after, limit);
    if (apart && (want.filters.unassigned || want.filters.openedFrom || want.filters.openedTo))
        for (const Path& one : paths)
            if (isShort(db, one, want, most * kApart))
                return gathered(db, want, order, {one}, after, limit);
    return walked(db, want, order, after, limit);
}

} // namespace minyi::core::cases
