#include "core/batches/commands.h"

#include "core/batches/undoing.h"

namespace minyi::core::batches {

namespace {

/// By its number, as people know it.
std::string nameOf(Tx& tx, const Part& part)
{
    return numberOf(tx.db(), tx.entities(), part.kind, part.agg);
}

std::string nameOf(Tx& tx, const std::vector<Part>& parts, const std::pair<std::string_view, std::int64_t>& used)
{
    for (const Part& part : parts)
        if (const auto made = madeBy(tx, {part}); made.contains(used.first) && made.at(used.first).contains(used.second))
            return nameOf(tx, part);
    return {};
}

/// An import goes as a whole, or not at all.
std::optional<Refusal> faultOf(Tx& tx, const std::vector<Part>& parts)
{
    for (const Part& part : parts)
        if (touchedAfter(tx.db(), part.agg, part.pos))
            return Refusal{Why::ChangedMeanwhile, nameOf(tx, part)};
    if (const auto used = referredTo(tx.db(), tx.entities(), madeBy(tx, parts)))
        return Refusal{Why::ChangedMeanwhile, nameOf(tx, parts, *used)};
    return {};
}

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
    const auto parts = partsOf(tx.db(), batch->id);
    if (const auto fault = faultOf(tx, parts))
        return tl::unexpected(*fault);
    const auto done = undo(tx, parts, command.reason);
    tx.set(batch->id, &Batch::takenBack, std::optional(tx.now()));
    tx.raise(batch->id, Happened::TakenBack, {{"reason", command.reason}, {"rows", done.rows}});
    return done;
}

void add(Catalog& catalog)
{
    catalog.command<TakeBack>();
    catalog.question<List>();
}

} // namespace minyi::core::batches
