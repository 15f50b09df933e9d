#include "core/cases/command_fields.h"
#include "core/deadlines/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/cases/table.h"
#include "core/reports/commands.h"
#include "core/reports/register.h"
#include "core/staff/table.h"
#include "tests/support/make.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

/// Two stations and a case of every kind the register tells apart: overdue, decided and closed, in time with an extension, nobody's,
/// another station's, and one of another system.
class Register {
public:
    TestWorkplace w{"2026-10-10 08:30"};

    Register()
    {
        w.say("admin", staff::AddOfficer{"fa", "方知远", "370299020100", {Role::R7}, {}});
        w.say("admin", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
        w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
        const auto late = made("2026-10-10 09:00", "电动自行车被盗", "theft", "chen");
        w.say("chen", AddPerson{late, "reporter", "王秋白", {}, {}, {}, {}, {}});
        w.say("chen", AddPerson{late, "suspect", "李冬青", {}, {}, {}, {}, {}});
        moved(late, {{"ma", Step::File}, {"chen", Step::Investigate}});
        penalised(made("2026-10-12 10:00", "醉酒后殴打他人", "assault", "chen"));
        w.at("2026-11-02 09:00");
        const auto extended = made("2026-11-02 09:00", "商铺噪声扰民", "noise", "chen");
        moved(extended, {{"ma", Step::File}, {"chen", Step::Investigate}});
        w.say("qin", deadlines::AnswerExtension{w.say("chen", deadlines::AskExtension{extended, "case_handling", "ext1", {}, {}, "案情复杂", {}}), true, {}, {}});
        made("2026-11-23 16:00", "楼道堆放杂物起争执", "disturbance", "");
        made("2026-11-23 17:00", "电信网络诈骗", "fraud", "zhao", Class::Criminal, "370299020200");
        imported();
        w.at("2026-11-24 10:30");
    }

    Id<CaseFile> made(std::string_view at, std::string title, std::string subtype, std::string handler,
                      Class kind = Class::Administrative, std::string unit = "370299020100")
    {
        w.at(at);
        RegisterCase command;
        command.kind = kind;
        command.title = std::move(title);
        command.subtype = std::move(subtype);
        command.unit = std::move(unit);
        if (!handler.empty())
            command.handler = std::move(handler);
        return w.say("gu", command).file;
    }

    void moved(Id<CaseFile> file, std::initializer_list<std::pair<const char*, Step>> steps)
    {
        for (const auto& [who, step] : steps)
            w.say(who, MoveCase{file, step, {}, "理由", {}});
    }

    void penalised(Id<CaseFile> file)
    {
        moved(file, {{"ma", Step::File}, {"chen", Step::Investigate}});
        make::evidence(w, file, "chen", "ma");
        moved(file, {{"chen", Step::SubmitForReview}});
        w.say("fa", review::CheckReview{file, true, {}, {}, {}});
        w.say("xu", make::opinion(file));
        moved(file, {{"chen", Step::TellParty}});
        w.at("2026-10-20 15:00");
        w.say("qin", MoveCase{file, Step::Penalise, {}, "理由", Json{{"fine", 500}}});
        w.at("2026-10-22 15:00");
        moved(file, {{"chen", Step::Execute}});
    }

    void imported()
    {
        REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
            CaseFile file;
            file.kind = Class::Imported;
            file.state = State::Imported;
            file.sourceId = "L-2043";
            file.title = "许可申请";
            file.unit = staff::unitByCode(tx.db(), "370299020100")->id;
            file.opened = file.stateAt = tx.now();
            const auto id = tx.create(file, uidOf("case|log|L-2043"));
            for (const char* name : {"收件", "审核"}) {
                CaseStep step;
                step.file = id;
                step.step = name;
                step.at = tx.now() + (step.step == "审核" ? kDayMs : 0);
                tx.create(step, uidOf("step|" + step.step));
            }
            return true;
        }));
    }
};

Filters withClosed()
{
    Filters filters;
    filters.closed = true;
    return filters;
}

std::string text(const reports::Report& report)
{
    return reports::plainText(report);
}

/// What a person reads on the form; MINYI_REWRITE=1 writes it anew after somebody has read it.
void checkGolden(const reports::Report& report, const std::string& name)
{
    const std::string path = std::string(MINYI_SOURCE_DIR) + "/tests/golden/" + name;
    if (std::getenv("MINYI_REWRITE"))
        std::ofstream(path, std::ios::binary) << text(report);
    std::ifstream file(path, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    CHECK(text(report) == expected);
}

double millis(const std::function<void()>& work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

} // namespace

TEST_CASE("the case register reads as it should, in both languages", "[golden][register]")
{
    Register r;
    checkGolden(r.w.ask("qin", reports::DraftRegister{withClosed(), {}, false, {}}), "report_register.txt");
    checkGolden(r.w.ask("qin", reports::DraftRegister{withClosed(), Sort::Opened, true, "en"}), "report_register_en.txt");
}

TEST_CASE("a chief's register has the cases of his own station, and the conditions are named on it", "[golden][register]")
{
    Register r;
    Filters filters;
    filters.kind = Class::Administrative;
    filters.handler = Id<staff::Officer>{r.w.as("chen").officer};
    filters.states = {State::Investigating};
    filters.due = DueWithin::Overdue;
    filters.openedFrom = parseDay("2026-10-01");
    filters.openedTo = parseDay("2026-10-31");
    filters.subtype = "theft";
    const std::string one = text(r.w.ask("ma", reports::DraftRegister{filters, {}, false, {}}));
    CHECK(one.find("共1件，其中未结1件，逾期1件。条件：未结、行政案件、盗窃、调查、承办人陈海涛、已逾期、2026-10-01起受理、"
                   "2026-10-31止受理。") != std::string::npos);
    const std::string all = text(r.w.ask("ma", reports::DraftRegister{withClosed(), {}, false, {}}));
    CHECK(all.find("电动自行车被盗") != std::string::npos);
    CHECK(all.find("电信网络诈骗") == std::string::npos);
}

TEST_CASE("a decision that was taken back is no result in the register", "[register]")
{
    Register r;
    const auto result = [&] {
        const auto report = r.w.ask("ma", reports::DraftRegister{withClosed(), {}, false, {}});
        for (const auto& cells : std::get<reports::Table>(report.body[1]).rows)
            if (cells[3].find("醉酒后殴打他人") != std::string::npos)
                return cells.back();
        return std::string("no such row");
    };
    CHECK(result() == "行政处罚 2026-10-20");
    Filters closed = withClosed();
    closed.states = {State::Closed};
    const auto ids = r.w.ask("ma", Ids{closed, {}, false});
    REQUIRE(ids.size() == 1);
    r.moved({ids.front()}, {{"qin", Step::Reopen}});
    CHECK(result() == "");
}

TEST_CASE("the case register is sealed for those who may see cases, and a second one of the same says so", "[register]")
{
    Register r;
    reports::SealReport seal{"case_register", {}, {}, false, 1, {}, withClosed(), {}, false};
    CHECK(r.w.refusal("wu", seal) == Refusal{Why::NotAllowed, "see_cases"});
    CHECK_FALSE(r.w.say("ma", seal).seal.reprint);
    CHECK(r.w.say("ma", seal).seal.reprint);
    CHECK_FALSE(r.w.say("qin", seal).seal.reprint); // he sees more: not the same paper
    seal.filters->kind = Class::Criminal;
    const auto other = r.w.say("ma", seal);
    CHECK_FALSE(other.seal.reprint);
    CHECK(other.seal.number == "P2026-0004");
    r.w.pass(kDayMs);
    CHECK_FALSE(r.w.say("ma", seal).seal.reprint);
    CHECK(r.w.checkFaults() == "");
}

TEST_CASE("how long a case register takes to draft", "[.bench]")
{
    for (const int count : {1000, 10'000}) {
        TestWorkplace w("2026-11-24 10:30");
        REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
            for (int i = 0; i < count; ++i) {
                CaseFile file;
                file.number = "A370299020100" + std::to_string(2'000'000'000 + i);
                file.subtype = "theft";
                file.title = "电动自行车被盗案" + std::to_string(i);
                file.unit = staff::unitByCode(tx.db(), "370299020100")->id;
                file.handler = {w.as("chen").officer};
                file.state = State::Investigating;
                file.opened = tx.now() - (i % 60) * 12 * kHour;
                file.termFrom = file.filedAt = file.opened;
                const auto id = tx.create(file);
                CasePerson person;
                person.file = id;
                person.role = "reporter";
                person.name = "王秋白";
                tx.create(person);
            }
            return true;
        }));
        reports::Report report;
        const double drafted = millis([&] { report = w.ask("qin", reports::DraftRegister{}); });
        const double read = millis([&] { CHECK(text(report).size() > 1000); });
        std::cout << "case register, " << count << " rows: drafted in " << drafted << " ms, as text in " << read << " ms\n";
        CHECK(std::get<reports::Table>(report.body[1]).rows.size() == static_cast<std::size_t>(count));
    }
}
