#pragma once

#include "core/reports/report.h"

class QPrinter;

namespace minyi::ui {

/// Every page of a report on a printer, full page, turned as the form is; false if the printer does not take it.
bool printOn(QPrinter& printer, const core::reports::Report& report, int copies);

} // namespace minyi::ui
