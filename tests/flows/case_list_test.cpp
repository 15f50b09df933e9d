#include "core/cases/command_fields.h"
#include "core/cases/desk.h"
#include "core/cases/query_fields.h"
#include "core/cases/subtypes.h"
#include "core/staff/table.h"
#include "tests/support/make.h"

#include <sqlite3.h>

#include <algorithm>
#include <random>
#include <set>

using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

/// A case as the oracle knows it: read whole, compared in memory.
struct Known {
    CaseFile file;
    std::optional<Instant> due;
};

constexpr State kAdministrativeStates[] = {State::Checking, State::Filed,    State::Investigating, State::Mediated, State::LegalReview,
                                           State::Decision, State::Executing, State::Closed,       State::Archived, State::Ended};
constexpr State kCriminalStates[] = {State::Accepted, State::Investigating, State::Custody, State::Bail, State::Prosecuted, State::Declined};
constexpr std::string_view kHandlers[] = {"chen", "zhao", "song", "yu", "lu", "nobody"};
constexpr std::string_view kSubtypesTried[] = {"theft", "assault", "hotels"};

template <class T, std::size_t N>
T pick(const T (&list)[N], std::mt19937& random)
{
    return list[random() % N];
}

/// A few thousand cases of every kind at every unit, and everything else about them by chance.
class Desks {
public:
    explicit Desks(int cases, unsigned seed = 7)
        : m_random(seed)
    {
        w.say("admin", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
        w.say("zhao", SetStandIn{"zhao", "chen", dayOf(w.office().now()), dayOf(w.office().now()) + 3, "休假"});
        REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
            for (int i = 0; i < cases; ++i)
                tx.create(chance(tx, i));
            return true;
        }));
        w.db([&](Db& db) {
            for (const CaseFile& file : select<CaseFile>(db, "ORDER BY rid"))
                all.push_back({file, dueOf(db, file.id)});
            for (Stmt unit = db.rows("SELECT rid,parent FROM unit"); unit.step();)
                m_up[unit.integer(0)] = unit.integer(1);
        });
    }

    Filters chanceFilters();
    bool sees(const Actor& actor, std::int64_t unit) const { return isBelow(unit, actor.unit); }
    bool isBelow(std::int64_t unit, std::int64_t top) const
    {
        while (unit && unit != top)
            unit = m_up.at(unit);
        return unit == top;
    }
    bool isOwn(const Actor& actor, const CaseFile& file)
    {
        const bool standsIn = actor.account == "chen" && file.handler.value == w.as("zhao").officer;
        return file.handler.value == actor.officer || file.second.value == actor.officer || standsIn;
    }
    bool passes(const Actor& actor, const Filters& filters, const Known& known);
    std::vector<std::int64_t> expected(const Actor& actor, const Filters& filters, const Order& order);

    TestWorkplace w{"2026-11-24 10:30"};
    std::vector<Known> all;

private:
    CaseFile chance(Tx& tx, int number);
    std::int64_t rowOf(std::string_view account) { return account == "nobody" ? 0 : w.as(account).officer; }

    std::mt19937 m_random;
    std::map<std::int64_t, std::int64_t> m_up;
};

CaseFile Desks::chance(Tx& tx, int number)
{
    CaseFile file;
    const int kind = static_cast<int>(m_random() % 10);
    file.kind = kind < 6 ? Class::Administrative : kind < 8 ? Class::Criminal : Class::Imported;
    file.state = kind < 6 ? pick(kAdministrativeStates, m_random) : kind < 8 ? pick(kCriminalStates, m_random) : State::Imported;
    const std::string unit = std::string("3702990") + (m_random() % 2 ? "20100" : m_random() % 2 ? "20200" : "20000");
    file.unit = staff::unitByCode(tx.db(), unit)->id;
    file.subtype = pick(kSubtypesTried, m_random);
    file.title = "案件";
    // Twice as many as there are moments, so that many share one.
    file.opened = tx.now() - static_cast<std::int64_t>(m_random() % 60) * 12 * kHour;
    file.stateAt = file.opened + static_cast<std::int64_t>(m_random() % 30) * kHour;
    if (m_random() % 3)
        file.termFrom = file.filedAt = file.opened;
    file.handler = {rowOf(pick(kHandlers, m_random))};
    file.second = {m_random() % 4 ? 0 : rowOf(pick(kHandlers, m_random))};
    file.extensions = static_cast<std::int64_t>(m_random() % 2);
    if (isClosed(file.state) || (file.kind == Class::Imported && m_random() % 2))
        file.closedAt = file.opened + kDayMs;
    char text[32];
    std::snprintf(text, sizeof text, "A%s202611%04d", unit.c_str(), number % 10000);
    if (file.kind != Class::Imported)
        file.number = text;
    return file;
}

Filters Desks::chanceFilters()
{
    Filters f;
    const auto some = [&](unsigned n) { return m_random() % n == 0; };
    if (some(4))
        f.kind = some(2) ? Class::Administrative : some(2) ? Class::Criminal : Class::Imported;
    if (some(4))
        for (int i = 0; i < 2; ++i)
            f.states.push_back(some(2) ? pick(kAdministrativeStates, m_random) : pick(kCriminalStates, m_random));
    if (some(4))
        f.unit = Id<staff::Unit>{all[m_random() % all.size()].file.unit};
    if (some(5))
        f.handler = Id<staff::Officer>{w.as("chen").officer};
    f.mine = some(5);
    f.unassigned = some(8);
    f.closed = some(2);
    if (some(4))
        f.due = TokensOf<DueWithin>::table[m_random() % 4].value;
    if (some(5))
        f.openedFrom = dayOf(w.office().now()) - static_cast<int>(m_random() % 30);
    if (some(6))
        f.openedTo = dayOf(w.office().now()) - static_cast<int>(m_random() % 20);
    if (some(6))
        f.subtype = pick(kSubtypesTried, m_random);
    return f;
}

bool inBand(DueWithin band, std::optional<Instant> due, Instant now)
{
    if (!due)
        return false;
    if (band == DueWithin::Overdue || *due <= now)
        return band == DueWithin::Overdue && *due <= now;
    const int days = dayOf(*due - 1) - dayOf(now);
    return days <= (band == DueWithin::Today ? 0 : band == DueWithin::ThreeDays ? 3 : 7);
}

bool Desks::passes(const Actor& actor, const Filters& f, const Known& known)
{
    const CaseFile& c = known.file;
    const auto has = [&](State state) { return std::find(f.states.begin(), f.states.end(), state) != f.states.end(); };
    return (f.mine ? isOwn(actor, c) : sees(actor, c.unit.value)) && (f.closed || !c.closedAt) && (!f.kind || c.kind == *f.kind) &&
           (f.states.empty() || has(c.state)) && (!f.unit || isBelow(c.unit.value, f.unit->value)) &&
           (!f.handler || c.handler == *f.handler) && (!f.unassigned || !c.handler) &&
           (!f.due || (!c.closedAt && inBand(*f.due, known.due, w.office().now()))) &&
           (!f.openedFrom || dayOf(c.opened) >= *f.openedFrom) && (!f.openedTo || dayOf(c.opened) <= *f.openedTo) &&
           (!f.subtype || c.subtype == *f.subtype);
}

std::vector<std::int64_t> Desks::expected(const Actor& actor, const Filters& filters, const Order& order)
{
    using Key = std::tuple<int, std::int64_t, std::string, std::int64_t>;
    std::vector<std::pair<Key, int>> keys;
    for (const Known& known : all) {
        const CaseFile& c = known.file;
        if (!passes(actor, filters, known))
            continue;
        int part = 0;
        Key key{0, c.opened.ms, "", c.id.value};
        if (order.sort == Sort::Due) {
            part = c.closedAt ? 2 : known.due ? 0 : 1;
            std::get<1>(key) = part == 0 ? known.due->ms : part == 1 ? 0 : c.opened.ms;
        } else if (order.sort == Sort::Number) {
            part = c.number ? 0 : 1;
            key = {0, 0, c.number.value_or(""), c.id.value};
        } else if (order.sort == Sort::State)
            std::get<0>(key) = static_cast<int>(c.state);
        keys.emplace_back(key, part);
    }
    std::sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) {
        if (a.second != b.second)
            return a.second < b.second;
        return order.descending ? b.first < a.first : a.first < b.first;
    });
    std::vector<std::int64_t> ids;
    for (const auto& [key, part] : keys)
        ids.push_back(std::get<3>(key));
    return ids;
}

constexpr std::string_view kAskers[] = {"qin", "xu", "ma", "chen", "zhao"};

/// Page after page until there is no next.
std::vector<std::int64_t> paged(Db& db, const Want& want, const Order& order, std::int64_t gathered)
{
    std::vector<std::int64_t> ids;
    std::optional<DeskCursor> after;
    for (int page = 0; page < 1000; ++page) {
        const Listed part = listed(db, want, order, after, 37, gathered);
        ids.insert(ids.end(), part.ids.begin(), part.ids.end());
        if (!part.next)
            return ids;
        after = part.next;
    }
    return {};
}

std::string text(const Filters& filters, const Order& order)
{
    return toJson(filters).dump() + " by " + std::string(toText(order.sort)) + (order.descending ? " down" : "");
}

} // namespace

TEST_CASE("every list of the desk is whole, in order and without doubles, gathered or walked", "[cases]")
{
    Desks desks(3000);
    for (int round = 0; round < 120; ++round) {
        const Actor actor = desks.w.as(kAskers[round % std::size(kAskers)]);
        const Filters filters = round < 10 ? Filters{} : desks.chanceFilters();
        for (const auto& sort : TokensOf<Sort>::table) {
            const Order order{sort.value, round % 2 == 1};
            const auto expected = desks.expected(actor, filters, order);
            INFO(actor.account << " " << text(filters, order));
            desks.w.db([&](Db& db) {
                const Sight sight = sightOf(db, actor, desks.w.office().now());
                const Want want = wantOf(db, sight, filters, desks.w.office().now());
                CHECK(paged(db, want, order, 0) == expected);
                CHECK(paged(db, want, order, kGathered) == expected);
                CHECK(listed(db, want, order, {}, SIZE_MAX).ids == expected);
            });
        }
    }
}

TEST_CASE("every facet counts what choosing it would show", "[cases]")
{
    Desks desks(1500, 11);
    for (int round = 0; round < 60; ++round) {
        const Actor actor = desks.w.as(kAskers[round % std::size(kAskers)]);
        const Filters filters = round < 5 ? Filters{} : desks.chanceFilters();
        Desk desk;
        desk.filters = filters;
        desk.limit = 0;
        desk.facets = true;
        const auto answer = desks.w.ask(actor.account, desk);
        const auto count = [&](const Filters& f) { return static_cast<std::int64_t>(desks.expected(actor, f, {}).size()); };
        INFO(actor.account << " " << text(filters, {}));
        CHECK(answer.total == count(filters));
        desk.facets = false;
        desk.counted = true;
        CHECK(desks.w.ask(actor.account, desk).total == count(filters));
        std::map<std::string, int> groups;
        for (const Facet& facet : answer.facets) {
            Filters f = filters;
            ++groups[facet.group];
            if (facet.group == "class")
                f.kind = fromText<Class>(facet.key);
            else if (facet.group == "subtype")
                f.subtype = facet.key;
            else if (facet.group == "state")
                f.states = {*fromText<State>(facet.key)};
            else if (facet.group == "unit")
                f.unit = Id<staff::Unit>{std::stoll(facet.key)};
            else if (facet.group == "handler")
                f.handler = Id<staff::Officer>{std::stoll(facet.key)}, f.unassigned = false;
            else if (facet.group == "due")
                f.due = fromText<DueWithin>(facet.key);
            else if (facet.group == "mine")
                f.mine = true;
            else
                f.unassigned = true, f.handler = {};
            INFO(facet.group << " " << facet.key);
            CHECK(facet.count == count(f));
        }
        CHECK(groups["due"] == 4);
        CHECK(groups["mine"] == 1);
        CHECK(groups["unassigned"] == 1);
    }
}

namespace {

int heard(unsigned, void* list, void* stmt, void*)
{
    if (const char* sql = sqlite3_sql(static_cast<sqlite3_stmt*>(stmt)))
        static_cast<std::set<std::string>*>(list)->insert(sql);
    return 0;
}

/// What a statement does that a long list cannot bear.
std::string faultsOf(Db& db, const std::string& sql)
{
    std::string faults;
    for (Stmt row = db.rows("EXPLAIN QUERY PLAN " + sql); row.step();) {
        const std::string step(row.text(3));
        if (step.find("TEMP B-TREE") != std::string::npos || step.starts_with("SCAN c ") || step == "SCAN c" ||
            step.starts_with("SCAN case_") || step.starts_with("SCAN p"))
            faults += step + "; ";
    }
    return faults;
}

} // namespace

TEST_CASE("no list of the desk scans or sorts, whatever is chosen", "[cases]")
{
    Desks desks(300, 5);
    std::set<std::string> statements;
    desks.w.db([&](Db& db) { sqlite3_trace_v2(db.handle(), SQLITE_TRACE_STMT, heard, &statements); });
    for (int round = 0; round < 80; ++round)
        for (const auto& sort : TokensOf<Sort>::table) {
            Desk desk{desks.chanceFilters(), sort.value, round % 2 == 1, {}, 20, round % 4 == 0};
            const auto asker = kAskers[round % std::size(kAskers)];
            desk.counted = round % 4 == 1;
            const auto page = desks.w.ask(asker, desk);
            const Actor actor = desks.w.as(asker);
            desks.w.db([&](Db& db) { // the walk a longer list would take
                const Want want = wantOf(db, sightOf(db, actor, desks.w.office().now()), *desk.filters, desks.w.office().now());
                listed(db, want, {sort.value, desk.descending}, {}, 20, 0);
            });
            desk.after = page.next;
            if (page.next)
                desks.w.ask(asker, desk);
        }
    desks.w.db([&](Db& db) {
        sqlite3_trace_v2(db.handle(), 0, nullptr, nullptr);
        int walks = 0;
        for (const auto& sql : statements) {
            if (sql.find("case_file") == std::string::npos && sql.find("case_tally") == std::string::npos &&
                sql.find("_sum") == std::string::npos)
                continue;
            ++walks;
            INFO(sql);
            CHECK(faultsOf(db, sql) == "");
        }
        CHECK(walks > 60);
    });
}
