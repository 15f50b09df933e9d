#pragma once

#include "core/cases/life.h"

namespace minyi::core::cases {

/// Steps of the stepper: report, filing, investigation, review, decision, execution, follow-up (criminal: report, filing,
/// investigation, review, prosecution).
constexpr std::int64_t stagesOf(Class kind)
{
    return kind == Class::Administrative ? 7 : kind == Class::Criminal ? 5 : 0;
}

/// Where in them a state lies, from 0.
constexpr std::int64_t stageOf(Class kind, State state)
{
    switch (state) {
    case State::Checking:
    case State::Accepted:
    case State::Declined:
    case State::Transferred:
    case State::TurnedAdministrative:
    case State::Imported: return 0;
    case State::Filed: return 1;
    case State::Investigating:
    case State::Mediated:
    case State::Measures:
    case State::Custody:
    case State::Arrested:
    case State::Bail:
    case State::Surveillance:
    case State::Ended:
    case State::Withdrawn: return 2;
    case State::ReviewLite:
    case State::LegalReview:
    case State::Notice:
    case State::Concluded: return 3;
    case State::Decision:
    case State::TurnedCriminal:
    case State::Prosecuted: return 4;
    case State::Executing: return 5;
    case State::Closed:
    case State::Archived: return stagesOf(kind) - 1;
    }
    return 0;
}

/// The last of an administrative case is the follow-up, which is no move of the case: closed, it has come there and no further.
constexpr bool isFollowUp(Class kind, std::int64_t stage)
{
    return kind == Class::Administrative && stage == stagesOf(kind) - 1;
}

} // namespace minyi::core::cases
