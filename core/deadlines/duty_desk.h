#pragma once

#include "core/staff/officer.h"
#include "core/store/db.h"

#include <functional>
#include <vector>

namespace minyi::core::deadlines {

/// Somebody on duty at a unit at a moment.
struct OnDuty {
    Id<staff::Officer> officer;
    std::string name;
    bool hears = false; ///< as chief or clerk: what the unit is told of its orders
};

/// Who is on duty. The module that keeps the rosters brings it, as each module with clocks brings its reckoner.
struct DutyDesk {
    std::function<std::vector<OnDuty>(Db&, std::int64_t unit, Instant at)> of;
};

} // namespace minyi::core::deadlines
