#include "core/orders/escalation.h"

#include "core/cases/table.h"
#include "core/deadlines/duty_desk.h"
#include "core/deadlines/telling.h"
#include "core/office/tx.h"
#include "core/orders/table.h"

#include <algorithm>

namespace minyi::core::orders {

namespace {

using Officers = std::vector<Id<staff::Officer>>;

/// The red clock of an order that is longest overdue, if a rung is reached that was not told.
std::optional<RedOrder> redOf(const Ask& ask, const Order& order)
{
    const auto& ladder = ask.the<Escalation>();
    const auto holds = holdsOf(ask.db, order.uid);
    RedOrder red;
    for (const auto& due : deadlines::duesOf(ask.db, order.uid)) {
        if (due.done || !ladder.watches(due.rule))
            continue;
        const int days = overdueDays(due, holds, ask.now, ask.the<calendar::WorkCalendar>());
        if (days > red.days)
            red = {order.id, 0, days, due.rule, due.due};
    }
    const RedRung* rung = ladder.reached(static_cast<int>(red.days));
    if (!rung || rung->level <= order.escalation)
        return {};
    red.level = rung->level;
    return red;
}

void addOnce(Officers& all, Id<staff::Officer> one)
{
    if (one && std::ranges::find(all, one) == all.end())
        all.push_back(one);
}

Officers leadersAbove(Db& db, Id<staff::Unit> served)
{
    const auto unit = find(db, served);
    auto leaders = unit && unit->parent ? deadlines::holdersOf(db, Role::R5, unit->parent.value) : Officers();
    return leaders.empty() ? deadlines::holdersOf(db, Role::R9) : leaders;
}

/// Who hears of a rung, with those who stand in for them and, at the first, who is on duty at the unit.
Officers hearersOf(const Ask& ask, const Order& order, const RedRung& rung)
{
    Officers hearers;
    switch (rung.hearers) {
    case Hearers::UnitChief: hearers = deadlines::holdersOf(ask.db, Role::R5, order.unit.value); break;
    case Hearers::ParentLeader: hearers = leadersAbove(ask.db, order.unit); break;
    case Hearers::Circular: return {};
    }
    for (const auto chief : Officers(hearers))
        for (const auto officer : cases::standInsOf(ask.db, chief, dayOf(ask.now)))
            addOnce(hearers, {officer});
    for (const auto& one : ask.the<deadlines::DutyDesk>().of(ask.db, order.unit.value, ask.now))
        if (one.hears)
            addOnce(hearers, one.officer);
    return hearers;
}

} // namespace

Result<std::vector<RedOrder>> answer(const Ask& ask, const ToEscalate&)
{
    std::vector<RedOrder> reds;
    if (deadlines::isQuiet(ask.db, ask.now))
        return reds;
    const auto& ladder = ask.the<Escalation>();
    std::string clocks;
    for (const auto& clock : ladder.clocks())
        clocks += (clocks.empty() ? "'" : ",'") + clock + "'";
    std::vector<Id<Order>> late;
    Stmt row = ask.db.rows("SELECT DISTINCT o.rid FROM due d INDEXED BY due_open_kind JOIN work_order o ON o.rid=d.row WHERE d.done IS NULL "
                           "AND d.kind=3 AND d.due<=? AND d.rule IN (" + clocks + ") AND o.closed_at IS NULL AND o.state<>'paused' AND "
                           "o.cause<>'C07' AND o.escalation<? ORDER BY o.rid",
                           ask.now, ladder.top());
    while (row.step())
        late.push_back({row.integer(0)});
    for (const auto id : late)
        if (auto red = redOf(ask, *find(ask.db, id)))
            reds.push_back(std::move(*red));
    return reds;
}

Result<Escalated> run(Tx& tx, const Escalate&)
{
    const Ask ask = tx.asked();
    const auto reds = answer(ask, ToEscalate{});
    if (!reds)
        return tl::unexpected(reds.error());
    Escalated out;
    std::vector<deadlines::Reminder> reminders;
    for (const RedOrder& red : *reds) {
        const auto order = *find(tx.db(), red.order);
        const RedRung& rung = *ask.the<Escalation>().reached(static_cast<int>(red.days));
        tx.set(order.id, &Order::escalation, red.level);
        tx.set(order.id, &Order::escalatedAt, std::optional(tx.now()));
        tx.raise(order.id, Happened::Escalated,
                 {{"level", red.level}, {"days", red.days}, {"rule", red.rule}, {"named", rung.hearers == Hearers::Circular}});
        for (const auto hearer : hearersOf(ask, order, rung))
            reminders.push_back({{}, {}, 0, hearer, order.uid, red.rule, red.due, rung.id, tx.now(), {}});
        ++out.orders;
    }
    out.told = deadlines::tell(tx, std::move(reminders)).told;
    return out;
}

bool wasTold(const Ask& ask, const Order& order)
{
    if (order.closedAt || order.cause == "C07" || !ask.actor.may(Permission::SignFeedback))
        return false;
    Stmt rung = ask.db.rows("SELECT rung FROM reminder WHERE about=? AND officer=?", order.uid, ask.actor.officer);
    while (rung.step())
        if (ask.the<Escalation>().isRung(rung.text(0)))
            return true;
    return false;
}

void addEscalation(Catalog& catalog)
{
    catalog.question<ToEscalate>();
    catalog.command<Escalate>();
}

} // namespace minyi::core::orders
