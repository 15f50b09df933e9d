#pragma once

#include "core/cases/rules.h"
#include "core/deadlines/facts.h"
#include "core/deadlines/rule.h"

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

/// At which level an extension is answered; the empty level where its text names nobody.
inline std::string levelOf(const Extension& extension)
{
    return extension.approver ? extension.approver->level : std::string();
}

/// Why somebody is not who answers, or nothing: the level, who asked, who handles the case.
inline std::optional<Refusal> answererFault(const Extension& extension, const CaseExtension& asked, const cases::Standing& standing,
                                            const Actor& actor)
{
    const Level* level = findLevel(levelOf(extension));
    if (!level || !actor.may(level->who))
        return Refusal{Why::NotAllowed, "level " + levelOf(extension)};
    if (standing.own || asked.askedBy.value == actor.officer)
        return Refusal{Why::SamePerson, "handler"};
    return {};
}

} // namespace minyi::core::deadlines
