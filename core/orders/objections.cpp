#include "core/orders/objection_fields.h"

#include "core/calendar/work_calendar.h"
#include "core/followup/rules.h"
#include "core/orders/objection_list.h"
#include "core/orders/objection_moves.h"
#include "core/orders/rules.h"
#include "core/orders/steps.h"
#include "core/orders/table.h"
#include "core/settings/settings.h"

namespace minyi::core::orders {

namespace {

/// State, right and whose order it is, in this order, as for an order's own steps.
Result<Done> step(Tx& tx, const Objection& objection, ObjectionStep which, Json payload)
{
    const ObjectionMove* move = findMove(objection.state, which);
    if (!move)
        return refuse(Why::WrongState, std::string(toText(objection.state)));
    const auto right = rightTo(tx.asked(), move->needs, objection.unit);
    if (!right)
        return tl::unexpected(right.error());
    const bool own = tx.actor().unit == objection.unit.value;
    if (move->ownUnitOnly && !own)
        return refuse(Why::NotAllowed, "other_unit");
    if (!move->ownUnitOnly && own)
        return refuse(Why::SamePerson, "own_unit");
    tx.actAs(right->role);
    note(payload, *right);
    tx.move(objection.id, &Objection::state, move->from, move->to);
    tx.raise(objection.order, move->leaves, std::move(payload));
    return Done{};
}

/// Neither words nor an order that the actor may see: nothing is looked at further.
Result<Objection> found(Tx& tx, Id<Objection> id, const std::string& words, const char* field)
{
    auto objection = find(tx.db(), id);
    const auto order = objection ? find(tx.db(), objection->order) : std::nullopt;
    if (!order || !sees(tx.actor(), order->cause, order->unit.value))
        return refuse(Why::NotFound, "objection");
    if (words.empty())
        return refuse(Why::Missing, field);
    return std::move(*objection);
}

/// Whether a moment is past its working days.
bool isLate(Tx& tx, Instant since)
{
    const auto& calendar = tx.the<calendar::WorkCalendar>();
    return dayOf(tx.now()) > calendar.addWorkdays(dayOf(since), settings::number(tx.db(), "objection_days", dayOf(since)));
}

void decided(Tx& tx, const Objection& objection, const std::string& reason, bool upheld)
{
    tx.set(objection.id, &Objection::decidedBy, me(tx));
    tx.set(objection.id, &Objection::decidedAt, std::optional(tx.now()));
    tx.set(objection.id, &Objection::reason, std::optional(reason));
    if (upheld)
        tx.set(objection.id, &Objection::upheldAt, std::optional(tx.now()));
}

/// With this one, do the excluded ratings pass their share of the unit's poor ones of the month?
bool passesShare(Tx& tx, const Objection& objection)
{
    Share share = shareOf(tx.db(), objection.unit, objection.day);
    ++share.excluded;
    return passes(share, settings::number(tx.db(), "exclusion_share", dayOf(tx.now())));
}

} // namespace

Result<std::int64_t> run(Tx& tx, const FileObjection& command)
{
    const auto order = find(tx.db(), command.order);
    if (!order || !sees(tx.actor(), order->cause, order->unit.value))
        return refuse(Why::NotFound, "order");
    const auto right = rightTo(tx.asked(), Permission::SignFeedback, order->unit);
    if (!right)
        return tl::unexpected(right.error());
    if (tx.actor().unit != order->unit.value)
        return refuse(Why::NotAllowed, "other_unit");
    if (command.evidence.empty())
        return refuse(Why::Missing, "evidence");
    if (!order->signedAt || order->state == State::Drafted || order->state == State::Issued || order->state == State::Merged)
        return refuse(Why::WrongState, std::string(toText(order->state)));
    if (objectionOf(tx.db(), order->id))
        return refuse(Why::Duplicate, "objection");
    if (isLate(tx, *order->signedAt))
        return refuse(Why::TooLate, "objection_days");
    const auto matter = find(tx.db(), order->matter);
    Objection objection;
    objection.order = order->id;
    objection.matter = order->matter;
    objection.unit = order->unit;
    objection.day = matter->day;
    objection.grounds = command.grounds;
    objection.evidence = command.evidence;
    objection.filedBy = me(tx);
    objection.filedAt = tx.now();
    tx.actAs(right->role);
    const auto id = tx.create(objection, uidOf("objection|" + order->uid.text()));
    Json payload = {{"grounds", toText(command.grounds)}};
    note(payload, *right);
    tx.raise(order->id, Happened::ObjectionFiled, std::move(payload));
    return id.value;
}

Result<Done> run(Tx& tx, const ExamineObjection& command)
{
    const auto objection = found(tx, command.objection, command.findings, "findings");
    if (!objection)
        return tl::unexpected(objection.error());
    if (const auto matter = find(tx.db(), objection->matter); matter->firstCaller.value == tx.actor().officer)
        return refuse(Why::SamePerson, "first_caller");
    const auto moved = step(tx, *objection, ObjectionStep::Examine, Json::object());
    if (moved) {
        tx.set(objection->id, &Objection::examinedBy, me(tx));
        tx.set(objection->id, &Objection::examinedAt, std::optional(tx.now()));
        tx.set(objection->id, &Objection::findings, std::optional(command.findings));
    }
    return moved;
}

Result<Done> run(Tx& tx, const DecideObjection& command)
{
    const auto objection = found(tx, command.objection, command.reason, "reason");
    if (!objection)
        return tl::unexpected(objection.error());
    if (objection->state == ObjectionState::Examined && objection->examinedBy.value == tx.actor().officer)
        return refuse(Why::SamePerson, "examined_by");
    const bool more = command.uphold && passesShare(tx, *objection);
    const ObjectionStep which = !command.uphold ? ObjectionStep::Reject : more ? ObjectionStep::UpholdOverShare : ObjectionStep::Uphold;
    // What waits for the second signature is not decided by the first again.
    if (objection->state != ObjectionState::Examined)
        return refuse(Why::WrongState, std::string(toText(objection->state)));
    const auto moved = step(tx, *objection, which, {{"reason", command.reason}});
    if (moved)
        decided(tx, *objection, command.reason, which == ObjectionStep::Uphold);
    return moved;
}

Result<Done> run(Tx& tx, const CountersignObjection& command)
{
    const auto objection = found(tx, command.objection, command.reason, "reason");
    if (!objection)
        return tl::unexpected(objection.error());
    if (objection->state != ObjectionState::ToCountersign)
        return refuse(Why::WrongState, std::string(toText(objection->state)));
    for (const auto part : {objection->decidedBy, objection->examinedBy})
        if (part.value == tx.actor().officer)
            return refuse(Why::SamePerson, "decided_by");
    const auto moved = step(tx, *objection, command.agree ? ObjectionStep::Countersign : ObjectionStep::Reject,
                            {{"reason", command.reason}});
    if (moved && command.agree) {
        tx.set(objection->id, &Objection::countersignedBy, me(tx));
        tx.set(objection->id, &Objection::upheldAt, std::optional(tx.now()));
    } else if (moved) {
        decided(tx, *objection, command.reason, false);
    }
    return moved;
}

Result<Done> run(Tx& tx, const AppealObjection& command)
{
    const auto objection = found(tx, command.objection, command.reason, "reason");
    if (!objection)
        return tl::unexpected(objection.error());
    if (objection->state == ObjectionState::Rejected && isLate(tx, *objection->decidedAt))
        return refuse(Why::TooLate, "objection_days");
    const auto moved = step(tx, *objection, ObjectionStep::Appeal, {{"reason", command.reason}});
    if (moved) {
        tx.set(objection->id, &Objection::appealedAt, std::optional(tx.now()));
        tx.set(objection->id, &Objection::appealReason, std::optional(command.reason));
    }
    return moved;
}

Result<Done> run(Tx& tx, const DecideAppeal& command)
{
    const auto objection = found(tx, command.objection, command.reason, "reason");
    if (!objection)
        return tl::unexpected(objection.error());
    const auto moved = step(tx, *objection, command.uphold ? ObjectionStep::Grant : ObjectionStep::Dismiss,
                            {{"reason", command.reason}});
    if (moved)
        decided(tx, *objection, command.reason, command.uphold);
    return moved;
}

void addObjections(Catalog& catalog)
{
    catalog.command<FileObjection>();
    catalog.command<ExamineObjection>();
    catalog.command<DecideObjection>();
    catalog.command<CountersignObjection>();
    catalog.command<AppealObjection>();
    catalog.command<DecideAppeal>();
    catalog.question<Objections>();
}

} // namespace minyi::core::orders
