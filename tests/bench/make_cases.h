#pragma once

#include "core/workplace/workplace.h"

namespace minyi::bench {

/// Who works at the 60 units, and so many cases of 912 days: their rows are written as the commands would leave them, but by SQL
/// and without commits, since a million commits are signed in an hour. A store so filled is for reading only.
void fillCases(core::workplace::Workplace& workplace, int cases);

} // namespace minyi::bench
