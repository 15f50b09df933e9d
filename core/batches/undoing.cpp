#include "core/batches/undoing.h"

namespace minyi::core::batches {

namespace {

const EntityInfo& entityOf(Tx& tx, const Operation& operation)
{
    return *tx.entities().find(operation.entity);
}

void undo(Tx& tx, const Operation& operation, const Rows& made, const std::string& reason, TakenBack& done)
{
    if (operation.code == OpCode::Fact)
        return;
    const EntityInfo& entity = entityOf(tx, operation);
    const std::int64_t row = rowOf(tx.db(), entity, operation.target);
    if (operation.code == OpCode::Create) {
        tx.retract(entity, row, reason);
        ++done.rows;
        return;
    }
    if (const auto rows = made.find(entity.table); rows != made.end() && rows->second.contains(row))
        return; // goes as a whole
    for (const FieldWrite& write : operation.writes) {
        const FieldInfo& field = *entity.field(write.field);
        tx.restore(entity, row, field,
                   write.preds.empty() ? Value() : written(tx.db(), write.preds.front(), operation.target, field.number));
        ++done.restored;
    }
}

} // namespace

Rows madeBy(Tx& tx, const std::vector<Part>& parts)
{
    Rows made;
    for (const Part& part : parts)
        for (const Operation& operation : part.operations)
            if (operation.code == OpCode::Create)
                made[entityOf(tx, operation).table].insert(rowOf(tx.db(), entityOf(tx, operation), operation.target));
    return made;
}

TakenBack undo(Tx& tx, const std::vector<Part>& parts, const std::string& reason)
{
    TakenBack done;
    const Rows made = madeBy(tx, parts);
    for (auto part = parts.rbegin(); part != parts.rend(); ++part)
        for (auto operation = part->operations.rbegin(); operation != part->operations.rend(); ++operation)
            undo(tx, *operation, made, reason, done);
    return done;
}

} // namespace minyi::core::batches
