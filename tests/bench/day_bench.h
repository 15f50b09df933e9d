#pragma once

#include "tests/bench/measure.h"

#include <vector>

namespace minyi::bench {

/// A whole day of so many matters on a new workplace: taken in, the 09:00 run, each message handed over and accepted in its own commits,
/// answers each in its own, the board of the month; beside each the same rows written by plain SQL in as many transactions into a file of
/// the same schema. Seconds, each once.
std::vector<Figure> benchDay(int matters);

} // namespace minyi::bench
