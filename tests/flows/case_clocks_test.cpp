#include "core/calendar/notice_fields.h"
#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/cases/table.h"
#include "core/deadlines/board_fields.h"
#include "core/deadlines/clock_fields.h"
#include "core/deadlines/command_fields.h"
#include "tests/support/make.h"

#include <algorithm>

using namespace minyi::tests;
using namespace minyi::core::cases;
using namespace minyi::core::deadlines;

namespace {

/// A filed case of chen's; ma is his chief, xu of legal affairs, qin the bureau leader, gu the case manager.
struct Clocked {
    TestWorkplace w;
    Id<CaseFile> file;

    explicit Clocked(std::string_view now = "2026-03-02 09:00", Class kind = Class::Administrative, std::string subtype = "theft")
        : w(now)
    {
        w.say("admin", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
        w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
        RegisterCase command;
        command.kind = kind;
        command.title = "电动自行车被盗";
        command.subtype = std::move(subtype);
        command.unit = "370299020100";
        command.handler = "chen";
        file = w.say("gu", command).file;
        if (kind == Class::Administrative)
            move("ma", Step::File), move("chen", Step::Investigate);
    }

    void move(std::string_view who, Step step) { w.say(who, MoveCase{file, step, {}, "理由", {}}); }
    Id<CaseFact> record(std::string event, std::optional<Instant> at = {}, std::string_view who = "chen")
    {
        return w.say(who, RecordFact{file, std::move(event), at, "文书1号", {}, {}});
    }
    AskExtension asking(std::string rule, std::string extension) const
    {
        return {file, std::move(rule), std::move(extension), {}, {}, "案情复杂", {}};
    }
    CaseClocks clocks(std::string_view who = "chen") { return w.ask(who, Clocks{file, {}, {}}); }
    ClockRow clock(std::string_view key)
    {
        for (auto& row : clocks().clocks)
            if (row.key == key)
                return row;
        FAIL("no clock " << key);
        return {};
    }
    std::string due(std::string_view key = "case_handling")
    {
        const auto row = clock(key);
        return row.due ? plainTime(*row.due) : std::to_string(row.left.value_or(-1)) + " left";
    }
    std::string shown()
    {
        const auto row = w.ask("chen", File{file}).row;
        return row.paused ? "paused" : row.due ? plainTime(*row.due) : "-";
    }
};

} // namespace

TEST_CASE("an appraisal pauses the term of a case, and the day it ends is not lost", "[deadlines][cases]")
{
    Clocked c;
    CHECK(c.due() == "2026-04-02 00:00");
    c.w.at("2026-03-10 11:00");
    c.record("appraisal_submitted");
    CHECK(c.due() == "22 left");
    CHECK(c.clock("case_handling").pausedBy == "文书1号");
    CHECK(c.shown() == "paused");
    c.w.at("2026-03-25 16:00");
    const auto before = c.w.ask("chen", Clocks{c.file, "appraisal_opinion_received", {}});
    CHECK(plainTime(*before.clocks.back().due) == "2026-04-17 00:00"); // seen before it is written
    CHECK(c.due() == "22 left");
    c.record("appraisal_opinion_received");
    CHECK(c.due() == "2026-04-17 00:00"); // G22
    CHECK(c.shown() == "2026-03-31 00:00"); // the opinion has to be served in five days
    c.record("appraisal_opinion_served");
    CHECK(c.shown() == "2026-04-17 00:00");
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("a case paused, called another kind and resumed has lost no time and gained none", "[deadlines][cases]")
{
    Clocked plain, changed;
    for (Clocked* c : {&plain, &changed}) {
        c->w.at("2026-03-10 11:00");
        c->record("appraisal_submitted");
    }
    const auto call = [&](std::string subtype) {
        EditCase edit;
        edit.file = changed.file;
        edit.subtype = std::move(subtype);
        changed.w.say("chen", edit);
    };
    changed.w.at("2026-03-12 09:00");
    call("hotels"); // ninety days, which no appraisal pauses
    CHECK(changed.due("other_admin_case_decision") == "2026-06-02 00:00");
    changed.w.at("2026-03-20 09:00");
    call("assault");
    CHECK(changed.due() == "22 left");
    for (Clocked* c : {&plain, &changed}) {
        c->w.at("2026-03-25 16:00");
        c->record("appraisal_opinion_received");
    }
    CHECK(changed.due() == plain.due());
    CHECK(changed.due() == "2026-04-17 00:00");
}

TEST_CASE("a fact written by mistake is withdrawn, with a reason, and the clock runs as if it had not been", "[deadlines][cases]")
{
    Clocked c;
    const auto fact = c.record("appraisal_submitted");
    CHECK(c.shown() == "paused");
    CHECK(c.w.refusal("chen", WithdrawFact{fact, ""}) == Refusal{Why::Missing, "reason"});
    c.w.say("chen", WithdrawFact{fact, "记错案件"});
    CHECK(c.due() == "2026-04-02 00:00");
    CHECK(c.w.refusal("chen", WithdrawFact{fact, "记错案件"}) == Refusal{Why::WrongState, "withdrawn"});
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("what is recorded on a case is an event of its class, in the past, on paper where the law wants paper", "[deadlines][cases]")
{
    Clocked c;
    const auto said = [&](std::string event, std::string_view at, std::optional<std::string> paper, std::string_view who = "chen") {
        return c.w.refusal(who, RecordFact{c.file, std::move(event), moment(at), std::move(paper), {}, {}});
    };
    CHECK(said("moon_landing", "2026-03-02 09:00", "1") == Refusal{Why::Invalid, "event: unknown_word"});
    CHECK(said("detention_executed", "2026-03-02 09:00", "1") == Refusal{Why::Invalid, "event: unknown_word"});
    CHECK(said("recon_decided", "2026-03-02 09:00", "1") == Refusal{Why::Invalid, "event: unknown_word"});
    CHECK(said("appraisal_submitted", "2026-03-02 09:01", "1") == Refusal{Why::Invalid, "at: in_the_future"});
    CHECK(said("appraisal_submitted", "2026-03-01 08:59", "1") == Refusal{Why::Invalid, "at: before_the_report"});
    CHECK(said("appraisal_submitted", "2026-03-02 09:00", {}) == Refusal{Why::Missing, "paper"});
    CHECK(said("appraisal_submitted", "2026-03-02 09:00", "1", "ma") == Refusal{Why::NotAllowed, "handler"});
    c.w.at("2026-03-09 09:00");
    CHECK(said("appraisal_submitted", "2026-03-06 08:59", "1") == Refusal{Why::NotAllowed, "back_dated"});
    c.w.say("qin", RecordFact{c.file, "appraisal_submitted", moment("2026-03-06 08:59"), "1", {}, {}});
    const auto fact = c.clocks().facts.front();
    CHECK(plainTime(fact.at) == "2026-03-06 08:59"); // both times are kept
    CHECK(plainTime(fact.recordedAt) == "2026-03-09 09:00");
}

TEST_CASE("an extension is asked for by the handler and granted at the level the law names, tier by tier", "[deadlines][cases]")
{
    Clocked c;
    CHECK(c.w.refusal("ma", c.asking("case_handling", "ext1")).why == Why::NotAllowed);
    CHECK(c.w.refusal("chen", c.asking("case_handling", "ext3")) == Refusal{Why::Invalid, "extension: unknown_word"});
    CHECK(c.w.refusal("chen", c.asking("penalty_service", "ext1")) == Refusal{Why::NotFound, "rule"});
    CHECK(c.w.refusal("chen", c.asking("case_handling", "ext2")) == Refusal{Why::WrongState, "after ext1"});
    const auto first = c.w.say("chen", c.asking("case_handling", "ext1"));
    CHECK(c.due() == "2026-04-02 00:00"); // asking moves nothing
    CHECK(c.w.refusal("chen", c.asking("case_handling", "ext1")) == Refusal{Why::Duplicate, "asked"});
    CHECK(c.w.refusal("ma", AnswerExtension{first, true, {}, {}}) == Refusal{Why::NotAllowed, "level parent_or_next"});
    CHECK(c.w.refusal("chen", AnswerExtension{first, true, {}, {}}) == Refusal{Why::NotAllowed, "level parent_or_next"});
    CHECK(c.w.refusal("qin", AnswerExtension{first, false, {}, {}}) == Refusal{Why::Missing, "words"});
    CHECK(c.w.ask("ma", Waiting{}).empty());
    CHECK(c.w.ask("qin", Waiting{}).size() == 1);
    c.w.say("qin", AnswerExtension{first, false, {}, "理由不足"});
    CHECK(c.due() == "2026-04-02 00:00");
    const auto again = c.w.say("chen", c.asking("case_handling", "ext1"));
    c.w.say("qin", AnswerExtension{again, true, {}, {}});
    CHECK(c.due() == "2026-05-07 00:00"); // day 60 is 1 May in the holiday to the 5th
    CHECK(c.w.refusal("qin", AnswerExtension{again, true, {}, {}}) == Refusal{Why::WrongState, "granted"});
    c.w.say("qin", AnswerExtension{c.w.say("chen", c.asking("case_handling", "ext2")), true, {}, {}});
    CHECK(c.due() == "2026-06-02 00:00"); // 90 days: 31 May is a Sunday
    CHECK(c.w.refusal("chen", c.asking("case_handling", "ext1")) == Refusal{Why::Duplicate, "extension"});
    CHECK(c.w.refusal("chen", c.asking("case_handling", "ext2")) == Refusal{Why::Duplicate, "extension"});
    CHECK(c.w.row(c.file).extensions == 2);
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("no extension is asked for or granted once the limit is over", "[deadlines][cases]")
{
    Clocked c;
    c.w.at("2026-04-01 23:59");
    const auto asked = c.w.say("chen", c.asking("case_handling", "ext1"));
    c.w.at("2026-04-02 00:00");
    CHECK(c.w.refusal("qin", AnswerExtension{asked, true, {}, {}}) == Refusal{Why::TooLate, "due"});
    c.w.say("qin", AnswerExtension{asked, false, {}, "已逾期"});
    CHECK(c.w.refusal("chen", c.asking("case_handling", "ext1")) == Refusal{Why::TooLate, "due"});
    CHECK(c.due() == "2026-04-02 00:00");
    c.record("appraisal_submitted"); // revives nothing
    CHECK(c.due() == "2026-04-02 00:00");
    CHECK(c.clock("case_handling").tooLate);
}

TEST_CASE("a case is never paused and overdue at the same moment", "[deadlines][cases]")
{
    Clocked c;
    for (const auto* time : {"2026-03-05 10:00", "2026-03-31 10:00", "2026-04-01 10:00", "2026-04-03 10:00"}) {
        c.w.at(time);
        const auto fact = c.record("appraisal_submitted");
        for (const auto& clock : c.clocks().clocks)
            CHECK((clock.left.has_value() != clock.due.has_value()));
        c.w.say("chen", WithdrawFact{fact, "试"});
    }
}

TEST_CASE("an amount out of its bounds is refused, and within them counts as granted", "[deadlines][cases]")
{
    Clocked c("2026-09-29 20:00", Class::Criminal);
    c.move("qin", Step::File);
    c.move("chen", Step::TakeMeasures);
    c.w.at("2026-09-29 22:15");
    make::agreedTo(c.w, c.file, Step::Detain);
    c.move("qin", Step::Detain);
    CHECK(c.due("detention_request_arrest") == "2026-10-03 00:00"); // G35
    auto asking = c.asking("detention_request_arrest", "special_1_to_4");
    for (const std::int64_t days : {0, 5}) {
        asking.amount = days;
        CHECK(c.w.refusal("chen", asking) == Refusal{Why::Invalid, "amount: 1..4"});
    }
    asking.amount = 2;
    c.w.say("qin", AnswerExtension{c.w.say("chen", asking), true, {}, {}});
    CHECK(c.due("detention_request_arrest") == "2026-10-05 00:00");
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("an organ outside extends on paper only", "[deadlines][cases]")
{
    Clocked c("2026-02-28 10:00", Class::Criminal);
    c.move("qin", Step::File);
    c.move("chen", Step::TakeMeasures);
    make::agreedTo(c.w, c.file, Step::Detain);
    c.move("qin", Step::Detain);
    make::agreedTo(c.w, c.file, Step::AskArrest);
    c.move("qin", Step::AskArrest);
    c.w.at("2026-02-28 11:30");
    c.move("chen", Step::Arrest);
    CHECK(c.due("investigative_custody") == "2026-05-01 00:00"); // G25
    CHECK(c.due("custody_extension_request") == "2026-04-24 00:00"); // G47: by the end of 23 April
    const auto asked = c.w.say("chen", c.asking("investigative_custody", "plus1"));
    CHECK(c.clocks().clocks.size() == 3); // it has been asked for
    CHECK(c.w.refusal("qin", AnswerExtension{asked, true, {}, {}}) == Refusal{Why::Missing, "paper"});
    c.w.say("qin", AnswerExtension{asked, true, "检延〔2026〕3号", {}});
    CHECK(c.due("investigative_custody") == "2026-06-01 00:00");
}

TEST_CASE("custody clocks stand first, and the paper that records what was done stops each of them", "[deadlines][cases]")
{
    Clocked c("2026-09-29 20:00", Class::Criminal);
    c.move("qin", Step::File);
    c.move("chen", Step::TakeMeasures);
    c.w.at("2026-09-29 22:00");
    c.move("chen", Step::Summon);
    CHECK(c.clocks().clocks.front().key == "criminal_summons");
    c.w.at("2026-09-29 23:00");
    make::agreedTo(c.w, c.file, Step::Detain);
    c.move("qin", Step::Detain);
    for (const auto& clock : c.clocks().clocks) {
        CHECK(clock.custody);
        CHECK(clock.key != "criminal_summons"); // ended with the detention
    }
    c.record("detention_executed", moment("2026-09-29 22:15"));
    CHECK(c.due("detention_family_notice_criminal") == "2026-09-30 22:15"); // G34, from the minute it was executed
    c.record("family_notified");
    CHECK(c.clocks().clocks.size() == 3);
    CHECK(c.w.ask("chen", File{c.file}).row.custody);
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("the legal reviewers count a pending case by the new law, and back", "[deadlines][cases]")
{
    Clocked c("2025-12-15 09:00");
    CHECK(c.clock("case_handling").rule == "psapl_case_handling_2006");
    c.w.at("2026-01-05 09:00");
    CHECK(c.clock("case_handling").rule == "psapl_case_handling_2006"); // the law of its start
    const ChooseLaw choose{c.file, moment("2026-01-01 00:00") == Instant{} ? Day{} : dayOf(moment("2026-01-01 00:00")), "适用新程序", {}};
    CHECK(c.w.refusal("chen", choose).why == Why::NotAllowed);
    c.w.say("xu", choose);
    CHECK(c.clock("case_handling").rule == "psapl_case_handling_2026");
    CHECK(c.clock("case_handling").extensions.size() == 2);
    c.w.say("xu", ChooseLaw{c.file, {}, "恢复", {}});
    CHECK(c.clock("case_handling").rule == "psapl_case_handling_2006");
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("the trace of a clock ends on its last day and counts the whole of its limit", "[deadlines][cases]")
{
    Clocked c;
    c.w.at("2026-03-10 11:00");
    c.record("appraisal_submitted");
    c.w.at("2026-03-25 16:00");
    c.record("appraisal_opinion_received");
    const auto clock = c.clock("case_handling");
    REQUIRE(clock.due);
    CHECK(clock.why.back().day == clock.lastDay);
    int counted = 0, paused = 0;
    for (const auto& day : clock.why) {
        counted += day.counted;
        paused += day.because == "paused";
    }
    CHECK(counted == 30);
    CHECK(paused == 15);
    CHECK(clock.article == "第一百一十八条");
}

TEST_CASE("what is somebody's to do are his own cases, and those whose next step he decides", "[deadlines][cases]")
{
    Clocked c; // filed and investigated by chen
    c.w.say("admin", staff::AddOfficer{"bai", "白星野", "370299020100", {Role::R4}, {}});
    RegisterCase reported;
    reported.title = "手机被盗";
    reported.subtype = "theft";
    reported.handler = "chen";
    const auto fresh = c.w.say("chen", reported).file;
    const auto his = [&](std::string_view who) {
        std::vector<std::int64_t> rows;
        for (const auto& row : c.w.ask(who, Board{{}, true, {}}).rows)
            if (std::ranges::find(rows, row.row) == rows.end())
                rows.push_back(row.row);
        std::ranges::sort(rows);
        return rows;
    };
    CHECK(his("chen") == std::vector{c.file.value, fresh.value});
    CHECK(his("ma") == std::vector{fresh.value}); // he files it, or not
    CHECK(his("bai").empty());                     // an officer of the station decides nothing
    CHECK(his("zhao").empty());                   // nor does another station
    c.w.say("ma", MoveCase{fresh, Step::File, {}, {}, {}});
    CHECK(his("ma").empty());
    CHECK(his("chen") == std::vector{c.file.value, fresh.value});
    CHECK(c.w.ask("chen", Board{c.w.office().now() + minyi::core::kHour, true, {}}).rows.empty()); // none ends so soon
}
