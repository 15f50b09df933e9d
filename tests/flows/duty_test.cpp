#include "core/deadlines/reminder.h"
#include "core/duty/command_fields.h"
#include "core/duty/query_fields.h"
#include "core/orders/board.h"
#include "core/orders/escalation.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::duty;

namespace {

constexpr auto kStation = "370299020100", kOther = "370299020200";

Day on(std::string_view iso)
{
    return *parseDay(iso);
}

/// A turn of Tuesday 24 November, the day on which the tests begin.
Set turn(std::string_view officer, std::int64_t from, std::int64_t to, Post post = Post::Chief, std::string_view day = "2026-11-24",
         std::string_view unit = kStation)
{
    return {std::string(unit), on(day), from, to, std::string(officer), post};
}

std::vector<std::string> names(const std::vector<Turn>& turns)
{
    std::vector<std::string> list;
    for (const auto& one : turns)
        list.push_back(one.account);
    return list;
}
using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a chief keeps the roster of his unit, the supervisor of any, nobody else of one", "[duty]")
{
    TestWorkplace w;
    w.say("ma", turn("ma", 480, 1080));
    w.say("wu", turn("gao", 480, 1080, Post::Chief, "2026-11-24", kOther));
    CHECK(w.refusal("ma", turn("gao", 1080, 1200, Post::Chief, "2026-11-24", kOther)) == Refusal{Why::NotFound, "unit"});
    CHECK(w.refusal("chen", turn("chen", 480, 1080, Post::Clerk)).why == Why::NotAllowed);
    CHECK(w.refusal("ma", turn("gao", 480, 1080)) == Refusal{Why::Invalid, "officer: of another unit"});
    CHECK(names(w.ask("ma", Week{{}, on("2026-11-23")})) == Names{"ma"});
    CHECK(names(w.ask("wu", Week{kOther, on("2026-11-23")})) == Names{"gao"});
    CHECK(w.office().ask(w.as("ma"), Week{kOther, on("2026-11-23")}).error() == Refusal{Why::NotFound, "unit"});
    CHECK(w.office().ask(w.as("ma"), Week{{}, on("2026-11-24")}).error() == Refusal{Why::Invalid, "monday"});
    CHECK(w.checkFaults() == "");
}

TEST_CASE("nobody is on duty twice at one time, over midnight either", "[duty]")
{
    TestWorkplace w;
    w.say("ma", turn("ma", 1080, 1920)); // until eight the next morning
    CHECK(w.refusal("ma", turn("ma", 1000, 1081)) == Refusal{Why::Duplicate, "officer"});
    CHECK(w.refusal("ma", turn("ma", 479, 600, Post::Chief, "2026-11-25")) == Refusal{Why::Duplicate, "officer"});
    w.say("ma", turn("ma", 1000, 1080)); // one ends where the other begins
    w.say("ma", turn("ma", 480, 600, Post::Chief, "2026-11-25"));
    w.say("ma", turn("chen", 1080, 1920, Post::Clerk)); // another person may
    CHECK(w.refusal("ma", turn("chen", 600, 2041)) == Refusal{Why::Invalid, "to: later, at most a day"});
    CHECK(w.refusal("ma", turn("chen", 600, 600)).why == Why::Invalid);
    CHECK(w.refusal("ma", turn("chen", 1440, 1500)) == Refusal{Why::Invalid, "from: 0..1439"});
}

TEST_CASE("a day that is past is not changed any more", "[duty]")
{
    TestWorkplace w;
    const auto today = w.say("ma", turn("ma", 480, 1080));
    CHECK(w.refusal("ma", turn("ma", 480, 1080, Post::Chief, "2026-11-23")) == Refusal{Why::TooLate, "day"});
    CHECK(w.refusal("gao", Drop{today}) == Refusal{Why::NotFound, "duty"});
    w.at("2026-11-25 00:00");
    CHECK(w.refusal("ma", Drop{today}) == Refusal{Why::TooLate, "day"});
    CHECK(w.ask("ma", Week{{}, on("2026-11-23")}).front().past);
}

TEST_CASE("a dropped turn makes room, and both are on the unit's timeline", "[duty]")
{
    TestWorkplace w;
    const auto first = w.say("ma", turn("ma", 480, 1080));
    w.say("ma", Drop{first});
    CHECK(w.refusal("ma", Drop{first}) == Refusal{Why::NotFound, "duty"});
    w.say("ma", turn("ma", 600, 1080));
    CHECK(w.ask("ma", Week{{}, on("2026-11-23")}).size() == 1);
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='duty_set'") == 2);
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='duty_dropped'") == 1);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("who is on duty is asked of the moment", "[duty]")
{
    TestWorkplace w;
    w.say("ma", turn("chen", 480, 1080, Post::Clerk));
    w.say("ma", turn("ma", 1080, 1920));
    CHECK(names(w.ask("ma", Now{})) == Names{"chen"});
    w.at("2026-11-24 18:00");
    CHECK(names(w.ask("ma", Now{})) == Names{"ma"});
    w.at("2026-11-25 07:59");
    CHECK(names(w.ask("ma", Now{})) == Names{"ma"});
    w.at("2026-11-25 08:00");
    CHECK(w.ask("ma", Now{}).empty());
}

TEST_CASE("a week is copied to the next without what is taken or past", "[duty]")
{
    TestWorkplace w;
    w.say("ma", turn("ma", 480, 1080));
    w.say("ma", turn("chen", 480, 1080, Post::Clerk, "2026-11-27"));
    w.say("ma", turn("chen", 600, 700, Post::Clerk, "2026-12-04"));
    const auto done = w.say("ma", CopyWeek{kStation, on("2026-11-23"), on("2026-11-30")});
    CHECK(done.copied == 1);
    CHECK(done.leftOut == 1);
    CHECK(names(w.ask("ma", Week{{}, on("2026-11-30")})) == Names{"ma", "chen"});
    CHECK(w.refusal("ma", CopyWeek{kStation, on("2026-11-24"), on("2026-11-30")}) == Refusal{Why::Invalid, "from: a Monday"});
    CHECK(w.refusal("ma", CopyWeek{kStation, on("2026-11-30"), on("2026-11-16")}) == Refusal{Why::TooLate, "to"});
    CHECK(w.refusal("ma", CopyWeek{kOther, on("2026-11-23"), on("2026-11-30")}).why == Why::NotFound);
    w.at("2026-12-03 09:00");
    CHECK(w.say("ma", CopyWeek{kStation, on("2026-11-23"), on("2026-11-30")}).copied == 0);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a red card and a reminder of an order reach who is on duty at the unit", "[duty]")
{
    TestWorkplace w;
    w.say("ma", turn("chen", 480, 1080, Post::Clerk, "2026-12-02"));
    w.say("ma", turn("chen", 480, 1080, Post::Operator, "2026-12-04"));
    const auto order = make::rectifying(w); // its five days end with Tuesday 1 December
    w.at("2026-12-02 09:00");
    CHECK(w.say("system", orders::Escalate{}).told == 2);
    CHECK(w.say("system", deadlines::Remind{}).told > 0);
    const auto heard = w.ask("chen", deadlines::Reminders{});
    CHECK(std::ranges::count(heard, "red1", &deadlines::ReminderRow::rung) == 1);
    CHECK(heard.size() > 1);
    CHECK(w.ask("chen", orders::OrderCard{order}).onDuty == Names{"陈海涛"});
    CHECK(w.ask("chen", orders::Board{orders::Stage::Rectification, {}, {}, {}}).front().cards.front().onDuty == "陈海涛");
    w.at("2026-12-04 09:00"); // on the telephone only
    CHECK(w.say("system", orders::Escalate{}).told == 1);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a shift that ends gives its calls back and says how much is open", "[duty]")
{
    TestWorkplace w;
    const auto held = make::toCall(w, make::row(1)), free = make::toCall(w, make::row(2));
    w.say("lin", followup::Claim{held});
    w.say("sun", followup::Claim{free});
    w.say("lin", HandOver{"sun", "程先生约了下午再谈。"});
    CHECK(w.row(held).state == followup::State::ToCall);
    CHECK_FALSE(w.row(held).claimedBy);
    CHECK(w.row(free).state == followup::State::InCall); // of another
    CHECK(w.ask("sun", followup::MatterCard{held}).timeline.back().happened == "released");
    const auto rows = w.ask("sun", Handovers{});
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().claimed == 1);
    CHECK(rows.front().mine);
    CHECK_FALSE(w.ask("wu", Handovers{}).front().mine);
    CHECK(w.ask("ma", Handovers{}).empty()); // another unit's
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a handover counts the cards as the board colours them", "[duty]")
{
    TestWorkplace w;
    make::rectifying(w);
    w.at("2026-11-30 09:00");
    CHECK(w.ask("ma", OpenNow{}).red == 1); // nobody spoke to the citizen within a day
    CHECK(w.ask("gao", OpenNow{}).red == 0);
    CHECK(w.ask("wu", OpenNow{}).red == 1);
    w.say("ma", HandOver{"chen", "请盯办整改单。"});
    CHECK(w.ask("chen", Handovers{}).front().red == 1);
}

TEST_CASE("only who was named takes a shift over, once", "[duty]")
{
    TestWorkplace w;
    const auto left = w.say("lin", HandOver{"sun", ""});
    CHECK(w.refusal("wu", TakeOver{left}) == Refusal{Why::NotAllowed, "taker"});
    CHECK(w.refusal("ma", TakeOver{left}) == Refusal{Why::NotFound, "handover"});
    w.pass(kMinute);
    w.say("sun", TakeOver{left});
    CHECK(w.row(left).takenAt == w.office().now());
    CHECK(w.refusal("sun", TakeOver{left}) == Refusal{Why::Duplicate, "handover"});
    CHECK_FALSE(w.ask("sun", Handovers{}).front().mine);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a shift is handed to somebody of the unit who has one", "[duty]")
{
    TestWorkplace w;
    CHECK(w.refusal("lin", HandOver{"lin", ""}) == Refusal{Why::SamePerson, "taker"});
    CHECK(w.refusal("lin", HandOver{"ma", ""}).why == Why::Invalid);
    CHECK(w.refusal("lin", HandOver{"nobody", ""}) == Refusal{Why::NotFound, "taker"});
    CHECK(w.refusal("zhou", HandOver{"lin", ""}) == Refusal{Why::NotAllowed, "shift"});
    for (int i = 0; i < 32; ++i) {
        w.pass(kMinute);
        w.say(i % 2 ? "sun" : "lin", HandOver{i % 2 ? "lin" : "sun", std::to_string(i)});
    }
    const auto rows = w.ask("wu", Handovers{});
    CHECK(rows.size() == 30);
    CHECK(rows.front().note == "31"); // the newest first
}
