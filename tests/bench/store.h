#pragma once

#include "core/workplace/workplace.h"

#include <memory>
#include <string>

namespace minyi::bench {

/// A practice workplace of so many matters, made through the office from a fixed seed and kept for the next run.
struct Store {
    std::unique_ptr<core::workplace::Workplace> workplace;
    std::string folder;
    bool made = false; ///< now; else it was there already
    double seconds = 0;

    std::string database() const { return folder + "/minyi.db"; }
};

/// How the rows of a store came to be, for the head of the figures.
inline constexpr const char* kHowMade =
    "220 matters a day through TakeIn and the morning run; deliveries, answers, closed windows, calls and orders by their own "
    "commands, one transaction for all of a kind and day; invented people, seed 110";

inline constexpr const char* kHowCasesWereMade =
    "60 units, 912 days; each case played through its life cycle, its rows written by SQL without commits; invented people, seed 110";

/// Throws std::runtime_error where a command is refused that may not be.
Store openStore(int matters);
/// The same with so many cases and no matters (make_cases.h).
Store openDesk(int cases);
/// A copy of it that a workload may write to; removed with `dropCopy`.
Store copyStore(const Store& store);
void dropCopy(Store& copy);

} // namespace minyi::bench
