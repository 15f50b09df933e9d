#include "core/orders/evidence.h"
#include "tests/support/make.h"

#include <set>

using namespace minyi::tests;
using namespace minyi::core::orders;
using followup::Matter;
using followup::Rating;

namespace {

using Missing = std::vector<Evidence>;

Order in(State state)
{
    Order order;
    order.state = state;
    order.cause = "C06";
    order.issuedAt = moment("2026-11-24 10:00");
    return order;
}

} // namespace

TEST_CASE("a matter lacks the conversation, and of a poor rating the cause and the citizen's words", "[board]")
{
    Matter matter;
    matter.state = followup::State::InvalidReply;
    CHECK(missingOf(matter) == Missing{Evidence::Classification});
    for (const auto state : {followup::State::ToCall, followup::State::InCall}) {
        matter.state = state;
        matter.firstRating = {};
        CHECK(missingOf(matter) == Missing{Evidence::Conversation});
        matter.firstRating = Rating::Satisfied;
        CHECK(missingOf(matter) == Missing{Evidence::Conversation});
        matter.firstRating = Rating::Dissatisfied;
        CHECK(missingOf(matter) == Missing{Evidence::Conversation, Evidence::Cause, Evidence::CitizenWords});
        auto half = matter;
        half.cause = "C06";
        CHECK(missingOf(half) == Missing{Evidence::Conversation, Evidence::CitizenWords});
        half.quote = "等了很久";
        CHECK(missingOf(half) == Missing{Evidence::Conversation});
    }
    for (const auto state : {followup::State::Rated, followup::State::Excluded, followup::State::Sent}) {
        matter.state = state;
        CHECK(missingOf(matter).empty());
    }
}

TEST_CASE("an order under monitoring lacks its issue, the sign-for or the answer to a return", "[board]")
{
    CHECK(missingOf(in(State::Drafted)) == Missing{Evidence::Issue});
    auto integrity = in(State::Drafted);
    integrity.cause = "C07";
    CHECK(missingOf(integrity) == Missing{Evidence::TakingOver});
    auto order = in(State::Issued);
    CHECK(missingOf(order) == Missing{Evidence::SignFor});
    order.returnAskedAt = *order.issuedAt + kHour;
    CHECK(missingOf(order) == Missing{Evidence::ReturnAnswer, Evidence::SignFor});
    order.issuedAt = *order.returnAskedAt + kHour; // issued anew: what was asked has been answered
    CHECK(missingOf(order) == Missing{Evidence::SignFor});
}

TEST_CASE("an order in rectification lacks contact, progress, feedback and the chief's signature, each until it is there", "[board]")
{
    auto order = in(State::Rectifying);
    const Missing all{Evidence::CitizenContact, Evidence::Progress, Evidence::Findings, Evidence::CitizenTold, Evidence::ChiefSignature};
    CHECK(missingOf(order) == all);
    order.contactedAt = order.issuedAt;
    CHECK(missingOf(order) == Missing(all.begin() + 1, all.end()));
    order.progressAt = order.issuedAt;
    CHECK(missingOf(order) == Missing(all.begin() + 2, all.end()));
    order.extensionAsked = 3;
    CHECK(missingOf(order).front() == Evidence::ExtensionAnswer);
    order.extensionDays = 3;
    order.feedbackAt = *order.issuedAt + kHour;
    CHECK(missingOf(order) == Missing{Evidence::ChiefSignature});
    order.fedBackAt = *order.issuedAt + 2 * kHour;
    order.returnedAt = *order.issuedAt + 3 * kHour; // sent back: it is written anew
    CHECK(missingOf(order) == Missing{Evidence::Findings, Evidence::CitizenTold, Evidence::ChiefSignature});
    auto quiet = in(State::Rectifying);
    quiet.fedBackAt = quiet.returnedAt = quiet.issuedAt; // the first feedback stopped the clocks of contact and progress
    CHECK(missingOf(quiet) == Missing{Evidence::Findings, Evidence::CitizenTold, Evidence::ChiefSignature});
    auto again = in(State::ReHandling);
    CHECK(missingOf(again) == Missing{Evidence::Findings, Evidence::CitizenTold, Evidence::ChiefSignature});
    again.feedbackAt = again.issuedAt;
    CHECK(missingOf(again) == Missing{Evidence::ChiefSignature});
}

TEST_CASE("feedback lacks the opinion, then the second call, then a decision; assessment a finding and a measure", "[board]")
{
    CHECK(missingOf(in(State::InReview)) == Missing{Evidence::ReviewOpinion});
    auto order = in(State::SecondCall);
    CHECK(missingOf(order) == Missing{Evidence::SecondCall});
    order.secondRating = Rating::Satisfied;
    CHECK(missingOf(order) == Missing{Evidence::SecondCall});
    order.secondRating = Rating::VeryDissatisfied;
    CHECK(missingOf(order) == Missing{Evidence::Decision});
    CHECK(missingOf(in(State::Completed)) == Missing{Evidence::Responsibility});
    CHECK(missingOf(in(State::Accounting)) == Missing{Evidence::Measure});
    CHECK(missingOf(in(State::Closed)).empty());
    CHECK(missingOf(in(State::Merged)).empty());
    auto paused = in(State::Paused);
    paused.pausedFrom = State::InReview;
    CHECK(missingOf(paused) == Missing{Evidence::ReviewOpinion});
}

TEST_CASE("an open objection lacks what its state waits for", "[board]")
{
    using S = ObjectionState;
    const std::pair<S, Missing> rows[] = {
        {S::InExamination, {Evidence::Examination}}, {S::Examined, {Evidence::ObjectionDecision}},
        {S::ToCountersign, {Evidence::Countersignature}}, {S::Appealed, {Evidence::AppealDecision}},
        {S::Upheld, {}}, {S::Rejected, {}}, {S::Dismissed, {}}};
    for (const auto& [state, missing] : rows) {
        Objection objection;
        objection.state = state;
        CHECK(missingOf(objection) == missing);
    }
}

TEST_CASE("every open state of an order stands in one stage of the board, and in no other", "[board]")
{
    std::set<State> left;
    for (const auto& token : TokensOf<State>::table)
        if (!boardStage(token.value))
            left.insert(token.value);
    CHECK(left == std::set{State::Closed, State::Merged, State::Paused});
    CHECK(boardStage(State::ReHandling) == Stage::Rectification);
    CHECK(boardStage(State::Accounting) == Stage::Assessment);
}
