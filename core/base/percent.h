#pragma once

#include <cmath>
#include <optional>

namespace minyi::core {

/// count/of in per cent, half up to two decimals; nothing where `of` is 0.
inline std::optional<double> percent(double count, double of)
{
    if (of <= 0)
        return {};
    return std::floor(count / of * 10000.0 + 0.5 + 1e-9) / 100.0;
}

} // namespace minyi::core
