#pragma once

#include "core/reports/report.h"

/// Two invented forms: a landscape sheet of figures, and an order with stub, body and reverse.
namespace minyi::paper_samples {

core::reports::Report daily();
core::reports::Report order();

} // namespace minyi::paper_samples
