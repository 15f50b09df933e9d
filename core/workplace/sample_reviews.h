#pragma once

#include "core/cases/case.h"
#include "core/cases/steps.h"
#include "core/workplace/workplace.h"

#include <string>

namespace minyi::core::workplace {

/// Evidence for every required item of the case's checklist that has none, taken by two of the station.
Result<Done> answerChecklist(Office& office, const Actor& handler, const std::string& second, Id<cases::CaseFile> file);
/// The station's legal officer lets the case through.
Result<Done> passReview(Office& office, const Actor& legal, Id<cases::CaseFile> file);
/// The reviewer of legal affairs has passed the examination.
Result<Done> qualifyReviewer(Office& office, const std::string& account);
/// The opinion of legal affairs that leads to this step: agree, or two things to supplement.
Result<Done> giveOpinion(Office& office, const Actor& reviewer, Id<cases::CaseFile> file, cases::Step step);

/// A step of a case is put to the review, passed at the station and agreed to.
Result<Done> reviewStep(Office& office, const Actor& handler, const Actor& legal, const Actor& reviewer, Id<cases::CaseFile> file, cases::Step about);

} // namespace minyi::core::workplace
