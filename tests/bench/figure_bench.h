#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/store.h"

#include <vector>

namespace minyi::bench {

/// P8: what 1, 100 and 10,000 changed ratings cost the figures, against an aggregate of one row a set kept by raw SQL; and the board
/// of a month against the raw sums. Writes to the store and takes it back.
std::vector<Figure> benchFigures(Store& copy, int rounds);

/// P9: every figure counted again out of the rows, against a raw scan of the same rows into an array.
std::vector<Figure> benchRecount(Store& copy, int rounds);

} // namespace minyi::bench
