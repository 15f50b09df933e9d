#pragma once

#include "core/batches/commands.h"
#include "core/batches/table.h"

namespace minyi::core::batches {

/// The rows that some commits made.
Rows madeBy(Tx& tx, const std::vector<Part>& parts);
/// Writes back what commits did, the newest first: rows they made go, fields are as they were before. What happened did happen: facts stay.
/// The caller has seen to it that nothing came after them.
TakenBack undo(Tx& tx, const std::vector<Part>& parts, const std::string& reason);

} // namespace minyi::core::batches
