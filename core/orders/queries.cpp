#include "core/orders/query_fields.h"

#include "core/deadlines/duty_desk.h"
#include "core/followup/queries.h"
#include "core/orders/board.h"
#include "core/orders/detours.h"
#include "core/orders/escalation.h"
#include "core/orders/rules.h"
#include "core/orders/standing.h"
#include "core/orders/table.h"
#include "core/staff/table.h"

#include <algorithm>
#include <tuple>

namespace minyi::core::orders {

namespace {

constexpr std::int64_t kPage = 200;
constexpr int kToday = 200;

ListRow rowOf(const Stmt& row)
{
    return {{row.integer(0)}, row.integer(1), std::string(row.text(2)), row.get<State>(3), std::string(row.text(4)),
            std::string(row.text(5)), std::string(row.text(6)), followup::maskedName(row.text(7)), row.integer(8),
            std::string(row.text(9)), row.integer(10), row.get<std::optional<Instant>>(11), row.integer(12), {}};
}

/// Orders with their clocks in one statement, the newest first, of a range of rows; `where` goes on after it.
std::vector<ListRow> listed(const Ask& ask, const std::string& where, std::int64_t from, std::int64_t to, std::size_t limit)
{
    std::vector<ListRow> rows;
    const std::string clocks = ask.actor.seesAllUnits ? "" : " AND d.unit>0"; // the centre's are no business of a unit
    Stmt row = ask.db.rows("SELECT o.rid,o.ver,o.number,o.state,m.channel,o.cause,o.facts,m.person,o.unit,u.name,o.grade,o.issued_at,"
                       "o.reworks,d.rule,d.start,d.due,d.last_day,d.provisional,d.done FROM work_order o LEFT JOIN matter m ON "
                       "m.rid=o.matter LEFT JOIN unit u ON u.rid=o.unit LEFT JOIN due d ON d.agg=o.uid" + clocks + " WHERE o.rid BETWEEN ? AND ?" +
                           where + " ORDER BY o.rid DESC",
                       from, to);
    while (row.step()) {
        if (rows.empty() || rows.back().id.value != row.integer(0)) {
            if (rows.size() == limit)
                break;
            rows.push_back(rowOf(row));
        }
        if (!row.text(13).empty() && row.get<Instant>(15) != deadlines::kNever) // a paused one stands still
            rows.back().clocks.push_back({std::string(row.text(13)), row.get<Instant>(14), row.get<Instant>(15), row.get<Day>(16),
                                          row.integer(17) != 0, row.get<std::optional<Instant>>(18)});
    }
    for (ListRow& order : rows)
        std::sort(order.clocks.begin(), order.clocks.end(),
                  [](const Clock& a, const Clock& b) { return std::tie(a.due, a.rule) < std::tie(b.due, b.rule); });
    return rows;
}

/// The running clocks of one kind, the earliest first, each with what it runs on.
Stmt running(const Ask& ask, AggKind kind)
{
    const std::int64_t unit = ask.actor.seesAllUnits ? 0 : ask.actor.unit;
    const std::string index = unit ? "due_open_unit_kind" : "due_open_kind";
    const bool order = kind == AggKind::Order;
    const std::string others = order ? notOfOthersSql(ask.actor) : std::string();
    return ask.db.rows("SELECT d.kind,d.row,d.rule," + std::string(order ? "o.number" : "NULL") +
                           ",m.channel,m.item,m.person,u.name,d.start,d.due,d.provisional," +
                           (order ? "o.state,o.cause,o.unit" : "m.state,NULL,NULL") + " FROM due d INDEXED BY " + index +
                           (order ? " LEFT JOIN work_order o ON o.rid=d.row LEFT JOIN matter m ON m.rid=o.matter"
                                  : " LEFT JOIN matter m ON m.rid=d.row") +
                           " LEFT JOIN unit u ON u.rid=m.unit WHERE d.done IS NULL AND d.due<9223372036854775807 AND d.kind=" +
                           std::to_string(static_cast<int>(kind)) + (unit ? " AND d.unit=" + std::to_string(unit) : "") + others +
                           " ORDER BY d.due,d.row LIMIT ?",
                       kToday);
}

/// Nothing where the asker may not see it.
std::optional<TodayRow> todayRow(const Actor& actor, const Stmt& row)
{
    const auto kind = static_cast<AggKind>(row.integer(0));
    const bool seen = kind == AggKind::Order ? sees(actor, row.text(12), row.integer(13)) : actor.may(Permission::SeeFollowUp);
    if (!seen || row.text(4).empty()) // what it ran on is gone
        return {};
    return TodayRow{kind, row.integer(1), std::string(row.text(2)), std::string(row.text(3)), std::string(row.text(4)),
                    std::string(row.text(5)), followup::maskedName(row.text(6)), std::string(row.text(7)), row.get<Instant>(8),
                    row.get<Instant>(9), row.integer(10) != 0, std::string(row.text(11))};
}

/// The timeline names for whom a step was taken, as for whom it was taken is on record by his account.
void nameAbsent(Db& db, std::vector<staff::TimelineRow>& timeline)
{
    for (auto& line : timeline)
        if (line.payload.is_object() && line.payload.contains("for"))
            if (const auto uid = Uid::parse(line.payload.value("for", "")))
                if (const auto absent = find<staff::Officer>(db, *uid))
                    line.payload["for"] = absent->name;
}

/// Who is there at the unit, and whether the asker belongs to it.
void addUnit(const Ask& ask, Id<staff::Unit> unit, OrderAnswer& out)
{
    out.ownUnit = unit.value == ask.actor.unit;
    if (const auto absent = standsFor(ask, unit))
        out.standsFor = absent->name;
    for (const auto& one : ask.the<deadlines::DutyDesk>().of(ask.db, unit.value, ask.now))
        out.onDuty.push_back(one.name);
}

} // namespace

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question)
{
    const auto limit = static_cast<std::size_t>(std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kPage));
    std::string where = sightSql(ask.actor);
    if (!question.closed)
        where += " AND o.closed_at IS NULL";
    if (question.state)
        where.append(" AND o.state='").append(toText(*question.state)).append("'");
    return listed(ask, where, 1, question.before ? question.before->value - 1 : INT64_MAX, limit);
}

Result<OrderAnswer> wholeCard(const Ask& ask, Id<Order> order)
{
    auto out = answer(ask, OrderCard{order});
    if (!out)
        return out;
    const auto matter = *find(ask.db, out->matter);
    out->row.person = matter.person;
    out->phone = matter.phone;
    return out;
}

Result<OrderAnswer> answer(const Ask& ask, const OrderCard& question)
{
    const auto order = find(ask.db, question.order);
    if (!order || !(sees(ask.actor, order->cause, order->unit.value) || wasTold(ask, *order)))
        return refuse(Why::NotFound, "order");
    const auto m = *find(ask.db, order->matter);
    const auto name = [&](Id<staff::Officer> officer) { return staff::nameOf(ask.db, officer); };
    OrderAnswer out;
    out.row = listed(ask, "", order->id.value, order->id.value, 1).front();
    out.key = order->key.value_or("");
    out.phone = followup::maskedPhone(m.phone);
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
    out.evidence = order->evidence.value_or("");
    out.opinion = order->opinion.value_or("");
    out.firstRating = m.firstRating;
    out.secondRating = order->secondRating;
    out.outcome = order->outcome.value_or("");
    out.responsible = order->responsible;
    out.firstCallerIsMe = m.firstCaller && m.firstCaller.value == ask.actor.officer;
    out.escalation = order->escalation;
    addUnit(ask, order->unit, out);
    if (auto objections = answer(ask, Objections{false, {}, {}, order->id}))
        out.objections = std::move(*objections);
    out.timeline = staff::timelineOf(ask.db, {m.uid, order->uid});
    nameAbsent(ask.db, out.timeline);
    return out;
}

Result<TodayAnswer> answer(const Ask& ask, const Today&)
{
    TodayAnswer out;
    out.load.assign(7, 0);
    const Day today = dayOf(ask.now);
    for (const AggKind kind : {AggKind::Matter, AggKind::Order})
        for (Stmt clock = running(ask, kind); clock.step();)
            if (auto row = todayRow(ask.actor, clock))
                out.rows.push_back(std::move(*row));
    std::stable_sort(out.rows.begin(), out.rows.end(), [](const TodayRow& a, const TodayRow& b) { return a.due < b.due; });
    if (out.rows.size() > kToday)
        out.rows.resize(kToday);
    for (const TodayRow& row : out.rows) {
        const Day lastDay = dayOf(row.due - 1);
        if (row.due <= ask.now)
            ++out.overdue;
        else if (lastDay == today)
            ++out.dueToday;
        if (lastDay >= today && lastDay - today < 7)
            ++out.load[static_cast<std::size_t>(lastDay - today)];
        out.toCall += row.kind == AggKind::Matter;
    }
    out.openOrders = ask.db.one<std::int64_t>("SELECT count(*) FROM work_order o WHERE o.closed_at IS NULL AND o.state<>'merged'" +
                                              sightSql(ask.actor))
                         .value_or(0);
    return out;
}

Result<std::vector<OrderId>> answer(const Ask& ask, const ToRemind&)
{
    std::vector<OrderId> orders;
    Stmt row = ask.db.rows("SELECT o.rid,o.cause,o.unit FROM due d INDEXED BY due_open_kind JOIN work_order o ON o.rid=d.row WHERE d.done IS "
                           "NULL AND d.kind=3 AND d.due<=? AND d.rule='followup_supervision' AND o.state='rectifying' AND o.reminded_at IS "
                           "NULL ORDER BY o.rid",
                           ask.now);
    while (row.step())
        if (sees(ask.actor, row.text(1), row.integer(2)))
            orders.push_back({row.integer(0)});
    return orders;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<List>();
    catalog.question<OrderCard>();
    catalog.question<Today>();
    catalog.question<Board>();
}

} // namespace minyi::core::orders
