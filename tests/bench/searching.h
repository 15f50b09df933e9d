#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/store.h"

#include <vector>

namespace minyi::bench {

/// P5: words from common to absent, first 50 with their columns and the exact count, against LIKE over the same folded texts.
std::vector<Figure> benchWords(Store& store, int rounds);

/// P7: the index made anew, and an edit of one indexed text in a transaction. They write to the store: give them a copy.
std::vector<Figure> benchBuild(Store& copy, int rounds);
std::vector<Figure> benchEdits(Store& copy, int rounds);

} // namespace minyi::bench
