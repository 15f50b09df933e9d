#include "core/batches/table.h"

#include <algorithm>

namespace minyi::core::batches {

namespace {

std::vector<Operation> bodyOf(const Value& value)
{
    const auto* body = std::get_if<Blob>(&value);
    auto operations = body ? decodeBody(body->bytes) : std::nullopt;
    if (!operations)
        throw DbError(Stmt::kBadValue, "a commit cannot be read");
    return std::move(*operations);
}

/// The number people know a row by; its source's if it has none of ours.
std::string numberOf(Db& db, const EntityInfo& entity, const Uid& uid)
{
    for (const std::string_view name : {"number", "source_id"})
        if (entity.field(name))
            if (const auto known = db.one<std::optional<std::string>>("SELECT " + std::string(name) + " FROM " +
                                                                          std::string(entity.table) + " WHERE uid=?",
                                                                      uid);
                known && *known && !(*known)->empty())
                return **known;
    return {};
}

/// One transaction is a run of one origin's chain, whatever other desktops wrote in between; `pos` is one commit of it.
std::vector<Part> groupOf(Db& db, std::int64_t pos)
{
    const auto walk = [&](const std::string& where, const std::string& order, std::vector<Part>& parts) {
        Stmt row = db.rows("SELECT c.pos,c.agg,c.kind,c.body,c.grp=own.grp FROM commits own JOIN commits c ON c.origin=own.origin AND c.seq" +
                               where + "own.seq WHERE own.pos=? ORDER BY c.seq " + order,
                           pos);
        while (row.step() && row.integer(4) != 0)
            parts.push_back({row.integer(0), row.get<Uid>(1), static_cast<AggKind>(row.integer(2)), bodyOf(row.value(3))});
    };
    std::vector<Part> parts, after;
    walk("<=", "DESC", parts);
    std::ranges::reverse(parts);
    walk(">", "ASC", after);
    std::ranges::move(after, std::back_inserter(parts));
    return parts;
}

} // namespace

void add(Entities& entities)
{
    entities.add<Batch>();
}

std::vector<Part> partsOf(Db& db, Id<Batch> batch)
{
    const auto born = db.one<std::int64_t>("SELECT born FROM batch WHERE rid=?", batch).value_or(0);
    auto parts = groupOf(db, born);
    std::erase_if(parts, [born](const Part& part) { return part.pos == born; });
    return parts;
}

std::vector<Part> lastOn(Db& db, const Uid& agg)
{
    const auto pos = db.one<std::int64_t>("SELECT pos FROM commits WHERE agg=? ORDER BY pos DESC LIMIT 1", agg);
    return pos ? groupOf(db, *pos) : std::vector<Part>();
}

bool touchedAfter(Db& db, const Uid& agg, std::int64_t pos)
{
    return db.one<std::int64_t>("SELECT 1 FROM commits WHERE agg=? AND pos>? LIMIT 1", agg, pos).has_value();
}

std::int64_t rowOf(Db& db, const EntityInfo& entity, const Uid& uid)
{
    return db.one<std::int64_t>("SELECT rid FROM " + std::string(entity.table) + " WHERE uid=?", uid).value_or(0);
}

std::string numberOf(Db& db, const Entities& entities, AggKind kind, const Uid& agg)
{
    for (const EntityInfo& entity : entities.all())
        if (entity.aggregate == kind && !entity.parentField && rowOf(db, entity, agg))
            return numberOf(db, entity, agg);
    return {};
}

Value written(Db& db, const Uid& cid, const Uid& row, int field)
{
    Value value;
    if (const auto body = db.one<Value>("SELECT body FROM commits WHERE cid=?", cid))
        for (const Operation& operation : bodyOf(*body))
            if (operation.target == row && operation.code != OpCode::Fact)
                for (const FieldWrite& write : operation.writes)
                    if (write.field == field)
                        value = write.value;
    return value;
}

std::optional<std::pair<std::string_view, std::int64_t>> referredTo(Db& db, const Entities& entities, const Rows& rows)
{
    const auto holds = [&rows](std::string_view table, std::int64_t row) {
        const auto known = rows.find(table);
        return known != rows.end() && known->second.contains(row);
    };
    for (const EntityInfo& entity : entities.all())
        for (const FieldInfo& field : entity.fields) {
            if (!rows.contains(field.refTable) || field.number == entity.parentField)
                continue;
            const std::string name(field.name);
            for (Stmt row = db.rows("SELECT rid," + name + " FROM " + std::string(entity.table) + " WHERE " + name + " IS NOT NULL");
                 row.step();)
                if (holds(field.refTable, row.integer(1)) && !holds(entity.table, row.integer(0)))
                    return std::pair(field.refTable, row.integer(1));
        }
    return {};
}

} // namespace minyi::core::batches
