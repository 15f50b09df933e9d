#pragma once

#include "core/store/db.h"

namespace minyi::bench {

/// Makes so many matters of those that are there: with their messages, answers, calls, orders and clocks, each time further back in the
/// past by the days the first ones span, so that a month stays as large as it is. Rows without commits, for workloads that read tables.
void multiply(core::Db& db, int matters);

} // namespace minyi::bench
