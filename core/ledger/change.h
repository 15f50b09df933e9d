#pragma once

#include "core/base/fields.h"

#include <utility>
#include <vector>

namespace minyi::core {

/// What a committed transaction touched: where to look, never what is there.
struct Change {
    std::vector<std::pair<AggKind, Uid>> touched;

    bool has(AggKind kind) const
    {
        for (const auto& [touchedKind, uid] : touched)
            if (touchedKind == kind)
                return true;
        return false;
    }
};

} // namespace minyi::core
