#include "core/orders/table.h"

#include "core/orders/rules.h"
#include "core/settings/settings.h"

namespace minyi::core::orders {

std::int64_t nextSerial(Db& db, std::int64_t year)
{
    return db.one<std::int64_t>("SELECT coalesce(max(serial),0)+1 FROM work_order WHERE year=?", year).value_or(1);
}

std::optional<Order> openOrderOf(Db& db, Id<followup::Matter> matter)
{
    auto rows = select<Order>(db, "WHERE matter=? AND closed_at IS NULL AND state<>'merged' ORDER BY rid", matter);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

int secondCallDays(Db& db, Id<followup::Matter> matter)
{
    return static_cast<int>(
        db.one<std::int64_t>("SELECT count(DISTINCT (at+28800000)/86400000) FROM call WHERE matter=? AND round=2", matter)
            .value_or(0));
}

void derive(Db& db, const Context& context, const Change& change, Instant now)
{
    std::optional<Limits> limits;
    for (const auto& [kind, uid] : change.touched) {
        if (kind != AggKind::Order)
            continue;
        if (!limits)
            limits = Limits{settings::number(db, "sign_for_minutes", dayOf(now)),
                            settings::number(db, "rework_days", dayOf(now))};
        if (const auto order = find<Order>(db, uid))
            deadlines::saveDues(db, uid, duesOf(*order, *limits, context.the<deadlines::RulePack>(),
                                                context.the<calendar::WorkCalendar>()));
    }
}

} // namespace minyi::core::orders
