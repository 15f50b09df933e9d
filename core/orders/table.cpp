#include "core/orders/table.h"

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

std::optional<Objection> objectionOf(Db& db, Id<Order> order)
{
    auto rows = select<Objection>(db, "WHERE work_order=?", order);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::string sightSql(const Actor& actor)
{
    std::string sql = actor.may(Permission::SeeIntegrity) ? "" : " AND o.cause<>'C07'";
    if (!actor.seesAllUnits)
        sql += " AND o.unit=" + std::to_string(actor.unit);
    return sql;
}

std::string notOfOthersSql(const Actor& actor)
{
    std::string sql;
    for (const auto rule : clocksOfOthers(actor))
        sql.append(sql.empty() ? " AND d.rule NOT IN ('" : ",'").append(rule).append("'");
    return sql.empty() ? sql : sql + ")";
}

int secondCallDays(Db& db, Id<followup::Matter> matter)
{
    return static_cast<int>(
        db.one<std::int64_t>("SELECT count(DISTINCT (at+28800000)/86400000) FROM call WHERE matter=? AND round=2", matter)
            .value_or(0));
}

std::vector<Hold> holdsOf(Db& db, const Uid& order)
{
    std::vector<Hold> holds;
    Stmt row = db.rows("SELECT happened,at FROM fact WHERE agg=? AND happened IN ('paused','resumed') ORDER BY rid", order);
    while (row.step()) {
        if (row.get<Happened>(0) == Happened::Paused)
            holds.push_back({row.get<Instant>(1), {}});
        else if (!holds.empty())
            holds.back().to = row.get<Instant>(1);
    }
    return holds;
}

namespace {

std::vector<deadlines::DueRow> reckon(Db& db, const Context& context, const Uid& uid)
{
    const auto order = find<Order>(db, uid);
    if (!order)
        return {};
    const Day day = dayOf(order->issuedAt.value_or(Instant{}));
    const auto set = [&](std::string_view key) { return settings::number(db, key, day); };
    const Limits limits{set("sign_for_minutes"), set("rework_days"), set("contact_hours"), set("review_days"), set("meeting_days"),
                        set("second_call_days"), set("responsibility_days"), set("measure_days"), set("objection_days")};
    return duesOf(*order, objectionOf(db, order->id), holdsOf(db, uid), limits, context.the<deadlines::RulePack>(),
                  context.the<calendar::WorkCalendar>());
}

std::optional<deadlines::Described> describe(const Ask& ask, std::int64_t row)
{
    const auto order = find(ask.db, Id<Order>{row});
    if (!order || !ask.actor.may(Permission::SeeOrders) || !sees(ask.actor, order->cause, order->unit.value))
        return {};
    const auto unit = find(ask.db, order->unit);
    return deadlines::Described{order->number.value_or(""), order->facts, 0, "", unit ? unit->name : ""};
}

} // namespace

deadlines::Reckoner orderReckoner()
{
    return {reckon, [](const Ask& ask) -> deadlines::Describe {
                return [&ask](std::int64_t row) { return describe(ask, row); };
            }};
}

void derive(Db& db, const Context& context, const Change& change, Instant)
{
    const auto one = [&](const Uid& uid) { deadlines::saveDues(db, uid, reckon(db, context, uid)); };
    for (const auto& [kind, uid] : change.touched)
        if (kind == AggKind::Order)
            one(uid);
    if (change.has(AggKind::Setting))
        for (const Uid& uid : deadlines::allWithClocks(db, AggKind::Order))
            one(uid);
}

} // namespace minyi::core::orders
