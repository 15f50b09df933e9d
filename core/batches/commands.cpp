#include "core/batches/commands.h"

#include "core/batches/table.h"

#include <algorithm>

namespace minyi::core::batches {

namespace {

/// Undoes the commits of one import, the newest first.
class Undoing {
public:
    Undoing(Tx& tx, const std::string& reason, std::vector<Part> parts)
        : m_tx(tx), m_reason(reason), m_parts(std::move(parts))
    {
    }

    Result<TakenBack> make()
    {
        for (const Part& part : m_parts)
            if (touchedAfter(m_tx.db(), part.agg, part.pos))
                return refuse(Why::ChangedMeanwhile, number(part));
        for (const Part& part : m_parts)
            for (const Operation& operation : part.operations)
                if (operation.code == OpCode::Create)
                    m_made[entityOf(operation).table].insert(rowOf(m_tx.db(), entityOf(operation), operation.target));
        if (const auto used = referredTo(m_tx.db(), m_tx.entities(), m_made))
            return refuse(Why::ChangedMeanwhile, number(*used));
        for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part)
            for (auto operation = part->operations.rbegin(); operation != part->operations.rend(); ++operation)
                undo(*operation);
        return m_result;
    }

private:
    const EntityInfo& entityOf(const Operation& operation) const { return *m_tx.entities().find(operation.entity); }
    std::string number(const Part& part) { return numberOf(m_tx.db(), m_tx.entities(), part.kind, part.agg); }
    std::string number(const std::pair<std::string_view, std::int64_t>& used)
    {
        for (const Part& part : m_parts)
            for (const Operation& operation : part.operations)
                if (operation.code == OpCode::Create && entityOf(operation).table == used.first &&
                    rowOf(m_tx.db(), entityOf(operation), operation.target) == used.second)
                    return number(part);
        return {};
    }

    void undo(const Operation& operation)
    {
        if (operation.code == OpCode::Fact)
            return; // what happened did happen
        const EntityInfo& entity = entityOf(operation);
        const std::int64_t row = rowOf(m_tx.db(), entity, operation.target);
        if (operation.code == OpCode::Create) {
            m_tx.retract(entity, row, m_reason);
            ++m_result.rows;
            return;
        }
        if (m_made[entity.table].contains(row))
            return; // goes as a whole
        for (const FieldWrite& write : operation.writes) {
            const FieldInfo& field = *entity.field(write.field);
            m_tx.restore(entity, row, field,
                         write.preds.empty() ? Value() : written(m_tx.db(), write.preds.front(), operation.target, field.number));
            ++m_result.restored;
        }
    }

    Tx& m_tx;
    const std::string& m_reason;
    std::vector<Part> m_parts;
    Rows m_made;
    TakenBack m_result;
};

} // namespace

Result<TakenBack> run(Tx& tx, const TakeBack& command)
{
    const auto batch = find(tx.db(), command.batch);
    if (!batch)
        return refuse(Why::NotFound, "batch");
    if (batch->takenBack)
        return refuse(Why::WrongState, "taken_back");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto done = Undoing(tx, command.reason, partsOf(tx.db(), batch->id)).make();
    if (!done)
        return done;
    tx.set(batch->id, &Batch::takenBack, std::optional(tx.now()));
    tx.raise(batch->id, Happened::TakenBack, {{"reason", command.reason}, {"rows", done->rows}});
    return done;
}

void add(Catalog& catalog)
{
    catalog.command<TakeBack>();
    catalog.question<List>();
}

} // namespace minyi::core::batches
