#include "core/cases/command_fields.h"
#include "core/deadlines/reminder.h"
#include "core/orders/detours.h"
#include "core/orders/escalation.h"
#include "core/reports/circular.h"
#include "core/reports/report.h"
#include "core/workplace/jobs.h"
#include "tests/support/make.h"
#include "tests/support/rule_files.h"

using namespace minyi::tests;
using namespace minyi::core::orders;

namespace {

/// An order of Tuesday 24 November: its five working days end with Tuesday 1 December.
struct Red {
    TestWorkplace w;
    Id<Order> order = make::rectifying(w);

    Escalated tick() { return w.say("system", Escalate{}); }
    std::int64_t level() { return w.row(order).escalation; }
    std::vector<std::string> heard(std::string_view who)
    {
        std::vector<std::string> rungs;
        for (const auto& row : w.ask(who, deadlines::Reminders{}))
            if (row.rung.starts_with("red"))
                rungs.push_back(row.rung);
        return rungs;
    }
    std::int64_t told() { return w.count("SELECT count(*) FROM fact WHERE happened='escalated'"); }
    /// A chief at the sub-bureau above the unit.
    void addLeader() { w.say("admin", staff::AddOfficer{"bai", "白石", "370299020000", {Role::R5}, {}}); }
};

using Rungs = std::vector<std::string>;

std::string circularOf(TestWorkplace& w, std::string_view who, Day day)
{
    std::string text;
    const auto report = w.ask(who, reports::DraftCircular{day, {}});
    for (const auto& part : report.body)
        if (const auto* items = std::get_if<reports::Items>(&part))
            for (const auto& item : items->items)
                text += item + "\n";
    return text;
}

} // namespace

TEST_CASE("a red card is told to the unit's chief on the first overdue working day, once", "[escalation]")
{
    Red r;
    r.w.at("2026-12-01 23:00");
    CHECK(r.tick().orders == 0);
    r.w.at("2026-12-02 00:30"); // quiet hours
    CHECK(r.w.ask("system", ToEscalate{}).empty());
    r.w.at("2026-12-02 08:30");
    const auto due = r.w.ask("system", ToEscalate{});
    REQUIRE(due.size() == 1);
    CHECK(due.front().level == 1);
    CHECK(due.front().rule == "followup_completion");
    CHECK(r.tick().told == 1);
    CHECK(r.level() == 1);
    CHECK(r.heard("ma") == Rungs{"red1"});
    CHECK(r.heard("gao").empty());
    r.w.at("2026-12-02 18:00");
    CHECK(r.tick().orders == 0);
    r.w.at("2026-12-03 09:00"); // the second day is no rung
    CHECK(r.tick().orders == 0);
    CHECK(r.heard("ma") == Rungs{"red1"});
    CHECK(r.told() == 1);
    CHECK(r.w.ask("wu", OrderCard{r.order}).timeline.back().happened == "escalated");
    CHECK(r.w.ask("wu", OrderCard{r.order}).escalation == 1);
    CHECK(r.w.checkFaults() == "");
}

TEST_CASE("on the third day the leader of the sub-bureau hears it, or of the bureau where there is none", "[escalation]")
{
    Red r;
    r.w.at("2026-12-02 09:00");
    r.tick();
    r.w.at("2026-12-04 09:00");
    CHECK(r.tick().told == 1);
    CHECK(r.level() == 2);
    CHECK(r.heard("qin") == Rungs{"red3"});
    Red other;
    other.addLeader();
    other.w.at("2026-12-04 09:00");
    other.tick();
    CHECK(other.heard("bai") == Rungs{"red3"});
    CHECK(other.heard("qin").empty());
}

TEST_CASE("the leader who was told opens the order and reads it, while it is open, and does nothing to it", "[escalation]")
{
    Red r;
    r.addLeader();
    const auto card = [&](std::string_view who) { return r.w.office().ask(r.w.as(who), OrderCard{r.order}); };
    r.w.at("2026-12-02 09:00");
    r.tick();
    CHECK_FALSE(card("bai")); // told the unit's chief alone
    r.w.at("2026-12-04 09:00");
    r.tick();
    REQUIRE(card("bai"));
    CHECK(card("bai")->row.id == r.order);
    CHECK_FALSE(card("lu")); // of another unit
    CHECK(r.w.ask("bai", List{}).empty());
    r.w.say("chen", FeedBack{r.order, "属实", "整改", dayOf(r.w.office().now()), "电话", "认可", "培训记录", {}});
    CHECK(r.w.refusal("bai", SignFeedback{r.order}) == Refusal{Why::NotAllowed, "other_unit"});
    r.w.say("ma", SignFeedback{r.order});
    CHECK(card("bai"));
    r.w.at("2026-12-05 09:00");
    r.w.say("zhou", Review{r.order, true, "同意", {}});
    r.w.say("sun", make::asked(r.order, followup::Rating::Satisfied));
    r.w.say("wu", FindResponsibility{r.order, false, "不属本单位责任"});
    CHECK_FALSE(card("bai"));
}

TEST_CASE("a program that slept for a week tells the level that was reached and no other", "[escalation]")
{
    Red r;
    r.w.at("2026-12-08 09:00"); // the fifth overdue working day
    CHECK(r.tick().orders == 1);
    CHECK(r.level() == 3);
    CHECK(r.told() == 1);
    CHECK(r.heard("ma").empty());
    CHECK(r.heard("qin").empty());
    r.w.at("2026-12-21 09:00");
    CHECK(r.tick().orders == 0); // above the top there is nothing
    CHECK(r.w.checkFaults() == "");
}

TEST_CASE("a weekend is no overdue working day", "[escalation]")
{
    Red r;
    r.w.at("2026-11-25 10:00");
    r.w.say("ma", AskExtension{r.order, 3, "需异地核实"});
    r.w.say("wu", GrantExtension{r.order, 3, "同意"}); // until Friday 4 December
    r.w.at("2026-12-05 10:00");
    CHECK(r.tick().orders == 0);
    r.w.at("2026-12-06 10:00");
    CHECK(r.tick().orders == 0);
    r.w.at("2026-12-07 09:00");
    CHECK(r.tick().orders == 1);
    CHECK(r.level() == 1);
}

TEST_CASE("while an order is paused it climbs no rung, and the pause does not count afterwards", "[escalation]")
{
    Red r;
    r.w.at("2026-12-02 09:00");
    r.tick();
    r.w.say("wu", Pause{r.order, "行政复议〔2026〕7号"});
    r.w.at("2026-12-11 09:00");
    CHECK(r.tick().orders == 0);
    r.w.say("wu", Resume{r.order, "已终结"});
    CHECK(r.tick().orders == 0); // one day before the pause, none since
    r.w.at("2026-12-14 09:00");
    CHECK(r.tick().orders == 0);
    r.w.at("2026-12-15 09:00");
    CHECK(r.tick().orders == 1);
    CHECK(r.level() == 2);
}

TEST_CASE("feedback ends the red card; a rework that is late begins at the first rung again", "[escalation]")
{
    Red r;
    r.w.at("2026-12-02 09:00");
    r.tick();
    make::feedBack(r.w, r.order);
    CHECK(r.level() == 0);
    r.w.at("2026-12-08 09:00");
    CHECK(r.tick().orders == 0); // it waits for its review
    r.w.say("zhou", Review{r.order, false, "未附证据。", {}});
    r.w.at("2026-12-11 09:00"); // the two working days ended with Thursday
    CHECK(r.tick().orders == 1);
    CHECK(r.level() == 1);
    CHECK(r.heard("ma") == Rungs{"red1", "red1"});
    CHECK(r.w.checkFaults() == "");
}

TEST_CASE("the schedule escalates by itself", "[escalation]")
{
    Red r;
    r.w.at("2026-12-04 09:00");
    workplace::Jobs jobs(r.w.workplace());
    jobs.tick();
    CHECK(r.level() == 2);
    CHECK(r.heard("qin") == Rungs{"red3"});
    r.w.at("2026-12-04 09:05");
    jobs.tick();
    CHECK(r.told() == 1);
}

TEST_CASE("who stands in for the chief hears of a red card too", "[escalation]")
{
    Red r;
    r.w.say("ma", cases::SetStandIn{"ma", "chen", *parseDay("2026-12-01"), *parseDay("2026-12-03"), "参加培训"});
    r.w.at("2026-12-02 09:00");
    CHECK(r.tick().told == 2);
    CHECK(r.heard("chen") == Rungs{"red1"});
}

TEST_CASE("the circular of the month names what reached the last rung, and never a matter of integrity", "[escalation]")
{
    Red r;
    const Day day = *parseDay("2026-12-08");
    r.w.at("2026-12-04 09:00");
    r.tick();
    CHECK(circularOf(r.w, "qin", day).find("点名") == std::string::npos);
    r.w.at("2026-12-08 09:00");
    r.tick();
    const auto text = circularOf(r.w, "qin", day);
    CHECK(text.find("望海路派出所：") != std::string::npos);
    CHECK(text.find("点名通报1件（滨公民督〔2026〕1号）") != std::string::npos);
    CHECK(circularOf(r.w, "qin", *parseDay("2026-11-24")).find("点名") == std::string::npos);
    REQUIRE_FALSE(r.w.office().write(r.w.as("system"), [&](Tx& tx) {
        tx.set(r.order, &Order::cause, std::string("C07"));
        return true;
    }));
    for (const char* who : {"qin", "han"})
        CHECK(circularOf(r.w, who, day).find("点名") == std::string::npos);
}

TEST_CASE("a matter of integrity is told to nobody", "[escalation]")
{
    Red r;
    REQUIRE_FALSE(r.w.office().write(r.w.as("system"), [&](Tx& tx) {
        tx.set(r.order, &Order::cause, std::string("C07"));
        return true;
    }));
    r.w.at("2026-12-08 09:00");
    CHECK(r.tick().orders == 0);
}

TEST_CASE("five hundred red orders at the start are one digest for each person", "[escalation]")
{
    Red r;
    for (int i = 0; i < 500; ++i)
        REQUIRE_FALSE(r.w.office().write(r.w.as("system"), [&](Tx& tx) {
            auto twin = *find(tx.db(), r.order);
            twin.serial = 1000 + i;
            tx.create(twin);
            return true;
        }));
    r.w.at("2026-12-02 09:00");
    const auto done = r.tick();
    CHECK(done.orders == 501);
    CHECK(done.told == 501);
    CHECK(r.w.count("SELECT count(*) FROM fact WHERE happened='reminded'") == 1);
    CHECK(r.w.checkFaults() == "");
}

TEST_CASE("an escalation pack that makes no sense is refused with its row and reason", "[escalation]")
{
    const auto refusal = [](const std::string& from, const std::string& to) {
        std::string bytes = readSource("resources/rules/escalation.json");
        const auto at = bytes.find(from);
        REQUIRE(at != std::string::npos);
        bytes.replace(at, from.size(), to);
        const auto loaded = Escalation::load({"escalation.json", bytes});
        return loaded ? std::string("taken") : loaded.error().detail;
    };
    CHECK(refusal("\"days\": 5", "\"days\": 6") == "taken");
    CHECK(refusal("\"id\": \"red3\"", "\"id\": \"red1\"") == "escalation.json: rungs.red1: duplicate");
    CHECK(refusal("\"level\": 2", "\"level\": 3") == "escalation.json: rungs.red3.level: out_of_order");
    CHECK(refusal("\"days\": 3", "\"days\": 1") == "escalation.json: rungs.red3.days: out_of_order");
    CHECK(refusal("\"days\": 5", "\"days\": 500") == "escalation.json: rungs.red5.days: out_of_range");
    CHECK(refusal("order_rework", "order_review") == "escalation.json: clocks.order_review: unknown_reference");
    CHECK(refusal("order_rework", "order_rehandling") == "escalation.json: clocks.order_rehandling: duplicate");
    CHECK(refusal("\"circular\"", "\"mayor\"").find("hearers") != std::string::npos);
    CHECK(refusal("\"pack\": \"escalation\"", "\"pack\": \"ladders\"") != "taken");
    CHECK(refusal("\"clocks\": [\"followup_completion\", \"order_rework\", \"order_rehandling\"]", "\"clocks\": []") ==
          "escalation.json: clocks: empty");
}
