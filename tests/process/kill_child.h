#pragma once

#include <cstdint>
#include <string>

namespace minyi::tests {

/// Owns the workplace and gives commands at random without end; each one acknowledged is a line on standard output that
/// names what must be there afterwards. With `tooEarly` it tells before it acts: the fault that the oracle has to
/// catch.
int killChild(const std::string& folder, std::uint64_t seed, bool tooEarly);

} // namespace minyi::tests
