#pragma once

#include "core/base/fields.h"

#include <utility>
#include <vector>

namespace minyi::core {

/// What a committed transaction touched: where to look, never what is there.
struct Change {
    std::vector<std::pair<AggKind, Uid>> touched;
    std::vector<std::pair<AggKind, std::int64_t>> gone{}; ///< roots taken out of their tables, by their rows

    bool has(AggKind kind) const
    {
        for (const auto& [touchedKind, uid] : touched)
            if (touchedKind == kind)
                return true;
        return false;
    }
};

} // namespace minyi::core
