#pragma once

#include "core/workplace/sample.h"

namespace minyi::core::workplace {

/// Calls to 110 and 122 of the sample's days, taken in as one file when the story is told, so that no other row moves. All were
/// decided in time but four: one decided late, two overdue, one with time left.
Result<Done> addIncidents(Workplace& workplace, const Sample& sample);

} // namespace minyi::core::workplace
