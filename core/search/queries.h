#pragma once

#include "core/base/time.h"
#include "core/office/catalog.h"
#include "core/search/chip.h"
#include "core/search/fold.h"

#include <optional>
#include <string>
#include <vector>

namespace minyi::core::search {

enum class By {
    Newest, ///< of each kind
    Due,    ///< cases only, open ones with a limit: what ends first; one page
};

/// Where words stand, in any field that is searched: kinds in their order, the newest first. Only what the asker may see.
/// Tests may stand among the words: `unit:望海路 state:整改中 due<3 handler:me kind:order`, in Chinese too.
struct Find {
    std::string text;
    std::vector<std::string> kinds; ///< all if none is given
    std::optional<std::int64_t> unit;
    std::optional<By> by;
    std::optional<std::int64_t> limit;
    std::optional<std::int64_t> cursor; ///< of the answer before
    bool each = false;                  ///< the limit is for each kind by itself; one page
    bool uncounted = false;             ///< hits only: to count frequent words takes far longer than to show some
};

struct Hit {
    AggKind kind = AggKind::Matter;
    std::int64_t id = 0;
    std::string number; ///< ours, else the source's
    std::string title;
    std::string person;  ///< masked
    std::string matched; ///< the field in which the first word stands
    std::string state;   ///< of an incident its outcome, or "open"
    std::string unit;
    Day day;                       ///< on which it came
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

namespace minyi::core {

template <>
struct TokensOf<search::By> {
    using E = search::By;
    static constexpr Token<E> table[] = {{E::Newest, "newest"}, {E::Due, "due"}};
};

} // namespace minyi::core
