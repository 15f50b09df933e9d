#include "core/followup/rules.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace followup;

TEST_CASE("nobody calls about an own matter", "[flow]")
{
    TestWorkplace w;
    auto row = make::row(1);
    row.handler = "lin";
    const auto matter = make::toCall(w, row);
    CHECK(w.refusal("lin", Claim{matter}) == Refusal{Why::SamePerson, "own_matter"});
    CHECK(w.ask("lin", Queue{}).at(0).own);
    w.say("sun", Claim{matter});
    CHECK(w.refusal("lin", make::confirmed(matter)).why == Why::SamePerson);
    CHECK(w.refusal("lin", Release{matter}) == Refusal{Why::SamePerson, "claimed_by_another"});
    w.say("sun", make::confirmed(matter));
    CHECK(w.row(matter).state == State::Rated);
}

TEST_CASE("three calls without an answer on two days settle a matter as not reached", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::toCall(w);
    const auto tryOnce = [&](const char* when) {
        w.at(when);
        w.say("lin", Claim{matter});
        w.say("lin", make::notReached(matter));
        return w.row(matter);
    };
    CHECK(tryOnce("2026-11-24 10:00").state == State::ToCall);
    CHECK(tryOnce("2026-11-24 14:00").state == State::ToCall);
    CHECK(tryOnce("2026-11-24 17:00").state == State::ToCall); // three tries, but on one day
    const auto settled = tryOnce("2026-11-25 10:00");
    CHECK(settled.state == State::Rated);
    CHECK(settled.cause == "C16");
    CHECK(settled.attempts == 4);
    CHECK(settled.firstRating == Rating::Dissatisfied);
    CHECK(w.count("SELECT count(*) FROM work_order") == 0);
}

TEST_CASE("three tries before noon on three days are one slot: somebody has to try after it", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::toCall(w);
    for (const char* when : {"2026-11-24 10:00", "2026-11-25 10:00", "2026-11-26 11:59"}) {
        w.at(when);
        w.say("lin", Claim{matter});
        w.say("lin", make::notReached(matter));
    }
    CHECK(w.row(matter).state == State::ToCall);
    w.at("2026-11-26 12:00");
    w.say("lin", Claim{matter});
    w.say("lin", make::notReached(matter));
    CHECK(w.row(matter).cause == "C16");
}

TEST_CASE("the next to call is an appointment whose time has come, then the longest waiting, never one's own or one just tried", "[flow]")
{
    TestWorkplace w;
    auto own = make::row(1);
    own.handler = "lin";
    std::vector<IntakeRow> rows = {own, make::row(2), make::row(3)};
    make::takeIn(w, rows);
    w.at("2026-11-24 09:00");
    w.say("system", Run{});
    make::deliver(w);
    std::vector<Id<Matter>> matters;
    for (const auto& row : rows) {
        w.pass(kMinute);
        matters.push_back(make::matterOf(w, row));
        make::reply(w, matters.back(), "3");
    }
    const auto next = [&](const char* who) { return w.ask(who, NextCall{}).matter; };
    CHECK(next("lin") == matters[1]);
    CHECK(next("sun") == matters[0]);
    w.say("sun", Claim{matters[0]});
    CHECK(next("sun") == matters[1]);
    w.say("lin", Claim{matters[1]});
    w.say("lin", make::notReached(matters[1]));
    CHECK(next("lin") == matters[2]); // not again before the next slot
    w.say("lin", Claim{matters[2]});
    auto later = make::notReached(matters[2]);
    later.outcome = Outcome::CallBack;
    later.callAt = moment("2026-11-24 11:00");
    w.say("lin", later);
    CHECK(next("lin") == std::nullopt);
    w.at("2026-11-24 11:00");
    CHECK(next("lin") == matters[2]);
    w.at("2026-11-24 12:00");
    CHECK(next("lin") == matters[2]); // what was agreed goes first
    w.say("lin", Claim{matters[2]});
    CHECK(next("lin") == matters[1]);
}

TEST_CASE("a number that opted out is not asked for twelve months", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::sent(w);
    CHECK(make::reply(w, matter, "退订").parsed == "opt_out");
    CHECK(w.row(matter).state == State::NoReply);
    const auto nextDay = [&](int number, const char* handled, const char* run) {
        auto row = make::row(number, Channel::HR, handled);
        row.phone = make::row(1).phone;
        w.at(run);
        make::takeIn(w, {row});
        w.say("system", Run{});
        return w.row(make::matterOf(w, row));
    };
    const auto soon = nextDay(2, "2026-11-24 11:00", "2026-11-25 09:00");
    CHECK(soon.state == State::Excluded);
    CHECK(soon.reason == "opted_out");
    CHECK(nextDay(3, "2027-11-24 11:00", "2027-11-24 12:00").state == State::Intake);
    CHECK(nextDay(4, "2027-11-24 11:00", "2027-11-25 09:00").state == State::Scheduled);
    CHECK(w.row(matter).state == State::NoReply);
}

TEST_CASE("an answer after the window is kept as late and counts for the month", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::sent(w);
    CHECK(plainTime(*w.row(matter).windowEnd) == "2026-11-26 09:00");
    w.at("2026-11-26 08:59");
    CHECK(w.say("system", CloseWindows{}) == 0);
    w.at("2026-11-26 09:00");
    CHECK(w.say("system", CloseWindows{}) == 1);
    CHECK(w.row(matter).state == State::NoReply);
    CHECK_FALSE(w.row(matter).firstRating); // never counted as satisfied
    w.at("2026-11-27 09:00");
    CHECK(make::reply(w, matter, "2").matched);
    CHECK(w.row(matter).state == State::Rated);
    CHECK(w.row(matter).firstRating == Rating::Basically);
    CHECK(w.count("SELECT late FROM reply") == 1);
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='late_reply'") == 1);
    CHECK(make::reply(w, matter, "2").known); // the same answer read again
    CHECK(w.count("SELECT count(*) FROM reply") == 1);
}

TEST_CASE("a late answer that comes before its window is closed rates the matter as late", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::sent(w);
    w.at("2026-11-26 09:30"); // the window ended at 09:00, nobody has closed it
    CHECK(make::reply(w, matter, "1").matched);
    CHECK(w.row(matter).state == State::Rated);
    CHECK(w.row(matter).firstRating == Rating::Satisfied);
    CHECK(w.count("SELECT late FROM reply") == 1);
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='late_reply'") == 1);
    CHECK(w.say("system", CloseWindows{}) == 0);
}

TEST_CASE("a 3 opens a call at any time, even after the window", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::sent(w);
    w.at("2026-11-26 09:00");
    w.say("system", CloseWindows{});
    w.at("2026-11-30 10:00");
    make::reply(w, matter, "3");
    CHECK(w.row(matter).state == State::ToCall);
}

TEST_CASE("of the unanswered 110 matters the sample alone is called", "[flow]")
{
    TestWorkplace w;
    std::vector<IntakeRow> rows;
    for (int i = 1; i <= 60; ++i)
        rows.push_back(make::row(i, i <= 40 ? Channel::C110 : Channel::HR));
    make::takeIn(w, rows);
    w.at("2026-11-24 09:00");
    w.say("system", Run{});
    make::deliver(w);
    w.at("2026-11-26 09:00");
    CHECK(w.say("system", CloseWindows{}) == 60);
    int called = 0;
    for (const auto& row : rows) {
        const auto matter = w.row(make::matterOf(w, row));
        const bool drawn = matter.channel == Channel::C110 && inSample(matter.uid, 10);
        CHECK(matter.state == (drawn ? State::ToCall : State::NoReply));
        called += drawn;
    }
    CHECK(called > 0);
    CHECK(called < 20);
}

TEST_CASE("a number with several matters is asked once, about the newest", "[flow]")
{
    TestWorkplace w;
    auto early = make::row(1, Channel::HR, "2026-11-23 09:00"), late = make::row(2, Channel::VD, "2026-11-23 15:00");
    early.phone = "+86 138-0000-0077";
    late.phone = "13800000077";
    make::takeIn(w, {early, late});
    w.at("2026-11-24 09:00");
    w.say("system", Run{});
    const auto asked = w.row(make::matterOf(w, late)), merged = w.row(make::matterOf(w, early));
    CHECK(asked.state == State::Scheduled);
    CHECK(merged.state == State::Excluded);
    CHECK(merged.reason == "merged");
    CHECK(merged.mergedInto == asked.id);
    CHECK(w.count("SELECT count(*) FROM message") == 1);
    const auto funnel = w.ask("wu", Funnel{}).rows.back();
    CHECK(funnel.taken == 2);
    CHECK(funnel.due == 1);
    CHECK(funnel.merged == 1);
}

TEST_CASE("a message whose fate is unknown goes to the call list and is never sent again", "[flow]")
{
    TestWorkplace w;
    const auto row = make::row(1);
    make::takeIn(w, {row});
    w.at("2026-11-24 09:00");
    w.say("system", Run{});
    make::deliver(w, Delivery::Uncertain);
    const auto matter = make::matterOf(w, row);
    CHECK(w.row(matter).state == State::ToCall);
    CHECK(w.row(matter).reason == "uncertain");
    CHECK(w.ask("lin", Queue{}).at(0).why == "uncertain");
    for (const Delivery again : {Delivery::Queued, Delivery::Handed, Delivery::Accepted, Delivery::Delivered})
        CHECK(w.refusal("system", RecordDelivery{{1}, again, {}, {}}).why == Why::WrongState);
    for (const char* day : {"2026-11-24 14:00", "2026-11-25 09:00", "2026-11-26 09:00"}) {
        w.at(day);
        w.say("system", Run{});
    }
    CHECK(w.count("SELECT count(*) FROM message") == 1);
    CHECK(w.ask("wu", Funnel{moment("2026-11-23").ms ? dayOf(moment("2026-11-23")) : Day{}}).rows.back().uncertain ==
          1);
}

TEST_CASE("an unclear answer is read by a person", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::sent(w);
    CHECK(make::reply(w, matter, "谢谢民警").parsed == "invalid");
    CHECK(w.row(matter).state == State::InvalidReply);
    CHECK(w.refusal("lin", Classify{matter, Rating::Satisfied, ""}) == Refusal{Why::Missing, "reason"});
    w.say("lin", Classify{matter, Rating::Dissatisfied, "语气不满"});
    CHECK(w.row(matter).state == State::ToCall);
    CHECK(w.row(matter).callSince == w.office().now());
}

TEST_CASE("name and number are whole for the officer who claimed the call alone", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::toCall(w);
    CHECK(w.ask("lin", Queue{}).at(0).person == "程*满");
    CHECK(w.ask("lin", Queue{}).at(0).phone == "138****0001");
    CHECK(w.ask("lin", MatterCard{matter}).phone == "138****0001");
    w.say("lin", Claim{matter});
    CHECK(w.ask("lin", MatterCard{matter}).phone == "13800000001");
    CHECK(w.ask("lin", MatterCard{matter}).mine);
    CHECK(w.ask("sun", MatterCard{matter}).phone == "138****0001");
    w.say("lin", Release{matter});
    CHECK(w.ask("lin", MatterCard{matter}).phone == "138****0001");
    const Day day = dayOf(moment("2026-11-23"));
    CHECK(w.ask("lin", List{day, day, {}, {}, {}, {}}).at(0).person == "程*满");
    for (const char* unit : {"chen", "ma", "admin"})
        CHECK(w.office().ask(w.as(unit), MatterCard{matter}).error().why == Why::NotAllowed);
}

TEST_CASE("a matter may be opened again for ninety days and no longer", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::sent(w);
    make::reply(w, matter, "1");
    CHECK(w.refusal("lin", Reopen{matter, "新情况"}).why == Why::NotAllowed);
    w.at("2027-02-22 10:00");
    CHECK(w.refusal("wu", Reopen{matter, "新情况"}).why == Why::TooLate);
    w.at("2027-02-21 10:00");
    w.say("wu", Reopen{matter, "新情况"});
    CHECK(w.row(matter).state == State::ToCall);
}
