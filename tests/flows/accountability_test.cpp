#include "core/followup/month.h"
#include "core/metrics/chief_talk.h"
#include "core/metrics/figure.h"
#include "core/orders/accountability.h"
#include "tests/flows/walk.h"

#include <fstream>
#include <sstream>

using namespace minyi::tests;
using orders::Measure;
using orders::Order;

namespace {

struct Row {
    std::string trigger, measure;
    std::set<std::string> roles;
};

/// The table of 3.9 as it was typed by hand.
std::vector<Row> readTable()
{
    std::vector<Row> rows;
    std::ifstream in(std::string(MINYI_SOURCE_DIR) + "/tests/flows/accountability.tsv");
    REQUIRE(in);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        std::istringstream cells(line);
        Row row;
        std::string roles, why;
        REQUIRE(std::getline(cells, row.trigger, '\t'));
        REQUIRE(std::getline(cells, row.measure, '\t'));
        REQUIRE(std::getline(cells, roles, '\t'));
        REQUIRE((std::getline(cells, why) && why.rfind("3.9 ", 0) == 0));
        std::istringstream list(roles);
        for (std::string role; std::getline(list, role, ',');)
            row.roles.insert(role);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// An order found responsible, on which a trigger holds.
Id<Order> orderWith(TestWorkplace& w, const std::string& trigger)
{
    const auto id = make::secondCall(w);
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        tx.set(id, &Order::state, orders::State::Completed);
        tx.set(id, &Order::completedAt, std::optional(tx.now()));
        if (trigger == "integrity") {
            tx.set(id, &Order::cause, std::string("C07"));
            tx.set(id, &Order::state, orders::State::Accounting);
        }
        if (trigger == "red_card") // fed back after the five days
            tx.set(id, &Order::fedBackAt, std::optional(tx.now() + 60 * kDayMs));
        if (trigger == "three_responsible") {
            const auto order = *find(tx.db(), id);
            const auto matter = *find(tx.db(), order.matter);
            for (int i = 0; i < 2; ++i) {
                auto other = matter;
                other.sourceId = "again " + std::to_string(i);
                Order same = order;
                same.number = same.key = {};
                same.serial = {};
                same.responsible = true;
                same.matter = tx.create(other);
                tx.create(same);
            }
        }
        return true;
    }));
    std::optional<orders::Misconduct> misconduct;
    if (trigger == "false_feedback")
        misconduct = orders::Misconduct::FalseFeedback;
    if (trigger == "pressed_citizen")
        misconduct = orders::Misconduct::PressedCitizen;
    if (trigger != "integrity")
        w.say("wu", orders::FindResponsibility{id, true, "认定", misconduct});
    return id;
}

/// Who of all roles may do something; nothing stays of it.
template <class C>
std::set<std::string> takenBy(TestWorkplace& w, const std::vector<Walker>& who, const C& command)
{
    std::set<std::string> roles;
    for (const Walker& walker : who) {
        if (walker.ownUnit || walker.role == "none")
            continue;
        const Actor actor = w.as(walker.account);
        if (!actor.may(CommandOf<C>::needs))
            continue;
        REQUIRE_FALSE(w.office().write(actor, [&](Tx& tx) {
            if (run(tx, command))
                roles.insert(walker.role);
            return false;
        }));
    }
    return roles;
}

/// Figures of a unit in a month as its lock publishes them: so many of a hundred satisfied, half of those asked answered.
void publish(TestWorkplace& w, std::string_view code, int year, int month, std::int64_t satisfied, std::int64_t rated = 100)
{
    const std::int64_t number = year * 12 + month - 1;
    const auto unit = make::unitOf(w, code);
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        const auto lock = tx.create(followup::MonthLock{{}, {}, 0, number, tx.now(), {}}, uidOf("month|" + std::to_string(number)));
        tx.create(metrics::Figure{{}, {}, 0, lock, number, unit, "satisfaction", satisfied * 100, rated, "w=1"});
        tx.create(metrics::Figure{{}, {}, 0, lock, number, unit, "response", rated * 100, 2 * rated, "w=1"});
        return true;
    }));
}

} // namespace

TEST_CASE("what happened in a month calls for the measure of 3.9, from those who decide it and no other", "[accountability][walk]")
{
    const auto rows = readTable();
    std::set<std::string> triggers;
    for (const auto& row : rows)
        triggers.insert(row.trigger);
    for (const auto& token : TokensOf<orders::Trigger>::table)
        CHECK(triggers.count(std::string(token.text)) == 1);
    CHECK(triggers.size() == rows.size());
    CHECK(rows.size() == std::size(TokensOf<orders::Trigger>::table) + 1); // and that of the unit
    for (const auto& row : rows) {
        if (row.trigger == "below_twice")
            continue;
        INFO(row.trigger);
        TestWorkplace w;
        const auto order = orderWith(w, row.trigger);
        const auto who = walkers(w, "370299020100");
        const auto known = w.ask("han", orders::Accountability{order});
        CHECK(std::ranges::count(known.triggers, *fromText<orders::Trigger>(row.trigger)) == 1);
        CHECK(known.triggers.size() == (row.trigger == "responsible" || row.trigger == "integrity" ? 1 : 2));
        for (const auto& token : TokensOf<Measure>::table) {
            INFO(token.text);
            const bool enough = token.value >= *fromText<Measure>(row.measure);
            CHECK(takenBy(w, who, orders::DecideMeasure{order, token.value, "决定"}) == (enough ? row.roles : std::set<std::string>{}));
        }
    }
}

TEST_CASE("a unit below its target in two locked months running calls for a talk with its chief, once", "[accountability][figures]")
{
    TestWorkplace w("2027-01-08 09:00");
    const auto unit = make::unitOf(w, "370299020100");
    const auto below = [&](const char* account) { return w.ask(account, metrics::BelowTwice{}); };
    CHECK(below("wu").rows.empty());
    publish(w, "370299020100", 2026, 11, 79);
    CHECK(below("wu").rows.empty()); // one month alone
    const metrics::HoldChiefTalk talk{unit, 2026, 12, "约谈内容", "整改计划"};
    CHECK(w.refusal("han", talk) == Refusal{Why::WrongState, "two_months"});
    publish(w, "370299020100", 2026, 12, 80);
    CHECK(below("wu").rows.empty()); // on target is not below it

    SECTION("below in both")
    {
        publish(w, "370299020100", 2027, 1, 70);
        publish(w, "370299020100", 2027, 2, 75);
        const auto answer = below("wu");
        CHECK(answer.year == 2027);
        CHECK(answer.month == 2);
        CHECK(answer.target == 80);
        REQUIRE(answer.rows.size() == 1);
        CHECK(answer.rows.front().before == 70);
        CHECK(answer.rows.front().rate == 75);
        CHECK(answer.rows.front().response == 50);
        CHECK_FALSE(answer.rows.front().heldAt);
        CHECK(below("ma").rows.size() == 1); // its chief sees it
        const metrics::HoldChiefTalk now{unit, 2027, 2, "约谈内容", "整改计划"};
        for (const auto& row : readTable())
            if (row.trigger == "below_twice")
                CHECK(takenBy(w, walkers(w, "370299020100"), now) == row.roles);
        CHECK(w.refusal("han", metrics::HoldChiefTalk{unit, 2027, 2, "约谈内容", ""}) == Refusal{Why::Missing, "plan"});
        CHECK(w.refusal("han", metrics::HoldChiefTalk{unit, 2027, 13, "约谈内容", "整改计划"}).why == Why::Invalid);
        w.say("han", now);
        CHECK(w.refusal("qin", now) == Refusal{Why::Duplicate, "chief_talk"});
        CHECK(below("wu").rows.front().heldBy == w.as("han").name);
        CHECK(below("wu").rows.front().plan == "整改计划");
        CHECK(w.checkFaults() == "");
    }
    SECTION("few ratings say nothing")
    {
        publish(w, "370299020100", 2027, 1, 7, 10);
        publish(w, "370299020100", 2027, 2, 5, 9);
        CHECK(below("wu").rows.empty());
    }
    SECTION("a month between")
    {
        publish(w, "370299020100", 2027, 1, 70);
        publish(w, "370299020100", 2027, 3, 70);
        CHECK(below("wu").rows.empty());
    }
}
