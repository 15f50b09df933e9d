#pragma once

#include "core/ledger/project.h"

namespace minyi::core::cases {

/// The tables of this module that follow from the ledger.
void add(Entities& entities);

} // namespace minyi::core::cases
