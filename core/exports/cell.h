#pragma once

#include "core/base/time.h"

#include <string>
#include <string_view>
#include <variant>

namespace minyi::core::exports {

/// What stands in one cell of a list that leaves the program.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, Day, Instant>;

/// One field of a CSV file: always quoted, and with an apostrophe in front where a spreadsheet would take the text for a formula
/// (= + - @, tab, carriage return; OWASP, "CSV Injection").
std::string csvField(std::string_view text);

} // namespace minyi::core::exports
