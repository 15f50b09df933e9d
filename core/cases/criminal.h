#pragma once

#include "core/cases/move.h"

namespace minyi::core::cases {

// clang-format off
namespace row {
using S = State;
using H = Happened;
using P = Permission;
/// The criminal case; what the law reserves to the county leader is his to approve.
inline constexpr auto kCriminal = std::to_array<Move>({
    {S::Accepted,      Step::File,                 S::Filed,                 H::CaseFiled,            P::ApproveCase,  Whose::Other},
    {S::Accepted,      Step::Decline,              S::Declined,              H::FilingDeclined,       P::ApproveCase,  Whose::Other,   true},
    {S::Accepted,      Step::Transfer,             S::Transferred,           H::CaseTransferred,      P::ApproveCase,  Whose::Other,   true},
    {S::Accepted,      Step::TurnAdministrative,   S::TurnedAdministrative,  H::TurnedAdministrative, P::ApproveCase,  Whose::Other,   true},
    {S::Filed,         Step::Investigate,          S::Investigating,         H::InvestigationBegun,   P::HandleCase,   Whose::Handler},
    {S::Filed,         Step::TakeMeasures,         S::Measures,              H::MeasuresTaken,        P::HandleCase,   Whose::Handler, true},
    {S::Investigating, Step::TakeMeasures,         S::Measures,              H::MeasuresTaken,        P::HandleCase,   Whose::Handler, true},
    {S::Measures,      Step::Summon,               S::Measures,              H::Summoned,             P::HandleCase,   Whose::Handler, true},
    {S::Measures,      Step::Release,              S::Investigating,         H::PersonReleased,       P::HandleCase,   Whose::Handler},
    {S::Measures,      Step::Detain,               S::Custody,               H::Detained,             P::ApproveCase,  Whose::Other,   true},
    {S::Measures,      Step::GrantBail,            S::Bail,                  H::BailGranted,          P::ApproveCase,  Whose::Other,   true},
    {S::Measures,      Step::PutUnderSurveillance, S::Surveillance,          H::SurveillanceSet,      P::ApproveCase,  Whose::Other,   true},
    {S::Custody,       Step::AskArrest,            S::Custody,               H::ArrestAsked,          P::ApproveCase,  Whose::Other,   true},
    {S::Custody,       Step::Arrest,               S::Arrested,              H::Arrested,             P::HandleCase,   Whose::Handler, true},
    {S::Custody,       Step::Release,              S::Investigating,         H::PersonReleased,       P::HandleCase,   Whose::Handler, true},
    {S::Custody,       Step::GrantBail,            S::Bail,                  H::BailGranted,          P::ApproveCase,  Whose::Other,   true},
    {S::Custody,       Step::PutUnderSurveillance, S::Surveillance,          H::SurveillanceSet,      P::ApproveCase,  Whose::Other,   true},
    {S::Bail,          Step::Lift,                 S::Investigating,         H::MeasuresLifted,       P::ApproveCase,  Whose::Other,   true},
    {S::Surveillance,  Step::Lift,                 S::Investigating,         H::MeasuresLifted,       P::ApproveCase,  Whose::Other,   true},
    {S::Filed,         Step::Conclude,             S::Concluded,             H::CaseConcluded,        P::HandleCase,   Whose::Handler},
    {S::Investigating, Step::Conclude,             S::Concluded,             H::CaseConcluded,        P::HandleCase,   Whose::Handler},
    {S::Measures,      Step::Conclude,             S::Concluded,             H::CaseConcluded,        P::HandleCase,   Whose::Handler},
    {S::Arrested,      Step::Conclude,             S::Concluded,             H::CaseConcluded,        P::HandleCase,   Whose::Handler},
    {S::Bail,          Step::Conclude,             S::Concluded,             H::CaseConcluded,        P::HandleCase,   Whose::Handler},
    {S::Surveillance,  Step::Conclude,             S::Concluded,             H::CaseConcluded,        P::HandleCase,   Whose::Handler},
    {S::Concluded,     Step::SendForProsecution,   S::Prosecuted,            H::SentForProsecution,   P::ReviewCase,   Whose::Other,   true},
    {S::Concluded,     Step::Supplement,           S::Investigating,         H::ReviewReturned,       P::ReviewCase,   Whose::Other,   true},
    {S::Prosecuted,    Step::SendBack,             S::Investigating,         H::SentBack,             P::HandleCase,   Whose::Handler, true},
    {S::Filed,         Step::Withdraw,             S::Withdrawn,             H::CaseWithdrawn,        P::ApproveCase,  Whose::Other,   true},
    {S::Investigating, Step::Withdraw,             S::Withdrawn,             H::CaseWithdrawn,        P::ApproveCase,  Whose::Other,   true},
    {S::Measures,      Step::Withdraw,             S::Withdrawn,             H::CaseWithdrawn,        P::ApproveCase,  Whose::Other,   true},
    {S::Custody,       Step::Withdraw,             S::Withdrawn,             H::CaseWithdrawn,        P::ApproveCase,  Whose::Other,   true},
    {S::Arrested,      Step::Withdraw,             S::Withdrawn,             H::CaseWithdrawn,        P::ApproveCase,  Whose::Other,   true},
    {S::Bail,          Step::Withdraw,             S::Withdrawn,             H::CaseWithdrawn,        P::ApproveCase,  Whose::Other,   true},
    {S::Surveillance,  Step::Withdraw,             S::Withdrawn,             H::CaseWithdrawn,        P::ApproveCase,  Whose::Other,   true},
    {S::Concluded,     Step::Withdraw,             S::Withdrawn,             H::CaseWithdrawn,        P::ApproveCase,  Whose::Other,   true},
    {S::Declined,      Step::FileAgain,            S::Filed,                 H::FiledAgain,           P::ApproveCase,  Whose::Other,   true},
    {S::Withdrawn,     Step::FileAgain,            S::Filed,                 H::FiledAgain,           P::ApproveCase,  Whose::Other,   true},
});
} // namespace row
// clang-format on

using row::kCriminal;

} // namespace minyi::core::cases
