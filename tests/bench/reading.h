#pragma once

#include "tests/bench/measure.h"

#include <vector>

namespace minyi::bench {

/// P12 and P13 without a store: a CSV file and a workbook of the same content, 20 columns, read row by row. The CSV is
/// held to a bare look at each byte, the workbook to inflating its parts, and to xlsx2csv where that is installed. Both
/// have to give the same rows.
std::vector<Figure> benchReading(int rows, int rounds);

} // namespace minyi::bench
