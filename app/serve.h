#pragma once

#include "core/workplace/owner.h"
#include "core/workplace/workplace.h"

namespace minyi::app {

/// Runs the schedule without a window until stopped; yields to a window that opens and takes up again when it closes.
int serve(const std::string& folder);

/// What the owner of a workplace answers at its door: who it is, and calls. `yield` is told when a window asks for the workplace.
core::Json atDoor(core::workplace::Workplace& workplace, const core::Json& request, const std::function<bool()>& yield);

} // namespace minyi::app
