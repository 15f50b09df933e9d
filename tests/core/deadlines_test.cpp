#include "core/deadlines/answers.h"
#include "core/deadlines/rule_words.h"
#include "tests/support/rule_files.h"

#include <catch2/catch.hpp>

#include <set>
#include <sstream>

using namespace minyi::core;
using namespace minyi::core::deadlines;
using minyi::tests::readSource;
using minyi::tests::shippedCalendar;
using minyi::tests::shippedRules;

namespace {

std::vector<std::string> split(const std::string& text, char at)
{
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, at);)
        parts.push_back(part);
    return parts;
}

Json ask(const std::string& line)
{
    return Json::parse(answerLine(line, shippedRules(), shippedCalendar()));
}

Day day(std::string_view iso)
{
    return parseDay(iso).value();
}

Due due(std::string_view rule, std::string_view start, const Inputs& inputs = {}, std::vector<Step>* why = nullptr)
{
    const auto* found = shippedRules().find(rule);
    REQUIRE(found);
    const auto due = dueOf(*found, parseInstant(start).value(), inputs, shippedCalendar(), why);
    REQUIRE(due);
    return *due;
}

} // namespace

TEST_CASE("every worked example of the law table comes out to the minute", "[deadlines]")
{
    std::istringstream lines(readSource("tests/golden/deadlines.tsv"));
    std::string line;
    std::getline(lines, line);
    std::set<std::string> numbers;
    int seen = 0;
    for (; std::getline(lines, line); ++seen) {
        const auto cell = split(line, '\t');
        INFO(line);
        REQUIRE(cell.size() == 8);
        numbers.insert(cell[0].substr(0, 3));
        Question question{cell[1], parseInstant(cell[2]).value(), {}, {}, {}, {}, {}, true};
        if (cell[3] != "-")
            for (const auto& ext : split(cell[3], ','))
                question.ext.push_back(parseGrant(ext).value());
        if (cell[4] != "-")
            for (const auto& out : split(cell[4], ','))
                question.out.push_back(parsePause(out).value());
        const auto answer = answerJson(question, shippedRules(), shippedCalendar());
        REQUIRE(answer);
        CHECK((*answer)["due"] == isoInstant(parseInstant(cell[5]).value()));
        CHECK((*answer)["last_day"] == cell[5].substr(0, 10));
        CHECK((*answer)["provisional"] == (cell[6] == "yes"));
        CHECK((*answer)["why"].back()["day"] == cell[5].substr(0, 10));
    }
    CHECK(seen >= 53);
    for (int i = 1; i <= 52; ++i) {
        const std::string number = (i < 10 ? "G0" : "G") + std::to_string(i);
        INFO(number);
        CHECK(numbers.contains(number));
    }
}

TEST_CASE("a hearing that cannot be announced seven working days ahead is reported as a conflict", "[deadlines]")
{
    const auto tight = ask(R"({"rule":"hearing_held","start":"2026-02-12","served":"2026-02-13"})");
    CHECK(tight["last_day"] == "2026-02-24");
    REQUIRE(tight["conflict"].size() == 2);
    CHECK(tight["conflict"][0] == Json{{"rule", "hearing_notice"}, {"earliest", "2026-03-03"}});
    CHECK(tight["conflict"][1] == Json{{"rule", "hearing_held"}, {"latest", "2026-02-24"}});
    const auto fits = ask(R"({"rule":"hearing_held","start":"2026-06-01","served":"2026-06-01"})");
    CHECK(fits["last_day"] == "2026-06-11");
    CHECK_FALSE(fits.contains("conflict"));
    CHECK(ask(R"({"rule":"hearing_held","start":"2026-06-01","served":"2026-06-02"})").contains("conflict"));
}

TEST_CASE("time left out after the limit has ended revives nothing", "[deadlines]")
{
    const Pause late[] = {{day("2026-04-02"), day("2026-04-20")}}, lastDay[] = {{day("2026-04-01"), day("2026-04-20")}};
    const auto ended = due("psapl_case_handling_2026", "2026-03-02 09:00", {{}, late, {}, {}});
    CHECK(ended.lastDay == day("2026-04-01"));
    CHECK(ended.remarks.pauseTooLate);
    const auto inTime = due("psapl_case_handling_2026", "2026-03-02 09:00", {{}, lastDay, {}, {}});
    CHECK(inTime.lastDay == day("2026-04-20"));
    CHECK_FALSE(inTime.remarks.pauseTooLate);
    const Grant ext1[] = {{"ext1", {}, {}}}; // granted in time, so the limit still ran on 2 April
    CHECK(due("psapl_case_handling_2026", "2026-03-02 09:00", {ext1, late, {}, {}}).lastDay == day("2026-05-19"));
}

TEST_CASE("an open pause has no due date, only what is left", "[deadlines]")
{
    CHECK(ask(R"({"rule":"psapl_case_handling_2026","start":"2026-03-02 09:00","out":[["2026-03-10",null]]})") ==
          Json{{"paused", true}, {"left", 22}, {"unit", "calendar_days"}});
    CHECK(ask(R"({"rule":"info_disclosure_reply","start":"2026-09-25","out":["2026-10-09.."]})")["left"] == 15);
    std::vector<Step> why;
    const Pause open[] = {{day("2026-03-10"), {}}};
    due("psapl_case_handling_2026", "2026-03-02", {{}, open, {}, {}}, &why);
    CHECK(why.size() == 10);
    CHECK(why.back().because == Because::Paused);
    CHECK(why.back().day == day("2026-03-11"));
}

TEST_CASE("why a date: start day, make-up day, holiday by name, pause and roll are each said", "[deadlines]")
{
    std::vector<Step> why;
    due("hotline_handling", "2026-09-30 10:00", {}, &why);
    REQUIRE(why.size() == 14);
    CHECK(why[0].because == Because::StartDay);
    CHECK(why[1].because == Because::Holiday);
    CHECK(why[1].name == "国庆节");
    CHECK(why[10].because == Because::MakeUpDay);
    CHECK(why[10].number == 3);
    CHECK(why[11].because == Because::Weekend);
    why.clear();
    const Pause pause[] = {{day("2026-09-01"), day("2026-09-11")}};
    due("admin_seizure", "2026-08-28", {{}, pause, {}, {}}, &why);
    CHECK(std::count_if(why.begin(), why.end(), [](const Step& s) { return s.because == Because::Paused; }) == 10);
    CHECK(std::count_if(why.begin(), why.end(), [](const Step& s) { return s.counted; }) == 30);
    CHECK(why.back().because == Because::Rolled);
    CHECK(why.back().day == day("2026-10-08"));
}

TEST_CASE("the trace of every rule ends on the last day and counts what the limit says", "[deadlines]")
{
    for (const auto& rule : shippedRules().rules()) {
        if (!rule.limit)
            continue;
        std::vector<Step> why;
        const auto found = due(rule.id, "2026-02-10 10:30", {}, &why);
        INFO(rule.id);
        CHECK(why.back().day == found.lastDay);
        int counted = 0, minutes = 0;
        for (std::size_t i = 0; i < why.size(); ++i) {
            counted += why[i].counted;
            minutes += why[i].because == Because::Hours ? why[i].number : 0;
            if (i > 0)
                CHECK(std::abs(why[i].day - why[i - 1].day) == 1);
        }
        if (rule.limit->unit == Unit::Hours)
            CHECK(minutes == rule.limit->amount * 60);
        else if (rule.limit->unit != Unit::Months)
            CHECK(counted == rule.limit->amount);
    }
}

TEST_CASE("the version is chosen by the day of the start, an id pins one", "[deadlines]")
{
    const auto& pack = shippedRules();
    CHECK((*pack.chooseVersion("case_handling", day("2025-12-31")))->id == "psapl_case_handling_2006");
    CHECK((*pack.chooseVersion("case_handling", day("2026-01-01")))->id == "psapl_case_handling_2026");
    CHECK((*pack.chooseVersion("recon_answer", day("2023-12-31")))->id == "recon_reply_until_2023");
    CHECK((*pack.chooseVersion("hearing_application", day("2021-07-15")))->id == "hearing_request");
    CHECK((*pack.chooseVersion("psapl_case_handling_2026", day("2025-01-01")))->id == "psapl_case_handling_2026");
    CHECK(pack.chooseVersion("case_handling", day("2001-01-01")).error().why == Why::NotFound);
    CHECK(pack.chooseVersion("no_such_rule", day("2026-01-01")).error().why == Why::UnknownName);
    CHECK(due("psapl_case_handling_2026", "2025-06-01").remarks.notInForce);
}

TEST_CASE("a granted amount replaces the most the law allows, within its range", "[deadlines]")
{
    CHECK(ask(R"({"rule":"detention_request_arrest","start":"2026-09-29 22:15","ext":["special_1_to_4:2"]})")["last_day"] ==
          "2026-10-04");
    for (const auto* ext : {R"("special_1_to_4:5")", R"("special_1_to_4:0")", R"("nothing")", R"("total_30","total_30")",
                            R"("total_30:2026-01-01")", R"({"id":"total_30","extra":1})", "7"})
        CHECK(ask(std::string(R"({"rule":"detention_request_arrest","start":"2026-09-29","ext":[)") + ext + "]}").contains("error"));
}

TEST_CASE("restarted, renewed and rescheduled limits run from their own dates", "[deadlines]")
{
    CHECK(ask(R"({"rule":"property_handover","start":"2026-03-02 10:00","ext":["urgent_exam:2026-03-05T15:00"]})")["due"] ==
          "2026-03-06T15:00:00+08:00");
    CHECK(ask(R"({"rule":"property_handover","start":"2026-03-02 10:00","ext":["urgent_exam"]})")["error"] == "missing");
    CHECK(ask(R"({"rule":"hearing_held","start":"2026-06-01","ext":["postponed:2026-07-04"]})")["last_day"] == "2026-07-04");
    CHECK(ask(R"({"rule":"criminal_freeze_equity","start":"2026-02-28","ext":["renew","renew"]})")["last_day"] == "2027-08-31");
    CHECK(ask(R"({"rule":"criminal_freeze_equity","start":"2026-02-28","ext":["renew"]})")["last_day"] == "2027-02-28");
    CHECK(ask(R"({"rule":"investigative_custody","start":"2026-01-05","anew":"2026-02-10 08:00"})")["last_day"] == "2026-04-10");
}

TEST_CASE("limits without a number say so, unless the site has set one", "[deadlines]")
{
    CHECK(ask(R"({"rule":"followup_manual_call","start":"2026-10-03"})") == Json{{"prompt", true}});
    CHECK(ask(R"({"rule":"hotline_sign_for","start":"2026-10-03"})") == Json{{"setting", "hotline_sign_for"}});
    CHECK(ask(R"({"rule":"followup_manual_call","start":"2026-10-03 08:00","limit":{"amount":24,"unit":"hours"}})")["due"] ==
          "2026-10-04T08:00:00+08:00");
}

TEST_CASE("a bad line of a batch answers with an error that names what is wrong", "[deadlines]")
{
    for (const auto* line : {"", "{", "[]", "7", R"({"rule":"hearing_held"})", R"({"start":"2026-01-01"})", R"({"rule":7,"start":"2026-01-01"})",
                             R"({"rule":"hearing_held","start":"2026-02-30"})", R"({"rule":"x","start":"2026-01-01"})",
                             R"({"rule":"hearing_held","start":"2026-01-01","more":1})",
                             R"({"rule":"admin_seizure","start":"2026-01-01","out":[["2026-02-02","2026-02-01"]]})",
                             R"({"rule":"admin_seizure","start":"2026-01-01","out":[["x",null]]})",
                             R"({"rule":"admin_seizure","start":"2026-01-01","out":"2026-01-01..2026-01-02"})", "\xff\xfe",
                             "{\"rule\":\"\xff\",\"start\":\"2026-01-01\"}"}) {
        INFO(line);
        const auto answer = ask(line);
        CHECK(answer.contains("error"));
        CHECK(answer.contains("detail"));
    }
    CHECK(ask(R"({"rule":"hearing_held","start":"2026-02-30"})")["detail"] == "start: not_a_time");
}

TEST_CASE("a pause the rule does not know is reckoned with and remarked on", "[deadlines]")
{
    const auto answer = ask(R"({"rule":"followup_completion","start":"2026-09-01","out":[["2026-09-02","2026-09-04"]]})");
    CHECK(answer["last_day"] == "2026-09-10");
    CHECK(answer["remarks"] == Json::array({"pause_without_basis"}));
    CHECK(ask(R"({"rule":"continued_questioning","start":"2026-09-01 10:00","ext":["to48"]})")["remarks"] ==
          Json::array({"tier_skipped"}));
}
