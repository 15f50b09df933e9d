#pragma once

#include "core/cases/rules.h"
#include "core/evidence/checklists.h"
#include "core/evidence/evidence.h"

namespace minyi::core::evidence {

/// Who may do without a required item, unless the case is his.
inline bool mayWaive(const Actor& actor)
{
    return actor.may(Permission::CheckCase) || actor.may(Permission::ReviewCase);
}

struct ItemState {
    Item item;
    Standing standing = Standing::NotHeld;
    std::int64_t held = 0; ///< pieces of evidence
    std::string reason;    ///< of the mark
};

/// What is held and what was said of it, item by item; ended evidence and removed marks count for nothing.
std::vector<ItemState> statesOf(const Checklist& list, const std::vector<Evidence>& evidence, const std::vector<ItemMark>& marks);

/// What forbids to submit: required items neither held nor waived, and the statement of the party alone (Law art. 111).
struct Gaps {
    std::vector<std::string> items; ///< ids
    bool soleStatement = false; ///< nothing else is held, or nothing at all

    bool none() const { return items.empty() && !soleStatement; }
};
Gaps gapsOf(const std::vector<ItemState>& states, const std::vector<Evidence>& evidence);

} // namespace minyi::core::evidence
