#include "tests/bench/listings.h"

#include "core/followup/query_fields.h"
#include "core/orders/query_fields.h"
#include "core/workplace/workplace.h"
#include "tests/bench/plain.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using workplace::Workplace;

constexpr std::int64_t kPage = 50;
const Day kFirst = *dayFrom(2000, 1, 1), kLast = *dayFrom(2026, 11, 19);

Answered answeredBy(const std::vector<followup::ListRow>& rows)
{
    Checksum sum;
    for (const auto& r : rows)
        add(sum, r.id.value, r.channel, r.sourceId, r.unit, r.item, r.handledAt, r.person, r.phone, r.state, r.reason,
            r.firstRating, r.finalRating);
    return {static_cast<std::int64_t>(rows.size()), sum.value()};
}

Answered answeredBy(const std::vector<followup::QueueRow>& rows)
{
    Checksum sum;
    for (const auto& r : rows)
        add(sum, r.id.value, r.channel, r.person, r.phone, r.item, r.state, r.since, r.attempts, r.claimedBy, r.callAt);
    return {static_cast<std::int64_t>(rows.size()), sum.value()};
}

Answered answeredBy(const std::vector<orders::ListRow>& rows)
{
    Checksum sum;
    for (const auto& r : rows) {
        add(sum, r.id.value, r.ver, r.number, r.state, r.channel, r.cause, r.facts, r.person, r.unitId, r.unit, r.grade,
            r.issuedAt, r.reworks);
        auto clocks = r.clocks;
        std::sort(clocks.begin(), clocks.end(), [](const auto& a, const auto& b) { return a.rule < b.rule; });
        for (const auto& c : clocks)
            add(sum, c.rule, c.start, c.due, c.lastDay.days, c.provisional ? 1 : 0, c.done);
    }
    return {static_cast<std::int64_t>(rows.size()), sum.value()};
}

Answered answeredBy(const orders::TodayAnswer& today)
{
    Checksum sum;
    for (const auto& r : today.rows)
        add(sum, static_cast<int>(r.kind), r.id, r.rule, r.number, r.channel, r.title, r.person, r.unit, r.start, r.due,
            r.provisional ? 1 : 0, r.state);
    add(sum, today.openOrders);
    return {static_cast<std::int64_t>(today.rows.size()), sum.value()};
}

Actor signedIn(Workplace& workplace, const char* account)
{
    auto actor = workplace.signIn(account, {});
    if (!actor)
        throw std::runtime_error(std::string("cannot sign in ") + account);
    return *actor;
}

template <class Q>
Listing listing(Workplace& workplace, const char* account, std::string name, const Q& question, TwinSql twin)
{
    const auto actor = std::make_shared<const Actor>(signedIn(workplace, account));
    Office& office = workplace.office();
    const auto asked = [&office, actor, question] {
        auto rows = office.ask(*actor, question);
        if (!rows)
            throw std::runtime_error("question refused: " + rows.error().detail);
        return std::move(*rows);
    };
    return {std::move(name),
            [asked] { asked(); },
            [actor, question](const Ask& in) {
                if (!answer(Ask{in.db, *actor, in.now, in.context}, question))
                    throw std::runtime_error("question refused");
            },
            [asked] { return answeredBy(asked()); },
            std::move(twin),
            1};
}

TwinSql matterSql(const std::string& more, Day from, Day before, std::int64_t row)
{
    return {
        "SELECT m.rid,m.channel,m.source_id,u.name,m.item,m.handled_at,m.person,m.phone,m.state,m.reason,m.first_rating,"
        "m.final_rating FROM matter m LEFT JOIN unit u ON u.rid=m.unit WHERE m.day>=? AND (m.day,m.rid)<(?,?)" +
            more + " ORDER BY m.day DESC,m.rid DESC LIMIT 50",
        {std::int64_t{from.days}, std::int64_t{before.days}, row},
        {6},
        {7}};
}

Listing matters(Workplace& workplace, std::string name, Day from, std::optional<followup::State> state,
                std::optional<followup::Channel> channel)
{
    std::string more;
    if (state)
        more += " AND m.state='" + std::string(toText(*state)) + "'";
    if (channel)
        more += std::string(state ? " AND +m.channel='" : " AND m.channel='") + std::string(toText(*channel)) + "'";
    return listing(workplace, "lin", std::move(name), followup::List{from, kLast, state, channel, {}, kPage},
                   matterSql(more, from, kLast + 1, 0));
}

Listing queue(Workplace& workplace)
{
    Listing made = listing(
        workplace, "lin", "calls waiting, longest first", followup::Queue{{}, kPage},
        {"SELECT m.rid,m.channel,m.person,m.phone,m.item,m.state,m.call_since,m.attempts,coalesce(o.name,''),m.call_at "
         "FROM matter m INDEXED BY matter_to_call LEFT JOIN officer o ON o.rid=m.claimed_by WHERE m.state IN ('to_call','in_call') AND "
         "(m.call_since,m.rid)>(0,0) ORDER BY m.call_since,m.rid LIMIT 50",
         {},
         {2},
         {3}});
    made.statements = 2; // the hours allowed are a setting
    return made;
}

Listing workOrders(Workplace& workplace, std::string name, const char* account, bool closed,
                   std::optional<orders::State> state)
{
    const Actor actor = signedIn(workplace, account);
    std::string where;
    if (!actor.may(Permission::SeeIntegrity))
        where += " AND o.cause<>'C07'";
    if (!actor.seesAllUnits)
        where += " AND o.unit=" + std::to_string(actor.unit);
    if (!closed)
        where += " AND o.closed_at IS NULL";
    if (state)
        where += " AND o.state='" + std::string(toText(*state)) + "'";
    TwinSql twin{
        "SELECT o.rid,o.ver,coalesce(o.number,''),o.state,m.channel,o.cause,o.facts,m.person,o.unit,u.name,o.grade,"
        "o.issued_at,o.reworks,d.rule,d.start,d.due,d.last_day,d.provisional,d.done FROM work_order o LEFT JOIN matter m ON "
        "m.rid=o.matter LEFT JOIN unit u ON u.rid=o.unit LEFT JOIN due d ON d.agg=o.uid" +
            std::string(actor.seesAllUnits ? "" : " AND d.unit>0") + " WHERE o.rid BETWEEN 1 AND 9223372036854775807" + where +
            " ORDER BY o.rid DESC",
        {},
        {7},
        {},
        13};
    return listing(workplace, account, std::move(name), orders::List{closed, state, {}, kPage}, std::move(twin));
}

Listing today(Workplace& workplace)
{
    TwinSql twin{
        "SELECT d.kind,d.row,d.rule,coalesce(o.number,''),m.channel,m.item,m.person,u.name,d.start,d.due,d.provisional,"
        "coalesce(o.state,m.state) FROM due d LEFT JOIN work_order o ON d.kind=3 AND o.rid=d.row LEFT JOIN matter m ON "
        "m.rid=CASE d.kind WHEN 3 THEN o.matter ELSE d.row END LEFT JOIN unit u ON u.rid=m.unit WHERE d.done IS NULL AND d.rule "
        "NOT IN ('order_review','order_second_call','order_responsibility','objection_examination') ORDER BY d.due LIMIT 200",
        {},
        {6},
        {},
        0,
        200,
        "SELECT count(*) FROM work_order WHERE closed_at IS NULL AND state<>'merged'"};
    Listing made = listing(workplace, "qin", "today: 200 clocks, earliest first", orders::Today{}, std::move(twin));
    made.statements = 3; // of two kinds of clocks, and a count
    return made;
}

} // namespace

std::string Listing::fault(Workplace& workplace, Counted* counted) const
{
    std::string found;
    const auto failed = workplace.office().read(signedIn(workplace, "lin"), [&](const Ask& in) {
        inside(in);
        const Counted work = count(in.db, [&] { inside(in); });
        if (counted)
            *counted = work;
        found = workFault(in.db, work, twin.limit, statements);
    });
    return failed ? "storage: " + failed->detail : found;
}

std::vector<Listing> firstPages(Workplace& workplace)
{
    using followup::Channel;
    using State = followup::State;
    std::vector<Listing> all;
    all.push_back(matters(workplace, "matters, all, newest", kFirst, {}, {}));
    all.push_back(matters(workplace, "matters, 30 days", kLast - 29, {}, {}));
    all.push_back(matters(workplace, "matters, rated", kFirst, State::Rated, {}));
    all.push_back(matters(workplace, "matters, unclear answers", kFirst, State::InvalidReply, {}));
    all.push_back(matters(workplace, "matters, in a call (none)", kFirst, State::InCall, {}));
    all.push_back(matters(workplace, "matters, 110", kFirst, {}, Channel::C110));
    all.push_back(matters(workplace, "matters, 12345 (none)", kFirst, {}, Channel::O12345));
    all.push_back(matters(workplace, "matters, 122 to call", kFirst, State::ToCall, Channel::C122));
    all.push_back(queue(workplace));
    all.push_back(workOrders(workplace, "orders, open", "wu", false, {}));
    all.push_back(workOrders(workplace, "orders, open, own unit", "gao", false, {}));
    all.push_back(workOrders(workplace, "orders, in review", "wu", false, orders::State::InReview));
    all.push_back(workOrders(workplace, "orders, all", "wu", true, {}));
    all.push_back(workOrders(workplace, "orders, all, own unit", "gao", true, {}));
    all.push_back(today(workplace));
    return all;
}

std::vector<Listing> deepPages(Workplace& workplace)
{
    std::vector<Listing> all;
    all.push_back(matters(workplace, "page 1", kFirst, {}, {}));
    for (const int share : {50, 90, 99}) {
        std::int64_t row = 0;
        Day day;
        workplace.office().maintain([&](Db& db) {
            const auto count = db.one<std::int64_t>("SELECT count(*) FROM matter").value_or(0);
            Stmt at =
                db.rows("SELECT rid,day FROM matter ORDER BY day DESC,rid DESC LIMIT 1 OFFSET ?", count * share / 100);
            if (at.step()) {
                row = at.integer(0);
                day = at.get<Day>(1);
            }
        });
        all.push_back(listing(workplace, "lin", "page at " + std::to_string(share) + " %",
                              followup::List{kFirst, kLast, {}, {}, Id<followup::Matter>{row}, kPage},
                              matterSql("", kFirst, day, row)));
        all.back().statements = 2; // where the page begins is looked up
    }
    return all;
}

} // namespace minyi::bench
