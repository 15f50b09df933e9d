#include "ui/orders/order_steps.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace minyi::ui {

namespace {

using core::Happened;
using core::orders::OrderAnswer;
using core::orders::State;
using core::orders::Step;

/// In the order in which they are taken; the first that is allowed is the next step.
constexpr Step kOrder[] = {
    Step::Issue,          Step::SignFor,         Step::GrantReturn, Step::RefuseReturn, Step::AskReturn, Step::SignFeedback,
    Step::Contact,        Step::FeedBack,        Step::NoteProgress,   Step::AskExtension,
    Step::GrantExtension, Step::RefuseExtension, Step::Accept, Step::AcceptSerious,          Step::ReturnForRework, Step::SecondSatisfied, Step::Explain,
    Step::ReHandle, Step::Conclude, Step::FindResponsible, Step::DecideMeasure, Step::NotProved, Step::TakeOver, Step::Remind, Step::HoldMeeting, Step::Resume, Step::Pause,
};

/// What the timeline says of the round the order is in.
struct Round {
    bool returnAsked = false;
    bool everReturned = false;
    bool contacted = false;
    bool feedback = false; ///< drafted and not yet signed or sent back
    bool extended = false;
    bool extensionAsked = false;
    int rehandled = 0;
};

Round roundOf(const OrderAnswer& order)
{
    Round round;
    for (const auto& line : order.timeline) {
        const auto happened = core::fromText<Happened>(line.happened);
        if (happened == Happened::OrderReturnAsked)
            round.returnAsked = round.everReturned = true;
        else if (happened == Happened::OrderReturnRefused || happened == Happened::OrderReturned || happened == Happened::OrderIssued)
            round.returnAsked = false;
        else if (happened == Happened::Contacted)
            round.contacted = true;
        else if (happened == Happened::Extended)
            round.extended = true, round.extensionAsked = false;
        else if (happened == Happened::ExtensionAsked || happened == Happened::ExtensionRefused)
            round.extensionAsked = happened == Happened::ExtensionAsked;
        else if (happened == Happened::FeedbackReturned || happened == Happened::ReHandling)
            round.feedback = false, round.rehandled += happened == Happened::ReHandling;
        else if (happened == Happened::FeedbackDrafted)
            round.feedback = true;
    }
    return round;
}

bool isPoor(const std::optional<core::followup::Rating>& rating)
{
    return rating && *rating >= core::followup::Rating::Dissatisfied;
}

/// What beyond state, right and unit decides whether a step makes sense.
bool makesSense(Step step, const OrderAnswer& order, const Round& round)
{
    const bool poor = isPoor(order.secondRating);
    const std::pair<Step, bool> guards[] = {
        {Step::AskReturn, !round.everReturned}, {Step::GrantReturn, round.returnAsked},   {Step::SignFeedback, round.feedback},
        {Step::Contact, !round.contacted},      {Step::AskExtension, !round.extended},    {Step::GrantExtension, !round.extended},
        {Step::TakeOver, order.row.cause == "C07"}, {Step::SecondSatisfied, !poor},         {Step::Explain, poor},                    {Step::ReHandle, poor && round.rehandled < 2},
        {Step::Conclude, poor && round.rehandled >= 2}, {Step::RefuseReturn, round.returnAsked}, {Step::RefuseExtension, round.extensionAsked},
        {Step::Accept, order.row.grade != 1}, {Step::AcceptSerious, order.row.grade == 1}, {Step::NotProved, order.row.cause == "C07"},
    };
    for (const auto& [guarded, open] : guards)
        if (guarded == step)
            return open;
    return true;
}

} // namespace

std::vector<Step> offeredSteps(const OrderAnswer& order, const core::Actor& actor)
{
    const Round round = roundOf(order);
    std::vector<Step> steps;
    for (const Step step : kOrder) {
        const auto* move = core::orders::findMove(order.row.state, step);
        if (!move || !(actor.may(move->needs) || (move->needs == core::Permission::SignFeedback && !order.standsFor.empty())) || (move->ownUnitOnly && !order.ownUnit) ||
            (move->otherUnitOnly && order.ownUnit) || !makesSense(step, order, round))
            continue;
        steps.push_back(step);
    }
    return steps;
}

bool isDetour(Step step)
{
    return step == Step::Remind || step == Step::HoldMeeting || step == Step::Pause;
}

QString stepVerb(Step step)
{
    if (step == Step::SecondSatisfied)
        return QCoreApplication::translate("OrderSteps", "Record second call");
    if (step == Step::FindResponsible)
        return QCoreApplication::translate("OrderSteps", "Find responsibility");
    return words(step);
}

int stageOf(State state)
{
    switch (state) {
    case State::Drafted: return 0;
    case State::Issued: return 1;
    case State::Rectifying:
    case State::ReHandling: return 2;
    case State::InReview: return 3;
    case State::SecondCall: return 4;
    case State::Completed:
    case State::Accounting: return 5;
    case State::Closed:
    case State::Merged: return 6;
    case State::Paused: return 2;
    }
    return 0;
}

} // namespace minyi::ui
