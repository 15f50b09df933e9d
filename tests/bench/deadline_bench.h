#pragma once

#include <ostream>

namespace minyi::bench {

/// A million working-day additions against a walk of one day at a time, and 30,000 whole clocks with and without the
/// explanation. Prints medians; returns false if any answer differs.
bool benchDeadlines(std::ostream& out);

} // namespace minyi::bench
