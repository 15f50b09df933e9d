#pragma once

#include "core/reports/report.h"

#include <cstddef>

namespace minyi::core::reports {

/// The pieces of the foot of every page, without its page number; what is empty is left out.
std::vector<std::string> footParts(const Report& report);

/// （一） for 1.
std::string itemMark(std::size_t number);

/// The line under the rows [first, last) of one page.
std::string subtotalOf(const Table& table, std::size_t first, std::size_t last);

/// What a cell prints: "/" when there is nothing to say.
inline std::string shown(const std::string& text)
{
    return text.empty() ? "/" : text;
}

} // namespace minyi::core::reports
