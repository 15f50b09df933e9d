#include "core/deadlines/table.h"
#include "core/orders/accountability.h"
#include "core/orders/detours.h"
#include "core/orders/reveal.h"
#include "core/reports/commands.h"
#include "tests/support/make.h"

#include <set>

using namespace minyi::tests;
using orders::State;

TEST_CASE("returned feedback is done again on its own clock, twice and no more", "[flow]")
{
    TestWorkplace w;
    const auto order = make::inReview(w);
    const auto fedBack = w.row(order).fedBackAt;
    for (std::int64_t round = 1; round <= 2; ++round) {
        w.pass(kHour);
        w.say("zhou", orders::Review{order, false, "未附证据。", {}});
        CHECK(w.row(order).state == State::Rectifying);
        CHECK(w.row(order).reworks == round);
        CHECK(w.count("SELECT count(*) FROM due WHERE rule='order_rework' AND done IS NULL") == 1);
        CHECK(w.refusal("ma", orders::SignFeedback{order}) == Refusal{Why::Missing, "feedback: after the return"});
        w.pass(kHour);
        make::feedBack(w, order);
    }
    CHECK(w.row(order).fedBackAt == fedBack); // the first feedback stopped the five days for good
    CHECK(w.refusal("zhou", orders::Review{order, false, "仍无证据。", {}}) == Refusal{Why::TooLate, "rework_max"});
    w.say("zhou", orders::Review{order, true, "补正。", {}});
    CHECK(w.row(order).state == State::SecondCall);
}

TEST_CASE("still dissatisfied is handled again a level up, for two rounds at most", "[flow]")
{
    TestWorkplace w;
    const auto order = make::secondCall(w);
    CHECK(w.refusal("wu", orders::ReHandle{order, "未解决"}) == Refusal{Why::WrongState, "not_asked_again"});
    for (int round = 1; round <= 2; ++round) {
        w.pass(kHour);
        w.say("sun", make::asked(order, followup::Rating::Dissatisfied));
        w.say("wu", orders::ReHandle{order, "未解决"});
        CHECK(w.row(order).state == State::ReHandling);
        CHECK(w.refusal("ma", orders::SignFeedback{order}).why != Why::Broken);
        make::feedBack(w, order, "zhou", "zhou");
        w.say("zhou", orders::Review{order, true, "已重办。", {}});
    }
    w.say("sun", make::asked(order, followup::Rating::Dissatisfied));
    CHECK(w.refusal("wu", orders::ReHandle{order, "未解决"}) == Refusal{Why::TooLate, "2 rounds"});
    CHECK(w.refusal("wu", orders::Explain{order, "C02", "依据"}).why == Why::Invalid);
    CHECK(w.refusal("wu", orders::Explain{order, "C12", ""}) == Refusal{Why::Missing, "basis"});
    w.say("wu", orders::Explain{order, "C12", "《居住证暂行条例》第九条"});
    CHECK(w.row(order).outcome == "explained");
    CHECK(w.checkFaults() == "");
}

TEST_CASE("an extension is granted once, before the due moment and within its limit", "[flow]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    CHECK(w.count("SELECT last_day FROM due WHERE rule='followup_completion'") == parseDay("2026-12-01")->days);
    CHECK(w.refusal("ma", orders::AskExtension{order, 11, "复杂"}) == Refusal{Why::Invalid, "days: 1..10"});
    w.say("ma", orders::AskExtension{order, 3, "需异地核实"});
    CHECK(w.refusal("ma", orders::GrantExtension{order, 3, "需异地核实"}).why == Why::NotAllowed);
    w.at("2026-12-01 23:00");
    w.say("wu", orders::GrantExtension{order, 3, "同意"});
    CHECK(w.count("SELECT last_day FROM due WHERE rule='followup_completion'") == parseDay("2026-12-04")->days);
    CHECK(w.refusal("wu", orders::GrantExtension{order, 1, "再延"}) == Refusal{Why::Duplicate, "extension"});
}

TEST_CASE("after the due moment there is no extension", "[flow]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    w.at("2026-12-02 00:00");
    CHECK(w.refusal("ma", orders::AskExtension{order, 3, "复杂"}) == Refusal{Why::TooLate, "due"});
    CHECK(w.refusal("wu", orders::GrantExtension{order, 3, "复杂"}) == Refusal{Why::TooLate, "due"});
}

TEST_CASE("an order of the wrong unit goes back once and is sent to the right one", "[flow]")
{
    TestWorkplace w;
    const auto order = make::issued(w);
    CHECK(w.refusal("wu", orders::GrantReturn{order, "370299020200"}) == Refusal{Why::WrongState, "return_not_asked"});
    CHECK(w.refusal("gao", orders::AskReturn{order, "非本单位"}) == Refusal{Why::NotAllowed, "other_unit"});
    w.say("ma", orders::AskReturn{order, "事发地不在辖区，附平台截图。"});
    CHECK(w.refusal("wu", orders::GrantReturn{order, "370299999999"}) == Refusal{Why::NotFound, "unit"});
    w.say("wu", orders::GrantReturn{order, "370299020200"});
    w.pass(kMinute);
    CHECK(w.row(order).state == State::Drafted);
    CHECK(w.say("wu", orders::Issue{order, {}, {}, {}}) == "滨公民督〔2026〕2号");
    CHECK(w.refusal("chen", orders::SignFor{order}) == Refusal{Why::NotAllowed, "other_unit"});
    CHECK(w.refusal("gao", orders::AskReturn{order, "再退"}) == Refusal{Why::Duplicate, "return"});
    CHECK(w.refusal("wu", orders::GrantReturn{order, "370299020300"}) == Refusal{Why::WrongState, "return_not_asked"});
    w.say("zhao", orders::SignFor{order});
}

TEST_CASE("an order is returned within two working days or kept", "[flow]")
{
    TestWorkplace w;
    const auto order = make::issued(w); // Tuesday
    w.at("2026-11-27 00:00");
    CHECK(w.refusal("ma", orders::AskReturn{order, "非本单位"}).why == Why::TooLate);
    w.at("2026-11-26 23:59");
    w.say("ma", orders::AskReturn{order, "非本单位"});
}

TEST_CASE("a matter of integrity exists for inspection and discipline alone, which takes it out of the loop", "[flow]")
{
    TestWorkplace w;
    const auto order = make::drafted(w, make::row(1), "C07");
    CHECK(w.row(order).grade == 1);
    const auto matter = w.row(order).matter;
    const Day day = w.row(matter).day;
    for (const char* who : {"lin", "wu"})
        CHECK(w.refusal(who, orders::Issue{order, {}, {}, {}}) == Refusal{Why::NotFound, "order"});
    for (const char* who : {"lin", "wu", "qin"}) { // the matter went with it
        INFO(who);
        CHECK(w.office().ask(w.as(who), followup::MatterCard{matter}).error().why == Why::NotFound);
        CHECK(w.ask(who, followup::List{day, day, {}, {}, {}, {}}).empty());
        const auto funnel = w.ask(who, followup::Funnel{day});
        CHECK(funnel.rows.back().taken == 0);
        CHECK(funnel.rows.back().due == 0);
        CHECK(funnel.rows.back().dissatisfied == 0);
        CHECK(funnel.rows.back().orders == 0);
        CHECK(funnel.rows.back().replied == 0);
        CHECK(funnel.causes.empty());
    }
    for (const char* unit : {"chen", "ma", "lin", "wu", "zhou"}) {
        INFO(unit);
        CHECK(w.ask(unit, orders::List{}).empty());
        CHECK(w.ask(unit, orders::Today{}).openOrders == 0);
        for (const auto& row : w.ask(unit, orders::Today{}).rows)
            CHECK(row.kind != AggKind::Order);
        CHECK(w.office().ask(w.as(unit), orders::OrderCard{order}).error().why == Why::NotFound);
        CHECK(w.refusal("zhao", orders::Reveal{order}) == Refusal{Why::NotFound, "order"});
    }
    CHECK(w.office().ask(w.as("ma"), reports::DraftOrder{order, true, {}}).error().why == Why::NotFound);
    CHECK(w.refusal("chen", orders::SignFor{order}) == Refusal{Why::NotFound, "order"});
    CHECK(w.refusal("ma", orders::AskReturn{order, "非本单位"}) == Refusal{Why::NotFound, "order"});
    CHECK(w.ask("han", orders::List{}).size() == 1);
    CHECK(w.refusal("qin", orders::TakeOver{order, "举报"}).why == Why::NotFound);
    w.say("han", orders::TakeOver{order, "举报收受礼品"});
    CHECK(w.row(order).state == State::Accounting);
    CHECK(w.refusal("han", orders::DecideMeasure{order, orders::Measure::Circular, "通报"}).detail == "measure: not below discipline");
    w.say("han", orders::DecideMeasure{order, orders::Measure::Discipline, "移送纪检"});
    CHECK(w.row(order).state == State::Closed);
    const auto other = make::drafted(w, make::row(3), "C07");
    w.say("han", orders::TakeOver{other, "举报"});
    w.say("han", orders::NotProved{other, "查无实据"});
    CHECK(w.row(other).state == State::Closed);
    CHECK(w.row(other).responsible == false);
    const auto ordinary = make::drafted(w, make::row(2));
    CHECK(w.refusal("han", orders::TakeOver{ordinary, "无"}).why == Why::Invalid);
}

TEST_CASE("the leader ends an order after two rounds, not before", "[flow]")
{
    TestWorkplace w;
    const auto order = make::secondCall(w);
    w.say("sun", make::asked(order, followup::Rating::Dissatisfied));
    CHECK(w.refusal("qin", orders::Conclude{order, "依法办结"}).detail == "2 rounds");
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        tx.set(order, &orders::Order::rehandlings, std::int64_t{2});
        return true;
    }));
    CHECK(w.refusal("wu", orders::ReHandle{order, "再办"}).why == Why::TooLate);
    w.say("qin", orders::Conclude{order, "依法办结"});
    CHECK(w.row(order).state == State::Completed);
    CHECK(w.row(order).outcome == "concluded");
}

TEST_CASE("integrity is never a second cause: it would stand on a matter that others see", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::toCall(w);
    w.say("lin", followup::Claim{matter});
    auto both = make::confirmed(matter, "C01");
    both.cause2 = "C07";
    CHECK(w.refusal("lin", both).detail == "cause2: C07");
}

TEST_CASE("a unit sees its own orders, and the record says who saw the number", "[flow]")
{
    TestWorkplace w;
    const auto order = make::issued(w);
    CHECK(w.ask("zhao", orders::List{}).empty());
    CHECK(w.office().ask(w.as("zhao"), orders::OrderCard{order}).error().why == Why::NotFound);
    CHECK(w.ask("chen", orders::List{}).at(0).person == "程*满");
    CHECK(w.ask("chen", orders::OrderCard{order}).phone == "138****0001");
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='revealed'") == 0);
    CHECK(w.say("chen", orders::Reveal{order}).phone == "13800000001");
    CHECK(w.count("SELECT count(*) FROM fact f JOIN officer o ON o.uid=f.actor WHERE f.happened='revealed' AND o.account='chen'") == 1);
    CHECK(w.ask("chen", orders::OrderCard{order}).timeline.back().happened == "revealed");
}

TEST_CASE("nobody reached at the second call completes the order as not reached", "[flow]")
{
    TestWorkplace w;
    const auto order = make::secondCall(w);
    const orders::RecordSecondCall none{order, followup::Outcome::NoAnswer, {}, {}, {}};
    w.say("sun", none);
    w.say("sun", none);
    w.say("sun", none);
    CHECK(w.row(order).state == State::SecondCall); // three tries, but on one day
    w.pass(kDayMs);
    w.say("sun", none);
    CHECK(w.row(order).state == State::Completed);
    CHECK(w.row(order).outcome == "not_reached");
    w.say("wu", orders::FindResponsibility{order, true, "未按规定告知。"});
    CHECK(w.refusal("wu", orders::DecideMeasure{order, orders::Measure::Circular, "点名通报"}).why == Why::NotAllowed);
    w.say("han", orders::DecideMeasure{order, orders::Measure::Circular, "点名通报"});
    CHECK(w.row(order).state == State::Closed);
}

TEST_CASE("what was found responsible calls for a measure, and not for a lighter one", "[flow]")
{
    TestWorkplace w;
    const auto order = make::secondCall(w);
    w.say("sun", make::asked(order, followup::Rating::Satisfied));
    w.say("wu", orders::FindResponsibility{order, true, "未按规定告知。"});
    const auto known = w.ask("han", orders::Accountability{order});
    CHECK(known.triggers == std::vector{orders::Trigger::Responsible});
    CHECK(known.least == orders::Measure::ReminderTalk);
    CHECK(known.responsible == 1);
    CHECK(w.refusal("han", orders::DecideMeasure{order, orders::Measure::ReminderTalk, ""}).detail == "words");
    // The third of one officer in the month, and a red card.
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        const auto matter = find(tx.db(), find(tx.db(), order)->matter);
        for (int i = 0; i < 2; ++i) {
            auto other = *matter;
            other.sourceId = "again " + std::to_string(i);
            orders::Order same = *find(tx.db(), order);
            same.number.reset();
            same.serial.reset();
            same.key.reset();
            same.matter = tx.create(other);
            tx.create(same);
        }
        return true;
    }));
    CHECK(w.ask("han", orders::Accountability{order}).least == orders::Measure::FormalTalk);
    CHECK(w.refusal("han", orders::DecideMeasure{order, orders::Measure::ReminderTalk, "提醒"}).detail == "measure: not below formal_talk");
    w.say("han", orders::DecideMeasure{order, orders::Measure::FormalTalk, "约谈"});
    CHECK(w.row(order).measure == "formal_talk");
    static_assert(orders::measureFor(orders::Trigger::RedCard) == orders::Measure::Circular);
    static_assert(orders::measureFor(orders::Trigger::Integrity) == orders::Measure::Discipline);
}

TEST_CASE("an order that was fed back late calls for a circular by name", "[flow]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    w.at("2026-12-10 10:00");
    make::feedBack(w, order);
    w.say("zhou", orders::Review{order, true, "同意", {}});
    w.say("sun", make::asked(order, followup::Rating::Satisfied));
    w.say("wu", orders::FindResponsibility{order, true, "逾期"});
    CHECK(w.ask("han", orders::Accountability{order}).triggers == std::vector{orders::Trigger::Responsible, orders::Trigger::RedCard});
    CHECK(w.ask("qin", orders::Accountability{order}).least == orders::Measure::Circular);
}

namespace {

std::optional<deadlines::DueRow> clockOf(TestWorkplace& w, Id<orders::Order> order, std::string_view rule)
{
    std::optional<deadlines::DueRow> found;
    w.db([&](Db& db) {
        for (auto& due : deadlines::duesOf(db, find(db, order)->uid))
            if (due.rule == rule)
                found = std::move(due);
    });
    return found;
}

/// What Today tells somebody of the order.
std::set<std::string> toldOf(TestWorkplace& w, const char* account)
{
    std::set<std::string> rules;
    for (const auto& row : w.ask(account, orders::Today{}).rows)
        if (row.kind == AggKind::Order)
            rules.insert(row.rule);
    return rules;
}

} // namespace

TEST_CASE("the centre has clocks of its own, for those who stop them and for no unit", "[flow]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    const auto issued = *w.row(order).issuedAt;
    const auto contact = clockOf(w, order, "order_contact");
    REQUIRE(contact);
    CHECK(contact->due == issued + 24 * kHour);
    CHECK_FALSE(contact->done);
    CHECK(toldOf(w, "ma").contains("order_contact"));
    w.say("chen", orders::Contact{order, "电话", "已致歉"});
    CHECK(clockOf(w, order, "order_contact")->done == w.office().now());

    w.at("2026-11-26 10:00"); // a Thursday
    make::feedBack(w, order);
    REQUIRE(clockOf(w, order, "order_review"));
    CHECK(isoDay(clockOf(w, order, "order_review")->lastDay) == "2026-11-27");
    CHECK(clockOf(w, order, "order_review")->unit == 0);
    CHECK(toldOf(w, "zhou").contains("order_review"));
    for (const char* other : {"ma", "lin", "han"})
        CHECK_FALSE(toldOf(w, other).contains("order_review"));
    w.say("wu", orders::HoldMeeting{order, "会商纪要"});
    CHECK(isoDay(clockOf(w, order, "order_review")->lastDay) == "2026-12-01"); // three working days
    w.say("zhou", orders::Review{order, true, "同意", {}});
    CHECK(clockOf(w, order, "order_review")->done == w.office().now());
    CHECK(isoDay(clockOf(w, order, "order_second_call")->lastDay) == "2026-11-30");
    CHECK(toldOf(w, "sun").contains("order_second_call"));
    CHECK_FALSE(toldOf(w, "zhou").contains("order_second_call"));

    w.say("sun", make::asked(order, followup::Rating::Satisfied));
    CHECK(clockOf(w, order, "order_second_call")->done == w.office().now());
    CHECK(isoDay(clockOf(w, order, "order_responsibility")->lastDay) == "2026-12-03");
    CHECK(toldOf(w, "han").contains("order_responsibility"));
    w.pass(kHour);
    w.say("wu", orders::FindResponsibility{order, true, "未按规定告知"});
    CHECK(clockOf(w, order, "order_responsibility")->done == w.office().now());
    CHECK(isoDay(clockOf(w, order, "order_measure")->lastDay) == "2026-12-10");
    CHECK(toldOf(w, "qin").contains("order_measure"));
    CHECK_FALSE(toldOf(w, "wu").contains("order_measure"));
    w.say("qin", orders::DecideMeasure{order, orders::Measure::ReminderTalk, "提醒谈话"});
    CHECK(clockOf(w, order, "order_measure")->done == w.office().now());
    CHECK(w.checkFaults() == "");
}

TEST_CASE("who looked into an order says what 3.9 names beside the red card", "[flow]")
{
    TestWorkplace w;
    const auto order = make::secondCall(w);
    w.say("sun", make::asked(order, followup::Rating::Satisfied));
    CHECK(w.refusal("wu", orders::FindResponsibility{order, false, "无责", orders::Misconduct::FalseFeedback}) ==
          Refusal{Why::Invalid, "misconduct: not responsible"});
    w.say("han", orders::FindResponsibility{order, true, "虚报", orders::Misconduct::FalseFeedback}); // inspection may, beside the centre
    CHECK(w.ask("han", orders::Accountability{order}).least == orders::Measure::Circular);
    CHECK(w.refusal("qin", orders::DecideMeasure{order, orders::Measure::FormalTalk, "约谈"}).detail == "measure: not below circular");
}

TEST_CASE("an old screen cannot overwrite a newer decision", "[flow]")
{
    TestWorkplace w;
    const auto order = make::inReview(w);
    const auto seen = w.row(order).ver;
    w.say("zhou", orders::Review{order, false, "未附证据。", seen});
    w.pass(kMinute);
    make::feedBack(w, order);
    CHECK(w.refusal("zhou", orders::Review{order, true, "同意。", seen}).why == Why::ChangedMeanwhile);
}
