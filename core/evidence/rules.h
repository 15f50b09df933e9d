#pragma once

#include "core/cases/rules.h"
#include "core/evidence/checklists.h"
#include "core/evidence/evidence.h"
#include "core/store/db.h"

#include <functional>

namespace minyi::core::evidence {

/// Who may do without a required item, unless the case is his.
inline bool mayWaive(const Actor& actor)
{
    return actor.may(Permission::CheckCase) || actor.may(Permission::ReviewCase);
}

struct ItemState {
    Item item;
    Standing standing = Standing::NotHeld;
    std::int64_t held = 0; ///< pieces of evidence, and papers
    std::string reason;    ///< of the mark
};

/// The papers of a case that are final, by their forms. The module that makes them stands to the right of this one and says so.
struct FinalPapers {
    std::function<std::vector<std::string>(Db&, Id<cases::CaseFile>)> of;
};

/// What is held and what was said of it, item by item; ended evidence and removed marks count for nothing.
std::vector<ItemState> statesOf(const Checklist& list, const std::vector<Evidence>& evidence, const std::vector<ItemMark>& marks,
                                const std::vector<std::string>& papers);
/// Whether an item is asked of a case as it stands.
bool isAsked(const Item& item, const cases::CaseFile& file);

/// What forbids to submit: required items neither held nor waived, and the statement of the party alone (Law art. 111).
struct Gaps {
    std::vector<std::string> items; ///< ids
    bool soleStatement = false; ///< nothing else is held, or nothing at all

    bool none() const { return items.empty() && !soleStatement; }
};
Gaps gapsOf(const cases::CaseFile& file, const std::vector<ItemState>& states, const std::vector<Evidence>& evidence);

} // namespace minyi::core::evidence
