#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace minyi::resources {

struct File {
    const char* path; ///< below resources/, as schema/0001_start.sql
    const char* begin;
    const char* end;
};

/// The bytes of one embedded file; nothing if there is none of that name.
std::optional<std::string_view> find(std::string_view path);
/// The paths below a folder ("schema/"), sorted.
std::vector<std::string_view> list(std::string_view folder);

} // namespace minyi::resources
