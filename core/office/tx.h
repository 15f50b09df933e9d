#pragma once

#include "core/base/context.h"
#include "core/ledger/change.h"
#include "core/ledger/ledger.h"
#include "core/office/actor.h"
#include "core/office/ask.h"
#include "core/office/event.h"
#include "core/store/rows.h"
#include "core/store/roomy.h"

#include <deque>
#include <unordered_map>

namespace minyi::core {

/// One unit of work: a connection, an actor and one now. Every write goes through here, so row and commit stand together: one
/// commit an aggregate, one group a transaction.
class Tx {
public:
    Tx(Db& db, Ledger& ledger, Projector& projector, const Entities& entities, const Context& context, Randomness& randomness,
       const Actor& actor, Instant now);

    Db& db() { return m_db; }
    const Actor& actor() const { return m_actor; }
    Instant now() const { return m_now; }
    template <class T>
    const T& the() const
    {
        return m_context.the<T>();
    }
    /// The same moment and rights as a question: a command may ask.
    Ask asked() const { return {m_db, m_actor, m_now, m_context}; }
    Uid freshUid() { return m_randomness.uid(m_now); }
    std::string randomBytes(std::size_t count) { return m_randomness.bytes(count); }
    const Uid& device() const { return m_ledger.identity().device; }

    /// Makes a row; `uid` names an imported thing, else a fresh one is drawn.
    template <Entity T>
    Id<T> create(const T& row, Uid uid = {})
    {
        Operation operation{OpCode::Create, EntityOf<T>::number, uid ? uid : freshUid(), {}, {}, {}, {}};
        forEachField<T>([&](const auto& field) {
            using M = typename std::remove_cvref_t<decltype(field)>::Type;
            Value value = Codec<M>::to(row.*field.member);
            if (!std::holds_alternative<std::monostate>(value))
                operation.writes.push_back({field.number, std::move(value), {}});
        });
        return {write(std::move(operation), 0)};
    }

    /// Writes one field, naming the commit whose value it overwrites. Writing what is there already does nothing.
    template <Entity T, class M>
    void set(Id<T> id, M T::*member, const M& value)
    {
        setField(EntityOf<T>::number, id.value, fieldNumber<T>(member), Codec<M>::to(value));
    }

    /// Moves a state field from one state to another, as a compare-and-set that travels.
    template <Entity T, Tokened S>
    void move(Id<T> id, S T::*member, S from, S to)
    {
        moveField(EntityOf<T>::number, id.value, fieldNumber<T>(member), std::string(toText(from)), std::string(toText(to)));
    }

    /// False if somebody wrote the row after the form that was `seen` had been opened.
    template <Entity T>
    bool headsAre(Id<T> id, std::optional<std::int64_t> seen)
    {
        return !seen || rowVersion(EntityOf<T>::table, id.value) == *seen;
    }

    /// A line on the timeline of an aggregate's root; reactions see it.
    template <Entity T>
    void raise(Id<T> root, Happened happened, Json payload = Json::object())
    {
        raiseFact(EntityOf<T>::number, root.value, happened, std::move(payload));
    }

    /// Takes a row out of its table; the ledger keeps what it was, and a root says so on its timeline. Nothing may refer to
    /// it any more.
    void retract(const EntityInfo& entity, std::int64_t row, const std::string& reason);
    /// Writes a field back to what it was in an older commit.
    void restore(const EntityInfo& entity, std::int64_t row, const FieldInfo& field, Value wire);
    const Entities& entities() const { return m_entities; }

    /// The role the actor acts in for this command, written into every commit.
    void actAs(Role role) { m_role = role; }

    std::optional<Event> nextEvent(); ///< the office's side, as is seal()
    /// Writes the commits; returns what was touched. Nothing is acknowledged before the caller has committed.
    Change seal();

private:
    struct Draft {
        std::int64_t pos;
        Uid agg;
        AggKind kind;
        Uid home;
        Body body;
    };

    std::int64_t write(Operation operation, std::int64_t row);
    void setField(int entity, std::int64_t row, int field, Value value);
    void moveField(int entity, std::int64_t row, int field, std::string from, std::string to);
    void raiseFact(int entity, std::int64_t row, Happened happened, Json payload);
    std::int64_t rowVersion(std::string_view table, std::int64_t row);
    Value toWire(const FieldInfo& field, Value value);
    Draft& draftFor(const EntityInfo& entity, const Uid& root, std::int64_t rootRow, const Uid& home);
    Draft& draftOf(const EntityInfo& entity, const Operation& operation, std::int64_t row);
    std::vector<Uid> predsOf(const EntityInfo& entity, std::int64_t row, int field, const Draft& draft);
    Placed placed(const Draft& draft) const;

    Db& m_db;
    Ledger& m_ledger;
    Projector& m_projector;
    const Entities& m_entities;
    const Context& m_context;
    Randomness& m_randomness;
    const Actor& m_actor;
    Instant m_now;
    Role m_role = Role::None;
    std::deque<Draft> m_drafts;
    std::unordered_map<Uid, Draft*> m_byAggregate;
    std::deque<Event> m_events;
    std::vector<std::pair<AggKind, std::int64_t>> m_gone;
    std::optional<Roomy> m_roomy; ///< once it is large
};

} // namespace minyi::core
