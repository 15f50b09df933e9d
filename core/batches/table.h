#pragma once

#include "core/ledger/project.h"

namespace minyi::core::batches {

/// The table of this module that follows from the ledger.
void add(Entities& entities);

} // namespace minyi::core::batches
