#pragma once

#include "core/workplace/sample.h"

namespace minyi::core::workplace {

/// The people who work on cases and so many cases of the last weeks, each as far on its way as its course says. Told after the
/// story of the matters: nothing of that depends on it.
Result<Done> fillCases(Workplace& workplace, const Sample& sample);

} // namespace minyi::core::workplace
