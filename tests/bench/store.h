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

/// Throws std::runtime_error where a command is refused that may not be.
Store openStore(int matters);
/// A copy of it that a workload may write to; removed with `dropCopy`.
Store copyStore(const Store& store);
void dropCopy(Store& copy);

} // namespace minyi::bench
