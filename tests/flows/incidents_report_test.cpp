#include "core/incidents/command_fields.h"
#include "core/reports/commands.h"
#include "core/reports/incidents.h"
#include "core/workplace/sample_people.h"
#include "tests/support/make.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace minyi::tests;
using namespace minyi::core::incidents;

namespace {

Id<Incident> called(TestWorkplace& w, std::string_view account, std::string_view at, std::string_view type)
{
    w.at(at);
    RecordIncident command;
    command.receivedAt = w.office().now();
    command.type = type;
    command.summary = std::string(type) + "警情";
    command.handler = std::string(account);
    return w.say(account, command).incident;
}

void decline(TestWorkplace& w, std::string_view account, Id<Incident> incident, std::string_view at)
{
    w.at(at);
    w.say(account, SettleIncident{incident, Outcome::Declined, {}, {}, {}, {}, "无违法事实", {}});
}

/// Two days of two stations: one left open of the day before, and of the day one decided in time, one late, one overdue and
/// one that has time left.
void twoDays(TestWorkplace& w)
{
    called(w, "chen", "2026-11-22 09:00", "噪音");
    const auto settled = called(w, "chen", "2026-11-23 08:00", "纠纷");
    const auto late = called(w, "zhao", "2026-11-23 08:30", "盗窃");
    called(w, "chen", "2026-11-23 09:00", "诈骗");
    called(w, "zhao", "2026-11-23 20:00", "求助");
    decline(w, "chen", settled, "2026-11-23 18:00");
    decline(w, "zhao", late, "2026-11-24 08:30:01");
    w.at("2026-11-24 09:30");
}

/// What a person reads on the form; MINYI_REWRITE=1 writes it anew after somebody has read it.
void checkGolden(const reports::Report& report, const std::string& name)
{
    const std::string path = std::string(MINYI_SOURCE_DIR) + "/tests/golden/" + name;
    const std::string text = reports::plainText(report);
    if (std::getenv("MINYI_REWRITE"))
        std::ofstream(path, std::ios::binary) << text;
    std::ifstream file(path, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    CHECK(text == expected);
}

} // namespace

TEST_CASE("the daily list of incidents not decided in time reads as it should", "[golden][incidents]")
{
    TestWorkplace w("2026-11-22 08:30");
    twoDays(w);
    checkGolden(w.ask("qin", reports::DraftIncidents{}), "report_incidents.txt");
    checkGolden(w.ask("qin", reports::DraftIncidents{{}, "en"}), "report_incidents_en.txt");
}

TEST_CASE("a chief's daily list has the incidents of his own station only", "[golden][incidents]")
{
    TestWorkplace w("2026-11-22 08:30");
    twoDays(w);
    const std::string text = reports::plainText(w.ask("ma", reports::DraftIncidents{}));
    CHECK(text.find("诈骗") != std::string::npos);
    CHECK(text.find("噪音") != std::string::npos);
    CHECK(text.find("盗窃") == std::string::npos);
    CHECK(text.find("海棠里") == std::string::npos);
}

TEST_CASE("the daily list is printed by those who may see incidents", "[golden][incidents]")
{
    TestWorkplace w;
    CHECK(w.refusal("wu", reports::SealReport{"incidents_daily", {}, {}, false, 1, {}}) ==
          Refusal{Why::NotAllowed, "see_incidents"});
    const reports::SealReport seal{"incidents_daily", *parseDay("2026-11-23"), {}, false, 1, {}};
    CHECK_FALSE(w.say("ma", seal).seal.reprint);
    CHECK(w.say("ma", seal).seal.reprint);
    w.say("system", staff::AddOfficer{"ren", "任清川", "370299020100", {Role::R11}, {}});
    CHECK(w.say("ren", seal).seal.printedBy == "任清川");
    CHECK(w.checkFaults() == "");
}
