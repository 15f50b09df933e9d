#pragma once

#include "core/cases/rules.h"
#include "core/things/thing.h"

#include <vector>

namespace minyi::core::things {

/// How a thing stands to the store room, which has to have it before a moment.
struct Storing {
    bool late = false;       ///< it is still held and was never there, and the time is over
    bool storedLate = false; ///< it came there, but after the time
};
Storing storingOf(const SeizedThing& thing, std::optional<Instant> by, Instant now);

/// A decimal number above nothing, of at most nine digits before the point and three after it.
bool isQuantity(std::string_view text);
/// An officer answers for what is there; of other places somebody outside signed.
bool isOurs(Keeping keeping);
/// Confiscated and destroyed is only what a decision says so of.
bool needsDecision(Status status);
/// Who hands things of a case on: whoever works on it, and the case managers, who keep the store room (workflows 2, R11).
bool mayHand(const Actor& actor, const cases::CaseFile& file, const cases::Standing& standing);

} // namespace minyi::core::things
