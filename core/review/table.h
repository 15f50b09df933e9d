#pragma once

#include "core/cases/gates.h"
#include "core/cases/table.h"
#include "core/review/review_fields.h"
#include "core/review/rules.h"

#include <vector>

namespace minyi::core::review {

/// The round about its decision or prosecution a case is in, or was in last; of a step, see opening.h.
std::optional<Review> lastOf(Db& db, Id<cases::CaseFile> file);
/// The number of the next round of a case, whatever it is about.
std::int64_t nextRound(Db& db, Id<cases::CaseFile> file);
/// How many opinions there are of its decision.
std::int64_t decidedRounds(Db& db, Id<cases::CaseFile> file);
std::vector<Review> roundsOf(Db& db, Id<cases::CaseFile> file);
std::vector<ReviewPoint> pointsOf(Db& db, Id<Review> review);
std::vector<Defect> defectsOf(Db& db, Id<cases::CaseFile> file);

/// What keeps an officer from reviewing a round: that he submitted the case, or took evidence of it. Empty if nothing does.
std::string_view partOf(Db& db, const Review& review, std::int64_t officer);
/// Whether he let the case through at the station, in this round or an earlier one.
bool letThrough(Db& db, Id<cases::CaseFile> file, std::int64_t officer);
/// When the time of a level is over that begins now.
Instant dueFrom(Tx& tx, const Review& review, Level level);

/// The station's legal officers of a unit who are active.
std::vector<std::int64_t> legalOfficersOf(Db& db, Id<staff::Unit> unit);
/// Everybody who reviews, by unit.
std::vector<staff::Officer> reviewersOf(Db& db);
/// Whether an officer may have no part in it: he stands back, or the leader granted a request.
bool isRecused(Db& db, Id<cases::CaseFile> file, std::int64_t officer);

/// SHA-256 over what a reviewer reads: the case's words, its people, its evidence, its list, and the papers that were final when it was
/// submitted. Neither its state nor its clocks.
/// Of a round that does not stand in the record yet: all that are final.
std::string digestOf(Db& db, const cases::CaseFile& file, Id<Review> round);

/// What the review asks of the moves of a case.
cases::Gate gate();
/// What keeps a concluded case from being reviewed again: that it lies there, was agreed to as it stands, or lacks what a review asks.
std::optional<Refusal> againFault(Tx& tx, const cases::CaseFile& file);

void add(Entities& entities);

} // namespace minyi::core::review
