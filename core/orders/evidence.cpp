#include "core/orders/evidence.h"

#include "core/followup/rules.h"

namespace minyi::core::orders {

namespace {

using Missing = std::vector<Evidence>;

bool waitsForReturn(const Order& order)
{
    return order.returnAskedAt && order.issuedAt && *order.returnAskedAt >= *order.issuedAt;
}

/// A feedback that was drafted and, after a return, drafted anew.
bool hasFeedback(const Order& order)
{
    return order.feedbackAt && !(order.returnedAt && *order.feedbackAt <= *order.returnedAt);
}

Missing ofIssued(const Order& order)
{
    return waitsForReturn(order) ? Missing{Evidence::ReturnAnswer, Evidence::SignFor} : Missing{Evidence::SignFor};
}

Missing ofRectifying(const Order& order)
{
    Missing missing;
    if (!order.contactedAt && !order.fedBackAt) // the feedback stops both clocks too
        missing.push_back(Evidence::CitizenContact);
    if (!order.progressAt && !order.fedBackAt)
        missing.push_back(Evidence::Progress);
    if (order.extensionAsked && order.extensionDays == 0)
        missing.push_back(Evidence::ExtensionAnswer);
    if (!hasFeedback(order))
        missing.insert(missing.end(), {Evidence::Findings, Evidence::CitizenTold});
    missing.push_back(Evidence::ChiefSignature);
    return missing;
}

Missing ofReHandling(const Order& order)
{
    return hasFeedback(order) ? Missing{Evidence::ChiefSignature} : Missing{Evidence::Findings, Evidence::CitizenTold, Evidence::ChiefSignature};
}

Missing ofSecondCall(const Order& order)
{
    return order.secondRating && followup::isPoor(*order.secondRating) ? Missing{Evidence::Decision} : Missing{Evidence::SecondCall};
}

} // namespace

std::optional<Stage> boardStage(State state)
{
    switch (state) {
    case State::Drafted:
    case State::Issued: return Stage::Monitoring;
    case State::Rectifying:
    case State::ReHandling: return Stage::Rectification;
    case State::InReview:
    case State::SecondCall: return Stage::Feedback;
    case State::Completed:
    case State::Accounting: return Stage::Assessment;
    case State::Closed:
    case State::Merged:
    case State::Paused: return {};
    }
    return {};
}

std::optional<Stage> boardStage(followup::State state)
{
    using S = followup::State;
    return state == S::ToCall || state == S::InCall || state == S::InvalidReply ? std::optional(Stage::FollowUp) : std::nullopt;
}

std::vector<Evidence> missingOf(const Order& order)
{
    switch (standing(order)) {
    case State::Drafted: return {order.cause == "C07" ? Evidence::TakingOver : Evidence::Issue};
    case State::Issued: return ofIssued(order);
    case State::Rectifying: return ofRectifying(order);
    case State::InReview: return {Evidence::ReviewOpinion};
    case State::SecondCall: return ofSecondCall(order);
    case State::ReHandling: return ofReHandling(order);
    case State::Completed: return {Evidence::Responsibility};
    case State::Accounting: return {Evidence::Measure};
    case State::Closed:
    case State::Merged:
    case State::Paused: return {};
    }
    return {};
}

std::vector<Evidence> missingOf(const followup::Matter& matter)
{
    if (!boardStage(matter.state))
        return {};
    if (matter.state == followup::State::InvalidReply)
        return {Evidence::Classification};
    Missing missing{Evidence::Conversation};
    if (matter.firstRating && followup::isPoor(*matter.firstRating)) { // else the conversation may end well
        if (!matter.cause)
            missing.push_back(Evidence::Cause);
        if (!matter.quote)
            missing.push_back(Evidence::CitizenWords);
    }
    return missing;
}

std::vector<Evidence> missingOf(const Objection& objection)
{
    switch (objection.state) {
    case ObjectionState::InExamination: return {Evidence::Examination};
    case ObjectionState::Examined: return {Evidence::ObjectionDecision};
    case ObjectionState::ToCountersign: return {Evidence::Countersignature};
    case ObjectionState::Appealed: return {Evidence::AppealDecision};
    case ObjectionState::Upheld:
    case ObjectionState::Rejected:
    case ObjectionState::Dismissed: return {};
    }
    return {};
}

} // namespace minyi::core::orders
