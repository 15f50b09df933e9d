#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

/// chen and bai handle cases at one station, ma is their chief.
struct Station {
    TestWorkplace w;

    Station() { w.say("admin", staff::AddOfficer{"bai", "白星野", "370299020100", {Role::R4}, {}}); }

    Id<CaseFile> open(std::string_view handler, std::string title = "电动自行车被盗")
    {
        RegisterCase command;
        command.title = std::move(title);
        command.subtype = "theft";
        command.handler = std::string(handler);
        command.people = {{"reporter", "郑晓明", {}, "13800001234", {}, {}, {}}};
        return w.say(handler, command).file;
    }
    Id<staff::Officer> id(std::string_view account) { return {w.as(account).officer}; }
    HandOver toBai(std::vector<Id<CaseFile>> files, std::optional<std::string> from = {})
    {
        return {std::move(files), std::move(from), "bai", HandOverReason::Transfer, {}};
    }
};

} // namespace

TEST_CASE("all open cases of an officer who leaves go over together, or none of them", "[cases]")
{
    Station s;
    const auto first = s.open("chen"), second = s.open("chen"), bais = s.open("bai"), foreign = s.open("zhao");
    CHECK(s.w.refusal("ma", s.toBai({first, foreign})).why == Why::NotFound);
    CHECK(s.w.refusal("ma", s.toBai({first, bais}, "chen")).why == Why::Invalid);
    CHECK(s.w.row(first).handler == s.id("chen")); // half was not done
    CHECK(s.w.refusal("chen", s.toBai({first})) == Refusal{Why::NotAllowed, "assign_case"});
    CHECK(s.w.refusal("ma", HandOver{{first}, {}, "ma", HandOverReason::Leave, {}}).why == Why::Invalid); // handles none
    CHECK(s.w.refusal("ma", s.toBai({}, "gao")) == Refusal{Why::Missing, "files"});
    const auto groups = s.w.count("SELECT count(DISTINCT grp) FROM commits");
    CHECK(s.w.say("ma", s.toBai({}, "chen")).count == 2);
    CHECK(s.w.count("SELECT count(DISTINCT grp) FROM commits") == groups + 1);
    for (const auto file : {first, second, bais})
        CHECK(s.w.row(file).handler == s.id("bai"));
    CHECK(s.w.ask("ma", File{first}).timeline.back().happened == "handed_over");
}

TEST_CASE("who is assigned a case is no longer its second officer", "[cases]")
{
    Station s;
    const auto file = s.open("chen");
    s.w.say("ma", AssignOfficer{file, "chen", "bai", {}});
    CHECK(s.w.row(file).second == s.id("bai"));
    s.w.say("ma", AssignOfficer{file, "bai", {}, {}});
    CHECK(s.w.row(file).handler == s.id("bai"));
    CHECK_FALSE(s.w.row(file).second);
    CHECK(s.w.refusal("ma", AssignOfficer{file, "chen", "chen", {}}).why == Why::SamePerson);
    CHECK(s.w.refusal("ma", AssignOfficer{file, "lin", {}, {}}).why == Why::Invalid);
    CHECK(s.w.refusal("gao", AssignOfficer{file, "chen", {}, {}}).why == Why::NotFound);
}

TEST_CASE("a stand-in acts on the cases of the absent officer while it lasts and not a day longer", "[cases]")
{
    Station s;
    const auto file = s.open("chen");
    const MoveCase investigate{file, Step::Investigate, {}, {}, {}};
    s.w.say("ma", MoveCase{file, Step::File, {}, {}, {}});
    CHECK(s.w.refusal("bai", investigate) == Refusal{Why::NotAllowed, "handler"});
    const Day today = dayOf(s.w.office().now());
    CHECK(s.w.refusal("bai", SetStandIn{"chen", "bai", today, today + 2, "休假"}).why == Why::NotAllowed);
    CHECK(s.w.refusal("chen", SetStandIn{"chen", "chen", today, today, "休假"}).why == Why::SamePerson);
    CHECK(s.w.refusal("chen", SetStandIn{"chen", "bai", today - 3, today - 1, "休假"}).why == Why::Invalid);
    const auto id = s.w.say("chen", SetStandIn{"chen", "bai", today + 1, today + 2, "休假"});
    CHECK(s.w.refusal("bai", investigate).why == Why::NotAllowed); // not yet
    s.w.at("2026-11-25 09:00");
    CHECK(s.w.ask("bai", File{file}).people.front().name == "郑晓明");
    CHECK(s.w.ask("ma", File{file}).standIns == std::vector<std::string>{"白星野"});
    Filters mine;
    mine.mine = true;
    CHECK(s.w.ask("bai", Ids{mine, {}, false}) == std::vector<std::int64_t>{file.value});
    CHECK(s.w.ask("ma", StandIns{}).size() == 1);
    s.w.say("ma", EndStandIn{id});
    CHECK(s.w.refusal("bai", investigate).why == Why::NotAllowed);
    CHECK(s.w.refusal("ma", EndStandIn{id}).why == Why::TooLate);
    s.w.say("ma", SetStandIn{"chen", "bai", today + 1, today + 2, "休假"});
    CHECK(s.w.say("bai", investigate) == State::Investigating);
    s.w.at("2026-11-27 00:00");
    CHECK(s.w.refusal("bai", MoveCase{file, Step::SubmitForReview, {}, {}, {}}).why == Why::NotAllowed);
}

TEST_CASE("people of a case are added, corrected and crossed out by its handler", "[cases]")
{
    Station s;
    const auto file = s.open("chen");
    const auto person = s.w.say("chen", AddPerson{file, "suspect", "李强", {}, {}, {}, {}, {}});
    const auto seen = s.w.row(person).ver;
    ChangePerson change{person, {}, "李刚", {}, {}, {}, *parseDay("1990-01-01"), {}, seen};
    s.w.say("chen", change);
    CHECK(s.w.row(person).name == "李刚");
    CHECK(s.w.row(person).bornDay == parseDay("1990-01-01"));
    CHECK(s.w.refusal("chen", change).why == Why::ChangedMeanwhile);
    CHECK(s.w.refusal("bai", RemovePerson{person, "误加", {}}) == Refusal{Why::NotAllowed, "handler"});
    CHECK(s.w.refusal("chen", RemovePerson{person, "", {}}) == Refusal{Why::Missing, "reason"});
    s.w.say("chen", RemovePerson{person, "误加", {}});
    CHECK(s.w.refusal("chen", RemovePerson{person, "误加", {}}).why == Why::NotFound);
    CHECK(s.w.ask("chen", File{file}).people.size() == 1);
    CHECK(s.w.count("SELECT count(*) FROM case_person") == 2); // crossed out, not erased
    CHECK(s.w.checkFaults().empty());
}

TEST_CASE("saved views are the owner's, and the unit's when shared", "[cases]")
{
    Station s;
    Filters late;
    late.due = DueWithin::Overdue;
    late.states = {State::Investigating};
    const auto view = s.w.say("chen", SaveView{{}, "超期", late, false});
    CHECK(s.w.refusal("chen", SaveView{{}, "超期", late, false}).why == Why::Duplicate);
    CHECK(s.w.ask("bai", Views{}).empty());
    s.w.say("chen", SaveView{view, "超期在办", late, true});
    const auto shared = s.w.ask("bai", Views{});
    REQUIRE(shared.size() == 1);
    CHECK(shared[0].name == "超期在办");
    CHECK(shared[0].filters.states == late.states);
    CHECK_FALSE(shared[0].own);
    CHECK(s.w.ask("zhao", Views{}).empty());
    CHECK(s.w.refusal("bai", DropView{view}).why == Why::NotAllowed);
    s.w.say("chen", DropView{view});
    CHECK(s.w.ask("bai", Views{}).empty());
    CHECK(s.w.checkFaults().empty());
}
