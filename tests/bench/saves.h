#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/store.h"

#include <vector>

namespace minyi::bench {

/// P10: one command through the office (signed commit, rows, line of the timeline, clock) against a 4 KiB write with
/// fdatasync in the same folder and a raw commit of one row. Writes to the store: give it a copy.
std::vector<Figure> benchSaves(Store& copy, int rounds);

/// P12, first half: a CSV of `rows` read, checked and taken in, against the same rows put raw into one table.
std::vector<Figure> benchImport(Store& copy, int rows, int rounds);

} // namespace minyi::bench
