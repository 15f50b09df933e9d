#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/deadlines/pack.h"

#include <initializer_list>

namespace minyi::core::deadlines {

/// The outer object: what it must have, nothing else, and whose pack it is.
struct Outer {
    Json json;
    int version = 0;
    Day validFrom;
};

/// Refuses with Why::BadPack and "file: field: reason": no JSON, a key said twice, another pack, an unknown or a missing field.
Result<Outer> openPack(PackFile file, std::string_view pack, std::initializer_list<std::string_view> keys);

inline tl::unexpected<Refusal> bad(std::string_view file, const std::string& what)
{
    return refuse(Why::BadPack, std::string(file) + ": " + what);
}

} // namespace minyi::core::deadlines
