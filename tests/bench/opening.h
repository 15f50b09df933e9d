#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/store.h"

#include <vector>

namespace minyi::bench {

/// P17: a case is opened, all that its page asks, against the very statements run bare.
void addOpening(Store& store, int rounds, std::vector<Figure>& figures);

} // namespace minyi::bench
