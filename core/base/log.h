#pragma once

#include <string_view>

namespace minyi::core::log {

/// Where lines go: a file, or standard error when empty. Lines carry ids, counts and durations, never a person's data.
void open(const char* path);
void info(std::string_view area, std::string_view line);
void error(std::string_view area, std::string_view line);

} // namespace minyi::core::log
