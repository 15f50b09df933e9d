#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::imports {

/// One row as it stands in the file; the first row is 1 and empty ones count, as a spreadsheet numbers them.
struct CsvRow {
    std::int64_t number = 0;
    std::vector<std::string> fields;
    std::string_view fault; ///< bad_quote: the row could not be taken apart
    std::string faultField; ///< where a fault has a field
};

/// Calls `row` for each row that is not empty; false ends the reading. Commas, or tabs where the first line has only
/// those. A quotation mark that swallows lines refuses the whole file, since nobody can say which rows it ate.
Result<Done> readCsv(std::string_view utf8, const std::function<bool(CsvRow&)>& row);

/// Without blanks around it, the wide ones of Chinese text too.
std::string_view trimmed(std::string_view text);

} // namespace minyi::core::imports
