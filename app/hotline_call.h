#pragma once

#include "app/calls.h"

namespace minyi::app {

/// `appeals replies --out FILE`: the reply file to the 12345 hotline.
Reply hotlineCall(core::workplace::Workplace& workplace, const core::Actor& actor, const Call& call);

} // namespace minyi::app
