#pragma once

#include "core/base/time.h"
#include "core/office/catalog.h"
#include "core/search/chip.h"
#include "core/search/fold.h"

#include <optional>
#include <string>
#include <vector>

namespace minyi::core::search {

/// Where words stand, in any field that is searched: kinds in their order, the newest first. Only what the asker may see.
/// Tests may stand among the words: `unit:望海路 state:整改中 due<3 handler:me kind:order`, in Chinese too.
struct Find {
    std::string text;
    std::vector<std::string> kinds; ///< all if none is given
    std::optional<std::int64_t> unit;
    std::optional<std::int64_t> limit;
    std::optional<std::int64_t> cursor; ///< of the answer before
    bool uncounted = false;             ///< hits only: to count frequent words takes far longer than to show some
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
    std::vector<Mark> numberMarks; ///< where the words stand in them
    std::vector<Mark> titleMarks;
};

struct Found {
    std::vector<Chip> chips; ///< as they were understood; with a faulty one nothing is found
    std::vector<Hit> hits;
    std::optional<std::int64_t> count;  ///< exact, of all pages
    std::optional<std::int64_t> cursor; ///< if there are more
};

Result<Found> answer(const Ask& ask, const Find& question);
void addQuestions(Catalog& catalog);

} // namespace minyi::core::search
