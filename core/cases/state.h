#pragma once

#include "core/cases/criminal.h"

#include <span>

namespace minyi::core::cases {

// clang-format off
namespace row {
/// The administrative case, workflows 5.4.
inline constexpr auto kAdministrative = std::to_array<Move>({
    {S::Checking,      Step::File,             S::Filed,         H::CaseFiled,          P::DecideFiling, Whose::Other},
    {S::Checking,      Step::Decline,          S::Declined,      H::FilingDeclined,     P::DecideFiling, Whose::Other,   true},
    {S::Checking,      Step::Transfer,         S::Transferred,   H::CaseTransferred,    P::DecideFiling, Whose::Other,   true},
    {S::Filed,         Step::Investigate,      S::Investigating, H::InvestigationBegun, P::HandleCase,   Whose::Handler},
    {S::Investigating, Step::Mediate,          S::Mediated,      H::CaseMediated,       P::HandleCase,   Whose::Handler, true},
    {S::Mediated,      Step::MediationKept,    S::Closed,        H::MediationKept,      P::HandleCase,   Whose::Handler},
    {S::Mediated,      Step::MediationFailed,  S::Investigating, H::MediationFailed,    P::HandleCase,   Whose::Handler, true},
    {S::Investigating, Step::FastProcedure,    S::ReviewLite,    H::FastProcedure,      P::CheckCase,    Whose::Other},
    {S::ReviewLite,    Step::Agree,            S::Notice,        H::ReviewAgreed,       P::CheckCase,    Whose::Other},
    {S::ReviewLite,    Step::Supplement,       S::Investigating, H::ReviewReturned,     P::CheckCase,    Whose::Other,   true},
    {S::Investigating, Step::SubmitForReview,  S::LegalReview,   H::SentToReview,       P::HandleCase,   Whose::Handler},
    {S::LegalReview,   Step::Agree,            S::Notice,        H::ReviewAgreed,       P::ReviewCase,   Whose::Other},
    {S::LegalReview,   Step::Supplement,       S::Investigating, H::ReviewReturned,     P::ReviewCase,   Whose::Other,   true},
    {S::LegalReview,   Step::Correct,          S::Investigating, H::ReviewReturned,     P::ReviewCase,   Whose::Other,   true},
    {S::LegalReview,   Step::Disagree,         S::Investigating, H::ReviewReturned,     P::ReviewCase,   Whose::Other,   true},
    {S::LegalReview,   Step::ReturnByStation,  S::Investigating, H::ReviewReturned,     P::CheckCase,    Whose::Other,   true},
    {S::LegalReview,   Step::OverrideReview,   S::Notice,        H::ReviewOverridden,   P::ApproveCase,  Whose::Other,   true},
    {S::Notice,        Step::ReviewAgain,      S::LegalReview,   H::SentToReview,       P::HandleCase,   Whose::Handler},
    {S::Decision,      Step::ReviewAgain,      S::LegalReview,   H::SentToReview,       P::HandleCase,   Whose::Handler},
    {S::Notice,        Step::TellParty,        S::Decision,      H::PartyTold,          P::HandleCase,   Whose::Handler},
    {S::Decision,      Step::Penalise,         S::Executing,     H::PenaltyDecided,     P::DecideCase,   Whose::Other},
    {S::Decision,      Step::NoPenalty,        S::Closed,        H::NoPenaltyDecided,   P::DecideCase,   Whose::Other,   true},
    {S::Decision,      Step::TurnCriminal,     S::TurnedCriminal, H::TurnedCriminal,    P::DecideCase,   Whose::Other,   true},
    {S::Executing,     Step::Execute,          S::Closed,        H::CaseExecuted,       P::HandleCase,   Whose::Handler},
    {S::Closed,        Step::Archive,          S::Archived,      H::CaseArchived,       P::ArchiveCase,  Whose::Either},
    {S::Filed,         Step::EndInvestigation, S::Ended,         H::InvestigationEnded, P::DecideFiling, Whose::Other,   true},
    {S::Investigating, Step::EndInvestigation, S::Ended,         H::InvestigationEnded, P::DecideFiling, Whose::Other,   true},
    {S::Mediated,      Step::EndInvestigation, S::Ended,         H::InvestigationEnded, P::DecideFiling, Whose::Other,   true},
    {S::ReviewLite,    Step::EndInvestigation, S::Ended,         H::InvestigationEnded, P::DecideFiling, Whose::Other,   true},
    {S::LegalReview,   Step::EndInvestigation, S::Ended,         H::InvestigationEnded, P::DecideFiling, Whose::Other,   true},
    {S::Notice,        Step::EndInvestigation, S::Ended,         H::InvestigationEnded, P::DecideFiling, Whose::Other,   true},
    {S::Decision,      Step::EndInvestigation, S::Ended,         H::InvestigationEnded, P::DecideFiling, Whose::Other,   true},
    {S::Closed,        Step::Reopen,           S::Investigating, H::CaseReopened,       P::ApproveCase,  Whose::Other,   true},
    {S::Ended,         Step::Reopen,           S::Investigating, H::CaseReopened,       P::ApproveCase,  Whose::Other,   true},
    {S::Archived,      Step::Reopen,           S::Investigating, H::CaseReopened,       P::ApproveCase,  Whose::Other,   true},
});
} // namespace row
// clang-format on

using row::kAdministrative;

/// The life cycle of a kind of case; none of an imported one.
constexpr std::span<const Move> movesOf(Class kind)
{
    switch (kind) {
    case Class::Administrative: return kAdministrative;
    case Class::Criminal: return kCriminal;
    case Class::Imported: return {};
    }
    return {};
}

constexpr const Move* findMove(Class kind, State from, Step step)
{
    return findIn(movesOf(kind), from, step);
}

/// Where a case of a kind begins when it is registered here.
constexpr State firstState(Class kind)
{
    return kind == Class::Criminal ? State::Accepted : State::Checking;
}

/// Every state but that of imported cases is where a life cycle begins or where a move of one leads.
constexpr bool everyStateIsReachable()
{
    for (const auto& state : TokensOf<State>::table) {
        bool reached = state.value == State::Imported || state.value == State::Checking || state.value == State::Accepted;
        for (const Move& move : kAdministrative)
            reached = reached || move.to == state.value;
        for (const Move& move : kCriminal)
            reached = reached || move.to == state.value;
        if (!reached)
            return false;
    }
    return true;
}
static_assert(everyStateIsReachable());

} // namespace minyi::core::cases
