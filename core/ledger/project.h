#pragma once

#include "core/ledger/commit.h"
#include "core/store/db.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace minyi::core {

/// The tables the ledger projects into, as the modules registered them. Order is the order of dependence.
class Entities {
public:
    template <Entity T>
    void add()
    {
        m_list.push_back(describe<T>());
    }
    const EntityInfo* find(int number) const;
    const EntityInfo* find(std::string_view table) const;
    const std::vector<EntityInfo>& all() const { return m_list; }

private:
    std::vector<EntityInfo> m_list;
};

/// For each field changed since a row was made, the position of the commit that holds its head (sync.md 2.1, `fv`).
using FieldVersions = std::vector<std::pair<int, std::int64_t>>;
std::string packVersions(const FieldVersions& versions);
FieldVersions unpackVersions(std::string_view packed);

/// The facts of a commit that its rows need.
struct Placed {
    std::int64_t pos = 0;
    Uid agg;
    AggKind kind = AggKind::Workplace;
    Instant wall;
    Uid actor;
    std::uint8_t role = 0;
    Uid unit;
};

/// Turns operations into rows. The one path by which a synced row changes, here and in a rebuild.
class Projector {
public:
    Projector(Db& db, const Entities& entities) : m_db(db), m_entities(entities) {}

    /// Throws DbError if the operation names what does not exist.
    void apply(const Operation& operation, const Placed& at);
    /// 0 if there is none.
    std::int64_t rowOf(std::string_view table, const Uid& uid);
    Uid uidOf(std::string_view table, std::int64_t row);
    Value valueOf(const EntityInfo& entity, const FieldInfo& field, std::int64_t row);
    /// The position of the last commit that wrote the row.
    std::int64_t versionOf(std::string_view table, std::int64_t row);
    /// The uid of the row that a reference field points at.
    Uid referenceOf(const EntityInfo& entity, int field, std::int64_t row);
    /// The position of the commit that holds the head of a field of a row.
    std::int64_t headOf(const EntityInfo& entity, std::int64_t row, int field);
    /// True while a row is being written; the tripwire test listens.
    bool writing() const { return m_writing; }
    /// After a transaction was rolled back.
    void forget();

private:
    void create(const EntityInfo& entity, const Operation& operation, const Placed& at);
    void set(const EntityInfo& entity, const Operation& operation, const Placed& at);
    void retract(const EntityInfo& entity, const Operation& operation);
    void fact(const Operation& operation, const Placed& at);
    Value local(const FieldInfo& field, const Value& wire);
    std::int64_t nextFact(std::int64_t pos);

    Db& m_db;
    const Entities& m_entities;
    std::unordered_map<std::string, std::int64_t> m_rows; ///< table + uid → row, for references
    std::unordered_map<int, std::string> m_inserts;
    /// The row made last: what is said about it next asks for its name again.
    struct Made {
        std::string_view table;
        std::int64_t row = 0;
        Uid uid;
    } m_made;
    std::optional<std::int64_t> m_newestFact; ///< commits behind this position have no fact yet
    bool m_writing = false;
};

} // namespace minyi::core
