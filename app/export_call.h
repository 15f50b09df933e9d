#pragma once

#include "app/calls.h"

namespace minyi::app {

/// `export LIST --out FILE.xlsx|csv ['{question}']`: a list as its account sees it, whole or not at all.
Reply exportCall(core::workplace::Workplace& workplace, const core::Actor& actor, const Call& call);

} // namespace minyi::app
