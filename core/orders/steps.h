#pragma once

#include "core/office/tx.h"
#include "core/orders/standing.h"
#include "core/orders/state.h"
#include "core/staff/table.h"

#include <functional>

namespace minyi::core::orders {

/// The order as the actor may know of it: an integrity matter exists for inspection and discipline alone (workflows 3.4, C07).
inline std::optional<Order> visible(Tx& tx, Id<Order> id)
{
    auto order = find(tx.db(), id);
    if (order && order->cause == "C07" && !tx.actor().may(Permission::SeeIntegrity))
        return {};
    return order;
}

/// Takes a step of machine B: state, permission and whose order it is are checked against the move, in this order.
inline Result<Done> step(Tx& tx, const Order& order, Step which, Json payload = Json::object())
{
    const Move* move = which == Step::Resume && order.state == State::Paused ? findResume(order.pausedFrom.value_or(State::Paused))
                                                                             : findMove(order.state, which);
    if (!move)
        return refuse(Why::WrongState, std::string(toText(order.state)));
    const auto right = rightTo(tx.asked(), move->needs, order.unit);
    if (!right)
        return tl::unexpected(right.error());
    const bool own = tx.actor().unit == order.unit.value;
    if (move->ownUnitOnly && !own)
        return refuse(Why::NotAllowed, "other_unit");
    if (move->otherUnitOnly && own)
        return refuse(Why::SamePerson, "own_unit");
    if (right->absent && which == Step::SignFeedback && order.feedbackBy == me(tx))
        return refuse(Why::SamePerson, "feedback_by"); // who stands in signs what another wrote
    tx.actAs(right->role);
    note(payload, *right);
    if (move->from != move->to)
        tx.move(order.id, &Order::state, move->from, move->to);
    tx.raise(order.id, move->leaves, std::move(payload));
    return Done{};
}

/// Finds the order, takes the step and writes what goes with it.
inline Result<Done> change(Tx& tx, Id<Order> id, Step which, Json payload, const std::function<void(const Order&)>& write)
{
    const auto order = visible(tx, id);
    if (!order)
        return refuse(Why::NotFound, "order");
    const auto moved = step(tx, *order, which, payload.is_null() ? Json::object() : std::move(payload));
    if (moved)
        write(*order);
    return moved;
}

} // namespace minyi::core::orders
