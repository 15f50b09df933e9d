#include "core/appeals/rating.h"

#include "core/appeals/found.h"
#include "core/followup/rules.h"
#include "core/followup/steps.h"
#include "core/security/vault.h"

namespace minyi::core::appeals {

namespace {

/// Of each answer there is one matter, whichever desktop makes it.
Uid uidOfAsking(const Appeal& appeal)
{
    return uidOf("matter|asking|" + appeal.uid.text() + "|" + (appeal.rehandledAt ? "2" : "1"));
}

followup::Matter askingOf(Tx& tx, const Appeal& appeal)
{
    followup::Matter matter;
    matter.channel = appeal.source == Source::H968110 ? followup::Channel::H968110 : followup::Channel::O12345;
    matter.sourceId = appeal.number.value_or(appeal.sourceId) + (appeal.rehandledAt ? "/2" : "");
    matter.unit = appeal.unit;
    const auto officer = find(tx.db(), appeal.answeredBy);
    matter.handler = officer ? officer->account : "";
    matter.item = appeal.summary;
    matter.handledAt = *appeal.answeredAt;
    matter.day = dayOf(matter.handledAt);
    matter.person = appeal.person;
    const auto phone = followup::normalise(appeal.phone);
    matter.phone = phone.number;
    matter.phoneKind = phone.kind;
    matter.reason = std::string(appeal.rehandledAt ? followup::kSecondAnswer : followup::kFirstAnswer);
    return matter;
}

std::optional<bool> keptOf(const Json& payload)
{
    return payload.contains("kept") && payload["kept"].is_boolean() ? std::optional(payload["kept"].get<bool>()) : std::nullopt;
}

} // namespace

Result<Done> answered(Tx& tx, const Appeal& appeal, Step which, const std::string& answer, const std::string& way)
{
    if (const auto may = mayStep(tx.actor(), appeal, which); !may)
        return may;
    // The matter is there before the appeal names it: commits are replayed in the order in which their aggregates were touched.
    Id<followup::Matter> asking;
    if (appeal.source == Source::H968110) { // the hotline asks its callers itself
        Appeal told = appeal;
        told.answeredAt = tx.now();
        told.answeredBy = me(tx);
        auto asked = askingOf(tx, told);
        asked.state = followup::State::ToCall;
        asked.callSince = tx.now();
        asked.firstCallSince = tx.now();
        asking = tx.create(asked, uidOfAsking(appeal));
        tx.raise(asking, Happened::ToCall, {{"reason", *asked.reason}});
    }
    const auto moved = step(tx, appeal, which);
    tx.set(appeal.id, &Appeal::answer, std::optional(answer));
    tx.set(appeal.id, &Appeal::answerWay, std::optional(way));
    tx.set(appeal.id, &Appeal::answeredAt, std::optional(tx.now()));
    tx.set(appeal.id, &Appeal::answeredBy, me(tx));
    if (!appeal.repliedAt)
        tx.set(appeal.id, &Appeal::repliedAt, std::optional(tx.now()));
    if (!appeal.contactedAt)
        tx.set(appeal.id, &Appeal::contactedAt, std::optional(tx.now()));
    if (asking)
        tx.set(appeal.id, &Appeal::matter, asking);
    return moved;
}

void rate(Tx& tx, const Appeal& appeal, const Word& word, bool needsOrder)
{
    if (!appeal.firstRating) {
        tx.set(appeal.id, &Appeal::firstRating, std::optional(word.rating));
        tx.set(appeal.id, &Appeal::firstRatedAt, std::optional(tx.now()));
    }
    tx.set(appeal.id, &Appeal::rating, std::optional(word.rating));
    tx.set(appeal.id, &Appeal::solved, word.solved);
    tx.set(appeal.id, &Appeal::kept, word.kept);
    tx.set(appeal.id, &Appeal::ratedAt, std::optional(tx.now()));
    const Json payload = {{"rating", toText(word.rating)}};
    if (!needsOrder) {
        go(tx, appeal, *findMove(State::Answered, Step::RateWell), payload);
        close(tx, appeal, Outcome::Rated);
    } else if (!appeal.rehandledAt) {
        // Answered on the telephone it was with no unit yet: it is dispatched now.
        go(tx, appeal, *findMove(State::Answered, appeal.dispatchedAt ? Step::RatePoor : Step::RatePoorAtOnce), payload);
        tx.set(appeal.id, &Appeal::rehandledAt, std::optional(tx.now()));
    } else {
        go(tx, appeal, *findMove(State::Answered, Step::RatePoorAgain), payload);
        close(tx, appeal, Outcome::Supervised);
    }
}

void askedByHotline(Tx& tx, const Appeal& appeal, const Word& word)
{
    auto asked = askingOf(tx, appeal);
    const bool again = followup::isPoor(word.rating) && appeal.rehandledAt;
    asked.state = followup::State::Rated;
    asked.firstRating = asked.finalRating = word.rating;
    asked.ratedAt = asked.firstRatedAt = tx.now();
    asked.solved = word.solved;
    if (again)
        asked.cause = "C99"; // the hotline names none; the supervisor gives it one
    const auto id = tx.create(asked, uidOfAsking(appeal));
    tx.set(appeal.id, &Appeal::matter, id);
    tx.raise(id, again ? Happened::Confirmed : Happened::Settled, {{"rating", toText(word.rating)}, {"cause", asked.cause.value_or("")}});
    rate(tx, appeal, word, followup::isPoor(word.rating));
}

void react(Tx& tx, const Event& event)
{
    const bool reached = event.happened == Happened::Confirmed || event.happened == Happened::Settled;
    if (event.kind != AggKind::Matter || (!reached && event.happened != Happened::Unreachable))
        return;
    const auto appeal = appealOf(tx.db(), {event.row});
    if (!appeal || appeal->source != Source::H968110 || appeal->state != State::Answered)
        return;
    const auto matter = *find(tx.db(), appeal->matter);
    if (!reached || !matter.firstRating) {
        go(tx, *appeal, *findMove(State::Answered, Step::NotReached));
        return close(tx, *appeal, Outcome::NotReached);
    }
    // What is with inspection and discipline is not handled again by the unit.
    const bool needsOrder = event.happened == Happened::Confirmed && matter.cause != "C07";
    rate(tx, *appeal, {*matter.firstRating, matter.solved, keptOf(event.payload)}, needsOrder);
}

} // namespace minyi::core::appeals
