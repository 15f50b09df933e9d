#pragma once

#include "core/office/ask.h"

#include <cstdint>

namespace minyi::core::orders {

/// Open orders by the colour of their cards, as the asker may know of them.
struct CardCounts {
    std::int64_t yellow = 0;
    std::int64_t red = 0;
};
CardCounts cardCounts(const Ask& ask);

} // namespace minyi::core::orders
