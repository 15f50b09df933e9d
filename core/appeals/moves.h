#pragma once

#include "core/appeals/appeal.h"
#include "core/office/actor.h"
#include "core/office/event.h"
#include "core/office/moves.h"

#include <array>

namespace minyi::core::appeals {

/// What moves an appeal; the rows are those of workflows 3.8.
enum class Step {
    AnswerAtOnce, Dispatch, Link, RouteTo110, RouteToDiscipline, Withdraw, AskReturn, GrantReturn, ReturnToHotline, RefuseReturn,
    Sign, Contact, AskExtension, GrantExtension, RefuseExtension, Answer, RateWell, RatePoor, RatePoorAtOnce, RatePoorAgain, NotReached,
};

/// Who takes a step: the unit it was sent to, anybody but that unit, or whoever has the right.
enum class Side { Any, Unit, Other };

struct Move {
    State from;
    Step step;
    State to;
    Happened leaves;
    Permission needs;
    Side side;
};

// clang-format off
inline constexpr auto kMoves = std::to_array<Move>({
    {State::Accepted,   Step::Dispatch,          State::Dispatched, Happened::AppealDispatched,       Permission::TakeAppeal,   Side::Any  },
    {State::Accepted,   Step::AnswerAtOnce,      State::Answered,   Happened::AppealAnswered,         Permission::TakeAppeal,   Side::Any  },
    {State::Accepted,   Step::Link,              State::Linked,     Happened::AppealLinked,           Permission::TakeAppeal,   Side::Any  },
    {State::Accepted,   Step::RouteTo110,        State::Routed,     Happened::AppealRouted,           Permission::TakeAppeal,   Side::Any  },
    {State::Accepted,   Step::RouteToDiscipline, State::Routed,     Happened::AppealRouted,           Permission::TakeAppeal,   Side::Any  },
    {State::Accepted,   Step::Withdraw,          State::Closed,     Happened::AppealWithdrawn,        Permission::TakeAppeal,   Side::Any  },
    {State::Dispatched, Step::Withdraw,          State::Closed,     Happened::AppealWithdrawn,        Permission::TakeAppeal,   Side::Other},
    {State::Handling,   Step::Withdraw,          State::Closed,     Happened::AppealWithdrawn,        Permission::TakeAppeal,   Side::Other},
    {State::Dispatched, Step::RouteToDiscipline, State::Routed,     Happened::AppealRouted,           Permission::TakeAppeal,   Side::Other},
    {State::Handling,   Step::RouteToDiscipline, State::Routed,     Happened::AppealRouted,           Permission::TakeAppeal,   Side::Other},
    {State::Dispatched, Step::RouteTo110,        State::Routed,     Happened::AppealRouted,           Permission::TakeAppeal,   Side::Other},
    {State::Dispatched, Step::AskReturn,         State::Dispatched, Happened::AppealReturnAsked,      Permission::SignFeedback, Side::Unit },
    {State::Dispatched, Step::GrantReturn,       State::Accepted,   Happened::AppealReturned,         Permission::ApproveOrder, Side::Other},
    {State::Dispatched, Step::ReturnToHotline,   State::Routed,     Happened::AppealRouted,           Permission::ApproveOrder, Side::Other},
    {State::Dispatched, Step::RefuseReturn,      State::Dispatched, Happened::AppealReturnRefused,    Permission::ApproveOrder, Side::Other},
    {State::Dispatched, Step::Sign,              State::Handling,   Happened::AppealSigned,           Permission::HandleAppeal, Side::Unit },
    {State::Handling,   Step::Contact,           State::Handling,   Happened::AppealContacted,        Permission::HandleAppeal, Side::Unit },
    {State::Handling,   Step::AskExtension,      State::Handling,   Happened::AppealExtensionAsked,   Permission::SignFeedback, Side::Unit },
    {State::Handling,   Step::GrantExtension,    State::Handling,   Happened::AppealExtended,         Permission::ApproveOrder, Side::Other},
    {State::Handling,   Step::RefuseExtension,   State::Handling,   Happened::AppealExtensionRefused, Permission::ApproveOrder, Side::Other},
    {State::Handling,   Step::Answer,            State::Answered,   Happened::AppealAnswered,         Permission::HandleAppeal, Side::Unit },
    {State::Answered,   Step::RateWell,          State::Closed,     Happened::AppealRated,            Permission::RunFollowUp,  Side::Any  },
    {State::Answered,   Step::RatePoor,          State::Handling,   Happened::AppealReHandled,        Permission::RunFollowUp,  Side::Any  },
    {State::Answered,   Step::RatePoorAtOnce,    State::Accepted,   Happened::AppealReHandled,        Permission::RunFollowUp,  Side::Any  },
    {State::Answered,   Step::RatePoorAgain,     State::Closed,     Happened::AppealRated,            Permission::RunFollowUp,  Side::Any  },
    {State::Answered,   Step::NotReached,        State::Closed,     Happened::AppealRated,            Permission::RunFollowUp,  Side::Any  },
});
// clang-format on

constexpr const Move* findMove(State from, Step step)
{
    return findIn(kMoves, from, step);
}
static_assert(allReachable(kMoves, State::Accepted));

} // namespace minyi::core::appeals

namespace minyi::core {

template <>
struct TokensOf<appeals::Step> {
    using E = appeals::Step;
    static constexpr Token<E> table[] = {
        {E::AnswerAtOnce, "answer_at_once"}, {E::Dispatch, "dispatch"}, {E::Link, "link"}, {E::RouteTo110, "route_to_110"},
        {E::RouteToDiscipline, "route_to_discipline"}, {E::Withdraw, "withdraw"}, {E::AskReturn, "ask_return"},
        {E::GrantReturn, "grant_return"}, {E::ReturnToHotline, "return_to_hotline"}, {E::RefuseReturn, "refuse_return"},
        {E::Sign, "sign"}, {E::Contact, "contact"}, {E::AskExtension, "ask_extension"}, {E::GrantExtension, "grant_extension"},
        {E::RefuseExtension, "refuse_extension"}, {E::Answer, "answer"}, {E::RateWell, "rate_well"}, {E::RatePoor, "rate_poor"}, {E::RatePoorAtOnce, "rate_poor_at_once"},
        {E::RatePoorAgain, "rate_poor_again"}, {E::NotReached, "not_reached"},
    };
};

} // namespace minyi::core
