#pragma once

#include "core/batches/batch.h"
#include "core/ledger/project.h"

#include <map>
#include <set>
#include <vector>

namespace minyi::core::batches {

/// The table of this module that follows from the ledger.
void add(Entities& entities);

/// One commit of an import: what it did to one aggregate.
struct Part {
    std::int64_t pos = 0;
    Uid agg;
    AggKind kind = AggKind::Batch;
    std::vector<Operation> operations;
};
/// All commits of the import but that of the batch itself, as they were written.
std::vector<Part> partsOf(Db& db, Id<Batch> batch);
/// The newest commit on an aggregate with all others of its transaction; empty if there is none.
std::vector<Part> lastOn(Db& db, const Uid& agg);
bool touchedAfter(Db& db, const Uid& agg, std::int64_t pos);
std::int64_t rowOf(Db& db, const EntityInfo& entity, const Uid& uid);
/// The root row an aggregate is about, of whatever entity.
std::string numberOf(Db& db, const Entities& entities, AggKind kind, const Uid& agg);
/// What a commit wrote into a field of a row; nothing if it left the field empty.
Value written(Db& db, const Uid& cid, const Uid& row, int field);

/// Rows of each table, by their local numbers.
using Rows = std::map<std::string_view, std::set<std::int64_t>>;
/// A row among them that another row refers to, as (table, row); nothing if there is none.
std::optional<std::pair<std::string_view, std::int64_t>> referredTo(Db& db, const Entities& entities, const Rows& rows);

} // namespace minyi::core::batches
