#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace minyi::core::imports {

/// What was copied from a spreadsheet or a page, as a CSV file: the front of every import reads it then like a file.
/// Knows tabs with quotation marks as spreadsheets copy them, the first table of an HTML text (its lines broken, its
/// joined cells with empty ones behind), and CSV itself. Refused as a file is: file: empty, too_large, bytes that are
/// no UTF-8.
Result<std::string> pastedTable(std::string_view clipboard);

} // namespace minyi::core::imports
