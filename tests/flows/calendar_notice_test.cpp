#include "core/calendar/notice_fields.h"
#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/deadlines/board_fields.h"
#include "core/deadlines/clock_fields.h"
#include "core/deadlines/command_fields.h"
#include "core/reports/deadlines.h"
#include "core/reports/register.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::cases;
using namespace minyi::core::deadlines;

namespace {

/// The holidays of 2027 as nobody has announced them: invented for these tests.
const std::string kNextYear = "date,type,name\n"
                              "2027-01-01,holiday,元旦\n2027-01-02,holiday,元旦\n2027-01-03,holiday,元旦\n2027-01-04,holiday,元旦\n"
                              "2027-01-10,workday,元旦\n2027-02-05,holiday,春节\n2027-02-06,holiday,春节\n";
const std::string kEmergency = "date,type,name\n2026-12-24,holiday,临时放假\n2026-12-25,holiday,临时放假\n";

struct Desk2 {
    TestWorkplace w{"2026-11-24 09:00"};
    std::vector<Id<CaseFile>> files;

    /// Filed on days one after the other, so that their terms end from 24 December on.
    explicit Desk2(int count = 4)
    {
        w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
        w.say("admin", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
        for (int i = 0; i < count; ++i) {
            RegisterCase command;
            command.title = "电动自行车被盗";
            command.subtype = "theft";
            command.unit = "370299020100";
            command.handler = "chen";
            files.push_back(w.say("gu", command).file);
            w.say("ma", MoveCase{files.back(), Step::File, {}, "理由", {}});
            w.pass(kDayMs);
        }
    }

    DeskRow row(int i) { return w.ask("chen", File{files[static_cast<std::size_t>(i)]}).row; }
    std::string due(int i) { return plainTime(*row(i).due); }
    std::vector<MovedRow> moved(const std::string& days, bool emergency, std::optional<std::int64_t> piece = {})
    {
        std::vector<MovedRow> all;
        for (std::optional<Uid> after;;) {
            auto answer = w.ask("xu", MovedBy{days, emergency, after, piece});
            all.insert(all.end(), answer.moved.begin(), answer.moved.end());
            if (!answer.next)
                return all;
            after = answer.next;
        }
    }
};

} // namespace

TEST_CASE("an emergency notice lists each open deadline it would move, and moves exactly those", "[calendar]")
{
    Desk2 d; // day 30: 24, 25, 26 (a Saturday), 27 December
    CHECK(d.due(0) == "2026-12-25 00:00");
    CHECK(d.due(1) == "2026-12-26 00:00");
    CHECK(d.due(2) == "2026-12-29 00:00");
    const auto moved = d.moved(kEmergency, true);
    REQUIRE(moved.size() == 2);
    for (const auto& row : moved)
        CHECK((plainTime(*row.then) == "2026-12-29 00:00" && !row.number.empty()));
    CHECK(d.due(0) == "2026-12-25 00:00"); // looking moves nothing
    CHECK(d.moved(kEmergency, true, 1).size() == 2); // piece after piece the same
    d.w.say("xu", calendar::TakeNotice{"临时放假通知", kEmergency, true});
    CHECK(d.due(0) == "2026-12-29 00:00");
    CHECK(d.due(1) == "2026-12-29 00:00");
    CHECK(d.due(2) == "2026-12-29 00:00");
    CHECK(d.w.workplace().calendar().kind(dayOf(moment("2026-12-24 09:00"))) == calendar::DayKind::Holiday);
    CHECK(d.w.workplace().calendar().lastYear() == 2026); // it says nothing of the rest of a year
    CHECK(d.w.refusal("xu", calendar::TakeNotice{"再次", kEmergency, true}) == Refusal{Why::Duplicate, "days"});
    CHECK(d.w.checkFaults().empty());
}

TEST_CASE("without the table of next year a date says it is provisional until the table comes", "[calendar]")
{
    Desk2 d(8); // the last two end in the first days of 2027
    CHECK_FALSE(d.row(0).provisional);
    d.w.say("qin", AnswerExtension{d.w.say("chen", AskExtension{d.files[0], "case_handling", "ext1", {}, {}, "复杂", {}}), true, {}, {}});
    CHECK(d.row(0).provisional);
    CHECK(d.due(0) == "2027-01-26 00:00"); // day 60 is Saturday 23 January
    const auto list = [&] { return reports::plainText(d.w.ask("qin", reports::DraftDeadlines{})); };
    CHECK(list().find("2027-01-25 24:00（暂定）") != std::string::npos);
    CHECK(list().find("2027年节假日安排尚未录入") != std::string::npos);
    CHECK(reports::plainText(d.w.ask("qin", reports::DraftRegister{})).find("2027-01-25（暂定）") != std::string::npos);
    const auto year = d.w.ask("chen", calendar::Year{2027});
    CHECK_FALSE(year.covered);
    CHECK(year.nextMissing);
    const auto board = d.w.ask("chen", Board{});
    CHECK(std::count_if(board.rows.begin(), board.rows.end(), [](const BoardRow& row) { return row.provisional; }) == 1);
    d.w.say("xu", calendar::TakeNotice{"临时通知", "date,type,name\n2027-01-25,holiday,临时放假\n", true});
    CHECK(d.due(0) == "2027-01-27 00:00"); // moved by the one day it names
    CHECK(d.row(0).provisional);           // which is not the notice of the year
    CHECK(d.w.workplace().calendar().lastYear() == 2026);
    const auto moved = d.moved(kNextYear, false);
    REQUIRE(moved.size() == 1); // the same day, and provisional no more
    CHECK(moved[0].wasProvisional);
    CHECK(moved[0].before == moved[0].then);
    d.w.say("xu", calendar::TakeNotice{"2027年节假日安排", kNextYear, false});
    CHECK_FALSE(d.row(0).provisional);
    CHECK_FALSE(d.w.ask("chen", calendar::Year{2027}).nextMissing);
    CHECK(list().find("暂定") == std::string::npos);
    CHECK(d.w.checkFaults().empty());
}

TEST_CASE("a bad notice is refused with its row and reason, and nothing is half done", "[calendar]")
{
    Desk2 d(1);
    const auto said = [&](const std::string& days) { return d.w.refusal("xu", calendar::TakeNotice{"通知", days, true}).detail; };
    CHECK(said("") == "通知: row 1: header: unknown_header");
    CHECK(said("date,type,name\n2026-13-01,holiday,x\n") == "通知: row 2: date: not_a_day");
    CHECK(said("date,type,name\n2026-12-01,free,x\n") == "通知: row 2: type: unknown_word");
    CHECK(said("date,type,name\n2026-12-01,holiday,\n") == "通知: row 2: name: missing_field");
    CHECK(said("date,type,name\n2026-12-01,workday,x\n") == "通知: row 2: type: worked_anyway");
    CHECK(said(std::string(70'000, 'x')) == "days: too_long");
    CHECK(d.w.refusal("xu", calendar::TakeNotice{"", kEmergency, true}) == Refusal{Why::Missing, "paper"});
    CHECK(d.w.refusal("ma", calendar::TakeNotice{"通知", kEmergency, true}).why == Why::NotAllowed);
    std::string idle = "date,type,name\n"; // a year in which nobody works
    for (Day day = dayOf(moment("2027-01-01 00:00")); day < dayOf(moment("2027-12-31 00:00")); day = day + 1)
        idle += isoDay(day) + ",holiday,x\n";
    CHECK(d.w.refusal("xu", calendar::TakeNotice{"通知", idle, false}).detail == "calendar: 2027: too_few_workdays");
    CHECK(d.due(0) == "2026-12-25 00:00");
}

TEST_CASE("the warning that next year is missing comes on 1 October and not before", "[calendar]")
{
    TestWorkplace w{"2026-09-30 23:59"};
    CHECK_FALSE(w.ask("chen", calendar::Year{2026}).nextMissing);
    w.at("2026-10-01 00:00");
    CHECK(w.ask("chen", calendar::Year{2026}).nextMissing);
    w.at("2027-01-01 00:00");
    CHECK(w.ask("chen", calendar::Year{2027}).nextMissing);
}

TEST_CASE("the board shows custody first, then what ends first, each to who sees it", "[deadlines]")
{
    Desk2 d(2);
    RegisterCase command;
    command.kind = Class::Criminal;
    command.title = "入户盗窃";
    command.subtype = "theft";
    command.unit = "370299020100";
    command.handler = "chen";
    const auto held = d.w.say("gu", command).file;
    for (const auto& [who, step] : {std::pair{"qin", Step::File}, {"chen", Step::TakeMeasures}, {"qin", Step::Detain}}) {
        if (step == Step::Detain)
            make::agreedTo(d.w, held, step);
        d.w.say(who, MoveCase{held, step, {}, "理由", {}});
    }
    const auto board = d.w.ask("chen", Board{});
    REQUIRE(board.rows.size() == 6); // four of the detention, two terms
    for (int i = 0; i < 4; ++i)
        CHECK(board.rows[static_cast<std::size_t>(i)].custody);
    CHECK(*board.rows[4].due < *board.rows[5].due);
    CHECK(d.w.ask("zhao", Board{}).rows.empty()); // another station
    CHECK(d.w.ask("qin", Board{}).rows.size() == 6);
    CHECK(d.w.ask("ma", Board{{}, true, {}}).rows.empty()); // not his to do
    CHECK(d.w.ask("chen", Board{{}, true, {}}).rows.size() == 6);
    CHECK(d.w.ask("qin", Board{moment("2026-11-28 12:00"), false, {}}).rows.size() == 3);
    CHECK(d.w.ask("qin", Board{{}, false, 2}).more);
}

TEST_CASE("a report taken in late is overdue from the start, in red and with its hours counted", "[deadlines]")
{
    Desk2 d(0);
    RegisterCase command;
    command.title = "电动自行车被盗";
    command.subtype = "theft";
    command.unit = "370299020100";
    command.handler = "chen";
    command.opened = d.w.office().now() - 40 * kHour;
    const auto file = d.w.say("gu", command).file;
    const auto clocks = d.w.ask("chen", Clocks{file, {}, {}}).clocks;
    REQUIRE(clocks.size() == 1);
    CHECK(*clocks[0].due == *command.opened + 24 * kHour);
    CHECK(*clocks[0].due < d.w.office().now());
    REQUIRE_FALSE(clocks[0].why.empty());
    CHECK(clocks[0].why.back().because == "hours");
    const auto board = d.w.ask("chen", Board{});
    REQUIRE(board.rows.size() == 1);
    CHECK(board.rows[0].due == clocks[0].due);
}

TEST_CASE("the clock of the law goes on when a case is handed over", "[deadlines]")
{
    Desk2 d(1);
    d.w.say("admin", staff::AddOfficer{"bai", "白问渠", "370299020100", {Role::R4}, {}});
    const auto before = d.due(0);
    d.w.pass(9 * kDayMs);
    d.w.say("ma", HandOver{d.files, {}, "bai", HandOverReason::Transfer, {}});
    CHECK(plainTime(*d.w.ask("bai", File{d.files[0]}).row.due) == before);
    const auto clock = d.w.ask("bai", Clocks{d.files[0], {}, {}}).clocks.at(0);
    CHECK(dayOf(clock.start) == dayOf(moment("2026-11-24 09:00")));
}
