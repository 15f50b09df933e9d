#pragma once

#include "core/base/context.h"
#include "core/ledger/change.h"
#include "core/search/texts.h"

namespace minyi::core::search {

/// For the office, in the transaction of the change: the texts of what was touched.
void derive(Db& db, const Context& context, const Change& change, Instant now);
/// A file of an older schema has no index, or one of fewer things; those since hold what is searched now.
inline constexpr int kIndexSchema = 6;
/// Everything anew, in one transaction.
void rebuild(Db& db);
/// Counts all, looks at a sample; empty if sound, else the first fault.
std::string fault(Db& db);

} // namespace minyi::core::search
