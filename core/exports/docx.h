#pragma once

#include "core/base/result.h"
#include "core/reports/report.h"

namespace minyi::core::exports {

/// A form as a file of a word processor (ECMA-376), to be finished there: the same titles, rows, tables and signatures in the same order,
/// the foot of the print on each page, the draft mark on a draft.
Result<std::string> docxOf(const reports::Report& report);

/// Writes it whole or not at all.
Result<Done> writeDocx(const reports::Report& report, const std::string& path);

} // namespace minyi::core::exports
