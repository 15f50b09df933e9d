#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/incidents/command_fields.h"
#include "core/search/query_fields.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using search::Find;

namespace {

cases::RegisterCase theft(std::string title = "电动自行车被盗")
{
    cases::RegisterCase command;
    command.title = std::move(title);
    command.subtype = "theft";
    command.summary = "楼下车棚失窃";
    command.place = "望海路8号";
    command.people = {{"reporter", "郑晓明", {}, "13800001234", {}, {}, {}},
                      {"suspect", "刘海文", "379999199001011232", {}, {}, {}, {}}};
    return command;
}

Id<cases::CaseFile> filed(TestWorkplace& w, std::string_view account, const cases::RegisterCase& command = theft())
{
    return w.say(account, command).file;
}

Id<incidents::Incident> called(TestWorkplace& w, std::string_view account = "chen")
{
    incidents::RecordIncident command;
    command.receivedAt = moment("2026-11-24 07:00");
    command.reporter = "林见山";
    command.phone = "13800004001";
    command.place = "望海路8号";
    command.type = "盗窃";
    command.summary = "电动车被盗。";
    return w.say(account, command).incident;
}

Find words(std::string text)
{
    Find find;
    find.text = std::move(text);
    return find;
}

std::vector<std::int64_t> idsOf(const search::Found& found)
{
    std::vector<std::int64_t> ids;
    for (const auto& hit : found.hits)
        ids.push_back(hit.id);
    return ids;
}

} // namespace

TEST_CASE("a case is found by all its fields and by each of its people, who are shown masked", "[search]")
{
    TestWorkplace w;
    const auto file = filed(w, "chen");
    for (const auto& [text, field] :
         {std::pair("自行车", "title"), std::pair("车棚", "summary"), std::pair("望海", "place"),
          std::pair("A3702990201002026110001", "number"), std::pair("郑晓", "person"), std::pair("海文", "person"),
          std::pair("lhw", "pinyin"), std::pair("138 0000 1234", "phone"),
          std::pair("379999199001011232", "id_number")}) {
        const auto found = w.ask("chen", words(text));
        INFO(text);
        REQUIRE(found.hits.size() == 1);
        CHECK(found.count == 1);
        const auto& hit = found.hits.front();
        CHECK(hit.kind == AggKind::Case);
        CHECK(hit.id == file.value);
        CHECK(hit.matched == field);
        CHECK(hit.number == "A3702990201002026110001");
        CHECK(hit.state == "checking");
        const auto json = toJson(found).dump();
        CHECK(json.find("刘海文") == std::string::npos);
        CHECK(json.find("1234\"") == std::string::npos);
    }
}

TEST_CASE("an incident is found by its fields, and by how it ended", "[search]")
{
    TestWorkplace w;
    const auto incident = called(w);
    for (const auto* text :
         {"电动", "林见", "ljs", "13800004001", "J3702990201002026112400001", "盗窃 state:open", "kind:警情 电动"}) {
        const auto found = w.ask("chen", words(text));
        INFO(text);
        REQUIRE(found.hits.size() == 1);
        CHECK(found.hits.front().kind == AggKind::Incident);
        CHECK(found.hits.front().id == incident.value);
        CHECK(found.hits.front().person == "林*山");
        CHECK(found.hits.front().title == "盗窃 电动车被盗。");
    }
    w.say("chen", incidents::SettleIncident{incident, incidents::Outcome::Declined, {}, {}, {}, {}, "无违法事实", {}});
    CHECK(w.ask("chen", words("盗窃 state:open")).count == 0);
    CHECK(w.ask("chen", words("盗窃 状态:不予立案")).count == 1);
    CHECK(w.checkFaults().empty());
}

TEST_CASE("who may not see a case or an incident does not find it", "[search]")
{
    TestWorkplace w;
    const auto file = filed(w, "chen");
    called(w);
    CHECK(w.ask("chen", words("电动")).count == 2);
    CHECK(w.ask("zhao", words("电动")).count == 0); // another station
    CHECK(w.ask("lin", words("电动")).count == 0);  // follow-up: neither cases nor incidents
    CHECK(w.ask("admin", words("电动")).count == 0);
    CHECK(w.ask("qin", words("电动")).count == 2); // the bureau
    Find find = words("电动");
    find.unit = w.as("chen").unit;
    CHECK(w.ask("zhao", find).count == 0); // a filter never widens the sight
    CHECK(w.ask("qin", find).count == 2);
    // A case somebody handles is his wherever it is.
    w.say("ma", cases::AssignOfficer{file, "zhao", {}, {}});
    CHECK(idsOf(w.ask("zhao", words("电动"))) == std::vector{file.value});
    CHECK(w.ask("zhao", find).count == 1);
    CHECK(w.ask("gao", words("电动")).count == 0);
}

TEST_CASE("who stands in finds the cases of the absent officer while it lasts", "[search]")
{
    TestWorkplace w;
    const auto file = filed(w, "chen");
    w.say("ma", cases::AssignOfficer{file, "zhao", {}, {}});
    w.say("admin", staff::AddOfficer{"bai", "白星野", "370299020200", {Role::R4}, {}});
    const Day today = dayOf(w.office().now());
    CHECK(w.ask("bai", words("电动")).count == 0);
    w.say("zhao", cases::SetStandIn{"zhao", "bai", today, today, "休假"});
    CHECK(w.ask("bai", words("电动")).count == 1);
    w.at("2026-11-25 09:00");
    CHECK(w.ask("bai", words("电动")).count == 0);
}

TEST_CASE("a person who was taken out of a case is found in it no more", "[search]")
{
    TestWorkplace w;
    const auto file = filed(w, "chen");
    for (const auto& person : w.ask("chen", cases::File{file}).people)
        if (person.role == "suspect")
            w.say("chen", cases::RemovePerson{person.id, "不是本案人员", {}});
    CHECK(w.ask("chen", words("海文")).count == 0);
    CHECK(w.ask("chen", words("晓明")).count == 1);
    w.say("chen", cases::AddPerson{file, "witness", "何志军", {}, {}, {}, {}, {}});
    CHECK(w.ask("chen", words("hzj")).count == 1);
    CHECK(w.checkFaults().empty());
}

TEST_CASE("cases come in the order their limits end, whatever way leads to them", "[search]")
{
    TestWorkplace w;
    std::vector<std::int64_t> filedInTurn;
    for (int i = 0; i < 6; ++i) {
        filedInTurn.push_back(filed(w, "chen", theft(i % 2 == 0 ? "电动车" : "手机")).value);
        w.pass(3'600'000);
    }
    filed(w, "zhao", theft("电动车"));
    Find find = words("电动");
    find.by = search::By::Due;
    CHECK(idsOf(w.ask("chen", find)) == std::vector{filedInTurn[0], filedInTurn[2], filedInTurn[4]});
    find.limit = 2;
    const auto page = w.ask("chen", find);
    CHECK(page.hits.size() == 2);
    CHECK(page.count == 3);
    CHECK_FALSE(page.cursor);
    find.limit = {};
    CHECK(w.ask("qin", find).hits.size() == 4);
    find.unit = w.as("zhao").unit;
    CHECK(w.ask("qin", find).hits.size() == 1);
    find.cursor = 1;
    CHECK(w.office().ask(w.as("qin"), find).error().why == Why::Invalid);
}

TEST_CASE("pages go through the kinds in their order, and each kind may have a page of its own", "[search]")
{
    TestWorkplace w;
    for (int i = 0; i < 3; ++i)
        filed(w, "chen");
    for (int i = 0; i < 2; ++i)
        called(w);
    Find find = words("电动");
    find.limit = 2;
    std::vector<std::pair<AggKind, std::int64_t>> seen;
    for (int page = 0; page < 5; ++page) {
        const auto found = w.ask("chen", find);
        CHECK(found.count == 5);
        for (const auto& hit : found.hits)
            seen.emplace_back(hit.kind, hit.id);
        if (!(find.cursor = found.cursor))
            break;
    }
    using enum AggKind;
    CHECK(seen ==
          std::vector<std::pair<AggKind, std::int64_t>>{{Case, 3}, {Case, 2}, {Case, 1}, {Incident, 2}, {Incident, 1}});
    find.cursor = {};
    find.each = true;
    CHECK(idsOf(w.ask("chen", find)) == std::vector<std::int64_t>{3, 2, 2, 1});
}

TEST_CASE("a limit of the centre's makes no order overdue for the unit", "[search]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    w.at("2026-11-25 10:00");
    make::feedBack(w, order);
    w.at("2026-12-04 10:00"); // the review is late
    for (const char* asked : {"due<0", "due<3"}) {
        INFO(asked);
        CHECK(idsOf(w.ask("ma", words(asked))).empty());
    }
    CHECK(idsOf(w.ask("ma", words("state:待审核"))) == std::vector<std::int64_t>{order.value}); // it is theirs to see
    CHECK(idsOf(w.ask("zhou", words("due<0"))) == std::vector<std::int64_t>{order.value});
}
