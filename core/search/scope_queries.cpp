#include "core/search/scope.h"

#include "core/cases/table.h"
#include "core/incidents/table.h"
#include "core/search/texts.h"

#include <algorithm>
#include <limits>

namespace minyi::core::search {

namespace {

using Rows = std::vector<std::int64_t>;

/// What the tests of a kind look at; `%1` is the argument, `%2` keeps the centre's own clocks from who sees one unit. The clocks of an order and a matter stand in the table of due dates,
/// those of the others in their rows.
struct Tested {
    AggKind kind;
    Permission sees;
    std::string_view state;
    std::string_view handler;  ///< by the row of an officer
    std::string_view dueAfter; ///< some clock runs that ends later than the argument …
    std::string_view dueUntil; ///< … and by it
    std::string_view byState;  ///< rows found by an index, for `state`, `handler` and `dueUntil`
    std::string_view byHandler;
    std::string_view byDue;
};

constexpr std::string_view kClockAfter =
    "EXISTS(SELECT 1 FROM due d WHERE d.agg=x.uid AND d.done IS NULL%2 AND d.due>%1)";
constexpr std::string_view kClockUntil =
    "EXISTS(SELECT 1 FROM due d WHERE d.agg=x.uid AND d.done IS NULL%2 AND d.due<=%1)";

constexpr Tested kTested[] = {
    {AggKind::Case, Permission::SeeCases, "x.state", "(x.handler=%1 OR x.second=%1)",
     "(x.closed_at IS NULL AND coalesce(x.due,0)>%1)", "(x.closed_at IS NULL AND coalesce(x.due,%1+1)<=%1)",
     "SELECT rid FROM case_file x INDEXED BY case_state_opened WHERE x.flags&4=0 AND x.state IN (%1)",
     "SELECT rid FROM case_file INDEXED BY case_second_opened WHERE flags&4=0 AND second IS NOT NULL AND second=%1 UNION ALL SELECT rid FROM "
     "case_file x INDEXED BY case_handler_opened WHERE x.flags&4=0 AND x.handler=%1",
     "SELECT rid FROM case_file x INDEXED BY case_open_due WHERE x.closed_at IS NULL AND x.due<=%1"},
    {AggKind::Incident, Permission::SeeIncidents, "coalesce(x.outcome,'open')", "coalesce(x.handler,0)=%1",
     "(x.outcome IS NULL AND coalesce(x.due,0)>%1)", "(x.outcome IS NULL AND coalesce(x.due,%1+1)<=%1)", "", "",
     "SELECT rid FROM incident x INDEXED BY incident_open WHERE x.outcome IS NULL AND x.due<=%1"},
    {AggKind::Order, Permission::SeeOrders, "x.state", "x.signed_by=%1", kClockAfter, kClockUntil, "", "",
     "SELECT d.row FROM due d INDEXED BY due_open WHERE d.done IS NULL%2 AND d.kind=3 AND d.due<=%1"},
    {AggKind::Matter, Permission::SeeFollowUp, "x.state",
     "(x.claimed_by=%1 OR x.handler=(SELECT account FROM officer WHERE rid=%1))", kClockAfter, kClockUntil,
     "SELECT rid FROM matter x INDEXED BY matter_state WHERE x.state IN (%1)", "",
     "SELECT d.row FROM due d INDEXED BY due_open WHERE d.done IS NULL%2 AND d.kind=2 AND d.due<=%1"},
};

std::string filled(std::string_view pattern, const std::string& argument, std::string_view mark = "%1")
{
    std::string out(pattern);
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark, at))
        out.replace(at, mark.size(), argument);
    return out;
}

std::string argument(Scope& scope, Value value)
{
    scope.args.push_back(std::move(value));
    return "?" + std::to_string(kOwnArguments + static_cast<int>(scope.args.size()));
}

template <class T>
std::string list(Scope& scope, const std::vector<T>& values)
{
    std::string out;
    for (const T& value : values)
        out += (out.empty() ? "" : ",") + argument(scope, Value(value));
    return out;
}

void lookUp(const Ask& ask, Chip& chip)
{
    if (!chip.fault.empty() || (chip.key != Key::Unit && chip.key != Key::Handler))
        return;
    if (chip.key == Key::Handler && chip.codes == std::vector<std::string>{"me"}) {
        chip.codes = {std::to_string(ask.actor.officer)};
        return;
    }
    Stmt row =
        chip.key == Key::Unit
            ? ask.db.rows("SELECT rid FROM unit WHERE code=?1 OR instr(lower(name),?1)>0 OR lower(short)=?1 OR "
                          "lower(name_en)=?1 ORDER BY rid",
                          chip.value)
            : ask.db.rows("SELECT rid FROM officer WHERE lower(account)=?1 OR lower(name)=?1 ORDER BY rid", chip.value);
    while (row.step())
        chip.codes.push_back(std::to_string(row.integer(0)));
    if (chip.codes.empty())
        chip.fault = chip.key == Key::Unit ? "unknown_unit" : "unknown_officer";
}

Rows numbers(const Chip& chip)
{
    Rows rows;
    for (const std::string& code : chip.codes)
        rows.push_back(std::stoll(code));
    return rows;
}

/// The units that are asked for; nothing for all of them.
std::optional<Rows> unitsOf(const std::vector<Chip>& chips, std::optional<std::int64_t> unit)
{
    std::optional<Rows> units;
    const auto keep = [&](const Rows& some) {
        if (!units)
            units = some;
        else
            std::erase_if(*units, [&](std::int64_t row) { return !std::ranges::count(some, row); });
    };
    if (unit)
        keep({*unit});
    for (const Chip& chip : chips)
        if (chip.key == Key::Unit && chip.fault.empty())
            keep(numbers(chip));
    return units;
}

/// What the asker sees of a kind: units, all if there are none, and for cases whose handlers' besides.
struct Sight {
    std::optional<Rows> units;
    Rows handlers;
};

Sight sightOf(const Ask& ask, AggKind kind)
{
    if (kind == AggKind::Case) {
        auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
        if (sight.allUnits)
            return {};
        sight.absent.push_back(sight.me);
        return {std::move(sight.units), std::move(sight.absent)};
    }
    if (kind == AggKind::Incident) {
        auto sight = incidents::sightOf(ask.db, ask.actor);
        return sight.all ? Sight{} : Sight{std::move(sight.units), {}};
    }
    return ask.actor.seesAllUnits ? Sight{} : Sight{Rows{ask.actor.unit}, {}};
}

/// Few officers have cases outside the units they see; for all others the unit alone decides.
bool haveElsewhere(Db& db, const Rows& handlers, const Rows& units)
{
    const auto elsewhere = [&](std::string_view sql) {
        for (const std::int64_t handler : handlers)
            for (Stmt row = db.rows(sql, handler); row.step();)
                if (!std::ranges::count(units, row.integer(0)))
                    return true;
        return false;
    };
    return elsewhere("SELECT DISTINCT unit FROM case_file INDEXED BY case_handler_opened WHERE flags&4=0 AND handler=?") ||
           elsewhere(
               "SELECT DISTINCT unit FROM case_file INDEXED BY case_second_opened WHERE flags&4=0 AND second IS NOT NULL AND second=?");
}

/// Says whose rows are meant, and may be seen. False if none.
bool addUnits(const Ask& ask, const std::optional<Rows>& asked, Scope& scope)
{
    const Sight sight = sightOf(ask, scope.kind);
    const bool alsoElsewhere = sight.units && haveElsewhere(ask.db, sight.handlers, *sight.units);
    std::optional<Rows> units = asked;
    if (sight.units && !alsoElsewhere) {
        if (units)
            std::erase_if(*units, [&](std::int64_t row) { return !std::ranges::count(*sight.units, row); });
        else
            units = sight.units;
    }
    if (units && units->empty())
        return false;
    if (units)
        scope.texts += " AND t.unit IN (" + list(scope, *units) + ")";
    if (units && units->size() == 1)
        scope.unit = units->front();
    if (alsoElsewhere) {
        const std::string handlers = list(scope, sight.handlers);
        scope.rows += " AND (x.unit IN (" + list(scope, *sight.units) + ") OR coalesce(x.handler,0) IN (" + handlers +
                      ") OR coalesce(x.second,0) IN (" + handlers + "))";
    }
    return true;
}

/// The days left, today being 0: a clock of the last day ends with its midnight.
void addDue(const Ask& ask, const Tested& tested, const Chip& chip, Scope& scope)
{
    const int days = std::stoi(chip.codes.front());
    const auto clocks = [&ask](std::string_view pattern, const std::string& argument) {
        return filled(filled(pattern, ask.actor.seesAllUnits ? "" : " AND d.unit<>0", "%2"), argument);
    };
    const auto from = [&](int n) { return startOf(dayOf(ask.now) + n).ms; };
    const bool below = chip.op == Op::Less || chip.op == Op::AtMost || chip.op == Op::Is;
    const std::int64_t until = from(chip.op == Op::Less ? days : days + 1);
    const std::int64_t after = from(chip.op == Op::More ? days + 1 : days);
    if (below) {
        const std::string last = argument(scope, until);
        scope.rows += " AND " + clocks(tested.dueUntil, last);
        if (scope.narrow.empty())
            scope.narrow = clocks(tested.byDue, last);
    }
    if (!below || chip.op == Op::Is) { // the next one that ends
        const std::string first = argument(scope, after);
        scope.rows += " AND " + clocks(tested.dueAfter, first) + " AND NOT " + clocks(tested.dueUntil, first);
    }
}

void addHandler(const Tested& tested, const Chip& chip, Scope& scope)
{
    std::string any;
    for (const std::int64_t officer : numbers(chip)) {
        const std::string who = argument(scope, officer);
        any += (any.empty() ? "" : " OR ") + filled(tested.handler, who);
        if (chip.codes.size() == 1 && scope.narrow.empty() && !tested.byHandler.empty())
            scope.narrow = filled(tested.byHandler, who);
    }
    scope.rows += " AND (" + any + ")";
}

void addState(const Tested& tested, const Chip& chip, Scope& scope)
{
    const std::string states = list(scope, chip.codes);
    scope.rows += " AND " + std::string(tested.state) + " IN (" + states + ")";
    if (scope.narrow.empty() && !tested.byState.empty())
        scope.narrow = filled(tested.byState, states);
}

std::optional<Scope> scopeOf(const Ask& ask, const Tested& tested, const std::vector<Chip>& chips,
                             const std::optional<Rows>& units)
{
    Scope scope;
    scope.kind = tested.kind;
    scope.table = tableOf(tested.kind);
    if (!addUnits(ask, units, scope)) // its first argument is the unit, if there is only one
        return {};
    if ((tested.kind == AggKind::Order || tested.kind == AggKind::Matter) && !ask.actor.may(Permission::SeeIntegrity))
        scope.texts += " AND t.integrity=0";
    for (const Key key : {Key::Handler, Key::Due, Key::State}) // the narrowest first
        for (const Chip& chip : chips) {
            if (chip.key != key)
                continue;
            if (key == Key::Handler)
                addHandler(tested, chip, scope);
            else if (key == Key::Due)
                addDue(ask, tested, chip, scope);
            else
                addState(tested, chip, scope);
        }
    if (!scope.narrow.empty()) // every statement has all arguments
        scope.narrow +=
            " AND ?" + std::to_string(kOwnArguments + static_cast<int>(scope.args.size())) + " IS NOT NULL LIMIT ?4";
    return scope;
}

} // namespace

std::vector<Scope> scopesOf(const Ask& ask, std::vector<Chip>& chips, std::optional<std::int64_t> unit)
{
    bool sound = true;
    for (Chip& chip : chips) {
        lookUp(ask, chip);
        sound = sound && chip.fault.empty();
    }
    const auto units = unitsOf(chips, unit);
    std::vector<Scope> scopes;
    if (!sound || (units && units->empty()))
        return scopes;
    for (const AggKind kind : kinds()) {
        const auto* tested = std::ranges::find(kTested, kind, &Tested::kind);
        const bool meant = std::ranges::all_of(chips, [&](const Chip& chip) {
            return chip.key != Key::Kind || std::ranges::count(chip.codes, std::string(toText(kind)));
        });
        if (!meant || !ask.actor.may(tested->sees))
            continue;
        if (auto scope = scopeOf(ask, *tested, chips, units))
            scopes.push_back(std::move(*scope));
    }
    return scopes;
}

} // namespace minyi::core::search
