#pragma once

#include "core/office/event.h"
#include "core/office/moves.h"
#include "core/orders/order.h"

#include <array>

namespace minyi::core::orders {

/// What moves a supervision order; the rows are those of workflows 3.6.
enum class Step {
    Issue, Merge, SignFor, AskReturn, GrantReturn, RefuseReturn, Contact, NoteProgress, AskExtension, GrantExtension, RefuseExtension, FeedBack,
    SignFeedback, Accept, AcceptSerious, ReturnForRework, SecondSatisfied, SecondPoor, SecondNotReached, SecondNoAnswer, Explain, ReHandle, Conclude,
    FindResponsible, CloseOut, DecideMeasure, TakeOver, NotProved, Remind, HoldMeeting, Pause, Resume,
};

struct Move {
    State from;
    Step step;
    State to;
    Happened leaves;
    Permission needs;
    bool ownUnitOnly;  ///< done by the unit that was served the order
    bool otherUnitOnly; ///< never by that unit
};

// clang-format off
inline constexpr auto kMoves = std::to_array<Move>({
    {State::Drafted,    Step::Issue,            State::Issued,     Happened::OrderIssued,      Permission::IssueOrder,           false, true },
    {State::Drafted,    Step::Merge,            State::Merged,     Happened::OrderMerged,      Permission::ApproveOrder,         false, true },
    {State::Issued,     Step::SignFor,          State::Rectifying, Happened::SignedFor,        Permission::SignForOrder,         true,  false},
    {State::Issued,     Step::AskReturn,        State::Issued,     Happened::OrderReturnAsked, Permission::SignFeedback,         true,  false},
    {State::Issued,     Step::GrantReturn,      State::Drafted,    Happened::OrderReturned,    Permission::ApproveOrder,         false, true },
    {State::Issued,     Step::RefuseReturn,     State::Issued,     Happened::OrderReturnRefused, Permission::ApproveOrder,        false, true },
    {State::Rectifying, Step::Contact,          State::Rectifying, Happened::Contacted,        Permission::RectifyOrder,         true,  false},
    {State::Rectifying, Step::NoteProgress,     State::Rectifying, Happened::ProgressNoted,    Permission::RectifyOrder,         true,  false},
    {State::Rectifying, Step::AskExtension,     State::Rectifying, Happened::ExtensionAsked,   Permission::SignFeedback,         true,  false},
    {State::Rectifying, Step::GrantExtension,   State::Rectifying, Happened::Extended,         Permission::ApproveOrder,         false, true },
    {State::Rectifying, Step::RefuseExtension,  State::Rectifying, Happened::ExtensionRefused, Permission::ApproveOrder,         false, true },
    {State::Rectifying, Step::FeedBack,         State::Rectifying, Happened::FeedbackDrafted,  Permission::RectifyOrder,         true,  false},
    {State::Rectifying, Step::SignFeedback,     State::InReview,   Happened::FedBack,          Permission::SignFeedback,         true,  false},
    {State::InReview,   Step::Accept,           State::SecondCall, Happened::FeedbackAccepted, Permission::ReviewOrder,          false, true },
    {State::InReview,   Step::AcceptSerious,    State::SecondCall, Happened::FeedbackAccepted, Permission::ApproveOrder,         false, true },
    {State::InReview,   Step::ReturnForRework,  State::Rectifying, Happened::FeedbackReturned, Permission::ReviewOrder,          false, true },
    {State::SecondCall, Step::SecondSatisfied,  State::Completed,  Happened::Completed,        Permission::CallPublic,           false, true },
    {State::SecondCall, Step::SecondPoor,       State::SecondCall, Happened::SecondCall,       Permission::CallPublic,           false, true },
    {State::SecondCall, Step::SecondNoAnswer,   State::SecondCall, Happened::SecondCall,       Permission::CallPublic,           false, true },
    {State::SecondCall, Step::SecondNotReached, State::Completed,  Happened::Completed,        Permission::CallPublic,           false, true },
    {State::SecondCall, Step::Explain,          State::Completed,  Happened::Completed,        Permission::ApproveOrder,         false, true },
    {State::SecondCall, Step::ReHandle,         State::ReHandling, Happened::ReHandling,       Permission::ApproveOrder,         false, true },
    {State::SecondCall, Step::Conclude,         State::Completed,  Happened::Completed,        Permission::DecideAccountability, false, true },
    {State::ReHandling, Step::FeedBack,         State::ReHandling, Happened::FeedbackDrafted,  Permission::ReviewOrder,          false, true },
    {State::ReHandling, Step::SignFeedback,     State::InReview,   Happened::FedBack,          Permission::ReviewOrder,          false, true },
    {State::Drafted,    Step::TakeOver,         State::Accounting, Happened::IntegrityTaken,   Permission::DecideAccountability, false, true },
    {State::Completed,  Step::FindResponsible,  State::Accounting, Happened::FoundResponsible, Permission::FindResponsibility,   false, true },
    {State::Completed,  Step::CloseOut,         State::Closed,     Happened::ClosedOut,        Permission::ApproveOrder,         false, true },
    {State::Accounting, Step::DecideMeasure,    State::Closed,     Happened::ClosedOut,        Permission::DecideAccountability, false, true },
    {State::Accounting, Step::NotProved,        State::Closed,     Happened::ClosedOut,        Permission::DecideAccountability, false, true },
    {State::Rectifying, Step::Remind,           State::Rectifying, Happened::Reminded,         Permission::ApproveOrder,         false, true },
    {State::InReview,   Step::HoldMeeting,      State::InReview,   Happened::JointMeeting,     Permission::ApproveOrder,         false, true },
    {State::Issued,     Step::Pause,            State::Paused,     Happened::Paused,           Permission::ApproveOrder,         false, true },
    {State::Rectifying, Step::Pause,            State::Paused,     Happened::Paused,           Permission::ApproveOrder,         false, true },
    {State::InReview,   Step::Pause,            State::Paused,     Happened::Paused,           Permission::ApproveOrder,         false, true },
    {State::SecondCall, Step::Pause,            State::Paused,     Happened::Paused,           Permission::ApproveOrder,         false, true },
    {State::ReHandling, Step::Pause,            State::Paused,     Happened::Paused,           Permission::ApproveOrder,         false, true },
    {State::Completed,  Step::Pause,            State::Paused,     Happened::Paused,           Permission::ApproveOrder,         false, true },
    {State::Accounting, Step::Pause,            State::Paused,     Happened::Paused,           Permission::ApproveOrder,         false, true },
    {State::Paused,     Step::Resume,           State::Issued,     Happened::Resumed,          Permission::ApproveOrder,         false, true },
    {State::Paused,     Step::Resume,           State::Rectifying, Happened::Resumed,          Permission::ApproveOrder,         false, true },
    {State::Paused,     Step::Resume,           State::InReview,   Happened::Resumed,          Permission::ApproveOrder,         false, true },
    {State::Paused,     Step::Resume,           State::SecondCall, Happened::Resumed,          Permission::ApproveOrder,         false, true },
    {State::Paused,     Step::Resume,           State::ReHandling, Happened::Resumed,          Permission::ApproveOrder,         false, true },
    {State::Paused,     Step::Resume,           State::Completed,  Happened::Resumed,          Permission::ApproveOrder,         false, true },
    {State::Paused,     Step::Resume,           State::Accounting, Happened::Resumed,          Permission::ApproveOrder,         false, true },
});
// clang-format on

constexpr const Move* findMove(State from, Step step)
{
    return findIn(kMoves, from, step);
}

/// A resumed order goes on where it stood.
constexpr const Move* findResume(State to)
{
    for (const Move& move : kMoves)
        if (move.step == Step::Resume && move.to == to)
            return &move;
    return nullptr;
}
static_assert(allReachable(kMoves, State::Drafted));

} // namespace minyi::core::orders
