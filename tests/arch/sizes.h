#pragma once

#include "tests/arch/sources.h"

namespace minyi::arch {

/// What is longer than the house allows: header 120 lines, source 300, function body 40, main window 250. Tables do not
/// count as function. A function of paths and texts, so planted faults can be fed to it.
std::vector<Fault> checkSizes(const std::vector<Source>& sources);

/// Exceptions that no file needs any more.
std::vector<Fault> uselessExceptions(const std::vector<Source>& sources);

} // namespace minyi::arch
