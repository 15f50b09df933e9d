#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace minyi::core {

/// Bytes that are not text.
struct Blob {
    std::string bytes;

    bool operator==(const Blob&) const = default;
};

/// What a column holds and a ledger operation carries.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

} // namespace minyi::core
