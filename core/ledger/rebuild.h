#pragma once

#include "core/base/context.h"
#include "core/ledger/project.h"
#include "core/ledger/change.h"

#include <functional>
#include <vector>

namespace minyi::core {

using Derive = std::function<void(Db&, const Change&)>;

/// Everything derived, made again from the commits in a fresh database and compared row by row with what stands. Returns how many
/// rows differ, are missing or are too many; with `repair` the differing tables are replaced in one transaction.
std::int64_t compareRebuilt(Db& live, const Entities& entities, const std::vector<Derive>& derivations, bool repair);

} // namespace minyi::core
