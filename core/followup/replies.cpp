#include "core/followup/command_fields.h"

#include "core/followup/rules.h"
#include "core/followup/sender.h"
#include "core/followup/steps.h"
#include "core/followup/table.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <array>

namespace minyi::core::followup {

namespace {

/// Moves the matter if machine A has such a step from its state; the rest of the answer is kept either way.
bool moveIf(Tx& tx, const Matter& matter, Step step, Json payload)
{
    const Move* move = findMove(matter.state, step);
    if (!move)
        return false;
    tx.move(matter.id, &Matter::state, move->from, move->to);
    tx.raise(matter.id, move->leaves, std::move(payload));
    return true;
}

void optOut(Tx& tx, const std::string& phone, Instant at)
{
    const int months = settings::number(tx.db(), "opt_out_months", dayOf(at));
    const Civil from = civil(dayOf(at));
    const int month = from.month - 1 + months;
    const int year = from.year + month / 12;
    const int last = lastDayOfMonth(year, month % 12 + 1);
    tx.create(OptOut{{}, {}, 0, phone, at, *dayFrom(year, month % 12 + 1, std::min(from.day, last))});
}

/// A "3" opens a call at any time. Where the call is to come anyway it rates like any other within the window, and after it nothing.
void dissatisfied(Tx& tx, const Matter& matter, const Reply& reply, bool locked)
{
    const bool calling = matter.state == State::ToCall || matter.state == State::InCall;
    if ((calling && reply.late) || !moveIf(tx, matter, Step::ReplyDissatisfied, {{"parsed", toText(reply.parsed)}}))
        return;
    if (!locked || !matter.firstRating)
        giveRating(tx, matter, Rating::Dissatisfied, reply.receivedAt);
    if (calling)
        return;
    startCalling(tx, matter, tx.now() - reply.receivedAt > 2 * kDayMs ? tx.now() : reply.receivedAt);
    tx.set(matter.id, &Matter::claimedBy, Id<staff::Officer>{});
}

/// What one answer does to its matter (workflows 3.3, replies; 3.5, A3-A8).
void apply(Tx& tx, const Matter& matter, const Reply& reply)
{
    // What a person was told on the telephone stands; a message after it is kept and changes nothing.
    if (matter.firstCaller && reply.parsed != Parsed::OptOut)
        return;
    const Json payload = {{"parsed", toText(reply.parsed)}};
    // Once the figures of the month are final an answer is kept and rates nothing; a "3" still opens a call.
    const bool locked = lockedAt(tx.db(), matter.day).has_value();
    if (locked && (reply.parsed == Parsed::Satisfied || reply.parsed == Parsed::Basically))
        return;
    // The window is over though nobody has closed it yet: a late answer finds it closed, as it would a minute later.
    if (reply.late && matter.state == State::Sent && reply.parsed != Parsed::Dissatisfied) {
        moveIf(tx, matter, Step::CloseWindow, Json::object());
        return apply(tx, *find(tx.db(), matter.id), reply);
    }
    switch (reply.parsed) {
    case Parsed::Satisfied:
    case Parsed::Basically: {
        const Rating rating = reply.parsed == Parsed::Satisfied ? Rating::Satisfied : Rating::Basically;
        if (moveIf(tx, matter, reply.late ? Step::LateReply : Step::ReplySatisfied, payload))
            giveRating(tx, matter, rating, reply.receivedAt);
        return;
    }
    case Parsed::Dissatisfied:
        return dissatisfied(tx, matter, reply, locked);
    case Parsed::OptOut:
        optOut(tx, matter.phone, reply.receivedAt);
        moveIf(tx, matter, Step::OptOut, payload);
        return;
    case Parsed::Invalid:
        moveIf(tx, matter, Step::ReplyUnclear, payload);
        return;
    }
}

/// The message an answer belongs to: named by the gateway, else the last one asked of the number before it.
std::optional<Message> askedBy(Tx& tx, const RecordReply& command, const std::string& number)
{
    if (command.messageId)
        if (auto named = byGatewayId(tx.db(), *command.messageId); named && named->phone == number)
            return named;
    return lastAsked(tx.db(), number, command.receivedAt);
}

void toCall(Tx& tx, const Matter& matter, const std::string& reason)
{
    if (!moveIf(tx, matter, Step::FailDelivery, {{"reason", reason}}))
        return;
    tx.set(matter.id, &Matter::reason, std::optional(reason));
    startCalling(tx, matter, tx.now());
}

/// The message is with the public: its matter waits for an answer.
void reached(Tx& tx, const Message& message, const Matter& matter, Delivery state)
{
    const Day today = dayOf(tx.now());
    if (moveIf(tx, matter, Step::Send, {{"text", message.textVersion}})) {
        tx.set(matter.id, &Matter::sentAt, std::optional(tx.now()));
        tx.set(matter.id, &Matter::windowEnd,
               std::optional(windowEnd(tx.now(), settings::number(tx.db(), "reply_window_hours", today),
                                       tx.the<calendar::WorkCalendar>())));
    }
    if (state == Delivery::Delivered)
        tx.raise(matter.id, Happened::Delivered);
}

void settle(Tx& tx, const Message& message, Delivery state)
{
    if (state == Delivery::Handed || state == Delivery::Queued) // put back: nobody took the connection, nothing left
        return tx.set(message.id, &Message::handedAt, state == Delivery::Handed ? std::optional(tx.now()) : std::nullopt);
    if (state == Delivery::Withdrawn)
        return;
    const auto matter = *find(tx.db(), message.matter);
    tx.set(message.id, &Message::settledAt, std::optional(tx.now()));
    if (state == Delivery::Accepted || state == Delivery::Delivered)
        reached(tx, message, matter, state);
    else
        toCall(tx, matter, std::string(toText(state)));
}

/// Whether a message may go from one delivery state to another; the same again is not a change.
bool follows(Delivery from, Delivery to)
{
    if (from == Delivery::Queued)
        return to == Delivery::Handed || to == Delivery::Withdrawn;
    if (from == Delivery::Handed)
        return to != Delivery::Handed;
    constexpr std::array kAfterAccepted = {Delivery::Delivered, Delivery::Failed, Delivery::Expired, Delivery::Uncertain};
    return from == Delivery::Accepted && std::ranges::find(kAfterAccepted, to) != kAfterAccepted.end();
}

} // namespace

void strand(Tx& tx, const Message& message)
{
    tx.move(message.id, &Message::state, message.state, Delivery::Uncertain);
    settle(tx, message, Delivery::Uncertain);
}

Result<ReplyRecorded> run(Tx& tx, const RecordReply& command)
{
    const Phone phone = normalise(command.number);
    const auto& packs = tx.the<rules::Packs>();
    if (command.receivedAt > tx.now() + kHour)
        return refuse(Why::Invalid, "received_at: in_the_future");
    const Uid uid = uidOf("reply|" + phone.number + "|" + std::to_string(command.receivedAt.ms) + "|" + command.text);
    ReplyRecorded recorded;
    recorded.parsed = toText(parseReply(command.text, packs));
    if (replyKnown(tx.db(), uid)) {
        recorded.known = recorded.matched = true;
        return recorded;
    }
    const auto message = askedBy(tx, command, phone.number);
    const auto matter = message ? find(tx.db(), message->matter) : std::nullopt;
    if (!matter) {
        recorded.why = "not_asked";
        tx.create(StrayReply{{}, {}, 0, phone.number, command.receivedAt, command.text, recorded.why}, uid);
        return recorded;
    }
    recorded.matched = true;
    const bool late = matter->windowEnd && command.receivedAt > *matter->windowEnd;
    const Reply reply{{}, {}, 0, matter->id, command.receivedAt, command.text, *fromText<Parsed>(recorded.parsed),
                      packs.parserVersion(), late};
    tx.create(reply, uid);
    apply(tx, *matter, reply);
    return recorded;
}

Result<Done> run(Tx& tx, const RecordDelivery& command)
{
    const auto message = find(tx.db(), command.message);
    if (!message)
        return refuse(Why::NotFound, "message");
    if (command.gatewayId && message->gatewayId != command.gatewayId)
        tx.set(message->id, &Message::gatewayId, command.gatewayId);
    if (message->state == command.state)
        return Done{};
    if (!follows(message->state, command.state))
        return refuse(Why::WrongState, std::string(toText(message->state)));
    if (command.state == Delivery::Handed && !maySend(tx.db(), *message, dayOf(tx.now())))
        return refuse(Why::NotTheSender);
    tx.move(message->id, &Message::state, message->state, command.state);
    if (command.error)
        tx.set(message->id, &Message::error, command.error);
    settle(tx, *message, command.state);
    return Done{};
}

Result<std::int64_t> run(Tx& tx, const CloseWindows&)
{
    std::int64_t closed = 0;
    const int sample = settings::number(tx.db(), "no_reply_sample", dayOf(tx.now()));
    for (const Matter& matter : windowsEnded(tx.db(), tx.now())) {
        moveIf(tx, matter, Step::CloseWindow, Json::object());
        ++closed;
        if (matter.channel != Channel::C110 || !inSample(matter.uid, sample))
            continue;
        const auto settled = find(tx.db(), matter.id);
        moveIf(tx, *settled, Step::Sample, {{"reason", "sample"}});
        tx.set(matter.id, &Matter::reason, std::optional<std::string>("sample"));
        startCalling(tx, matter, tx.now());
    }
    return closed;
}

} // namespace minyi::core::followup
