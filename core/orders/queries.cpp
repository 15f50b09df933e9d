#include "core/orders/query_fields.h"

#include "core/followup/queries.h"
#include "core/orders/rules.h"
#include "core/orders/table.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::orders {

namespace {

constexpr std::int64_t kPage = 200;
constexpr int kToday = 200;

/// The one rule of sight for lists, cards, counts and prints.
bool sees(const Actor& actor, const Order& order)
{
    if (order.cause == "C07" && !actor.may(Permission::SeeIntegrity))
        return false;
    return actor.seesAllUnits || actor.unit == order.unit.value;
}

ListRow rowOf(const Ask& ask, const Order& order)
{
    const auto matter = find(ask.db, order.matter);
    const auto unit = find(ask.db, order.unit);
    ListRow row{order.id, order.ver, order.number.value_or(""), order.state, matter ? std::string(toText(matter->channel)) : "",
                order.cause, order.facts, matter ? followup::maskedName(matter->person) : "", order.unit.value,
                unit ? unit->name : "", order.grade, order.issuedAt, order.reworks, {}};
    for (const auto& due : deadlines::duesOf(ask.db, order.uid))
        row.clocks.push_back({due.rule, due.start, due.due, due.lastDay, due.provisional, due.done});
    return row;
}

std::optional<TodayRow> todayRow(const Ask& ask, const deadlines::DueRow& due)
{
    TodayRow row{due.kind, due.row, due.rule, "", "", "", "", "", due.start, due.due, due.provisional, ""};
    Id<followup::Matter> matterId{due.row};
    if (due.kind == AggKind::Order) {
        const auto order = find(ask.db, Id<Order>{due.row});
        if (!order || !sees(ask.actor, *order))
            return {};
        matterId = order->matter;
        row.number = order->number.value_or("");
        row.state = toText(order->state);
    } else if (!ask.actor.may(Permission::SeeFollowUp))
        return {};
    const auto matter = find(ask.db, matterId);
    if (!matter)
        return {};
    const auto unit = find(ask.db, matter->unit);
    row.channel = toText(matter->channel);
    row.title = matter->item;
    row.person = followup::maskedName(matter->person);
    row.unit = unit ? unit->name : "";
    if (row.state.empty())
        row.state = toText(matter->state);
    return row;
}

} // namespace

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question)
{
    const auto limit = static_cast<std::size_t>(std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kPage));
    std::vector<ListRow> rows;
    std::int64_t before = question.before ? question.before->value : INT64_MAX;
    const std::string open = question.closed ? "" : " AND closed_at IS NULL";
    const std::string own = ask.actor.seesAllUnits ? "" : " AND unit=" + std::to_string(ask.actor.unit);
    for (bool more = true; more && rows.size() < limit;) {
        const auto page = select<Order>(ask.db, "WHERE rid<?" + own + open + " ORDER BY rid DESC LIMIT 200", before);
        more = page.size() == 200;
        for (const Order& order : page) {
            before = order.id.value;
            if (sees(ask.actor, order) && (!question.state || *question.state == order.state) && rows.size() < limit)
                rows.push_back(rowOf(ask, order));
        }
    }
    return rows;
}

Result<OrderAnswer> answer(const Ask& ask, const OrderCard& question)
{
    const auto order = find(ask.db, question.order);
    if (!order || !sees(ask.actor, *order))
        return refuse(Why::NotFound, "order");
    const auto m = *find(ask.db, order->matter);
    const auto name = [&](Id<staff::Officer> officer) { return staff::nameOf(ask.db, officer); };
    OrderAnswer out;
    out.row = rowOf(ask, *order);
    if (question.reveal)
        out.row.person = m.person;
    out.key = order->key.value_or("");
    out.phone = question.reveal ? m.phone : followup::maskedPhone(m.phone);
    out.item = m.item;
    out.sourceId = m.sourceId;
    out.matter = m.id;
    out.handledAt = m.handledAt;
    out.quote = order->quote;
    out.requirement = order->requirement;
    out.draftedBy = name(order->draftedBy);
    out.issuedBy = name(order->issuedBy);
    out.signedBy = name(order->signedBy);
    out.signedAt = order->signedAt;
    out.findings = order->findings.value_or("");
    out.measures = order->measures.value_or("");
    out.citizenWords = order->citizenWords.value_or("");
    out.opinion = order->opinion.value_or("");
    out.firstRating = m.firstRating;
    out.secondRating = order->secondRating;
    out.outcome = order->outcome.value_or("");
    out.responsible = order->responsible;
    out.firstCallerIsMe = m.firstCaller && m.firstCaller.value == ask.actor.officer;
    out.ownUnit = order->unit.value == ask.actor.unit;
    out.timeline = staff::timelineOf(ask.db, {m.uid, order->uid});
    return out;
}

Result<TodayAnswer> answer(const Ask& ask, const Today&)
{
    TodayAnswer out;
    out.load.assign(7, 0);
    const Day today = dayOf(ask.now);
    for (const auto& due : deadlines::openDues(ask.db, ask.actor.seesAllUnits ? 0 : ask.actor.unit, kToday)) {
        const auto row = todayRow(ask, due);
        if (!row)
            continue;
        const Day lastDay = dayOf(due.due - 1);
        if (due.due <= ask.now)
            ++out.overdue;
        else if (lastDay == today)
            ++out.dueToday;
        if (lastDay >= today && lastDay - today < 7)
            ++out.load[static_cast<std::size_t>(lastDay - today)];
        out.toCall += due.kind == AggKind::Matter;
        out.rows.push_back(*row);
    }
    const std::string own = ask.actor.seesAllUnits ? "" : " AND unit=" + std::to_string(ask.actor.unit);
    for (const Order& order : select<Order>(ask.db, "WHERE closed_at IS NULL AND state<>'merged'" + own))
        out.openOrders += sees(ask.actor, order);
    return out;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<List>();
    catalog.question<OrderCard>();
    catalog.question<Today>();
}

} // namespace minyi::core::orders
