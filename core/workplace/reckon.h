#pragma once

#include "core/base/context.h"
#include "core/office/office.h"

#include <string>

namespace minyi::core::workplace {

/// Reckons every clock anew that runs, or ran, in a file: after a notice of holidays, after the program brought other rules. One
/// transaction of the caller's.
void reckonAll(Db& db, const Context& context, const std::vector<Derivation>& derivations, Instant now);
/// Brings the clocks of a file to what this program and its notices reckon, if they were reckoned otherwise.
void reckonIfStale(Db& db, const Context& context, const std::vector<Derivation>& derivations, const std::string& books, Instant now);

} // namespace minyi::core::workplace
