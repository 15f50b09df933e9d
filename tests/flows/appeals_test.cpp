#include "core/appeals/appeal_fields.h"
#include "core/appeals/command_fields.h"
#include "core/appeals/handling_fields.h"
#include "core/appeals/intake.h"
#include "core/appeals/query_fields.h"
#include "core/deadlines/table.h"
#include "core/imports/take.h"
#include "core/metrics/behind.h"
#include "core/metrics/query_fields.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::appeals;
using followup::Matter;
using followup::Rating;
using followup::Solved;

namespace {

constexpr const char* kHere = "370299020100";

Id<Appeal> taken(TestWorkplace& w, Kind kind = Kind::Complaint, std::string phone = "13800000011")
{
    return w.say("lin", Take{kind, "赵甲", std::move(phone), "楼下夜间施工噪音", "要求停工", false, {}, {}, {}}).appeal;
}

Id<Appeal> dispatched(TestWorkplace& w, Kind kind = Kind::Complaint)
{
    const auto id = taken(w, kind);
    w.say("lin", Dispatch{id, make::unitOf(w, kHere), {}});
    return id;
}

Id<Appeal> handled(TestWorkplace& w, Kind kind = Kind::Complaint)
{
    const auto id = dispatched(w, kind);
    w.say("chen", Sign{id});
    return id;
}

void called(TestWorkplace& w, Id<Appeal> id, Rating rating, std::optional<std::string> cause, std::optional<bool> kept = true)
{
    const auto matter = w.row(id).matter;
    w.say("sun", followup::Claim{matter});
    w.say("sun", followup::RecordCall{matter, followup::Outcome::Answered, rating, std::move(cause), {}, Solved::No, "还是很吵。", {}, {}, kept});
}

Instant dueOf(TestWorkplace& w, Id<Appeal> id, std::string_view rule)
{
    Instant due;
    w.db([&](Db& db) {
        for (const auto& row : deadlines::duesOf(db, w.row(id).uid))
            if (row.rule == rule)
                due = row.due;
    });
    return due;
}

metrics::BoardRow figure(TestWorkplace& w, const std::string& key, std::string_view from = "2026-11-01", std::string_view to = "2026-12-31",
                         const char* who = "wu")
{
    const auto board = w.ask(who, metrics::Board{dayOf(moment(std::string(from) + " 00:00")), dayOf(moment(std::string(to) + " 00:00")), {}});
    for (const auto& row : board.rows)
        if (row.key == key)
            return row;
    FAIL(key);
    return {};
}

imports::Taken file(TestWorkplace& w, const char* profile, const std::string& text)
{
    const auto read = imports::profileNamed("", profile);
    REQUIRE(read);
    const auto done = imports::takeFile(w.office(), w.as("lin"), *read, text);
    REQUIRE(done);
    return *done;
}

constexpr const char* kOrders = "工单编号,承办单位,诉求类型,派单时间,诉求人,联系电话,诉求内容,诉求目的\n"
                                "GD20261124001,望海路派出所,投诉,2026-11-24 08:10,钱乙,13800000021,流动摊贩占道,清理\n"
                                "GD20261124002,,咨询,2026-11-24 08:12,孙丙,13800000022,户口迁移材料,\n";

} // namespace

TEST_CASE("an appeal is dispatched, signed for, answered and rated by the citizen in the call room", "[appeals]")
{
    TestWorkplace w("2026-11-24 09:00");
    const auto id = handled(w);
    CHECK(w.row(id).number == "滨公民诉〔2026〕1号");
    CHECK(dueOf(w, id, "hotline_handling") == startOf(dayOf(moment("2026-12-02 00:00")))); // five working days from receipt
    w.pass(2 * kHour);
    w.say("chen", Contact{id, "电话", "已了解"});
    w.say("chen", Answer{id, "已责令停工", "电话", {}});
    const auto answered = w.row(id);
    CHECK(answered.state == State::Answered);
    const auto matter = w.row(answered.matter);
    CHECK(matter.state == followup::State::ToCall);
    CHECK(matter.channel == followup::Channel::H968110);
    CHECK(matter.handler == "chen"); // who answered does not call
    CHECK(matter.unit == make::unitOf(w, kHere));
    w.say("sun", followup::Claim{matter.id});
    w.say("sun", followup::RecordCall{matter.id, followup::Outcome::Answered, Rating::Satisfied, {}, {}, Solved::Yes, {}, {}, {}, true});
    const auto rated = w.row(id);
    CHECK(rated.state == State::Closed);
    CHECK(rated.outcome == Outcome::Rated);
    CHECK(rated.rating == Rating::Satisfied);
    CHECK(rated.solved == Solved::Yes);
    CHECK(rated.kept == true);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a poor rating is handled again once, the second becomes a supervision order", "[appeals]")
{
    TestWorkplace w("2026-11-24 09:00");
    const auto id = handled(w);
    w.say("chen", Answer{id, "已处理", "电话", {}});
    called(w, id, Rating::Dissatisfied, "C03");
    const auto again = w.row(id);
    CHECK(again.state == State::Handling);
    CHECK(again.firstRating == Rating::Dissatisfied);
    CHECK(w.count("SELECT count(*) FROM work_order") == 0);
    CHECK(dueOf(w, id, "appeal_rehandling") == startOf(dayOf(moment("2026-12-02 00:00"))));
    w.pass(kDayMs);
    w.say("chen", Answer{id, "再次处理", "上门", {}});
    CHECK(w.row(id).matter != again.matter); // the second answer is asked of anew; the first rating stays where it was given
    called(w, id, Rating::VeryDissatisfied, "C03", false);
    const auto closed = w.row(id);
    CHECK(closed.outcome == Outcome::Supervised);
    CHECK(closed.firstRating == Rating::Dissatisfied);
    CHECK(closed.rating == Rating::VeryDissatisfied);
    CHECK(closed.kept == false);
    CHECK(w.row(make::orderOf(w, closed.matter)).cause == "C03");
    CHECK(w.count("SELECT count(*) FROM work_order") == 1);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a cause that calls for no order closes the appeal at once; one of integrity goes to inspection and discipline", "[appeals]")
{
    TestWorkplace w("2026-11-24 09:00");
    const auto unreasonable = handled(w);
    w.say("chen", Answer{unreasonable, "依据条例答复", "电话", {}});
    const auto matter = w.row(unreasonable).matter;
    w.say("sun", followup::Claim{matter});
    w.say("sun", followup::RecordCall{matter, followup::Outcome::Answered, Rating::Dissatisfied, "C09", {}, Solved::No, {}, "条例第五条", {}, {}});
    CHECK(w.row(unreasonable).outcome == Outcome::Rated);
    const auto bribed = handled(w);
    w.say("chen", Answer{bribed, "已处理", "电话", {}});
    called(w, bribed, Rating::Dissatisfied, "C07");
    CHECK(w.row(bribed).outcome == Outcome::Rated);
    CHECK(w.count("SELECT count(*) FROM work_order WHERE cause='C07'") == 1);
}

TEST_CASE("what was answered at once and rated poor goes to a unit", "[appeals]")
{
    TestWorkplace w("2026-11-24 09:00");
    const auto id = taken(w);
    w.say("lin", AnswerAtOnce{id, "依规答复"});
    called(w, id, Rating::Dissatisfied, "C03");
    CHECK(w.row(id).state == State::Accepted);
    w.say("lin", Dispatch{id, make::unitOf(w, kHere), {}});
    w.say("chen", Sign{id});
    w.say("chen", Answer{id, "已处理", "电话", {}});
    called(w, id, Rating::Satisfied, {});
    CHECK(w.row(id).outcome == Outcome::Rated);
    CHECK(w.row(id).firstRating == Rating::Dissatisfied);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a wrong dispatch is returned within two working days, and a refusal is final", "[appeals]")
{
    TestWorkplace w("2026-11-24 09:00");
    const auto id = dispatched(w);
    const auto due = dueOf(w, id, "hotline_handling");
    CHECK(w.refusal("wu", DecideReturn{id, true, false, "属实"}).detail == "not_asked");
    w.say("ma", AskReturn{id, "不在辖区"});
    CHECK(w.refusal("chen", Sign{id}).detail == "return_asked");
    w.say("wu", DecideReturn{id, true, false, "属实"});
    CHECK(w.row(id).state == State::Accepted);
    CHECK(w.row(id).returns == 1);
    w.at("2026-11-25 09:00");
    w.say("lin", Dispatch{id, make::unitOf(w, "370299020200"), {}});
    CHECK(dueOf(w, id, "hotline_handling") == due); // the citizen's days went on
    w.at("2026-11-28 10:00");
    CHECK(w.refusal("gao", AskReturn{id, "不在辖区"}).why == Why::TooLate);

    TestWorkplace other("2026-11-24 09:00");
    const auto kept = dispatched(other);
    other.say("ma", AskReturn{kept, "不在辖区"});
    other.say("wu", DecideReturn{kept, false, false, "在辖区内"});
    CHECK(other.refusal("ma", AskReturn{kept, "还是不在"}).why == Why::Duplicate);
    CHECK(other.refusal("wu", DecideReturn{kept, true, true, "退"}).detail == "to_hotline"); // there is no hotline behind it
}

TEST_CASE("an answer is extended once, before it is due, by ten days at most, and the citizen is told", "[appeals]")
{
    TestWorkplace w("2026-11-24 09:00");
    const auto id = handled(w);
    CHECK(w.refusal("ma", AskExtension{id, 11, "需检测"}).why == Why::Invalid);
    w.say("ma", AskExtension{id, 10, "需检测"});
    CHECK(w.refusal("ma", AskExtension{id, 5, "需检测"}).why == Why::Duplicate);
    CHECK(w.refusal("wu", DecideExtension{id, true, {}, "同意"}).detail == "told");
    w.say("wu", DecideExtension{id, true, dayOf(w.office().now()), "同意"});
    CHECK(dueOf(w, id, "hotline_handling") == startOf(dayOf(moment("2026-12-16 00:00"))));
    CHECK(w.refusal("ma", AskExtension{id, 1, "再延"}).why == Why::Duplicate);
    const auto late = handled(w);
    w.at("2026-12-02 00:00");
    CHECK(w.refusal("ma", AskExtension{late, 5, "忘了"}).why == Why::TooLate);
    const auto question = handled(w, Kind::Consult);
    CHECK(dueOf(w, question, "hotline_handling") == startOf(dayOf(moment("2026-12-04 00:00")))); // one working day
}

TEST_CASE("a repeat is linked to the answered first, needs new facts, and the third time goes to the supervisor", "[appeals]")
{
    TestWorkplace w("2026-11-24 09:00");
    const auto first = taken(w);
    const Take repeat{Kind::Complaint, "赵甲", "138-0000-0011", "还是那件事", "", false, {}, {}, first};
    const auto second = w.say("lin", repeat).appeal;
    CHECK(w.ask("lin", Earlier{"+86 138 0000 0011"}).size() == 2);
    CHECK(w.refusal("lin", Link{second, first, "无新事实"}).detail == "first: not_answered");
    w.say("lin", AnswerAtOnce{first, "已答复"});
    w.say("lin", Link{second, first, "无新事实"});
    CHECK(w.row(second).outcome == Outcome::Repeat);
    const auto third = w.say("lin", repeat).appeal;
    w.say("lin", AnswerAtOnce{taken(w, Kind::Help, "13800000013"), "已答复"});
    CHECK(w.refusal("lin", Link{third, first, "无新事实"}).why == Why::NotAllowed);
    CHECK(w.refusal("lin", Dispatch{third, make::unitOf(w, kHere), {}}).detail == "new_facts");
    CHECK(w.refusal("lin", Dispatch{third, make::unitOf(w, kHere), "新证据"}).why == Why::NotAllowed);
    w.say("wu", Dispatch{third, make::unitOf(w, kHere), "新证据"});
    auto fourth = repeat;
    fourth.repeatOf = second;
    CHECK(w.row(w.say("lin", fourth).appeal).repeatOf == first); // the first of the row, never one another
    const auto other = taken(w, Kind::Help, "13800000012");
    const auto twice = w.say("lin", Take{Kind::Help, "周丁", "13800000012", "同一件事", "", false, {}, {}, other}).appeal;
    w.say("lin", Dispatch{twice, make::unitOf(w, kHere), "新证据"}); // the second time the operator may
}

TEST_CASE("what is routed to inspection and discipline exists for nobody else", "[appeals]")
{
    TestWorkplace w("2026-11-24 09:00");
    const auto id = taken(w, Kind::Report);
    w.say("lin", Route{id, Outcome::ToDiscipline, "举报收受礼品"});
    for (const char* who : {"lin", "wu", "qin", "zhou"}) {
        CHECK(w.ask(who, List{View::All, {}, {}, {}}).empty());
        CHECK(w.ask(who, Counts{}).all == 0);
        CHECK_FALSE(w.office().ask(w.as(who), Card{id}));
    }
    CHECK(w.ask("lin", Earlier{"13800000011"}).empty());
    CHECK(w.refusal("lin", Withdraw{id, "不用了"}).why == Why::NotFound);
    CHECK(w.ask("han", List{View::All, {}, {}, {}}).size() == 1);
    CHECK(w.ask("han", Card{id}).reason == "举报收受礼品");
    CHECK(figure(w, "appeal_reply").below == 0);
}

TEST_CASE("orders of 12345 come in once, are answered with a reply file once, and their ratings come back", "[appeals]")
{
    TestWorkplace w("2026-11-24 09:00");
    CHECK(file(w, "hotline_12345", kOrders).fresh == 2);
    const auto again = file(w, "hotline_12345", kOrders);
    CHECK(again.fresh == 0);
    CHECK(again.answer["duplicate"] == 2);
    const auto bad = file(w, "hotline_12345", "工单编号,承办单位,诉求类型,派单时间,诉求人,联系电话,诉求内容,诉求目的\n"
                                              "GD3,没有的派出所,投诉,2026-11-24 08:10,钱乙,13800000021,甲,\n"
                                              "GD4,,骂人,2026-11-24 08:10,钱乙,13800000021,甲,\n"
                                              "GD5,,投诉,2026-11-25 08:10,钱乙,13800000021,甲,\n"
                                              "GD6,,投诉,2026-11-24 08:10,钱乙,12,甲,\n");
    REQUIRE(bad.rejected.size() == 4);
    CHECK(bad.rejected[0].field == "unit");
    CHECK(bad.rejected[1].field == "type");
    CHECK(bad.rejected[2].why == "in_the_future");
    CHECK(bad.rejected[3].field == "phone");
    const auto open = w.ask("lin", List{View::Waiting, Source::O12345, {}, {}});
    REQUIRE(open.size() == 2);
    CHECK(open[0].state == State::Accepted); // the hotline named no unit
    const auto id = open[1].id;
    CHECK(w.row(id).state == State::Dispatched);
    CHECK(w.ask("lin", ToReport{}).empty());
    w.say("chen", Sign{id});
    w.say("chen", Answer{id, "已清理", "电话", {}});
    CHECK(w.count("SELECT count(*) FROM matter") == 0); // the hotline asks its callers itself
    w.say("lin", Dispatch{open[0].id, make::unitOf(w, kHere), {}});
    w.say("ma", AskReturn{open[0].id, "属社区"});
    w.say("wu", DecideReturn{open[0].id, true, true, "非公安职责"});
    const auto report = w.ask("lin", ToReport{});
    REQUIRE(report.size() == 2);
    CHECK(report[0].result == "answered");
    CHECK(report[0].answer == "已清理");
    CHECK(report[1].result == "returned");
    CHECK(report[1].answer == "非公安职责");
    CHECK(w.say("lin", MarkReported{{report[0].id, report[1].id}, "reply.csv"}) == 2);
    CHECK(w.ask("lin", ToReport{}).empty());
    const std::string poor = "工单编号,满意度,是否解决,是否兑现承诺\nGD20261124001,不满意,未解决,否\n";
    CHECK(file(w, "hotline_12345_results", poor).fresh == 1);
    const auto twice = file(w, "hotline_12345_results", poor); // the same result again is no second poor one
    CHECK(twice.fresh == 0);
    CHECK(twice.rejected.empty());
    CHECK(twice.answer["duplicate"] == 1);
    CHECK(w.row(id).state == State::Handling);
    CHECK(w.count("SELECT count(*) FROM work_order") == 0);
    w.pass(kHour);
    w.say("chen", Answer{id, "再次清理", "上门", {}});
    CHECK(w.ask("lin", ToReport{}).size() == 1);
    CHECK(file(w, "hotline_12345_results", poor).fresh == 1);
    CHECK(w.row(id).outcome == Outcome::Supervised);
    const auto order = make::orderOf(w, w.row(id).matter);
    CHECK(w.row(order).cause == "C99"); // the hotline names none
    const auto matter = w.row(w.row(id).matter);
    CHECK(matter.state == followup::State::Rated);
    CHECK(matter.channel == followup::Channel::O12345);
    CHECK(file(w, "hotline_12345_results", "工单编号,满意度,是否解决,是否兑现承诺\nGD9,满意,,\n").rejected.size() == 1);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a file of the hotline without all its columns is refused and names them", "[appeals]")
{
    TestWorkplace w;
    const auto profile = imports::profileNamed("", "hotline_12345");
    const auto done = imports::takeFile(w.office(), w.as("lin"), *profile, "工单编号,诉求内容\nGD1,甲\n");
    REQUIRE_FALSE(done);
    CHECK(done.error().why == Why::BadFile);
}

TEST_CASE("the four figures of appeals count what their lists hold, whatever became of each", "[appeals][figures]")
{
    TestWorkplace w("2026-11-24 09:00");
    const auto returned = dispatched(w), extended = handled(w), late = handled(w), again = handled(w), integrity = taken(w, Kind::Report);
    w.say("ma", AskReturn{returned, "不在辖区"});
    w.say("wu", DecideReturn{returned, true, false, "属实"});
    w.say("lin", Dispatch{returned, make::unitOf(w, "370299020200"), {}});
    w.say("lin", Route{integrity, Outcome::ToDiscipline, "举报"});
    w.say("ma", AskExtension{extended, 3, "需检测"});
    w.say("wu", DecideExtension{extended, true, dayOf(w.office().now()), "同意"});
    for (const auto id : {late, again})
        w.say("chen", Contact{id, "电话", "已了解"});
    w.pass(kHour);
    w.say("chen", Answer{again, "已处理", "电话", {}});
    called(w, again, Rating::Dissatisfied, "C03");
    w.say("chen", Answer{again, "再处理", "电话", {}});
    called(w, again, Rating::Satisfied, {});
    w.at("2026-12-03 10:00");
    w.say("chen", Answer{late, "迟到的答复", "电话", {}});     // two days late
    w.say("chen", Answer{extended, "延期内答复", "电话", {}}); // in time, but never contacted in 24 hours
    called(w, late, Rating::Basically, {});
    w.at("2026-12-08 10:00");
    const auto response = figure(w, "appeal_response"), reply = figure(w, "appeal_reply");
    CHECK(response.below == 4);
    CHECK(response.rate == 50.00); // late and again were contacted
    CHECK(reply.below == 4);
    CHECK(reply.rate == 50.00); // extended and again
    CHECK(reply.target == 100);
    CHECK(figure(w, "appeal_satisfaction").rate == 50.00); // the first word of each: poor and basically
    CHECK(figure(w, "appeal_satisfaction").target == 80);
    CHECK(figure(w, "appeal_solved").target == 70);
    for (const char* key : {"appeal_response", "appeal_reply", "appeal_satisfaction", "appeal_solved"}) {
        const auto row = figure(w, key);
        const auto list = w.ask("wu", metrics::Behind{key, {}, dayOf(moment("2026-11-01 00:00")), dayOf(moment("2026-12-31 00:00")), {}, {}, {}, {}});
        INFO(key);
        CHECK(static_cast<std::int64_t>(list.size()) == row.below);
    }
    const auto counts = w.ask("wu", Counts{});
    CHECK(counts.all == 4); // without the one of inspection and discipline
    CHECK(counts.overdue == 1);
    CHECK(w.ask("han", Counts{}).all == 5);
    CHECK(counts.waiting + counts.toRate + counts.done == counts.all);
    CHECK(w.checkFaults() == "");
}
