#pragma once

#include "app/calls.h"

namespace minyi::app {

/// Plays one day of the sample through the same core as the window and writes its report and order as PDF and every page as PNG.
/// Played again on the same workplace it adds nothing and writes the papers once more.
Reply play(core::workplace::Workplace& workplace, const Call& call);

} // namespace minyi::app
