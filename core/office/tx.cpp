#include "core/office/tx.h"

#include "core/store/schema.h"

#include <algorithm>
#include <cassert>

namespace minyi::core {

namespace {

constexpr std::size_t kMany = 2000; ///< commits of one transaction that need more memory than a day's work

} // namespace

Tx::Tx(Db& db, Ledger& ledger, Projector& projector, const Entities& entities, const Context& context, Randomness& randomness,
       const Actor& actor, Instant now)
    : m_db(db)
    , m_ledger(ledger)
    , m_projector(projector)
    , m_entities(entities)
    , m_context(context)
    , m_randomness(randomness)
    , m_actor(actor)
    , m_now(now)
{
    m_randomness.turn(static_cast<std::uint64_t>(m_ledger.nextPos()));
}

std::int64_t Tx::rowVersion(std::string_view table, std::int64_t row)
{
    return m_projector.versionOf(table, row);
}

Value Tx::toWire(const FieldInfo& field, Value value)
{
    const auto* row = std::get_if<std::int64_t>(&value);
    if (field.refTable.empty() || !row)
        return value;
    return Codec<Uid>::to(m_projector.uidOf(field.refTable, *row));
}

Tx::Draft& Tx::draftFor(const EntityInfo& entity, const Uid& root, std::int64_t rootRow, const Uid& home)
{
    if (const auto known = m_byAggregate.find(root); known != m_byAggregate.end())
        return *known->second;
    Uid unit = home;
    if (!unit && entity.homeField && rootRow)
        unit = m_projector.referenceOf(entity, entity.homeField, rootRow);
    const auto pos = m_ledger.nextPos() + static_cast<std::int64_t>(m_drafts.size());
    m_drafts.push_back({pos, root, entity.aggregate, unit ? unit : m_actor.unitUid, {}});
    m_byAggregate.emplace(root, &m_drafts.back());
    if (m_drafts.size() == kMany)
        m_roomy.emplace(m_db);
    return m_drafts.back();
}

/// The draft an operation belongs to: its own row's if it is a root, else its parent's.
Tx::Draft& Tx::draftOf(const EntityInfo& entity, const Operation& operation, std::int64_t row)
{
    const auto written = [&](int number) {
        const auto at = std::find_if(operation.writes.begin(), operation.writes.end(),
                                     [&](const FieldWrite& w) { return w.field == number; });
        const auto* blob = at == operation.writes.end() ? nullptr : std::get_if<Blob>(&at->value);
        return blob ? Uid::fromBytes(blob->bytes).value_or(Uid{}) : Uid{};
    };
    if (!entity.parentField)
        return draftFor(entity, operation.target, row, entity.homeField ? written(entity.homeField) : Uid{});
    const FieldInfo* parent = entity.field(entity.parentField);
    const EntityInfo* root = m_entities.find(parent->refTable);
    const Uid rootUid = row ? m_projector.referenceOf(entity, entity.parentField, row) : written(entity.parentField);
    assert(root && !root->parentField && rootUid);
    return draftFor(*root, rootUid, m_projector.rowOf(root->table, rootUid), {});
}

std::vector<Uid> Tx::predsOf(const EntityInfo& entity, std::int64_t row, int field, const Draft& draft)
{
    const std::int64_t head = m_projector.headOf(entity, row, field);
    // What this very commit wrote before is not a predecessor of itself.
    return head == draft.pos ? std::vector<Uid>{} : std::vector<Uid>{m_ledger.cidAt(head)};
}

Placed Tx::placed(const Draft& draft) const
{
    return {draft.pos, draft.agg, draft.kind, m_now, m_actor.uid, static_cast<std::uint8_t>(m_role), m_actor.unitUid};
}

std::int64_t Tx::write(Operation operation, std::int64_t row)
{
    const EntityInfo& entity = *m_entities.find(operation.entity);
    if (operation.code == OpCode::Create)
        for (FieldWrite& write : operation.writes)
            write.value = toWire(*entity.field(write.field), std::move(write.value));
    Draft& draft = draftOf(entity, operation, row);
    m_projector.apply(operation, placed(draft));
    const std::int64_t made = operation.code == OpCode::Create ? m_db.lastRow() : row;
    draft.body.add(operation);
    return made;
}

void Tx::setField(int number, std::int64_t row, int field, Value value)
{
    const EntityInfo& entity = *m_entities.find(number);
    const FieldInfo& info = *entity.field(field);
    if (m_projector.valueOf(entity, info, row) == value)
        return;
    Operation operation{OpCode::Set, number, m_projector.uidOf(entity.table, row), {}, {}, {}, {}};
    Draft& draft = draftOf(entity, operation, row);
    operation.writes.push_back({field, toWire(info, std::move(value)), predsOf(entity, row, field, draft)});
    write(std::move(operation), row);
}

void Tx::moveField(int number, std::int64_t row, int field, std::string from, std::string to)
{
    const EntityInfo& entity = *m_entities.find(number);
    Operation operation{OpCode::Transition, number, m_projector.uidOf(entity.table, row), {}, {}, std::move(from), {}};
    Draft& draft = draftOf(entity, operation, row);
    operation.writes.push_back({field, std::move(to), predsOf(entity, row, field, draft)});
    write(std::move(operation), row);
}

void Tx::retract(const EntityInfo& entity, std::int64_t row, const std::string& reason)
{
    if (!entity.parentField) {
        raiseFact(entity.number, row, Happened::TakenBack, {{"reason", reason}});
        m_gone.emplace_back(entity.aggregate, row);
    }
    write({OpCode::Retract, entity.number, m_projector.uidOf(entity.table, row), {}, {}, {}, reason}, row);
}

void Tx::restore(const EntityInfo& entity, std::int64_t row, const FieldInfo& field, Value wire)
{
    Operation operation{OpCode::Set, entity.number, m_projector.uidOf(entity.table, row), {}, {}, {}, {}};
    Draft& draft = draftOf(entity, operation, row);
    operation.writes.push_back({field.number, std::move(wire), predsOf(entity, row, field.number, draft)});
    write(std::move(operation), row);
}

void Tx::raiseFact(int number, std::int64_t row, Happened happened, Json payload)
{
    const EntityInfo& entity = *m_entities.find(number);
    const Uid root = m_projector.uidOf(entity.table, row);
    assert(!entity.parentField && root);
    Draft& draft = draftFor(entity, root, row, {});
    Operation fact{OpCode::Fact, 0, root, {}, std::string(toText(happened)), {}, payload.dump()};
    m_projector.apply(fact, placed(draft));
    draft.body.add(fact);
    m_events.push_back({happened, draft.kind, draft.agg, row, std::move(payload)});
}

std::optional<Event> Tx::nextEvent()
{
    if (m_events.empty())
        return {};
    Event event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

Change Tx::seal()
{
    Change change;
    Header header;
    header.wall = m_now;
    header.actor = m_actor.uid;
    header.role = static_cast<std::uint8_t>(m_role);
    header.unit = m_actor.unitUid;
    header.schema = newestSchema();
    header.group = freshUid();
    m_ledger.append(m_drafts.size(), [&](std::size_t i) {
        Draft& draft = m_drafts[i];
        assert(draft.pos == m_ledger.nextPos());
        change.touched.emplace_back(draft.kind, draft.agg);
        header.home = draft.home;
        header.agg = draft.agg;
        header.kind = draft.kind;
        Proposed made{header, draft.body.bytes()};
        draft.body = {};
        return made;
    });
    change.gone = std::move(m_gone);
    return change;
}

} // namespace minyi::core
