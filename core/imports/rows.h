#pragma once

#include "core/imports/csv.h"

namespace minyi::core::imports {

/// Rows of a table in any form we read: text with commas or tabs, a workbook, a JSON object a line. What the file is
/// shows in its first bytes, its name is not asked. Calls `row` for the headings first, then row by row; false ends
/// the reading. `sheet` names the sheet of a workbook, else its first.
Result<Done> readRows(std::string_view bytes, const std::function<bool(CsvRow&)>& row, const std::string& sheet = {});

/// A workbook (Office Open XML). Dates by their style as yyyy-MM-dd HH:mm:ss, formulas as the value last computed,
/// never computed here. A cell with an error or too much text is a fault of its row.
Result<Done> readXlsx(std::string_view bytes, const std::function<bool(CsvRow&)>& row, const std::string& sheet = {});

/// One flat object a line; its line is its number. The headings are all keys of the file.
Result<Done> readJsonLines(std::string_view utf8, const std::function<bool(CsvRow&)>& row);

} // namespace minyi::core::imports
