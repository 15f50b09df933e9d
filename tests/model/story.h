#pragma once

#include "tests/model/clerk.h"
#include "tests/model/kinds.h"

namespace minyi::model {

/// Who is there besides those of the sample: the legal officer, the reviewer, the second officer.
void enrol(core::workplace::Workplace& workplace);
/// One case of a kind from the report to its end, on the command line; `picture` is laid to its first piece of evidence.
void tell(Clerk& clerk, const Kind& kind, int serial, const std::string& picture);

} // namespace minyi::model
