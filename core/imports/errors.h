#pragma once

#include "core/imports/profile.h"

namespace minyi::core::imports {

/// The rejected rows as a CSV file to mend and import again: row, field, why, then the row as it stood. A cell that a
/// spreadsheet would take for a formula gets an apostrophe in front.
Result<std::string> errorsFile(std::string_view fileBytes, const std::vector<followup::RowFault>& faults);

} // namespace minyi::core::imports
