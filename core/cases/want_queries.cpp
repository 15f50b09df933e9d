#include "core/cases/desk.h"

#include <algorithm>

namespace minyi::core::cases {

namespace {

constexpr std::int64_t kFewUnits = 8;

void addMarks(Sql& sql, std::size_t count)
{
    sql.text += '(';
    for (std::size_t i = 0; i < count; ++i)
        sql.text += i ? ",?" : "?";
    sql.text += ')';
}

/// The states a list can hold: an imported case has only its one, and without the closed ones theirs are left out.
void narrow(Filters& filters)
{
    auto& states = filters.states;
    std::sort(states.begin(), states.end());
    states.erase(std::unique(states.begin(), states.end()), states.end());
    if (filters.kind == Class::Imported && states.empty())
        states = {State::Imported};
}

} // namespace

Sql& Sql::list(const std::vector<std::int64_t>& values)
{
    addMarks(*this, values.size());
    for (const std::int64_t value : values)
        args.emplace_back(value);
    return *this;
}

Sql& Sql::list(const std::vector<State>& values)
{
    addMarks(*this, values.size());
    for (const State value : values)
        args.push_back(Codec<State>::to(value));
    return *this;
}

Stmt Sql::on(Db& db) const
{
    Stmt stmt = db.prepare(text);
    int index = 0;
    for (const Value& value : args)
        stmt.bind(++index, value);
    return stmt;
}

Want wantOf(Db& db, const Sight& sight, Filters filters, Instant now)
{
    Want want;
    narrow(filters);
    want.me = sight.me;
    want.now = now;
    if (filters.mine) {
        want.mine = sight.absent;
        want.mine.insert(want.mine.begin(), sight.me);
    }
    want.allUnits = sight.allUnits && !filters.unit;
    if (filters.unit) {
        for (const std::int64_t unit : unitTree(db, filters.unit->value))
            if (filters.mine || sight.seesUnit(unit))
                want.units.push_back(unit);
    } else if (!want.allUnits)
        want.units = sight.units;
    const auto walked = static_cast<std::int64_t>(want.units.size());
    want.mostUnits = walked > kFewUnits && walked * 2 > db.one<std::int64_t>("SELECT count(*) FROM unit").value_or(0);
    want.filters = std::move(filters);
    return want;
}

void addConditions(Sql& sql, const Want& want)
{
    const Filters& f = want.filters;
    if (f.unit || (!want.allUnits && !f.mine))
        sql.add(" AND +c.unit IN ").list(want.units);
    if (f.kind)
        sql.add(" AND +c.class=?", *f.kind);
    if (!f.states.empty())
        sql.add(" AND +c.state IN ").list(f.states);
    if (f.handler)
        sql.add(" AND +c.handler=?", *f.handler);
    if (f.unassigned)
        sql.add(" AND +c.handler IS NULL");
    if (f.due)
        sql.add(" AND +c.due<?", endOf(*f.due, want.now));
    if (f.due && *f.due != DueWithin::Overdue)
        sql.add(" AND +c.due>?", want.now);
    if (f.openedFrom)
        sql.add(" AND +c.opened>=?", startOf(*f.openedFrom));
    if (f.openedTo)
        sql.add(" AND +c.opened<?", startOf(*f.openedTo + 1));
    if (f.subtype)
        sql.add(" AND +c.subtype=?", *f.subtype);
}

bool before(const Order& order, const DeskCursor& a, const DeskCursor& b)
{
    const bool ranksFall = order.descending && order.sort == Sort::State;
    if (a.rank != b.rank)
        return (a.rank < b.rank) != ranksFall;
    if (a.key != b.key)
        return (a.key < b.key) != order.descending;
    if (a.word != b.word)
        return (a.word < b.word) != order.descending;
    return a.id != b.id && (a.id < b.id) != order.descending;
}

} // namespace minyi::core::cases
