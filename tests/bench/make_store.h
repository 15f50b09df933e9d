#pragma once

#include "core/workplace/workplace.h"

namespace minyi::bench {

/// The units and officers of the sample.
void addPeople(core::Office& office);
/// The days of a workplace up to the morning of 2026-11-20, oldest first.
void fillStore(core::workplace::Workplace& workplace, int matters);

} // namespace minyi::bench
