#pragma once

#include "core/office/ask.h"
#include "tests/bench/twin.h"

#include <functional>

namespace minyi::core::workplace {
class Workplace;
}

namespace minyi::bench {

/// A page of a list as a person sees it, and what it is held to.
struct Listing {
    std::string name;
    std::function<void()> ask;                    ///< through the office
    std::function<void(const core::Ask&)> inside; ///< the same inside a snapshot, to count its work
    std::function<Answered()> answered;           ///< of our rows
    TwinSql twin;
    int statements = 1; ///< enough for the page

    /// Counts one answer's work in a snapshot and judges it; empty if nothing is wrong.
    std::string fault(core::workplace::Workplace& workplace, Counted* counted = nullptr) const;
};

/// The lists of P1, each with its filter and its order.
std::vector<Listing> firstPages(core::workplace::Workplace& workplace);
/// Page 1 and the pages that begin at 50, 90 and 99 per cent of all matters (P2).
std::vector<Listing> deepPages(core::workplace::Workplace& workplace);

} // namespace minyi::bench
