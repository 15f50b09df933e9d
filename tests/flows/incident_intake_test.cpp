#include "core/imports/read.h"
#include "core/incidents/intake.h"
#include "core/incidents/command_fields.h"
#include "core/incidents/query_fields.h"
#include "core/workplace/sample_people.h"
#include "resources/resources.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::incidents;

namespace {

constexpr std::string_view kHead = "接警编号,处警单位,接警时间,派警时间,到场时间,反馈时间,报警人,报警电话,警情地址,警情类别,警情内容,处警民警,"
                                   "疑难复杂,处理结果,处理时间,处理说明,案件编号,关联警情\n";

TakeInIncidents fileOf(const std::string& rows, std::string_view name = "incident_110")
{
    const auto profile = imports::Profile::load(std::string(name) + ".json",
                                                *minyi::resources::find("profiles/" + std::string(name) + ".json"));
    INFO((profile ? std::string() : profile.error().detail));
    REQUIRE(profile);
    const auto read = imports::readIncidents(*profile, std::string(kHead) + rows);
    REQUIRE(read);
    return *read;
}

const std::string kThree =
    "K1,望海路派出所,2026-11-23 08:00:00,2026-11-23 08:01:00,2026-11-23 08:09:00,2026-11-23 09:00:00,林见山,13800004001,望海路8号,"
    "盗窃,电动车被盗,chen,否,受案,2026-11-23 18:00:00,,,\n"
    "K2,海棠里派出所,2026-11-23 10:00:00,,,,许知行,13800004002,,纠纷,邻里纠纷,张三,是,,,,,\n"
    "K3,望海路派出所,2026-11-23 11:00:00,,,,林见山,13800004001,,盗窃,再次报警,,,重复警情,2026-11-23 12:00:00,,,K1\n";

std::string faults(const IncidentsTaken& taken)
{
    std::string text;
    for (const auto& fault : taken.rejected)
        text += std::to_string(fault.row) + " " + fault.field + " " + fault.why + "; ";
    return text;
}

Incident byId(TestWorkplace& w, const std::string& sourceId)
{
    std::optional<Incident> found;
    w.db([&](Db& db) { found = find<Incident>(db, uidOf("incident|C110|" + sourceId)); });
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("a file of incidents is taken in once, whoever brings it", "[incidents][intake]")
{
    TestWorkplace w;
    auto file = fileOf(kThree);
    file.dryRun = true;
    const auto dry = w.say("lin", file);
    CHECK((dry.fresh == 3 && !dry.batch));
    CHECK(w.count("SELECT count(*) FROM incident") == 0);
    file.dryRun = false;
    const auto first = w.say("lin", file);
    CHECK(faults(first) == "");
    CHECK((first.fresh == 3 && first.batch));
    const auto again = w.say("wu", file);
    CHECK((again.fresh == 0 && again.duplicate == 3 && again.completed == 0 && !again.batch));
    CHECK(w.count("SELECT count(*) FROM batch WHERE rows_new=3") == 1);
    const auto k1 = byId(w, "K1"), k2 = byId(w, "K2"), k3 = byId(w, "K3");
    CHECK(k1.handler.value == w.as("chen").officer);
    CHECK(k1.outcome == Outcome::Filed);
    CHECK((k2.handlerText == "张三" && k2.complex && !k2.outcome));
    CHECK((k3.linkedTo == k1.id && !k3.complex));
    CHECK(w.ask("chen", Card{k1.id}).row.due == moment("2026-11-24 08:00"));
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a repeat may stand in the file before its first record", "[incidents][intake]")
{
    TestWorkplace w;
    const auto lines = kThree;
    const auto second = lines.find("K2"), third = lines.find("K3");
    const std::string turned = lines.substr(third) + lines.substr(0, second);
    const bool dry = GENERATE(false, true);
    auto file = fileOf(turned);
    file.dryRun = dry;
    const auto taken = w.say("lin", file);
    CHECK(faults(taken) == "");
    CHECK(taken.fresh == 2);
}

TEST_CASE("a later file completes what was open and contradicts nothing", "[incidents][intake]")
{
    TestWorkplace w;
    w.say("lin", fileOf("K2,海棠里派出所,2026-11-23 10:00:00,,,,,,,纠纷,邻里纠纷,,,,,,,\n"));
    const auto later = fileOf("K2,海棠里派出所,2026-11-23 10:00:00,2026-11-23 10:02:00,,,许知行,13800004002,,纠纷,另一种说法,,,调解,"
                              "2026-11-23 16:00:00,双方和解,,\n");
    const auto taken = w.say("lin", later);
    CHECK((taken.completed == 1 && taken.fresh == 0 && taken.batch));
    const auto known = byId(w, "K2");
    CHECK((known.outcome == Outcome::Mediated && known.reason == "双方和解" && known.phone == "13800004002"));
    CHECK(known.summary == "邻里纠纷"); // what is there stays
    const auto other = w.say("lin", fileOf("K2,海棠里派出所,2026-11-23 10:00:00,,,,,,,纠纷,邻里纠纷,,,受案,2026-11-23 16:00:00,,,\n"
                                           "K2,望海路派出所,2026-11-23 10:00:00,,,,,,,纠纷,邻里纠纷,,,,,,,\n"));
    CHECK(faults(other) == "2 outcome conflict; 3 source_id duplicate_in_file; ");
    CHECK(faults(w.say("lin", fileOf("K2,望海路派出所,2026-11-23 10:00:00,,,,,,,纠纷,邻里纠纷,,,,,,,\n"))) == "2 unit conflict; ");
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a row that cannot be is rejected under its field and the others are taken", "[incidents][intake]")
{
    TestWorkplace w;
    const auto row = [](std::string_view times, std::string_view end) {
        return "X,望海路派出所," + std::string(times) + ",,,,纠纷,邻里纠纷,,," + std::string(end) + "\n";
    };
    struct Bad {
        std::string row, fault;
    };
    const auto [line, fault] = GENERATE_COPY(
        Bad{row("2026-11-23 10:00:00,2026-11-23 09:59:00,,", ",,,,"), "2 dispatched_at order; "},
        Bad{row("2026-11-24 09:00:00,,,", ",,,,"), "2 received_at order; "},
        Bad{row("2026-11-23 10:00:00,,,", "受案,,,,"), "2 outcome_at missing; "},
        Bad{row("2026-11-23 10:00:00,,,", ",2026-11-23 11:00:00,,,"), "2 outcome missing; "},
        Bad{row("2026-11-23 10:00:00,,,", "受案,2026-11-23 09:00:00,,,"), "2 outcome_at order; "},
        Bad{row("2026-11-23 10:00:00,,,", "已阅,2026-11-23 11:00:00,,,"), "2 outcome unknown_word; "},
        Bad{row("2026-11-23 10:00:00,,,", "重复警情,2026-11-23 11:00:00,,,"), "2 linked_to missing; "},
        Bad{row("2026-11-23 10:00:00,,,", "重复警情,2026-11-23 11:00:00,,,K9"), "2 linked_to unknown; "},
        Bad{"X,某派出所,2026-11-23 10:00:00,,,,,,,纠纷,邻里纠纷,,,,,,,\n", "2 unit unknown; "});
    const auto taken = w.say("lin", fileOf(line + kThree));
    CHECK(faults(taken) == fault);
    CHECK(taken.fresh == 3);
}

TEST_CASE("a case manager takes in the incidents of his own units", "[incidents][intake]")
{
    TestWorkplace w;
    w.say("system", staff::AddOfficer{"ren", "任清川", "370299020100", {Role::R11}, {}});
    const auto taken = w.say("ren", fileOf(kThree));
    CHECK(taken.fresh == 2);
    CHECK(faults(taken) == "3 unit not_own; ");
}

TEST_CASE("an incident typed with its source's number and taken in later is one", "[incidents][intake]")
{
    TestWorkplace w;
    RecordIncident typed;
    typed.sourceId = "K1";
    typed.receivedAt = moment("2026-11-23 08:00");
    typed.type = "盗窃";
    typed.summary = "电动车被盗";
    w.say("chen", typed);
    CHECK(w.say("lin", fileOf(kThree)).completed == 1);
    CHECK(w.refusal("chen", typed) == Refusal{Why::Duplicate, "source_id"});
}
