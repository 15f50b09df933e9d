#include "core/ledger/project.h"

#include <algorithm>

namespace minyi::core {

namespace {

/// Sets a flag for as long as a scope lasts.
class Raised {
public:
    explicit Raised(bool& flag) : m_flag(flag) { m_flag = true; }
    ~Raised() { m_flag = false; }
    Raised(const Raised&) = delete;
    Raised& operator=(const Raised&) = delete;

private:
    bool& m_flag;
};

[[noreturn]] void broken(const std::string& what)
{
    throw DbError(Stmt::kBadValue, what);
}

void setVersion(FieldVersions& versions, int field, std::int64_t pos)
{
    const auto at = std::find_if(versions.begin(), versions.end(), [&](const auto& v) { return v.first == field; });
    if (at == versions.end())
        versions.emplace_back(field, pos);
    else
        at->second = pos;
}

} // namespace

const EntityInfo* Entities::find(int number) const
{
    for (const EntityInfo& entity : m_list)
        if (entity.number == number)
            return &entity;
    return nullptr;
}

const EntityInfo* Entities::find(std::string_view table) const
{
    for (const EntityInfo& entity : m_list)
        if (entity.table == table)
            return &entity;
    return nullptr;
}

std::string packVersions(const FieldVersions& versions)
{
    std::string packed;
    const auto put = [&packed](std::uint64_t n) {
        for (; n >= 0x80; n >>= 7)
            packed += static_cast<char>(n | 0x80);
        packed += static_cast<char>(n);
    };
    for (const auto& [field, pos] : versions) {
        put(static_cast<std::uint64_t>(field));
        put(static_cast<std::uint64_t>(pos));
    }
    return packed;
}

FieldVersions unpackVersions(std::string_view packed)
{
    FieldVersions versions;
    const auto take = [&packed] {
        std::uint64_t n = 0;
        for (int shift = 0; shift < 64 && !packed.empty(); shift += 7) {
            const auto b = static_cast<std::uint8_t>(packed.front());
            packed.remove_prefix(1);
            n |= static_cast<std::uint64_t>(b & 0x7f) << shift;
            if (!(b & 0x80))
                break;
        }
        return static_cast<std::int64_t>(n);
    };
    while (!packed.empty()) {
        const auto field = static_cast<int>(take());
        versions.emplace_back(field, take());
    }
    return versions;
}

void Projector::apply(const Operation& operation, const Placed& at)
{
    const Raised raised(m_writing);
    if (operation.code == OpCode::Fact)
        return fact(operation, at);
    const EntityInfo* entity = m_entities.find(operation.entity);
    if (!entity)
        broken("unknown entity " + std::to_string(operation.entity));
    if (operation.code == OpCode::Create)
        create(*entity, operation, at);
    else if (operation.code == OpCode::Set || operation.code == OpCode::Transition)
        set(*entity, operation, at);
    else if (operation.code == OpCode::Retract)
        retract(*entity, operation);
    else
        broken("operation not known to this version");
}

Value Projector::local(const FieldInfo& field, const Value& wire)
{
    if (field.refTable.empty() || std::holds_alternative<std::monostate>(wire))
        return wire;
    const auto* blob = std::get_if<Blob>(&wire);
    const auto uid = blob ? Uid::fromBytes(blob->bytes) : std::nullopt;
    const std::int64_t row = uid ? rowOf(field.refTable, *uid) : 0;
    if (!row)
        broken("reference to an unknown row of " + std::string(field.refTable));
    return row;
}

void Projector::create(const EntityInfo& entity, const Operation& operation, const Placed& at)
{
    auto& sql = m_inserts[entity.number];
    if (sql.empty()) {
        sql = "INSERT INTO " + std::string(entity.table) + "(uid,born,ver";
        std::string marks = "?,?,?";
        for (const FieldInfo& field : entity.fields) {
            sql += "," + std::string(field.name);
            marks += ",?";
        }
        sql += ") VALUES(" + marks + ")";
    }
    Stmt insert = m_db.prepare(sql);
    insert.bind(1, operation.target).bind(2, at.pos).bind(3, at.pos);
    int index = 3;
    for (const FieldInfo& field : entity.fields) {
        const auto write = std::find_if(operation.writes.begin(), operation.writes.end(),
                                        [&](const FieldWrite& w) { return w.field == field.number; });
        ++index;
        if (write != operation.writes.end())
            insert.bind(index, local(field, write->value));
    }
    insert.step();
    m_made = {entity.table, m_db.lastRow(), operation.target};
}

void Projector::set(const EntityInfo& entity, const Operation& operation, const Placed& at)
{
    const std::int64_t row = rowOf(entity.table, operation.target);
    if (!row)
        broken("change of an unknown row of " + std::string(entity.table));
    const std::string table(entity.table);
    const auto packed = m_db.one<Value>("SELECT fv FROM " + table + " WHERE rid=?", row);
    const auto* blob = packed ? std::get_if<Blob>(&*packed) : nullptr;
    auto versions = blob ? unpackVersions(blob->bytes) : FieldVersions{};
    std::string sql = "UPDATE " + table + " SET ver=?,fv=?";
    for (const FieldWrite& write : operation.writes) {
        const FieldInfo* field = entity.field(write.field);
        if (!field)
            broken("unknown field " + std::to_string(write.field) + " of " + table);
        sql += "," + std::string(field->name) + "=?";
        setVersion(versions, write.field, at.pos);
    }
    Stmt update = m_db.prepare(sql + " WHERE rid=?");
    update.bind(1, at.pos).bind(2, Value(Blob{packVersions(versions)}));
    int index = 2;
    for (const FieldWrite& write : operation.writes)
        update.bind(++index, local(*entity.field(write.field), write.value));
    update.bind(++index, row);
    update.step();
}

void Projector::retract(const EntityInfo& entity, const Operation& operation)
{
    const std::int64_t row = rowOf(entity.table, operation.target);
    if (!row)
        broken("retraction of an unknown row of " + std::string(entity.table));
    m_db.run("DELETE FROM " + std::string(entity.table) + " WHERE rid=?", row);
    m_rows.erase(std::string(entity.table).append(operation.target.view()));
    m_made = {};
}

/// Numbered by its commit and its place in it, so that a rebuild numbers it the same.
std::int64_t Projector::nextFact(std::int64_t pos)
{
    constexpr int kPlaces = 12;
    const std::int64_t first = pos << kPlaces, next = (pos + 1) << kPlaces;
    if (!m_newestFact)
        m_newestFact = m_db.one<std::int64_t>("SELECT coalesce(max(rid),0) FROM fact").value_or(0) >> kPlaces;
    if (pos > *m_newestFact) {
        m_newestFact = pos;
        return first;
    }
    return *m_db.one<std::int64_t>("SELECT coalesce(max(rid)+1,?1) FROM fact WHERE rid>=?1 AND rid<?2", first, next);
}

void Projector::fact(const Operation& operation, const Placed& at)
{
    m_db.run("INSERT INTO fact(rid,pos,agg,kind,happened,at,actor,role,unit,payload) VALUES(?,?,?,?,?,?,?,?,?,?)",
             nextFact(at.pos), at.pos, at.agg, static_cast<int>(at.kind), operation.fact, at.wall, at.actor,
             static_cast<int>(at.role), at.unit, operation.payload);
}

void Projector::forget()
{
    m_rows.clear();
    m_made = {};
    m_newestFact.reset();
}

std::int64_t Projector::rowOf(std::string_view table, const Uid& uid)
{
    std::string key(table);
    key += uid.view();
    if (const auto known = m_rows.find(key); known != m_rows.end())
        return known->second;
    const auto row = m_db.one<std::int64_t>("SELECT rid FROM " + std::string(table) + " WHERE uid=?", uid);
    if (!row)
        return 0;
    if (m_rows.size() > 4096)
        m_rows.clear();
    m_rows.emplace(std::move(key), *row);
    return *row;
}

Uid Projector::uidOf(std::string_view table, std::int64_t row)
{
    if (row == m_made.row && table == m_made.table)
        return m_made.uid;
    return m_db.one<Uid>("SELECT uid FROM " + std::string(table) + " WHERE rid=?", row).value_or(Uid{});
}

Value Projector::valueOf(const EntityInfo& entity, const FieldInfo& field, std::int64_t row)
{
    return m_db
        .one<Value>("SELECT " + std::string(field.name) + " FROM " + std::string(entity.table) + " WHERE rid=?", row)
        .value_or(Value());
}

std::int64_t Projector::versionOf(std::string_view table, std::int64_t row)
{
    return m_db.one<std::int64_t>("SELECT ver FROM " + std::string(table) + " WHERE rid=?", row).value_or(0);
}

Uid Projector::referenceOf(const EntityInfo& entity, int number, std::int64_t row)
{
    const FieldInfo& field = *entity.field(number);
    return m_db
        .one<Uid>("SELECT r.uid FROM " + std::string(entity.table) + " e JOIN " + std::string(field.refTable) +
                      " r ON r.rid=e." + std::string(field.name) + " WHERE e.rid=?",
                  row)
        .value_or(Uid{});
}

std::int64_t Projector::headOf(const EntityInfo& entity, std::int64_t row, int field)
{
    Stmt found = m_db.rows("SELECT born,fv FROM " + std::string(entity.table) + " WHERE rid=?", row);
    if (!found.step())
        return 0;
    const Value packed = found.value(1);
    if (const auto* blob = std::get_if<Blob>(&packed))
        for (const auto& [number, pos] : unpackVersions(blob->bytes))
            if (number == field)
                return pos;
    return found.integer(0);
}

} // namespace minyi::core
