#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/deadlines/clock_fields.h"
#include "core/deadlines/command_fields.h"
#include "core/norms/queries.h"
#include "tests/flows/documents_office.h"

/// A case that was opened in 2025 and is decided in 2026 (deadlines.md 4, row 2026-01-01, and the paragraph on pending cases; workflows 7,
/// rule versions).
using namespace minyi::tests;
using namespace minyi::core::deadlines;
using cases::Step;

namespace {

/// Registered, filed and investigated on a day of 2025; xu of legal affairs may choose the law.
struct Crossing {
    TestWorkplace w;
    Id<cases::CaseFile> file;

    explicit Crossing(std::string subtype, std::string_view opened = "2025-12-22 10:00") : w(opened)
    {
        w.say("admin", staff::AddOfficer{"fa", "方知远", "370299020100", {Role::R7}, {}});
        w.say("admin", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
        w.say("admin", staff::AddOfficer{"bai", "白星野", "370299020100", {Role::R4}, {}});
        make::qualified(w, "xu");
        cases::RegisterCase command;
        command.title = "殴打他人";
        command.subtype = std::move(subtype);
        command.handler = "chen";
        command.people = {{"suspect", "刘海文", {}, {}, {}, {}, {}}};
        file = w.say("chen", command).file;
        move("ma", Step::File);
        move("chen", Step::Investigate);
    }

    void move(std::string_view who, Step step, std::optional<Json> fields = {}) { w.say(who, cases::MoveCase{file, step, {}, "理由", fields}); }
    std::optional<ClockRow> clock(std::string_view key)
    {
        for (auto& row : w.ask("chen", Clocks{file, {}, {}}).clocks)
            if (row.key == key)
                return row;
        return {};
    }
    std::string limit(std::string_view key = "case_handling")
    {
        const auto row = clock(key);
        return row && row->due ? row->rule + " " + plainTime(*row->due) : "-";
    }
    void extend(std::string tier)
    {
        const auto asked = w.say("chen", AskExtension{file, "case_handling", std::move(tier), {}, {}, "案情复杂", {}});
        w.say("qin", AnswerExtension{asked, true, {}, {}});
    }
    void reviewed()
    {
        make::evidence(w, file, "chen", "bai");
        move("chen", Step::SubmitForReview);
        make::agreed(w, file, "fa", "xu");
        move("chen", Step::TellParty);
    }
    bool asks(std::string topic, const char* norm)
    {
        const auto rows = w.ask("chen", norms::Of{std::move(topic), dayOf(w.row(file).opened)}).rows;
        return std::ranges::any_of(rows, [&](const norms::NormRow& row) { return row.key == norm; });
    }
};

} // namespace

TEST_CASE("a public-order case of 2025 keeps the limits it began with, and what begins in 2026 has those of 2026", "[crossing][deadlines]")
{
    Crossing c("disturbance");
    // "Handling limit: old 99 ... 30 + 30 instead of 30 + 30 + 30": day 30 from 2025-12-22 is 2026-01-21, a Wednesday
    CHECK(c.limit() == "psapl_case_handling_2006 2026-01-22 00:00");
    c.w.at("2026-01-05 09:00");
    CHECK(c.limit() == "psapl_case_handling_2006 2026-01-22 00:00"); // "Default: the version in force at the start event"
    REQUIRE(c.clock("case_handling")->extensions.size() == 1);
    c.extend("ext1");
    CHECK(c.limit() == "psapl_case_handling_2006 2026-02-25 00:00"); // day 60 is 2026-02-20, in the Spring Festival; first working day after it is the 24th
    CHECK(c.w.refusal("chen", AskExtension{c.file, "case_handling", "ext2", {}, {}, "案情复杂", {}}).why != Why::Broken);
    CHECK(c.asks("step.administrative.penalise", "L1old")); // the law of the act
    CHECK_FALSE(c.asks("step.administrative.penalise", "L1"));
    c.reviewed();
    c.move("ma", Step::Penalise, Json{{"fine", 500}});
    // "Service: old 97, new 116": it begins with the decision, which is of 2026
    CHECK(c.limit("penalty_service").starts_with("psapl_decision_service "));
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("the legal department gives a pending case the third tier, and takes it back", "[crossing][deadlines]")
{
    Crossing c("disturbance");
    c.w.at("2026-01-05 09:00");
    // "a switch per case lets the legal department apply the new procedure (third tier, hearing time) to a pending case"
    c.w.say("xu", ChooseLaw{c.file, parseDay("2026-01-01"), "适用新程序", {}});
    CHECK(c.limit() == "psapl_case_handling_2026 2026-01-22 00:00");
    c.extend("ext1");
    c.extend("ext2");
    CHECK(c.limit() == "psapl_case_handling_2026 2026-03-24 00:00"); // day 90 is 2026-03-22, a Sunday
    CHECK(c.asks("step.administrative.penalise", "L1old")); // procedure alone: the substance stays that of the act
}

TEST_CASE("a case under another statute has its ninety days across the year, with neither law's tiers", "[crossing][deadlines]")
{
    Crossing c("hotels");
    const auto before = c.limit("case_handling_other");
    INFO(before);
    c.w.at("2026-01-05 09:00");
    const auto clocks = c.w.ask("chen", Clocks{c.file, {}, {}}).clocks;
    REQUIRE_FALSE(clocks.empty());
    for (const auto& row : clocks)
        CHECK(row.rule.find("psapl") == std::string::npos);
    CHECK(plainTime(*clocks.front().due) == "2026-03-24 00:00"); // day 90 is 2026-03-22, a Sunday
    c.w.say("xu", ChooseLaw{c.file, parseDay("2026-01-01"), "适用新程序", {}});
    CHECK(plainTime(*c.w.ask("chen", Clocks{c.file, {}, {}}).clocks.front().due) == "2026-03-24 00:00"); // that law did not change
}

TEST_CASE("a case that begins on the first day of 2026 is the new law's from its start", "[crossing][deadlines]")
{
    Crossing c("disturbance", "2026-01-01 00:00");
    CHECK(c.limit() == "psapl_case_handling_2026 2026-02-03 00:00"); // day 30 is 2026-01-31, a Saturday; Monday the 2nd
    CHECK(c.clock("case_handling")->extensions.size() == 2);
    CHECK(c.asks("step.administrative.penalise", "L1"));
    Crossing last("disturbance", "2025-12-31 23:59");
    CHECK(last.limit().starts_with("psapl_case_handling_2006 "));
    CHECK(last.asks("step.administrative.penalise", "L1old"));
}

TEST_CASE("the papers of a case that crosses the year are numbered by the year they are locked in and say when it was filed", "[crossing][documents]")
{
    Assault a("2025-12-22 10:00");
    a.move("ma", Step::File);
    a.move("chen", Step::Investigate);
    const Json warrant{{"basis", "b"}, {"target", "t"}, {"approver", "马晓东"}};
    const auto first = a.final("inspection_warrant", warrant);
    CHECK(a.paper(first).number == "滨公（望海路所）行检字〔2025〕1号");
    const auto text = a.text(first);
    a.w.at("2026-01-05 09:00");
    CHECK(a.paper(a.final("inspection_warrant", warrant)).number == "滨公（望海路所）行检字〔2026〕1号");
    CHECK(a.text(first) == text); // what was locked under the old law stays as it was
    CHECK(a.paper(first).matches);
}
