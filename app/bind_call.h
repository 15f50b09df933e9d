#pragma once

#include "app/calls.h"

namespace minyi::app {

/// `bind CASE --out FILE.pdf [--language zh|en]`: the papers of a case as one numbered PDF; CASE is its number or its id.
Reply bindCall(core::workplace::Workplace& workplace, const core::Actor& actor, const Call& call);

} // namespace minyi::app
