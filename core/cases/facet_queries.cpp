#include "core/cases/desk.h"

#include <array>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace minyi::core::cases {

namespace {

enum Group : unsigned { OfClass, OfSubtype, OfState, OfUnit, OfHandler, OfDue, Groups };

using Bands = std::array<bool, std::size(TokensOf<DueWithin>::table)>;

/// One case, or so many that are alike.
struct Bunch {
    std::string_view kind, subtype, state; ///< of the row it was read from
    std::int64_t unit = 0;
    std::int64_t handler = 0;
    Bands bands{};
    std::int64_t count = 1;
};

Bands bandsOf(std::optional<Instant> due, Instant now)
{
    Bands bands{};
    for (const auto& band : TokensOf<DueWithin>::table) {
        const bool late = due && *due <= now;
        bands[static_cast<std::size_t>(band.value)] =
            due && *due < endOf(band.value, now) && late == (band.value == DueWithin::Overdue);
    }
    return bands;
}

/// Sums up. A row counts in a group if no other group's choice stands against it.
class Sums {
public:
    Sums(Db& db, const Sight& sight, const Want& want)
        : m_sight(sight)
        , m_want(want)
    {
        for (Stmt row = db.rows("SELECT rid,parent,name FROM unit ORDER BY rid"); row.step();) {
            m_up[row.integer(0)] = row.integer(1);
            m_unitNames[row.integer(0)] = row.text(2);
        }
        m_all = want.allUnits || (want.filters.mine && !want.filters.unit);
        m_units.insert(want.units.begin(), want.units.end());
        for (const State state : want.filters.states)
            m_states.emplace(toText(state));
    }

    void add(const Bunch& alike)
    {
        if (!m_want.filters.mine && !m_sight.seesUnit(alike.unit))
            return;
        const unsigned against = choicesAgainst(alike);
        const auto counts = [&](Group group) { return (against & ~(1U << group)) == 0; };
        if (against == 0)
            m_total += alike.count;
        if (counts(OfClass))
            of(m_words[OfClass], alike.kind) += alike.count;
        if (counts(OfSubtype))
            of(m_words[OfSubtype], alike.subtype) += alike.count;
        if (counts(OfState))
            of(m_words[OfState], alike.state) += alike.count;
        if (counts(OfHandler))
            m_handlers[alike.handler] += alike.count;
        if (counts(OfUnit))
            m_byUnit[alike.unit] += alike.count;
        if (counts(OfDue))
            for (std::size_t band = 0; band < alike.bands.size(); ++band)
                m_bands[band] += alike.bands[band] ? alike.count : 0;
    }

    std::int64_t total() const { return m_total; }
    std::int64_t unassigned() const
    {
        const auto nobody = m_handlers.find(0);
        return nobody == m_handlers.end() ? 0 : nobody->second;
    }
    std::vector<Facet> facets(Db& db) const;

private:
    using Words = std::map<std::string, std::int64_t, std::less<>>;

    static std::int64_t& of(Words& words, std::string_view word)
    {
        const auto known = words.find(word);
        return known != words.end() ? known->second : words.emplace(word, 0).first->second;
    }

    unsigned choicesAgainst(const Bunch& alike) const
    {
        const Filters& f = m_want.filters;
        unsigned bits = 0;
        const auto need = [&bits](Group group, bool good) { bits |= good ? 0U : 1U << group; };
        need(OfClass, !f.kind || toText(*f.kind) == alike.kind);
        need(OfSubtype, !f.subtype || *f.subtype == alike.subtype);
        need(OfState, m_states.empty() || m_states.contains(alike.state));
        need(OfUnit, m_all || m_units.contains(alike.unit));
        need(OfHandler, (!f.handler || f.handler->value == alike.handler) && (!f.unassigned || alike.handler == 0));
        need(OfDue, !f.due || alike.bands[static_cast<std::size_t>(*f.due)]);
        return bits;
    }

    const Sight& m_sight;
    const Want& m_want;
    bool m_all = false;
    std::unordered_set<std::int64_t> m_units;
    std::set<std::string, std::less<>> m_states;
    std::unordered_map<std::int64_t, std::int64_t> m_up; ///< unit → the one above
    std::map<std::int64_t, std::string> m_unitNames;
    std::array<Words, 3> m_words;
    std::unordered_map<std::int64_t, std::int64_t> m_byUnit, m_handlers;
    std::array<std::int64_t, std::size(TokensOf<DueWithin>::table)> m_bands{};
    std::int64_t m_total = 0;
};

std::vector<Facet> Sums::facets(Db& db) const
{
    static constexpr const char* kWordGroups[] = {"class", "subtype", "state"};
    std::vector<Facet> facets;
    for (std::size_t group = 0; group < m_words.size(); ++group)
        for (const auto& [word, count] : m_words[group])
            facets.push_back({kWordGroups[group], word, "", count});
    std::map<std::int64_t, std::int64_t> withBelow;
    for (const auto& [own, count] : m_byUnit)
        for (std::int64_t unit = own; unit; unit = m_up.at(unit))
            withBelow[unit] += count;
    for (const auto& [unit, count] : withBelow)
        if (m_want.filters.mine || m_sight.seesUnit(unit))
            facets.push_back({"unit", std::to_string(unit), m_unitNames.at(unit), count});
    for (const auto& [handler, count] : std::map(m_handlers.begin(), m_handlers.end()))
        if (handler)
            facets.push_back({"handler", std::to_string(handler),
                              db.one<std::string>("SELECT name FROM officer WHERE rid=?", handler).value_or(""),
                              count});
    for (const auto& band : TokensOf<DueWithin>::table)
        facets.push_back({"due", std::string(band.text), "", m_bands[static_cast<std::size_t>(band.value)]});
    return facets;
}

constexpr std::string_view kGrouped = "c.class,c.subtype,c.state,c.unit,coalesce(c.handler,0),c.due,c.rid";

Bunch bunchOf(const Stmt& row)
{
    Bunch alike;
    alike.kind = row.text(0);
    alike.subtype = row.text(1);
    alike.state = row.text(2);
    alike.unit = row.integer(3);
    alike.handler = row.integer(4);
    return alike;
}

void addRows(Db& db, const Want& base, const std::vector<Path>& paths, Sums& sums)
{
    std::unordered_set<std::int64_t> known;
    for (const Path& path : paths) {
        Sql sql = along(path, base, kGrouped);
        addConditions(sql, base);
        for (Stmt row = sql.on(db); row.step();) {
            if (paths.size() > 1 && !known.insert(row.integer(6)).second)
                continue;
            Bunch alike = bunchOf(row);
            alike.bands = bandsOf(row.get<std::optional<Instant>>(5), base.now);
            sums.add(alike);
        }
    }
}

/// From the counts that are kept. What falls due today is asked of the rows, since part of it may be late already.
void addTally(Db& db, const Want& base, Sums& sums)
{
    const Day today = dayOf(base.now);
    const auto addFrom = [&](Stmt row) {
        while (row.step()) {
            const Day day{static_cast<std::int32_t>(row.integer(5))};
            if (day == today)
                continue;
            Bunch alike = bunchOf(row);
            alike.count = row.integer(6);
            alike.bands = bandsOf(day.days ? std::optional(startOf(day + 1)) : std::nullopt, base.now);
            sums.add(alike);
        }
    };
    const std::string tally = "SELECT class,subtype,state,unit,handler,due_day,n FROM case_tally WHERE closed=?";
    for (std::int64_t closed = 0; closed <= (base.filters.closed ? 1 : 0); ++closed) {
        if (base.allUnits)
            addFrom(db.rows(tally, closed));
        else
            for (const std::int64_t unit : base.units)
                addFrom(db.rows(tally + " AND unit=?", closed, unit));
    }
    Sql todays;
    todays.add(" AND c.due>? AND c.due<=?", startOf(today), startOf(today + 1));
    Want open = base;
    open.filters.closed = false;
    addRows(db, open, {{"case_open_due", std::move(todays)}}, sums);
}

void addAll(Db& db, const Sight& sight, const Want& want, Sums& sums)
{
    Filters always; // what no group chooses
    always.mine = want.filters.mine;
    always.closed = want.filters.closed;
    always.openedFrom = want.filters.openedFrom;
    always.openedTo = want.filters.openedTo;
    const Want base = wantOf(db, sight, always, want.now);
    if (always.mine)
        addRows(db, base, ownPaths(base), sums);
    else if (always.openedFrom || always.openedTo)
        addRows(db, base, {openedPath(base)}, sums);
    else
        addTally(db, base, sums);
}

} // namespace

Counted counted(Db& db, const Sight& sight, const Filters& filters, Instant now)
{
    const Want want = wantOf(db, sight, filters, now);
    Sums sums(db, sight, want);
    addAll(db, sight, want, sums);
    Counted out{sums.total(), sums.facets(db)};
    Filters own = filters;
    own.mine = true;
    const Want wantOwn = wantOf(db, sight, own, now);
    Sums mine(db, sight, wantOwn);
    addAll(db, sight, wantOwn, mine);
    out.facets.push_back({"mine", "true", "", mine.total()});
    out.facets.push_back({"unassigned", "true", "", sums.unassigned()});
    return out;
}

} // namespace minyi::core::cases
