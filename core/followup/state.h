#pragma once

#include "core/followup/call.h"
#include "core/followup/contact.h"
#include "core/office/event.h"
#include "core/office/moves.h"

#include <array>

namespace minyi::core::followup {

/// What moves a matter; the rows are those of workflows 3.5.
enum class Step {
    Exclude, Merge, Schedule, CallDirectly, Send, FailDelivery, ReplySatisfied, ReplyDissatisfied, ReplyUnclear, OptOut,
    CloseWindow, Classify, ClassifyDissatisfied, Sample, Claim, Release, NoAnswer, Confirm, Explain, GiveUp, LateReply, Reopen,
};

struct Move {
    State from;
    Step step;
    State to;
    Happened leaves;
    Permission needs;
};

// clang-format off
inline constexpr auto kMoves = std::to_array<Move>({
    {State::Intake,       Step::Exclude,              State::Excluded,     Happened::Excluded,      Permission::ApproveExclusion},
    {State::Intake,       Step::Merge,                State::Excluded,     Happened::Merged,        Permission::RunFollowUp},
    {State::Intake,       Step::Schedule,             State::Scheduled,    Happened::Scheduled,     Permission::RunFollowUp},
    {State::Intake,       Step::CallDirectly,         State::ToCall,       Happened::ToCall,        Permission::RunFollowUp},
    {State::Scheduled,    Step::Exclude,              State::Excluded,     Happened::Excluded,      Permission::ApproveExclusion},
    {State::Scheduled,    Step::Send,                 State::Sent,         Happened::Sent,          Permission::RunFollowUp},
    {State::Scheduled,    Step::FailDelivery,         State::ToCall,       Happened::SendFailed,    Permission::RunFollowUp},
    {State::Sent,         Step::FailDelivery,         State::ToCall,       Happened::SendFailed,    Permission::RunFollowUp},
    {State::Sent,         Step::ReplySatisfied,       State::Rated,        Happened::Replied,       Permission::RunFollowUp},
    {State::Sent,         Step::ReplyDissatisfied,    State::ToCall,       Happened::Replied,       Permission::RunFollowUp},
    {State::Sent,         Step::ReplyUnclear,         State::InvalidReply, Happened::InvalidReply,  Permission::RunFollowUp},
    {State::Sent,         Step::OptOut,               State::NoReply,      Happened::OptedOut,      Permission::RunFollowUp},
    {State::Sent,         Step::CloseWindow,          State::NoReply,      Happened::NoReply,       Permission::RunFollowUp},
    {State::InvalidReply, Step::Classify,             State::Rated,        Happened::Settled,       Permission::CallPublic},
    {State::InvalidReply, Step::ClassifyDissatisfied, State::ToCall,       Happened::ToCall,        Permission::CallPublic},
    {State::InvalidReply, Step::ReplySatisfied,       State::Rated,        Happened::Replied,       Permission::RunFollowUp},
    {State::InvalidReply, Step::ReplyDissatisfied,    State::ToCall,       Happened::Replied,       Permission::RunFollowUp},
    {State::Rated,        Step::ReplySatisfied,       State::Rated,        Happened::Replied,       Permission::RunFollowUp},
    {State::Rated,        Step::ReplyDissatisfied,    State::ToCall,       Happened::Replied,       Permission::RunFollowUp},
    {State::NoReply,      Step::ReplyDissatisfied,    State::ToCall,       Happened::LateReply,     Permission::RunFollowUp},
    {State::NoReply,      Step::ReplySatisfied,       State::Rated,        Happened::Replied,       Permission::RunFollowUp},
    {State::NoReply,      Step::LateReply,            State::Rated,        Happened::LateReply,     Permission::RunFollowUp},
    {State::Rated,        Step::LateReply,            State::Rated,        Happened::LateReply,     Permission::RunFollowUp},
    {State::NoReply,      Step::Sample,               State::ToCall,       Happened::ToCall,        Permission::RunFollowUp},
    {State::ToCall,       Step::ReplySatisfied,       State::ToCall,       Happened::Replied,       Permission::RunFollowUp},
    {State::InCall,       Step::ReplySatisfied,       State::InCall,       Happened::Replied,       Permission::RunFollowUp},
    {State::ToCall,       Step::ReplyDissatisfied,    State::ToCall,       Happened::Replied,       Permission::RunFollowUp},
    {State::InCall,       Step::ReplyDissatisfied,    State::InCall,       Happened::Replied,       Permission::RunFollowUp},
    {State::ToCall,       Step::Claim,                State::InCall,       Happened::Claimed,       Permission::CallPublic},
    {State::InCall,       Step::Release,              State::ToCall,       Happened::Released,      Permission::CallPublic},
    {State::InCall,       Step::NoAnswer,             State::ToCall,       Happened::CallMade,      Permission::CallPublic},
    {State::InCall,       Step::Confirm,              State::Rated,        Happened::Confirmed,     Permission::CallPublic},
    {State::InCall,       Step::Explain,              State::Rated,        Happened::Settled,       Permission::CallPublic},
    {State::InCall,       Step::GiveUp,               State::Rated,        Happened::Unreachable,   Permission::CallPublic},
    {State::Rated,        Step::Reopen,               State::ToCall,       Happened::Reopened,      Permission::ApproveExclusion},
    {State::NoReply,      Step::Reopen,               State::ToCall,       Happened::Reopened,      Permission::ApproveExclusion},
    {State::Excluded,     Step::Reopen,               State::ToCall,       Happened::Reopened,      Permission::ApproveExclusion},
});
// clang-format on

constexpr const Move* findMove(State from, Step step)
{
    return findIn(kMoves, from, step);
}
static_assert(allReachable(kMoves, State::Intake));

} // namespace minyi::core::followup
