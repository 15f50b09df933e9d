#include "core/followup/command_fields.h"

#include "core/followup/queries.h"
#include "core/followup/rules.h"
#include "core/followup/sender.h"
#include "core/followup/steps.h"
#include "core/followup/table.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>
#include <set>

namespace minyi::core::followup {

namespace {

/// Takes a step of machine A or refuses it; the permission stands in the move.
Result<Done> step(Tx& tx, const Matter& matter, Step which, Json payload = Json::object())
{
    const Move* move = findMove(matter.state, which);
    if (!move)
        return refuse(Why::WrongState, std::string(toText(matter.state)));
    if (!tx.actor().may(move->needs))
        return refuse(Why::NotAllowed, std::string(toText(move->needs)));
    tx.move(matter.id, &Matter::state, move->from, move->to);
    tx.raise(matter.id, move->leaves, std::move(payload));
    return Done{};
}

bool isOwnMatter(const Tx& tx, const Matter& matter)
{
    return !matter.handler.empty() && matter.handler == tx.actor().account;
}

/// What is wrong with the form, before any state is looked at.
Result<Done> checkCall(const Tx& tx, const Matter& matter, const RecordCall& command)
{
    const auto& packs = tx.the<rules::Packs>();
    if (command.outcome == Outcome::CallBack && !command.callAt)
        return refuse(Why::Missing, "call_at");
    if (command.outcome != Outcome::Answered)
        return Done{};
    if (!command.rating)
        return refuse(Why::Missing, "rating");
    for (const auto& code : {command.cause, command.cause2})
        if (code && !packs.cause(*code))
            return refuse(Why::Invalid, "cause: unknown " + *code);
    // What only inspection and discipline may know stands on no matter that others see.
    if (command.cause2 && packs.cause(*command.cause2)->hiddenFromUnit)
        return refuse(Why::Invalid, "cause2: " + *command.cause2);
    const bool changed = matter.firstRating && isPoor(*matter.firstRating) && !isPoor(*command.rating);
    if ((isPoor(*command.rating) || changed) && !command.cause)
        return refuse(Why::Missing, "cause");
    if (!command.cause)
        return Done{};
    const rules::Cause& cause = *packs.cause(*command.cause);
    if (changed && cause.code != "C10" && cause.code != "C11")
        return refuse(Why::Invalid, "cause: C10 or C11");
    if (cause.makesOrder && !isPoor(*command.rating))
        return refuse(Why::Invalid, "cause: rating is not poor");
    if (cause.makesOrder && command.quote.value_or("").empty())
        return refuse(Why::Missing, "quote");
    if (cause.needsNote && command.note.value_or("").empty())
        return refuse(Why::Missing, "note");
    return Done{};
}

/// An answered call settles the matter: confirmed with an order to come, or explained.
Result<Done> settle(Tx& tx, const Matter& matter, const RecordCall& command)
{
    const rules::Cause* cause = command.cause ? tx.the<rules::Packs>().cause(*command.cause) : nullptr;
    if (!matter.firstRating) {
        giveRating(tx, matter, *command.rating, tx.now());
    } else {
        tx.set(matter.id, &Matter::finalRating, command.rating);
        tx.set(matter.id, &Matter::ratedAt, std::optional(tx.now()));
    }
    tx.set(matter.id, &Matter::cause, command.cause);
    tx.set(matter.id, &Matter::cause2, command.cause2);
    tx.set(matter.id, &Matter::quote, command.quote);
    tx.set(matter.id, &Matter::solved, command.solved);
    tx.set(matter.id, &Matter::firstCaller, me(tx));
    Json payload = {{"cause", command.cause.value_or("")}, {"rating", toText(*command.rating)}};
    if (command.kept)
        payload["kept"] = *command.kept;
    return step(tx, matter, cause && cause->makesOrder ? Step::Confirm : Step::Explain, payload);
}

/// Three tries on two days in two slots, then the matter is settled as not reached (C16).
Result<Done> notReached(Tx& tx, const Matter& matter, const RecordCall& command)
{
    const Day today = dayOf(tx.now());
    const auto attempts = matter.attempts + 1;
    std::set<Day> days;
    std::set<std::int64_t> slots; ///< of the day: before noon, after it
    for (const Call& call : callsOf(tx.db(), matter.id))
        if (call.round == 1) {
            days.insert(dayOf(call.at));
            slots.insert(slotStart(call.at) - startOf(dayOf(call.at)));
        }
    tx.set(matter.id, &Matter::attempts, attempts);
    tx.set(matter.id, &Matter::callAt, command.callAt);
    tx.set(matter.id, &Matter::claimedBy, Id<staff::Officer>{});
    const Json payload = {{"outcome", toText(command.outcome)}, {"attempt", attempts}};
    const bool enough = attempts >= settings::number(tx.db(), "call_attempts", today) &&
                        static_cast<int>(days.size()) >= settings::number(tx.db(), "call_days", today) && slots.size() >= 2;
    const bool never = command.outcome == Outcome::WrongNumber || command.outcome == Outcome::NotInService;
    if (command.outcome == Outcome::Declined) {
        tx.set(matter.id, &Matter::cause, std::optional<std::string>("C15"));
        return step(tx, matter, Step::Explain, payload);
    }
    if (!enough && !never)
        return step(tx, matter, Step::NoAnswer, payload);
    tx.set(matter.id, &Matter::cause, std::optional<std::string>("C16"));
    return step(tx, matter, Step::GiveUp, payload);
}

} // namespace

Result<Done> run(Tx& tx, const Exclude& command)
{
    const auto matter = find(tx.db(), command.matter);
    if (!matter)
        return refuse(Why::NotFound, "matter");
    if (!tx.the<rules::Packs>().exclusion(command.code))
        return refuse(Why::Invalid, "code: unknown " + command.code);
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (!tx.headsAre(command.matter, command.seen))
        return refuse(Why::ChangedMeanwhile, "matter");
    const auto messages = messagesOf(tx.db(), matter->id);
    if (matter->state == State::Scheduled && std::ranges::any_of(messages, [](const Message& m) { return m.state != Delivery::Queued; }))
        return refuse(Why::TooLate, "handed");
    const auto moved = step(tx, *matter, Step::Exclude, {{"code", command.code}, {"reason", command.reason}});
    if (!moved)
        return moved;
    tx.set(matter->id, &Matter::reason, std::optional(command.code));
    for (const Message& message : messages) // still in the queue: it never leaves
        if (message.state == Delivery::Queued)
            tx.move(message.id, &Message::state, Delivery::Queued, Delivery::Withdrawn);
    return moved;
}

Result<Done> run(Tx& tx, const Classify& command)
{
    const auto matter = find(tx.db(), command.matter);
    if (!matter)
        return refuse(Why::NotFound, "matter");
    if (isOwnMatter(tx, *matter))
        return refuse(Why::SamePerson, "own_matter");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const bool poor = isPoor(command.rating);
    const auto moved = step(tx, *matter, poor ? Step::ClassifyDissatisfied : Step::Classify,
                            {{"rating", toText(command.rating)}, {"reason", command.reason}});
    if (!moved)
        return moved;
    giveRating(tx, *matter, command.rating, tx.now());
    if (poor)
        startCalling(tx, *matter, tx.now());
    return moved;
}

Result<Done> run(Tx& tx, const Claim& command)
{
    const auto matter = find(tx.db(), command.matter);
    if (!matter)
        return refuse(Why::NotFound, "matter");
    if (isOwnMatter(tx, *matter))
        return refuse(Why::SamePerson, "own_matter");
    const auto moved = step(tx, *matter, Step::Claim);
    if (!moved)
        return moved;
    tx.set(matter->id, &Matter::claimedBy, me(tx));
    tx.set(matter->id, &Matter::claimedAt, std::optional(tx.now()));
    return moved;
}

Result<Done> run(Tx& tx, const Release& command)
{
    const auto matter = find(tx.db(), command.matter);
    if (!matter)
        return refuse(Why::NotFound, "matter");
    if (matter->state == State::InCall && matter->claimedBy.value != tx.actor().officer)
        return refuse(Why::SamePerson, "claimed_by_another");
    const auto moved = step(tx, *matter, Step::Release);
    if (moved)
        tx.set(matter->id, &Matter::claimedBy, Id<staff::Officer>{});
    return moved;
}

Result<Done> run(Tx& tx, const RecordCall& command)
{
    const auto matter = find(tx.db(), command.matter);
    if (!matter)
        return refuse(Why::NotFound, "matter");
    if (matter->state != State::InCall)
        return refuse(Why::WrongState, std::string(toText(matter->state)));
    if (isOwnMatter(tx, *matter))
        return refuse(Why::SamePerson, "own_matter");
    if (matter->claimedBy.value != tx.actor().officer)
        return refuse(Why::SamePerson, "claimed_by_another");
    if (const auto checked = checkCall(tx, *matter, command); !checked)
        return checked;
    tx.create(Call{{}, {}, 0, matter->id, 1, me(tx), tx.now(), command.outcome, command.rating, command.cause,
                   command.cause2, command.solved, command.quote, command.note});
    return command.outcome == Outcome::Answered ? settle(tx, *matter, command) : notReached(tx, *matter, command);
}

Result<Done> run(Tx& tx, const Reopen& command)
{
    constexpr int kReopenDays = 90;
    const auto matter = find(tx.db(), command.matter);
    if (!matter)
        return refuse(Why::NotFound, "matter");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (dayOf(tx.now()) - matter->day > kReopenDays)
        return refuse(Why::TooLate, "90 days");
    const auto moved = step(tx, *matter, Step::Reopen, {{"reason", command.reason}});
    if (!moved)
        return moved;
    startCalling(tx, *matter, tx.now());
    tx.set(matter->id, &Matter::claimedBy, Id<staff::Officer>{});
    tx.set(matter->id, &Matter::attempts, std::int64_t{0});
    return moved;
}

void add(Entities& entities)
{
    entities.add<Matter>();
    entities.add<Message>();
    entities.add<Reply>();
    entities.add<StrayReply>();
    entities.add<OptOut>();
    entities.add<Call>();
    entities.add<MonthLock>();
}

void add(Catalog& catalog)
{
    catalog.command<TakeIn>();
    catalog.command<Run>();
    catalog.command<RecordDelivery>();
    catalog.command<RecordReply>();
    catalog.command<CloseWindows>();
    catalog.command<Exclude>();
    catalog.command<Classify>();
    catalog.command<Claim>();
    catalog.command<Release>();
    catalog.command<RecordCall>();
    catalog.command<Reopen>();
    addSending(catalog);
    addQuestions(catalog);
}

} // namespace minyi::core::followup
