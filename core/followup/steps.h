#pragma once

#include "core/followup/contact.h"
#include "core/office/tx.h"

namespace minyi::core::followup {

/// A message of which nobody here knows whether it left: never sent again, its matter goes to the call list.
void strand(Tx& tx, const Message& message);

/// From now on somebody has to call. The timely response is that of the first time.
inline void startCalling(Tx& tx, const Matter& matter, Instant since)
{
    tx.set(matter.id, &Matter::callSince, std::optional(since));
    if (!matter.firstCallSince)
        tx.set(matter.id, &Matter::firstCallSince, std::optional(since));
}

/// The rating that counts, with the moment it was given.
inline void giveRating(Tx& tx, const Matter& matter, Rating rating, Instant at)
{
    tx.set(matter.id, &Matter::firstRating, std::optional(rating));
    tx.set(matter.id, &Matter::finalRating, std::optional(rating));
    tx.set(matter.id, &Matter::ratedAt, std::optional(at));
    tx.set(matter.id, &Matter::firstRatedAt, std::optional(at));
}

} // namespace minyi::core::followup
