#include "core/ledger/rebuild.h"

#include "core/ledger/ledger.h"
#include "core/store/schema.h"

#include <map>
#include <set>

namespace minyi::core {

namespace {

/// Tables that follow from the commits, with how many leading columns name a row.
std::vector<std::pair<std::string, int>> derivedTables(const Entities& entities)
{
    std::vector<std::pair<std::string, int>> tables;
    for (const EntityInfo& entity : entities.all())
        tables.emplace_back(entity.table, 1);
    tables.emplace_back("fact", 1);
    tables.emplace_back("due", 2);
    tables.emplace_back("figure_face", 1);
    tables.emplace_back("figure_sum", 1);
    return tables;
}

std::string textOf(const Value& value)
{
    struct Text {
        std::string operator()(std::monostate) const { return "n"; }
        std::string operator()(std::int64_t n) const { return "i" + std::to_string(n); }
        std::string operator()(double d) const { return "d" + std::to_string(d); }
        std::string operator()(const std::string& s) const { return "t" + s; }
        std::string operator()(const Blob& b) const { return "b" + b.bytes; }
    };
    const std::string text = std::visit(Text{}, value);
    return std::to_string(text.size()) + ":" + text;
}

int columnsIn(Db& db, const std::string& table)
{
    return static_cast<int>(db.one<std::int64_t>("SELECT count(*) FROM pragma_table_info(?)", table).value_or(0));
}

/// key → digest of the whole row
std::map<std::string, Uid> digests(Db& db, const std::string& table, int keys)
{
    std::map<std::string, Uid> rows;
    const int columns = columnsIn(db, table);
    Stmt row = db.rows("SELECT * FROM " + table);
    while (row.step()) {
        std::string key, whole;
        for (int i = 0; i < columns; ++i) {
            const std::string cell = textOf(row.value(i));
            whole += cell;
            if (i < keys)
                key += cell;
        }
        rows.emplace(std::move(key), uidOf(whole));
    }
    return rows;
}

std::int64_t differences(const std::map<std::string, Uid>& live, const std::map<std::string, Uid>& fresh)
{
    std::int64_t count = 0;
    for (const auto& [key, digest] : live) {
        const auto twin = fresh.find(key);
        count += twin == fresh.end() || twin->second != digest;
    }
    for (const auto& [key, digest] : fresh)
        count += !live.contains(key);
    return count;
}

void copyTable(Db& from, Db& to, const std::string& table)
{
    const int columns = columnsIn(from, table);
    std::string marks;
    for (int i = 0; i < columns; ++i)
        marks += i ? ",?" : "?";
    to.run("DELETE FROM " + table);
    Stmt row = from.rows("SELECT * FROM " + table);
    while (row.step()) {
        Stmt insert = to.prepare("INSERT INTO " + table + " VALUES(" + marks + ")");
        for (int i = 0; i < columns; ++i)
            insert.bind(i + 1, row.value(i));
        insert.step();
    }
}

void replaceTables(Db& fresh, Db& live, const std::vector<std::string>& tables)
{
    const auto guard = live.one<std::string>("SELECT sql FROM sqlite_schema WHERE name='fact_keep'");
    live.inOne([&] {
        live.script("PRAGMA defer_foreign_keys=ON; DROP TRIGGER IF EXISTS fact_keep;");
        for (const std::string& table : tables)
            copyTable(fresh, live, table);
        if (guard)
            live.script(*guard);
    });
}

} // namespace

std::int64_t compareRebuilt(Db& live, const Entities& entities, const std::vector<Derive>& derivations, bool repair)
{
    Db fresh("", Access::Write);
    if (const auto migrated = migrate(fresh); !migrated)
        throw DbError(Stmt::kBadValue, "schema");
    Projector projector(fresh, entities);
    Change all;
    std::set<Uid> seen;
    replay(live, [&](const Placed& at, const std::vector<Operation>& operations) {
        for (const Operation& operation : operations)
            projector.apply(operation, at);
        if (seen.insert(at.agg).second)
            all.touched.emplace_back(at.kind, at.agg);
    });
    for (const Derive& derive : derivations)
        derive(fresh, all);
    std::int64_t changed = 0;
    std::vector<std::string> differing;
    for (const auto& [table, keys] : derivedTables(entities)) {
        const auto count = differences(digests(live, table, keys), digests(fresh, table, keys));
        changed += count;
        if (count)
            differing.push_back(table);
    }
    if (repair && !differing.empty())
        replaceTables(fresh, live, differing);
    return changed;
}

} // namespace minyi::core
