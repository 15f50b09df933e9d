#pragma once

#include "core/cases/gates.h"
#include "core/cases/table.h"
#include "core/review/review_fields.h"
#include "core/review/rules.h"

#include <vector>

namespace minyi::core::review {

/// As the site has set them on a day.
Times timesOf(Db& db, Day day);
/// The round a case is in, or was in last.
std::optional<Review> lastOf(Db& db, Id<cases::CaseFile> file);
/// How many opinions there are of it.
std::int64_t decidedRounds(Db& db, Id<cases::CaseFile> file);
std::vector<Review> roundsOf(Db& db, Id<cases::CaseFile> file);
std::vector<ReviewPoint> pointsOf(Db& db, Id<Review> review);
std::vector<Defect> defectsOf(Db& db, Id<cases::CaseFile> file);

/// SHA-256 over what a reviewer reads: the case's words, its people, its evidence, its list. Neither its state nor its clocks.
std::string digestOf(Db& db, const cases::CaseFile& file);

/// What the review asks of the moves of a case.
cases::Gate gate();

void add(Entities& entities);

} // namespace minyi::core::review
