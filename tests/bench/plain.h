#pragma once

#include "core/base/time.h"
#include "core/base/tokens.h"
#include "tests/bench/probe.h"

#include <optional>
#include <string>

namespace minyi::bench {

/// A value as the column it came from reads as text.
template <class M>
std::string plain(const M& value)
{
    if constexpr (core::Tokened<M>)
        return std::string(core::toText(value));
    else if constexpr (std::is_same_v<M, core::Instant>)
        return std::to_string(value.ms);
    else if constexpr (std::is_convertible_v<M, std::string>)
        return value;
    else
        return std::to_string(value);
}

template <class M>
std::string plain(const std::optional<M>& value)
{
    return value ? plain(*value) : std::string();
}

template <class... Fields>
void add(Checksum& sum, const Fields&... fields)
{
    (sum.add(std::string_view(plain(fields))), ...);
}

} // namespace minyi::bench
