#pragma once

#include "app/calls.h"

namespace minyi::app {

/// evidence attach EVIDENCE_ID FILE [--label WORDS] | evidence save FILE_ID --out FILE
Reply evidenceCall(core::workplace::Workplace& workplace, const core::Actor& actor, const Call& call);

} // namespace minyi::app
