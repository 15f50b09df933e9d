#pragma once

#include "app/calls.h"

namespace minyi::app {

/// `report NAME [JSON] --out FILE.pdf`, `report --list`, and `play --out DIR`: what needs paper. Qt's fonts must be up.
Reply paperCall(core::workplace::Workplace& workplace, const core::Actor& actor, const Call& call);

} // namespace minyi::app
