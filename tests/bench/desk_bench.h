#pragma once

#include "tests/bench/desk_lists.h"
#include "tests/bench/measure.h"
#include "tests/bench/store.h"
#include "tests/bench/twin.h"

namespace minyi::bench {

/// Counts the work of a page in a snapshot and judges it; empty if nothing is wrong.
std::string pageFault(Store& store, const DeskList& list, Counted* counted = nullptr);
/// What a page answers, ours and its twin's.
Answered answeredBy(Store& store, const DeskList& list);
Answered twinOf(Store& store, const DeskList& list);
/// The same of a count: the number is the sum.
std::string countFault(Store& store, const DeskCount& count);

/// P1, P2, P4 and P17 on a store of cases, and the ids of whole lists.
std::vector<Figure> benchDesk(Store& store, int rounds);

} // namespace minyi::bench
