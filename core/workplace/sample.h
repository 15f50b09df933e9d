#pragma once

#include "core/workplace/workplace.h"

#include <functional>

namespace minyi::core::workplace {

/// What a practice workplace is filled with.
struct Sample {
    int mattersADay = 220;
    int lastDay = 900; ///< matters of the day before `now`, so that a screen has something to show
    int days = 8;
    int cases = 0; ///< of the last weeks, in all states
    std::uint64_t seed = 1;
    Instant now; ///< where the story stops

    /// The data of the target pictures: Friday 2026-11-20, 09:42.
    static Sample screens();
};

/// Units, officers and days of work, through the office like everything else. Names are invented, numbers are of ranges nobody
/// has. `progress` hears the share done, 0 to 1, and may stop it by returning false.
Result<Done> fill(Workplace& workplace, const Sample& sample, const std::function<bool(double)>& progress = {});

} // namespace minyi::core::workplace
