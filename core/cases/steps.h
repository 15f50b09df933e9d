#pragma once

#include "core/base/tokens.h"

namespace minyi::core::cases {

/// What moves a case; the rows are those of workflows 5.4.
// clang-format off
enum class Step {
    File, Decline, Transfer, Investigate, Mediate, MediationKept, MediationFailed, FastProcedure, SubmitForReview,
    Agree, Supplement, Correct, Disagree, TellParty, Penalise, NoPenalty, TurnCriminal, Execute, Archive,
    EndInvestigation, Reopen, TurnAdministrative, TakeMeasures, Summon, Detain, AskArrest, Arrest, Release,
    GrantBail, PutUnderSurveillance, Lift, Conclude, SendForProsecution, SendBack, Withdraw, FileAgain,
    ReturnByStation, OverrideReview, ReviewAgain,
};
// clang-format on

/// The steps that lead a case on; the others end it early, open it again or go round the review: they are asked for, never come to.
constexpr bool leadsOn(Step step)
{
    return step != Step::EndInvestigation && step != Step::OverrideReview && step != Step::Reopen && step != Step::ReviewAgain;
}

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct TokensOf<cases::Step> {
    using E = cases::Step;
    // clang-format off
    static constexpr Token<E> table[] = {
        {E::File, "file"}, {E::Decline, "decline"}, {E::Transfer, "transfer"}, {E::Investigate, "investigate"},
        {E::Mediate, "mediate"}, {E::MediationKept, "mediation_kept"}, {E::MediationFailed, "mediation_failed"},
        {E::FastProcedure, "fast_procedure"}, {E::SubmitForReview, "submit_for_review"}, {E::Agree, "agree"},
        {E::Supplement, "supplement"}, {E::Correct, "correct"}, {E::Disagree, "disagree"},
        {E::TellParty, "tell_party"}, {E::Penalise, "penalise"}, {E::NoPenalty, "no_penalty"},
        {E::TurnCriminal, "turn_criminal"}, {E::Execute, "execute"}, {E::Archive, "archive"},
        {E::EndInvestigation, "end_investigation"}, {E::Reopen, "reopen"},
        {E::TurnAdministrative, "turn_administrative"}, {E::TakeMeasures, "take_measures"}, {E::Summon, "summon"},
        {E::Detain, "detain"}, {E::AskArrest, "ask_arrest"}, {E::Arrest, "arrest"}, {E::Release, "release"},
        {E::GrantBail, "grant_bail"}, {E::PutUnderSurveillance, "put_under_surveillance"}, {E::Lift, "lift"},
        {E::Conclude, "conclude"}, {E::SendForProsecution, "send_for_prosecution"}, {E::SendBack, "send_back"},
        {E::Withdraw, "withdraw"}, {E::FileAgain, "file_again"},
        {E::ReturnByStation, "return_by_station"}, {E::OverrideReview, "override_review"}, {E::ReviewAgain, "review_again"},
    };
    // clang-format on
};

} // namespace minyi::core
