#pragma once

#include "core/recordings/rules.h"
#include "core/recordings/shelf.h"
#include "core/store/rows.h"

namespace minyi::core::recordings {

/// What stands around a call of a matter, for whoever asks; without a call what stands around the matter.
Surroundings around(Db& db, const Actor& actor, Id<followup::Matter> matter, Id<followup::Call> call);
/// Of the calls to a number, whatever round, the first that was written down from a moment to so many minutes after it.
std::optional<Id<followup::Call>> callOf(Db& db, const std::string& number, Instant from, int minutes);
/// Calls of a period that may be drawn: answered, of the first round, and none of an integrity matter.
std::vector<Candidate> candidates(Db& db, Day from, Day to);
bool isRecorded(Db& db, Id<followup::Call> call);

/// The files that have to be there.
std::vector<Sound> keptSounds(Db& db);
/// The files of rows that were removed since a moment and that no other row needs.
std::vector<Sound> removedSounds(Db& db, Instant since);

} // namespace minyi::core::recordings
