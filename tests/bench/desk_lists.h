#pragma once

#include "core/cases/queries.h"
#include "core/office/actor.h"

#include <string>
#include <vector>

namespace minyi::core::workplace {
class Workplace;
}

namespace minyi::bench {

/// A page of the desk: what is asked, and by which SQL the same rows come.
struct DeskList {
    std::string name;
    core::Actor actor;
    core::cases::Desk question;
    std::vector<std::string> parts; ///< of the twin, each a stretch of the order
    int statements = 0;             ///< enough for the page
};

/// A count of the desk and its SQL.
struct DeskCount {
    std::string name;
    core::Actor actor;
    core::cases::Filters filters;
    std::string sql;
};

inline constexpr std::int64_t kDeskPage = 50;

/// 7 filters in 3 orders (P1).
std::vector<DeskList> deskPages(core::workplace::Workplace& workplace);
/// Pages that begin behind 0, 50, 90 and 99 per cent of all cases, newest first and by number (P2).
std::vector<DeskList> deepDeskPages(core::workplace::Workplace& workplace);
/// 12 filters (P4).
std::vector<DeskCount> deskCounts(core::workplace::Workplace& workplace);

core::Actor deskActor(core::workplace::Workplace& workplace, const char* account);

} // namespace minyi::bench
