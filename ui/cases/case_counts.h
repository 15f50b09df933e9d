#pragma once

#include "core/base/codec.h"
#include "core/cases/query_fields.h"

#include <string_view>
#include <vector>

namespace minyi::ui {

/// What the facets of an answer say of one key; of the first key of the group if none is named.
inline std::int64_t countOf(const std::vector<core::cases::Facet>& facets, std::string_view group, std::string_view key = {})
{
    for (const auto& facet : facets)
        if (facet.group == group && (key.empty() || facet.key == key))
            return facet.count;
    return 0;
}

/// Of several states together.
inline std::int64_t countOf(const std::vector<core::cases::Facet>& facets, const std::vector<core::cases::State>& states)
{
    std::int64_t sum = 0;
    for (const auto state : states)
        sum += countOf(facets, "state", core::toText(state));
    return sum;
}

inline bool sameFilters(const core::cases::Filters& a, const core::cases::Filters& b)
{
    return core::toJson(a) == core::toJson(b);
}

} // namespace minyi::ui
