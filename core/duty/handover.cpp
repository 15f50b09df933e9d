#include "core/duty/command_fields.h"

#include "core/duty/queries.h"
#include "core/duty/table.h"
#include "core/followup/command_fields.h"
#include "core/office/tx.h"
#include "core/orders/card_counts.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::duty {

namespace {

/// Who works in shifts: the centre's desks, and at a unit those who answer for its orders.
constexpr Permission kShifts[] = {Permission::CallPublic, Permission::SignForOrder, Permission::ApproveOrder, Permission::SignFeedback};

bool worksInShifts(const Actor& actor)
{
    return std::ranges::any_of(kShifts, [&](Permission permission) { return actor.may(permission); });
}

} // namespace

Result<Id<Handover>> run(Tx& tx, const HandOver& command)
{
    if (!worksInShifts(tx.actor()))
        return refuse(Why::NotAllowed, "shift");
    const auto taker = staff::actorOf(tx.db(), command.to);
    if (!taker)
        return refuse(Why::NotFound, "taker");
    if (taker->officer == tx.actor().officer)
        return refuse(Why::SamePerson, "taker");
    if (taker->unit != tx.actor().unit || !worksInShifts(*taker))
        return refuse(Why::Invalid, "taker: of the same unit, with a shift");
    const Open open = openOf(tx.asked());
    for (const std::int64_t matter : claimedBy(tx.db(), me(tx)))
        if (const auto released = followup::run(tx, followup::Release{{matter}}); !released)
            return tl::unexpected(released.error());
    Handover left;
    left.unit = {tx.actor().unit};
    left.giver = me(tx);
    left.taker = {taker->officer};
    left.at = tx.now();
    left.note = command.note;
    left.claimed = open.claimed;
    left.appointments = open.appointments;
    left.dueSoon = open.dueSoon;
    left.red = open.red;
    const auto id = tx.create(left);
    tx.raise(left.unit, Happened::ShiftLeft, {{"to", taker->uid.text()}});
    return id;
}

Result<Done> run(Tx& tx, const TakeOver& command)
{
    const auto left = find(tx.db(), command.handover);
    if (!left || left->unit.value != tx.actor().unit)
        return refuse(Why::NotFound, "handover");
    if (left->taker.value != tx.actor().officer)
        return refuse(Why::NotAllowed, "taker");
    if (left->takenAt)
        return refuse(Why::Duplicate, "handover");
    tx.set(left->id, &Handover::takenAt, std::optional(tx.now()));
    tx.raise(left->unit, Happened::ShiftTaken, {{"from", find(tx.db(), left->giver)->uid.text()}});
    return Done{};
}

} // namespace minyi::core::duty
