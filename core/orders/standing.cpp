#include "core/orders/standing.h"

#include "core/cases/table.h"
#include "core/deadlines/telling.h"

#include <set>

namespace minyi::core::orders {

namespace {

/// Whether somebody of the unit is reached from an absent chief, each person looked at once: two who stand in for each other end it.
bool isReached(const Ask& ask, Id<staff::Officer> chief, Id<staff::Unit> unit, std::int64_t whom)
{
    std::set<std::int64_t> seen{chief.value};
    std::vector<Id<staff::Officer>> open{chief};
    while (!open.empty()) {
        const auto absent = open.back();
        open.pop_back();
        for (const std::int64_t next : cases::standInsOf(ask.db, absent, dayOf(ask.now))) {
            const auto officer = find(ask.db, Id<staff::Officer>{next});
            if (!officer || officer->unit != unit || !seen.insert(next).second)
                continue;
            if (next == whom)
                return true;
            open.push_back({next});
        }
    }
    return false;
}

} // namespace

std::optional<staff::Officer> standsFor(const Ask& ask, Id<staff::Unit> unit)
{
    if (ask.actor.officer == 0 || ask.actor.unit != unit.value)
        return {};
    for (const auto chief : deadlines::holdersOf(ask.db, Role::R5, unit.value))
        if (chief.value != ask.actor.officer && isReached(ask, chief, unit, ask.actor.officer))
            return find(ask.db, chief);
    return {};
}

Result<Right> rightTo(const Ask& ask, Permission needs, Id<staff::Unit> unit)
{
    if (ask.actor.may(needs))
        return Right{ask.actor.roleFor(needs), {}};
    if (needs == Permission::SignFeedback)
        if (auto absent = standsFor(ask, unit))
            return Right{ask.actor.roleFor(Permission::SeeOrders), std::move(absent)};
    return refuse(Why::NotAllowed, std::string(toText(needs)));
}

void note(Json& payload, const Right& right)
{
    if (right.absent)
        payload["for"] = right.absent->uid.text();
}

} // namespace minyi::core::orders
