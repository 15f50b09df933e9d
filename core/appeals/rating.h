#pragma once

#include "core/appeals/appeal.h"
#include "core/office/tx.h"

namespace minyi::core::appeals {

/// What the citizen said of an answer.
struct Word {
    followup::Rating rating = followup::Rating::Satisfied;
    std::optional<followup::Solved> solved;
    std::optional<bool> kept;
};

/// Satisfied closes it; a poor one is handled again once and then supervised (workflows 3.8). `needsOrder`: the cause calls for one.
void rate(Tx& tx, const Appeal& appeal, const Word& word, bool needsOrder);
/// The result of the hotline's own asking: a matter that is rated already, and its order where it is the second poor one.
void askedByHotline(Tx& tx, const Appeal& appeal, const Word& word);

} // namespace minyi::core::appeals
