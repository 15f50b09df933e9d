#include "core/orders/reveal.h"

#include "core/followup/matter.h"
#include "core/orders/rules.h"
#include "core/orders/table.h"

namespace minyi::core::orders {

Result<Revealed> run(Tx& tx, const Reveal& command)
{
    const auto order = find(tx.db(), command.order);
    if (!order || !sees(tx.actor(), order->cause, order->unit.value))
        return refuse(Why::NotFound, "order");
    const auto matter = *find(tx.db(), order->matter);
    tx.raise(order->id, Happened::Revealed);
    return Revealed{matter.person, matter.phone};
}

} // namespace minyi::core::orders
