#include "core/appeals/command_fields.h"

#include "core/appeals/found.h"
#include "core/appeals/handling_fields.h"
#include "core/appeals/intake.h"
#include "core/appeals/queries.h"
#include "core/followup/rules.h"
#include "core/orders/rules.h"
#include "core/settings/settings.h"

namespace minyi::core::appeals {

namespace {

constexpr std::int64_t kThird = 3; ///< the third time goes to the supervisor

/// What the form says, before a number is given.
Result<Appeal> appealOf(Tx& tx, const Take& command)
{
    for (const auto& [text, field] : {std::pair(&command.phone, "phone"), std::pair(&command.summary, "summary")})
        if (text->empty())
            return refuse(Why::Missing, field);
    const auto phone = followup::normalise(command.phone);
    if (phone.kind == followup::PhoneKind::Invalid)
        return refuse(Why::Invalid, "phone");
    Appeal made;
    made.kind = command.kind;
    made.unit = {tx.actor().unit};
    made.person = command.person;
    made.phone = phone.number;
    made.summary = command.summary;
    made.wish = command.wish;
    made.named = command.named;
    made.recording = command.recording;
    made.receivedAt = command.receivedAt.value_or(tx.now());
    made.takenBy = me(tx);
    if (made.receivedAt > tx.now())
        return refuse(Why::Invalid, "received_at: in_the_future");
    return made;
}

/// The first of a row of repeats; one that names itself or a later one is none.
Result<Id<Appeal>> firstOf(Tx& tx, Id<Appeal> id, Instant before)
{
    auto first = find(tx.db(), id);
    if (first && first->repeatOf)
        first = find(tx.db(), first->repeatOf);
    if (!first || !sees(tx.actor(), *first))
        return refuse(Why::NotFound, "first");
    if (first->receivedAt > before)
        return refuse(Why::Invalid, "first: not_earlier");
    return first->id;
}

} // namespace

Result<Taken> run(Tx& tx, const Take& command)
{
    auto made = appealOf(tx, command);
    if (!made)
        return tl::unexpected(made.error());
    if (command.repeatOf) {
        const auto first = firstOf(tx, *command.repeatOf, made->receivedAt);
        if (!first)
            return tl::unexpected(first.error());
        made->repeatOf = *first;
    }
    made->year = civil(dayOf(made->receivedAt)).year;
    made->serial = nextSerial(tx.db(), *made->year);
    made->number = orders::orderNumber(settings::text(tx.db(), "appeal_prefix", dayOf(tx.now())), *made->year, *made->serial);
    const auto id = tx.create(*made);
    tx.raise(id, Happened::AppealTaken, {{"number", *made->number}});
    return Taken{id, *made->number};
}

Result<Done> run(Tx& tx, const AnswerAtOnce& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    if (command.answer.empty())
        return refuse(Why::Missing, "answer");
    return answered(tx, *appeal, Step::AnswerAtOnce, command.answer, "phone");
}

Result<Done> run(Tx& tx, const Dispatch& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    if (!find(tx.db(), command.unit))
        return refuse(Why::NotFound, "unit");
    if (appeal->repeatOf && command.newFacts.value_or("").empty())
        return refuse(Why::Missing, "new_facts");
    if (appeal->repeatOf && repeatsOf(tx.db(), appeal->repeatOf) + 1 >= kThird && !tx.actor().may(Permission::ApproveOrder))
        return refuse(Why::NotAllowed, std::string(toText(Permission::ApproveOrder)));
    const auto unit = find(tx.db(), command.unit);
    const auto moved = step(tx, *appeal, Step::Dispatch, {{"unit", unit->code}});
    if (!moved)
        return moved;
    tx.set(appeal->id, &Appeal::unit, command.unit);
    tx.set(appeal->id, &Appeal::dispatchedAt, std::optional(tx.now()));
    tx.set(appeal->id, &Appeal::dispatchedBy, me(tx));
    if (command.newFacts)
        tx.set(appeal->id, &Appeal::newFacts, command.newFacts);
    return moved;
}

Result<Done> run(Tx& tx, const Link& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto first = firstOf(tx, command.first, appeal->receivedAt);
    if (!first)
        return tl::unexpected(first.error());
    if (*first == appeal->id)
        return refuse(Why::Invalid, "first: itself");
    if (repeatsOf(tx.db(), *first) + (appeal->repeatOf == *first ? 0 : 1) + 1 >= kThird && !tx.actor().may(Permission::ApproveOrder))
        return refuse(Why::NotAllowed, std::string(toText(Permission::ApproveOrder)));
    if (!find(tx.db(), *first)->repliedAt)
        return refuse(Why::WrongState, "first: not_answered");
    const auto moved = step(tx, *appeal, Step::Link, {{"reason", command.reason}});
    if (!moved)
        return moved;
    tx.set(appeal->id, &Appeal::repeatOf, *first);
    close(tx, *appeal, Outcome::Repeat, command.reason);
    return moved;
}

Result<Done> run(Tx& tx, const Route& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    if (command.to != Outcome::To110 && command.to != Outcome::ToDiscipline)
        return refuse(Why::Invalid, "to");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const bool discipline = command.to == Outcome::ToDiscipline;
    // The reason of an integrity matter stays with the appeal, which only they may read.
    const auto moved = step(tx, *appeal, discipline ? Step::RouteToDiscipline : Step::RouteTo110, {{"to", toText(command.to)}});
    if (moved)
        close(tx, *appeal, command.to, command.reason);
    return moved;
}

Result<Done> run(Tx& tx, const Withdraw& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    if (command.words.empty())
        return refuse(Why::Missing, "words");
    const auto moved = step(tx, *appeal, Step::Withdraw, {{"words", command.words}});
    if (moved)
        close(tx, *appeal, Outcome::Withdrawn, command.words);
    return moved;
}

Result<Appellant> run(Tx& tx, const Reveal& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    tx.raise(appeal->id, Happened::Revealed);
    return Appellant{appeal->person, appeal->phone};
}

Result<std::int64_t> run(Tx& tx, const MarkReported& command)
{
    std::int64_t marked = 0;
    for (const Id<Appeal> id : command.appeals) {
        const auto appeal = found(tx, id);
        if (!appeal)
            return tl::unexpected(appeal.error());
        if (appeal->source != Source::O12345)
            return refuse(Why::Invalid, "appeals: not of the hotline");
        tx.set(id, &Appeal::reportedAt, std::optional(tx.now()));
        tx.raise(id, Happened::AppealReported, {{"file", command.file}});
        ++marked;
    }
    return marked;
}

void add(Entities& entities)
{
    entities.add<Appeal>();
}

void add(Catalog& catalog)
{
    catalog.command<Take>();
    catalog.command<AnswerAtOnce>();
    catalog.command<Dispatch>();
    catalog.command<Link>();
    catalog.command<Route>();
    catalog.command<Withdraw>();
    catalog.command<Reveal>();
    catalog.command<MarkReported>();
    addHandling(catalog);
    addIntake(catalog);
    addQuestions(catalog);
}

} // namespace minyi::core::appeals
