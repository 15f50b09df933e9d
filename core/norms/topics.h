#pragma once

#include "core/documents/forms.h"
#include "core/evidence/checklists.h"

#include <string>
#include <string_view>

/// The places norms are kept for, in the words the program has for them already:
/// step.CLASS.STEP a step of a life cycle, item.LIST.ITEM of a checklist, point.POINT and opinion.OPINION of a review,
/// field.FORM.FIELD of a form, paper.FORM a paper of a case, clock.RULE of the limits; the last are answered by the limits and never stand in the pack.
namespace minyi::core::norms {

inline constexpr std::string_view kClock = "clock.";

/// The packs that have places of their own.
struct Places {
    const evidence::Checklists& lists;
    const documents::Forms& forms;
};

/// Whether the program has such a place that a pack may name.
bool isTopic(std::string_view topic, const Places& places);

} // namespace minyi::core::norms
