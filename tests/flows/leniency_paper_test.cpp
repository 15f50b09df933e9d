#include "tests/flows/leniency_office.h"

#include "core/reports/commands.h"
#include "core/reports/leniency_paper.h"
#include "core/reports/plain_text.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace minyi::tests;
using namespace minyi::core::leniency;

namespace {

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

reports::SealReport seal(const char* form, Id<cases::CaseFile> file)
{
    reports::SealReport command;
    command.form = form;
    command.file = file;
    return command;
}

} // namespace

TEST_CASE("the no-penalty approval reads as it should, with the name in full only where it is sealed", "[golden][leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto file = o.file();
    const auto early = o.w.office().ask(o.w.as("chen"), reports::DraftNoPenalty{file, {}});
    REQUIRE_FALSE(early);
    CHECK(early.error() == Refusal{Why::Missing, "course"});
    o.educated(file);
    checkGolden(o.w.ask("ma", reports::DraftNoPenalty{file, {}}), "report_no_penalty.txt");
    CHECK(reports::plainText(o.w.ask("ma", reports::DraftNoPenalty{file, {}})).find("沈一舟") == std::string::npos);
    const auto first = o.w.say("ma", seal("no_penalty_approval", file));
    CHECK(reports::plainText(first).find("沈一舟") != std::string::npos);
    CHECK(o.w.say("ma", seal("no_penalty_approval", file)).seal.reprint);
    o.atDecision(file);
    o.w.say("ma", LeniencyOffice::noPenalty(file));
    const auto decided = o.w.say("ma", seal("no_penalty_approval", file));
    CHECK_FALSE(decided.seal.reprint); // it says more now
    CHECK(reports::plainText(decided).find("决定不予行政处罚") != std::string::npos);
    const auto hidden = o.w.office().ask(o.w.as("jin"), reports::DraftNoPenalty{file, {}});
    REQUIRE_FALSE(hidden);
    CHECK(hidden.error() == Refusal{Why::NotFound, "case"});
}

TEST_CASE("the enterprise assessment reads as it should", "[golden][enterprise]")
{
    LeniencyOffice o;
    const auto file = o.file("chen", "economic", LeniencyOffice::kCode, cases::Class::Criminal);
    const auto early = o.w.office().ask(o.w.as("chen"), reports::DraftEnterprise{file, {}});
    REQUIRE_FALSE(early);
    CHECK(early.error() == Refusal{Why::Missing, "assessment"});
    AssessEnterprise command{file, "海棠健身有限公司", LeniencyOffice::kCode, "传唤法定代表人", 800000, 500000, 300000, 200000, 1200000,
                             "个人账户与公司账户分列", "先行调取账册，未采取查封", {}, false, "收款后隐匿去向，不属经济纠纷", "bai", "避开营业时间"};
    o.w.say("chen", command);
    checkGolden(o.w.ask("xu", reports::DraftEnterprise{file, {}}), "report_enterprise.txt");
    CHECK_FALSE(o.w.say("xu", seal("enterprise_assessment", file)).seal.reprint);
    CHECK(o.w.say("xu", seal("enterprise_assessment", file)).seal.reprint);
    o.w.say("chen", command);
    CHECK_FALSE(o.w.say("xu", seal("enterprise_assessment", file)).seal.reprint); // weighed anew
    CHECK(o.w.refusal("xu", seal("daily", file)) == Refusal{Why::Invalid, "file"});
}
