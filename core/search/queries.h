#pragma once

#include "core/base/time.h"
#include "core/office/catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace minyi::core::search {

/// Where words stand, in any field that is searched: kinds in their order, the newest first. Only what the asker may see.
struct Find {
    std::string text;
    std::vector<std::string> kinds; ///< matter, order; all if none is given
    std::optional<std::int64_t> unit;
    std::optional<std::int64_t> limit;
    std::optional<std::int64_t> cursor; ///< of the answer before
};

struct Hit {
    AggKind kind = AggKind::Matter;
    std::int64_t id = 0;
    std::string number; ///< of the source or the order
    std::string title;
    std::string person;  ///< masked
    std::string matched; ///< the field in which the first word stands
    std::string state;
    std::string unit;
    Day day;
};

struct Found {
    std::vector<Hit> hits;
    std::int64_t count = 0;             ///< exact, of all pages
    std::optional<std::int64_t> cursor; ///< if there are more
};

Result<Found> answer(const Ask& ask, const Find& question);
void addQuestions(Catalog& catalog);

} // namespace minyi::core::search
