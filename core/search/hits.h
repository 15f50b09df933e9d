#pragma once

#include "core/office/ask.h"
#include "core/search/queries.h"

namespace minyi::core::search {

/// What is shown of documents the asker may see, and where the words stand in it.
std::vector<Hit> hitsOf(const Ask& ask, const std::vector<std::int64_t>& documents,
                        const std::vector<std::string>& words);

} // namespace minyi::core::search
