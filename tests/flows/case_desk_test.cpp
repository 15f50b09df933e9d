#include "core/cases/command_fields.h"
#include "core/cases/desk.h"
#include "core/cases/number.h"
#include "core/cases/query_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/staff/table.h"
#include "tests/support/make.h"

#include <random>

using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

RegisterCase theft(std::string_view title = "电动自行车被盗")
{
    RegisterCase command;
    command.title = title;
    command.subtype = "theft";
    command.people = {{"reporter", "郑晓明", "379999199001011232", "13800001234", {}, {}, {}},
                      {"suspect", "李强", {}, {}, {}, {}, {}}};
    return command;
}

std::vector<std::string> titles(const std::vector<DeskRow>& rows)
{
    std::vector<std::string> list;
    for (const DeskRow& row : rows)
        list.push_back(row.title);
    return list;
}

} // namespace

TEST_CASE("a case number is A, the unit, the month and a serial, and nothing else", "[cases]")
{
    const auto number = CaseNumber::make("370299020100", *parseDay("2026-11-24"), 63);
    REQUIRE(number);
    CHECK(number->text() == "A3702990201002026110063");
    CHECK(number->serial() == 63);
    CHECK(CaseNumber::parse(number->text()) == number);
    for (const auto* bad : {"", "A370299020100202611006", "B3702990201002026110063", "A3702990201002026130063",
                            "A3702990201002026110000", "A37029902010020261100631", "A37029902010x2026110063"})
        CHECK_FALSE(CaseNumber::parse(bad));
    CHECK_FALSE(CaseNumber::make("370299020100", *parseDay("2026-11-24"), 10000));
    CHECK_FALSE(CaseNumber::make("3702", *parseDay("2026-11-24"), 1));
}

TEST_CASE("cases of a unit are numbered through the month without a gap, and each month anew", "[cases]")
{
    TestWorkplace w;
    CHECK(w.say("chen", theft()).number == "A3702990201002026110001");
    CHECK(w.say("chen", theft()).number == "A3702990201002026110002");
    CHECK(w.refusal("chen", RegisterCase{}).detail == "title");
    CHECK(w.say("zhao", theft()).number == "A3702990202002026110001");
    w.at("2026-12-01 00:10");
    CHECK(w.say("chen", theft()).number == "A3702990201002026120001");
}

TEST_CASE("who has no part in a case sees its people masked", "[cases]")
{
    TestWorkplace w;
    auto command = theft();
    command.handler = "chen";
    const auto made = w.say("chen", command);
    const auto own = w.ask("chen", File{made.file});
    CHECK(own.own);
    CHECK(own.people.front().name == "李强");
    CHECK(own.people.back().phone == "13800001234");
    const auto chief = w.ask("ma", File{made.file});
    CHECK_FALSE(chief.own);
    CHECK(chief.people.front().name == "李*");
    CHECK(chief.people.back().phone == "138****1234");
    CHECK(chief.people.back().idNumber == "379*************32");
    CHECK(chief.row.person == "李*");
    CHECK(w.office().ask(w.as("zhao"), File{made.file}).error() == Refusal{Why::NotFound, "case"});
    CHECK(w.ask("qin", File{made.file}).row.number == made.number); // the bureau sees all below it
}

TEST_CASE("who is at the top sees the cases of all below, and none of what stands beside", "[cases]")
{
    TestWorkplace w;
    const auto system = minyi::core::staff::systemActor();
    w.say("chen", theft("辖区内"));
    CHECK(titles(w.ask("qin", Desk{}).rows) == std::vector<std::string>{"辖区内"});
    REQUIRE(w.office().submit(
        system,
        minyi::core::staff::AddUnit{"370399000000", "邻市局", "", "邻市", minyi::core::staff::UnitKind::Bureau, {}}));
    REQUIRE(w.office().submit(
        system, minyi::core::staff::AddOfficer{"ren", "任远", "370399000000", {minyi::core::Role::R4}, {}}));
    w.say("ren", theft("邻市"));
    CHECK(titles(w.ask("qin", Desk{}).rows) == std::vector<std::string>{"辖区内"});
    CHECK(titles(w.ask("ren", Desk{}).rows) == std::vector<std::string>{"邻市"});
}

TEST_CASE("a desk shows the unit's open cases and its pages hang together", "[cases]")
{
    TestWorkplace w;
    for (int i = 0; i < 5; ++i) {
        w.pass(kMinute);
        w.say("chen", theft("案件" + std::to_string(i)));
    }
    w.say("zhao", theft("别的所"));
    Desk desk;
    desk.sort = Sort::Opened;
    desk.limit = 2;
    desk.facets = true;
    const auto first = w.ask("chen", desk);
    CHECK(titles(first.rows) == std::vector<std::string>{"案件0", "案件1"});
    CHECK(first.total == 5);
    desk.after = first.next;
    const auto second = w.ask("chen", desk);
    CHECK(titles(second.rows) == std::vector<std::string>{"案件2", "案件3"});
    desk.after = second.next;
    const auto last = w.ask("chen", desk);
    CHECK(titles(last.rows) == std::vector<std::string>{"案件4"});
    CHECK_FALSE(last.next);
    CHECK(w.ask("chen", Ids{{}, Sort::Opened, true}).size() == 5);
    CHECK(w.ask("qin", Ids{}).size() == 6);
    CHECK(w.ask("chen", Rows{{first.rows[1].id.value, 999, first.rows[0].id.value}}).size() == 2);
}
