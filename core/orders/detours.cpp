#include "core/orders/detours.h"

#include "core/orders/steps.h"
#include "core/orders/table.h"

namespace minyi::core::orders {

Result<Done> run(Tx& tx, const Merge& command)
{
    const auto order = visible(tx, command.order);
    const auto into = visible(tx, command.into);
    if (!order || !into)
        return refuse(Why::NotFound, order ? "into" : "order");
    if (order->id == into->id || into->closedAt || into->state == State::Merged)
        return refuse(Why::Invalid, "into");
    const auto matter = find(tx.db(), order->matter), other = find(tx.db(), into->matter);
    if (matter->phone != other->phone || order->unit != into->unit || order->cause != into->cause)
        return refuse(Why::Invalid, "into: another person or matter");
    return change(tx, command.order, Step::Merge, {{"into", into->number.value_or("")}},
                  [&](const Order& o) { tx.set(o.id, &Order::mergedInto, into->id); });
}

Result<Done> run(Tx& tx, const Remind& command)
{
    return change(tx, command.order, Step::Remind, {},
                  [&](const Order& order) { tx.set(order.id, &Order::remindedAt, std::optional(tx.now())); });
}

Result<Done> run(Tx& tx, const HoldMeeting& command)
{
    if (command.minutes.empty())
        return refuse(Why::Missing, "minutes");
    return change(tx, command.order, Step::HoldMeeting, {{"minutes", command.minutes}},
                  [&](const Order& order) { tx.set(order.id, &Order::metAt, std::optional(tx.now())); });
}

Result<Done> run(Tx& tx, const Pause& command)
{
    if (command.link.empty())
        return refuse(Why::Missing, "link");
    return change(tx, command.order, Step::Pause, {{"link", command.link}}, [&](const Order& order) {
        tx.set(order.id, &Order::pausedFrom, std::optional(order.state));
        tx.set(order.id, &Order::pausedAt, std::optional(tx.now()));
        tx.set(order.id, &Order::pauseLink, std::optional(command.link));
    });
}

Result<Done> run(Tx& tx, const Resume& command)
{
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    return change(tx, command.order, Step::Resume, {{"reason", command.reason}}, [&](const Order& order) {
        tx.set(order.id, &Order::pausedFrom, std::optional<State>());
        tx.set(order.id, &Order::pausedAt, std::optional<Instant>());
    });
}

void addDetours(Catalog& catalog)
{
    catalog.command<Merge>();
    catalog.command<Remind>();
    catalog.command<HoldMeeting>();
    catalog.command<Pause>();
    catalog.command<Resume>();
    catalog.question<ToRemind>();
}

} // namespace minyi::core::orders
