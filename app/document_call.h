#pragma once

#include "app/calls.h"

namespace minyi::app {

/// `document N --out FILE.docx`: a paper of a case, sealed, as a file to finish in a word processor.
Reply documentCall(core::workplace::Workplace& workplace, const core::Actor& actor, const Call& call);

} // namespace minyi::app
