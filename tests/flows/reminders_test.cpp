#include "core/cases/command_fields.h"
#include "core/deadlines/command_fields.h"
#include "core/deadlines/ladder.h"
#include "core/deadlines/reminder.h"
#include "tests/support/make.h"
#include "tests/support/rule_files.h"

using namespace minyi::tests;
using namespace minyi::core::cases;
using namespace minyi::core::deadlines;

namespace {

struct Reminding {
    TestWorkplace w{"2026-11-24 09:00"}; // a Tuesday

    Reminding() { w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}}); }

    Id<CaseFile> filed(std::string handler = "chen")
    {
        RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.unit = "370299020100";
        if (!handler.empty())
            command.handler = std::move(handler);
        const auto file = w.say("gu", command).file;
        w.say("ma", MoveCase{file, Step::File, {}, "理由", {}});
        return file;
    }
    Reminded remind() { return w.say("system", Remind{}); }
    std::vector<std::string> told(std::string_view who)
    {
        std::vector<std::string> rungs;
        for (const auto& row : w.ask(who, Reminders{}))
            rungs.push_back(row.rung);
        return rungs;
    }
};

using Rungs = std::vector<std::string>;

} // namespace

TEST_CASE("the handler is told at each rung once, and the chief from the last working day on", "[reminders]")
{
    Reminding r;
    r.filed(); // until the end of Thursday 24 December
    CHECK(r.remind().told == 0);
    r.w.at("2026-12-17 08:59");
    CHECK(r.remind().told == 0);
    r.w.at("2026-12-17 09:00"); // five working days before
    CHECK(r.w.ask("system", ToTell{}) == 1);
    CHECK(r.remind().told == 1);
    CHECK(r.w.ask("system", ToTell{}) == 0);
    CHECK(r.remind().told == 0);
    CHECK(r.told("chen") == Rungs{"wd5"});
    CHECK(r.told("ma").empty());
    r.w.at("2026-12-23 09:00");
    CHECK(r.remind().told == 2); // the rung of two days before was missed and is not told any more
    CHECK(r.told("chen") == Rungs{"wd5", "wd1"});
    CHECK(r.told("ma") == Rungs{"wd1"});
    r.w.say("chen", SeeReminders{});
    CHECK(r.told("chen").empty());
    CHECK(r.told("ma") == Rungs{"wd1"});
    r.w.at("2026-12-25 08:00");
    CHECK(r.remind().told == 2); // it is over
    r.w.at("2027-02-25 08:00");
    CHECK(r.remind().told == 0); // and said so once
    CHECK(r.w.checkFaults().empty());
}

TEST_CASE("a new end of a limit is a new reminder", "[reminders]")
{
    Reminding r;
    const auto file = r.filed();
    r.w.at("2026-12-23 09:00");
    CHECK(r.remind().told == 2);
    r.w.say("qin", AnswerExtension{r.w.say("chen", AskExtension{file, "case_handling", "ext1", {}, {}, "复杂", {}}), true, {}, {}});
    CHECK(r.remind().told == 0);
    r.w.at("2027-01-22 09:00"); // until Monday 25 January
    CHECK(r.remind().told == 2);
    CHECK(r.told("chen") == Rungs{"wd1", "wd1"});
    CHECK(r.w.ask("chen", Reminders{}).back().provisional); // 2027 has no notice yet
}

TEST_CASE("in quiet hours only custody speaks; what waited comes together in the morning", "[reminders]")
{
    Reminding r;
    r.filed();
    RegisterCase command;
    command.kind = Class::Criminal;
    command.title = "入户盗窃";
    command.subtype = "theft";
    command.unit = "370299020100";
    command.handler = "chen";
    r.w.at("2026-12-24 22:00");
    const auto held = r.w.say("gu", command).file;
    for (const auto& [who, step] : {std::pair{"qin", Step::File}, {"chen", Step::TakeMeasures}, {"qin", Step::Detain}}) {
        if (step == Step::Detain)
            make::agreedTo(r.w, held, step);
        r.w.say(who, MoveCase{held, step, {}, "理由", {}});
    }
    CHECK(r.remind().told == 3); // the three clocks of 24 hours
    CHECK(r.told("chen") == Rungs{"h24", "h24", "h24"});
    r.w.at("2026-12-25 07:59");
    CHECK(r.remind().told == 0);
    r.w.at("2026-12-25 08:00");
    CHECK(r.remind().told == 2); // the term that ended at midnight, to chen and to ma
}

TEST_CASE("five hundred limits that are over at the start make one digest for each person", "[reminders]")
{
    Reminding r;
    for (int i = 0; i < 500; ++i)
        r.filed(i % 2 ? "chen" : "");
    r.w.at("2027-03-01 08:30");
    const auto tip = r.w.office().tip().pos;
    const auto told = r.remind();
    CHECK(told.told == 750); // 500 to the chief, 250 to the handler
    CHECK(told.officers == 2);
    CHECK(r.told("chen").size() == 250);
    CHECK(r.w.count("SELECT count(DISTINCT at) FROM reminder") == 1);
    CHECK(r.w.office().tip().pos - tip == 502); // one commit a person, one line on the timeline of each case
    CHECK(r.remind().told == 0);
}

TEST_CASE("no rung of working days lies outside working time, whatever day a limit ends on", "[reminders]")
{
    const auto& calendar = shippedCalendar();
    Rung rung{"wd", 0, Unit::WorkingDays, false};
    for (Day day = *dayFrom(2019, 1, 15); day < *dayFrom(2026, 12, 20); day = day + 1)
        for (const int amount : {1, 2, 5}) {
            rung.amount = amount;
            DueRow due;
            due.due = startOf(day + 1);
            const Instant at = momentOf(rung, due, calendar);
            if (!calendar.isWorkday(dayOf(at)) || minuteOfDay(at) != 540 || at >= due.due || calendar.workdaysBetween(dayOf(at), day) < amount - 1)
                FAIL(isoDay(day) << " " << amount << " " << plainTime(at));
        }
    SUCCEED();
}

TEST_CASE("a ladder that makes no sense is refused with its key and field", "[reminders]")
{
    const auto refusal = [](const std::string& from, const std::string& to) {
        std::string bytes = readSource("resources/rules/ladders.json");
        const auto at = bytes.find(from);
        REQUIRE(at != std::string::npos);
        bytes.replace(at, from.size(), to);
        const auto loaded = Ladders::load({"ladders.json", bytes});
        return loaded ? std::string("taken") : loaded.error().detail;
    };
    CHECK(refusal("\"amount\": 24", "\"amount\": 48") == "taken");
    CHECK(refusal("\"amount\": 24, \"unit\": \"hours\"", "\"amount\": 24, \"unit\": \"months\"") == "ladders.json: ladder custody: rungs.h24.unit: unknown_word");
    CHECK(refusal("\"amount\": 24,", "\"amount\": 1000,") == "ladders.json: ladder custody: rungs.h24.amount: out_of_range");
    CHECK(refusal("\"id\": \"h6\"", "\"id\": \"h24\"") == "ladders.json: ladder custody: rungs.h24: duplicate");
    CHECK(refusal("\"key\": \"days\"", "\"key\": \"dayz\"") == "ladders.json: ladder days: missing_field");
    CHECK(refusal("\"ladder\": \"hours\"", "\"ladder\": \"none\"") == "ladders.json: rule order_sign_for: ladder: unknown_reference");
}
