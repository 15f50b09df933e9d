#include "core/followup/table.h"
#include "tests/support/make.h"

using namespace minyi::tests;

TEST_CASE("a matter that is excluded after the run is not messaged; one whose message has left is", "[flow]")
{
    TestWorkplace w;
    const auto kept = make::row(1), gone = make::row(2);
    make::takeIn(w, {kept, gone});
    w.at("2026-11-24 09:00");
    w.say("system", followup::Run{});
    const auto first = make::matterOf(w, kept), second = make::matterOf(w, gone);
    const auto messageOf = [&](Id<followup::Matter> matter) {
        Id<followup::Message> id;
        w.db([&](Db& db) { id = followup::messagesOf(db, matter).front().id; });
        return id;
    };
    w.say("wu", followup::Exclude{first, "E02", "家庭暴力，发现较晚", {}});
    CHECK(w.row(messageOf(first)).state == followup::Delivery::Withdrawn);
    CHECK(w.row(first).state == followup::State::Excluded);
    CHECK(w.refusal("system", followup::RecordDelivery{messageOf(first), followup::Delivery::Handed, {}, {}}).why == Why::WrongState);
    w.say("system", followup::RecordDelivery{messageOf(second), followup::Delivery::Handed, {}, {}});
    CHECK(w.refusal("wu", followup::Exclude{second, "E02", "家庭暴力", {}}) == Refusal{Why::TooLate, "handed"});
    CHECK(w.checkFaults() == "");
}

TEST_CASE("of several answers in the window the last one rates, and after a 3 the call is made all the same", "[flow]")
{
    TestWorkplace w;
    const auto matter = make::toCall(w);
    w.pass(kMinute);
    make::reply(w, matter, "1");
    CHECK(w.row(matter).state == followup::State::ToCall);
    CHECK(w.row(matter).firstRating == followup::Rating::Satisfied);
    w.pass(kMinute);
    make::reply(w, matter, "3"); // the last one counts again
    CHECK(w.row(matter).firstRating == followup::Rating::Dissatisfied);
    CHECK(w.row(matter).state == followup::State::ToCall);
    CHECK(w.count("SELECT count(*) FROM reply") == 3);
    CHECK(w.checkFaults() == "");
}
