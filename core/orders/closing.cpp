#include "core/orders/command_fields.h"

#include "core/orders/accountability.h"
#include "core/followup/rules.h"
#include "core/orders/steps.h"
#include "core/orders/table.h"
#include "core/settings/settings.h"

#include <array>

namespace minyi::core::orders {

namespace {

using followup::Outcome;

/// The unit's feedback, or in a re-handling that of the unit a level up.
Result<Done> checkFeedback(const FeedBack& command, Instant now)
{
    const std::pair<const char*, const std::string*> fields[] = {
        {"findings", &command.findings}, {"measures", &command.measures}, {"told_way", &command.toldWay},
        {"citizen_words", &command.citizenWords}, {"evidence", &command.evidence}};
    for (const auto& [name, text] : fields)
        if (text->empty())
            return refuse(Why::Missing, name);
    if (command.toldDay > dayOf(now))
        return refuse(Why::Invalid, "told_day: in_the_future");
    return Done{};
}

void noteSecondCall(Tx& tx, const Order& order, const RecordSecondCall& command)
{
    tx.create(followup::Call{{}, {}, 0, order.matter, 2, me(tx), tx.now(), command.outcome, command.rating, {}, {}, command.solved,
                             command.words, {}});
    tx.set(order.id, &Order::secondCaller, me(tx));
    tx.set(order.id, &Order::secondAt, std::optional(tx.now()));
    tx.set(order.id, &Order::secondAttempts, order.secondAttempts + 1);
    if (command.outcome != Outcome::Answered)
        return;
    tx.set(order.id, &Order::secondRating, command.rating);
    tx.set(order.id, &Order::secondSolved, command.solved);
    tx.set(order.id, &Order::secondWords, command.words);
    tx.set(order.matter, &followup::Matter::finalRating, command.rating);
}

void complete(Tx& tx, const Order& order, const std::string& outcome)
{
    tx.set(order.id, &Order::completedAt, std::optional(tx.now()));
    tx.set(order.id, &Order::outcome, std::optional(outcome));
}

void close(Tx& tx, const Order& order, const std::string& reason)
{
    tx.set(order.id, &Order::closedAt, std::optional(tx.now()));
    tx.set(order.id, &Order::closedBy, me(tx));
    tx.set(order.id, &Order::closeReason, std::optional(reason));
}

constexpr std::int64_t kRounds = 2; ///< of re-handling, then the leader

/// Who handled the matter or made the first call decides nothing about it, and does not call again (workflows 2, 3.4, 9).
bool tookPart(Tx& tx, const Order& order)
{
    const Actor& who = tx.actor();
    const auto matter = find(tx.db(), order.matter);
    if (order.draftedBy.value == who.officer || !matter)
        return order.draftedBy.value == who.officer;
    return matter->firstCaller.value == who.officer || (!matter->handler.empty() && matter->handler == who.account);
}

/// Three tries on two days, as at the first call.
bool enoughTries(Tx& tx, const Order& order)
{
    const Day today = dayOf(tx.now());
    return order.secondAttempts + 1 >= settings::number(tx.db(), "call_attempts", today) &&
           secondCallDays(tx.db(), order.matter) >= settings::number(tx.db(), "call_days", today);
}

} // namespace

Result<Done> run(Tx& tx, const FeedBack& command)
{
    if (const auto checked = checkFeedback(command, tx.now()); !checked)
        return checked;
    if (!tx.headsAre(command.order, command.seen))
        return refuse(Why::ChangedMeanwhile, "order");
    return change(tx, command.order, Step::FeedBack, {{"feedback", "drafted"}}, [&](const Order& order) {
        tx.set(order.id, &Order::feedbackAt, std::optional(tx.now()));
        tx.set(order.id, &Order::feedbackBy, me(tx));
        tx.set(order.id, &Order::findings, std::optional(command.findings));
        tx.set(order.id, &Order::measures, std::optional(command.measures));
        tx.set(order.id, &Order::toldDay, std::optional(command.toldDay));
        if (!order.fedBackAt) // until it is signed; a rework does not move the day on which the citizen was told first
            tx.set(order.id, &Order::repliedDay, std::optional(command.toldDay));
        tx.set(order.id, &Order::toldWay, std::optional(command.toldWay));
        tx.set(order.id, &Order::citizenWords, std::optional(command.citizenWords));
        tx.set(order.id, &Order::evidence, std::optional(command.evidence));
    });
}

Result<Done> run(Tx& tx, const SignFeedback& command)
{
    const auto order = visible(tx, command.order);
    if (order && !order->feedbackAt)
        return refuse(Why::Missing, "feedback");
    if (order && order->returnedAt && *order->feedbackAt <= *order->returnedAt)
        return refuse(Why::Missing, "feedback: after the return");
    return change(tx, command.order, Step::SignFeedback, {}, [&](const Order& o) {
        if (!o.fedBackAt)
            tx.set(o.id, &Order::fedBackAt, std::optional(tx.now()));
        tx.set(o.id, &Order::sentUpAt, std::optional(tx.now()));
        tx.set(o.id, &Order::escalation, std::int64_t{0}); // the card is red no more; the next clock begins anew
        tx.set(o.id, &Order::signedOffBy, me(tx));
    });
}

Result<Done> run(Tx& tx, const Review& command)
{
    if (command.opinion.empty())
        return refuse(Why::Missing, "opinion");
    if (!tx.headsAre(command.order, command.seen))
        return refuse(Why::ChangedMeanwhile, "order");
    const auto order = visible(tx, command.order);
    const bool serious = order && order->grade == 1; // the supervisor accepts what is grave (workflows 3.6, B4)
    const Step which = !command.accept ? Step::ReturnForRework : serious ? Step::AcceptSerious : Step::Accept;
    if (order && !command.accept && order->reworks >= settings::number(tx.db(), "rework_max", dayOf(tx.now())))
        return refuse(Why::TooLate, "rework_max");
    return change(tx, command.order, which, {{"opinion", command.opinion}}, [&](const Order& o) {
        tx.set(o.id, &Order::reviewedAt, std::optional(tx.now()));
        tx.set(o.id, &Order::reviewedBy, me(tx));
        tx.set(o.id, &Order::opinion, std::optional(command.opinion));
        if (command.accept)
            return;
        tx.set(o.id, &Order::returnedAt, std::optional(tx.now()));
        tx.set(o.id, &Order::reworks, o.reworks + 1);
    });
}

Result<Done> run(Tx& tx, const RecordSecondCall& command)
{
    const auto order = visible(tx, command.order);
    if (!order)
        return refuse(Why::NotFound, "order");
    if (tookPart(tx, *order))
        return refuse(Why::SamePerson, "first_caller");
    const bool answered = command.outcome == Outcome::Answered;
    if (answered && !command.rating)
        return refuse(Why::Missing, "rating");
    if (answered && !command.solved)
        return refuse(Why::Missing, "solved");
    const bool poor = answered && followup::isPoor(*command.rating);
    if (poor && command.words.value_or("").empty())
        return refuse(Why::Missing, "words");
    Step which = poor ? Step::SecondPoor : Step::SecondSatisfied;
    const Json payload = {{"outcome", toText(command.outcome)}, {"rating", answered ? Json(toText(*command.rating)) : Json()}};
    if (!findMove(order->state, which))
        return refuse(Why::WrongState, std::string(toText(order->state)));
    noteSecondCall(tx, *order, command);
    if (!answered)
        which = enoughTries(tx, *order) ? Step::SecondNotReached : Step::SecondNoAnswer;
    const auto moved = step(tx, *order, which, payload);
    if (moved && which == Step::SecondSatisfied)
        complete(tx, *order, "satisfied");
    if (moved && which == Step::SecondNotReached)
        complete(tx, *order, "not_reached");
    return moved;
}

Result<Done> run(Tx& tx, const Explain& command)
{
    constexpr std::array<std::string_view, 3> kCauses = {"C09", "C12", "C13"};
    if (std::find(kCauses.begin(), kCauses.end(), command.cause) == kCauses.end())
        return refuse(Why::Invalid, "cause: C09, C12 or C13");
    if (command.basis.empty())
        return refuse(Why::Missing, "basis");
    const auto order = visible(tx, command.order);
    if (order && (!order->secondRating || !followup::isPoor(*order->secondRating)))
        return refuse(Why::WrongState, "not_asked_again");
    return change(tx, command.order, Step::Explain, {{"cause", command.cause}, {"basis", command.basis}},
                  [&](const Order& o) { complete(tx, o, "explained"); });
}

Result<Done> run(Tx& tx, const ReHandle& command)
{
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto order = visible(tx, command.order);
    if (order && (!order->secondRating || !followup::isPoor(*order->secondRating)))
        return refuse(Why::WrongState, "not_asked_again");
    if (order && order->rehandlings >= kRounds)
        return refuse(Why::TooLate, "2 rounds");
    return change(tx, command.order, Step::ReHandle, {{"reason", command.reason}}, [&](const Order& o) {
        tx.set(o.id, &Order::rehandledAt, std::optional(tx.now()));
        tx.set(o.id, &Order::rehandlings, o.rehandlings + 1);
        tx.set(o.id, &Order::secondRating, std::optional<followup::Rating>());
        tx.set(o.id, &Order::secondAttempts, std::int64_t{0});
        tx.set(o.id, &Order::feedbackAt, std::optional<Instant>());
    });
}

Result<Done> run(Tx& tx, const Conclude& command)
{
    if (command.decision.empty())
        return refuse(Why::Missing, "decision");
    const auto order = visible(tx, command.order);
    if (order && tookPart(tx, *order))
        return refuse(Why::SamePerson, "took_part");
    if (order && (order->rehandlings < kRounds || !order->secondRating || !followup::isPoor(*order->secondRating)))
        return refuse(Why::WrongState, "2 rounds");
    return change(tx, command.order, Step::Conclude, {{"decision", command.decision}}, [&](const Order& o) { complete(tx, o, "concluded"); });
}

Result<Done> run(Tx& tx, const FindResponsibility& command)
{
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (const auto order = visible(tx, command.order); order && tookPart(tx, *order))
        return refuse(Why::SamePerson, "took_part");
    if (command.misconduct && !command.responsible)
        return refuse(Why::Invalid, "misconduct: not responsible");
    const Step which = command.responsible ? Step::FindResponsible : Step::CloseOut;
    Json payload = {{"responsible", command.responsible}, {"reason", command.reason}};
    if (command.misconduct)
        payload["misconduct"] = toText(*command.misconduct);
    return change(tx, command.order, which, std::move(payload),
                  [&](const Order& order) {
                      tx.set(order.id, &Order::responsible, std::optional(command.responsible));
                      if (command.responsible)
                          tx.set(order.id, &Order::foundAt, std::optional(tx.now()));
                      else
                          close(tx, order, command.reason);
                  });
}

Result<Done> run(Tx& tx, const DecideMeasure& command)
{
    if (command.words.empty())
        return refuse(Why::Missing, "words");
    const auto order = visible(tx, command.order);
    if (order && tookPart(tx, *order))
        return refuse(Why::SamePerson, "took_part");
    if (order && order->state == State::Accounting) {
        const Measure least = leastOf(triggersOf(tx.db(), *order));
        if (command.measure < least)
            return refuse(Why::Invalid, "measure: not below " + std::string(toText(least)));
    }
    return change(tx, command.order, Step::DecideMeasure, {{"measure", toText(command.measure)}, {"words", command.words}},
                  [&](const Order& o) {
                      tx.set(o.id, &Order::measure, std::optional(std::string(toText(command.measure))));
                      tx.set(o.id, &Order::responsible, std::optional(true));
                      close(tx, o, command.words);
                  });
}

Result<Done> run(Tx& tx, const TakeOver& command)
{
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto order = visible(tx, command.order);
    if (order && order->cause != "C07")
        return refuse(Why::Invalid, "cause: C07");
    return change(tx, command.order, Step::TakeOver, {{"reason", command.reason}}, [&](const Order& o) {
        tx.set(o.id, &Order::completedAt, std::optional(tx.now()));
        tx.set(o.id, &Order::foundAt, std::optional(tx.now()));
    });
}

Result<Done> run(Tx& tx, const NotProved& command)
{
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto order = visible(tx, command.order);
    if (order && tookPart(tx, *order))
        return refuse(Why::SamePerson, "took_part");
    if (order && order->cause != "C07")
        return refuse(Why::Invalid, "cause: C07");
    return change(tx, command.order, Step::NotProved, {{"reason", command.reason}}, [&](const Order& o) {
        tx.set(o.id, &Order::responsible, std::optional(false));
        close(tx, o, command.reason);
    });
}

} // namespace minyi::core::orders
