#pragma once

#include "tests/arch/sources.h"

namespace minyi::arch {

/// Holds the dependency rule: who may include whom, where a clock is read, where SQL stands, and that namespaces are
/// folders. A function of paths and texts, so planted faults can be fed to it.
std::vector<Fault> checkLayers(const std::vector<Source>& sources);

} // namespace minyi::arch
