#pragma once

#include "core/office/actor.h"

#include <string_view>

namespace minyi::core::deadlines {

/// Who answers at a level that a limit names for its extension. An organ outside answers on paper, which a leader enters here.
struct Level {
    std::string_view level;
    Permission who;
    bool outside = false;
};

// clang-format off
inline constexpr Level kLevels[] = {
    {"",                Permission::DecideFiling}, // the text names nobody: the chief of the unit [P]
    {"dept_head",       Permission::DecideFiling},
    {"chair",           Permission::ReviewCase},
    {"county_duty",     Permission::ApproveCase},
    {"county_line",     Permission::ApproveCase},
    {"county_head",     Permission::ApproveCase},
    {"organ_head",      Permission::ApproveCase},
    {"gid_head",        Permission::ApproveCase},
    {"parent_or_next",  Permission::ApproveCase}, // of a station the organ it belongs to [L1 118]
    {"city_head",       Permission::ApproveCase, true},
    {"next_organ",      Permission::ApproveCase, true},
    {"next_organ_head", Permission::ApproveCase, true},
    {"next_proc",       Permission::ApproveCase, true},
    {"prov_proc",       Permission::ApproveCase, true},
    {"high_court",      Permission::ApproveCase, true},
    {"hotline",         Permission::ApproveCase, true},
    {"recon_head",      Permission::ApproveCase, true},
    {"recon_organ_head", Permission::ApproveCase, true},
};
// clang-format on

constexpr const Level* findLevel(std::string_view level)
{
    for (const Level& one : kLevels)
        if (one.level == level)
            return &one;
    return nullptr;
}

} // namespace minyi::core::deadlines
