#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/deadlines/clock_fields.h"
#include "core/deadlines/command_fields.h"
#include "core/deadlines/edition_fields.h"
#include "core/deadlines/trial_fields.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::cases;
using namespace minyi::core::deadlines;

namespace {

constexpr const char* kTerm = "psapl_case_handling_2026";

/// fang drafts, xu and yan take into force; ma is chen's chief.
struct Editor {
    TestWorkplace w;

    explicit Editor(std::string_view now = "2026-03-02 09:00") : w(now)
    {
        w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
        w.say("admin", staff::AddOfficer{"fang", "方砚", "370299020100", {Role::R7}, {}});
        w.say("admin", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
        w.say("admin", staff::AddOfficer{"yan", "严知微", "370299020000", {Role::R8}, {}});
    }

    Id<CaseFile> registered()
    {
        RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.unit = "370299020100";
        command.handler = "chen";
        return w.say("gu", command).file;
    }
    Id<CaseFile> filed()
    {
        const auto file = registered();
        move(file, "ma", Step::File);
        move(file, "chen", Step::Investigate);
        return file;
    }
    void move(Id<CaseFile> file, std::string_view who, Step step, std::optional<Json> fields = {})
    {
        w.say(who, MoveCase{file, step, {}, "理由", fields});
    }
    void decide(Id<CaseFile> file)
    {
        make::evidence(w, file, "chen", "ma");
        move(file, "chen", Step::SubmitForReview);
        w.say("fang", review::CheckReview{file, true, {}, {}, {}});
        w.say("xu", make::opinion(file));
        move(file, "chen", Step::TellParty);
        move(file, "ma", Step::NoPenalty);
    }
    std::string due(Id<CaseFile> file, std::string_view key = "case_handling")
    {
        for (const auto& clock : w.ask("chen", Clocks{file, {}, {}}).clocks)
            if (clock.key == key)
                return plainTime(*clock.due);
        return "none";
    }

    /// A limit as the pack has it, as JSON.
    Json rule(const std::string& id)
    {
        for (const LimitRow& row : w.ask("fang", Limits{}))
            if (row.rule.id == id)
                return toJson(row.rule);
        FAIL("no limit " << id);
        return {};
    }
    std::string inDays(int days, const std::string& id = kTerm)
    {
        Json changed = rule(id);
        changed["limit"]["amount"] = days;
        return changed.dump();
    }
    Id<RuleEdition> drafted(std::string_view from, int days)
    {
        const auto edition = w.say("fang", DraftEdition{"办案期限调整通知", day(from)});
        w.say("fang", ChangeRule{edition, kTerm, inDays(days)});
        return edition;
    }
    struct Tried {
        std::vector<TrialRow> moved;
        std::int64_t total = 0, looked = 0, ran = 0;
        Uid mark;
    };
    Tried tried(Id<RuleEdition> edition, std::string_view who = "fang", std::optional<std::int64_t> piece = {})
    {
        Tried all;
        for (std::optional<std::string> after;;) {
            auto answer = w.ask(who, Trial{edition, after, piece});
            all.moved.insert(all.moved.end(), answer.moved.begin(), answer.moved.end());
            all.total += answer.total;
            all.looked += answer.looked;
            all.ran += answer.ran;
            if (answer.tried)
                return all.mark = *answer.tried, all;
            after = answer.next;
        }
    }
    void takeIn(Id<RuleEdition> edition)
    {
        w.say("fang", SubmitEdition{edition, tried(edition).mark});
        w.say("xu", TakeEdition{edition, tried(edition, "xu").mark});
    }
    EditionRow row(Id<RuleEdition> edition, std::string_view who = "fang")
    {
        for (const auto& one : w.ask(who, Editions{}))
            if (one.edition == edition)
                return one;
        FAIL("no edition");
        return {};
    }
    static Day day(std::string_view iso) { return *parseDay(iso); }
};

} // namespace

TEST_CASE("an edition counts what starts from its day on, and nothing that started before", "[editions]")
{
    Editor d;
    const auto before = d.filed();
    CHECK(d.due(before) == "2026-04-02 00:00"); // 30 days
    d.takeIn(d.drafted("2026-03-10", 20));
    CHECK(d.due(before) == "2026-04-02 00:00");
    d.w.pass(7 * kDayMs);
    CHECK(d.due(d.filed()) == "2026-04-09 00:00"); // 9 March, 30 days, a Wednesday
    d.w.pass(kDayMs);
    const auto after = d.filed();
    CHECK(d.due(after) == "2026-03-31 00:00"); // 10 March, 20 days, a Monday
    const auto clock = d.w.ask("chen", Clocks{after, {}, {}}).clocks.at(0);
    CHECK(clock.rule == "case_handling_20260310");
    CHECK(d.w.checkFaults().empty());
}

TEST_CASE("an edition with a day gone by reckons the open clocks anew as it is taken into force", "[editions]")
{
    Editor d;
    const auto file = d.filed();
    const auto asked = d.w.say("chen", AskExtension{file, "case_handling", "ext1", {}, {}, "复杂", {}});
    d.w.say("qin", AnswerExtension{asked, true, {}, {}});
    CHECK(d.due(file) == "2026-05-07 00:00"); // 60 days: 1 May, the holidays end on the 5th
    const auto edition = d.drafted("2026-03-01", 20);
    const auto trial = d.tried(edition);
    CHECK(d.due(file) == "2026-05-07 00:00"); // trying changes nothing
    d.w.say("fang", SubmitEdition{edition, trial.mark});
    CHECK(d.due(file) == "2026-05-07 00:00");
    d.w.say("xu", TakeEdition{edition, d.tried(edition, "xu").mark});
    CHECK(d.due(file) == "2026-04-22 00:00"); // 20 + 30 days; the extension granted stays
    CHECK(d.rule("case_handling_20260301")["limit"]["amount"] == 20);
    CHECK(d.w.checkFaults().empty());
}

TEST_CASE("an edition is tried first, and taken into force by a second person who tried it too", "[editions]")
{
    Editor d;
    const auto edition = d.drafted("2026-04-01", 20);
    CHECK(d.w.refusal("fang", SubmitEdition{edition, {}}) == Refusal{Why::WrongState, "tried"});
    const auto mark = d.tried(edition).mark;
    d.w.say("fang", ChangeRule{edition, kTerm, d.inDays(25)});
    CHECK(d.w.refusal("fang", SubmitEdition{edition, mark}) == Refusal{Why::WrongState, "tried"}); // that was another edition
    CHECK(d.w.refusal("xu", ChangeRule{edition, kTerm, d.inDays(10)}).why == Why::NotAllowed);
    CHECK(d.w.refusal("chen", DraftEdition{"通知", Editor::day("2026-04-01")}).why == Why::NotAllowed);
    d.w.say("fang", SubmitEdition{edition, d.tried(edition).mark});
    CHECK(d.w.refusal("fang", ChangeRule{edition, kTerm, d.inDays(10)}).why == Why::WrongState);
    CHECK(d.w.refusal("fang", TakeEdition{edition, d.tried(edition).mark}).why == Why::NotAllowed);
    CHECK(d.w.refusal("xu", TakeEdition{edition, {}}) == Refusal{Why::WrongState, "tried"});
    CHECK(d.row(edition, "xu").mayTake);
    CHECK_FALSE(d.row(edition, "fang").mayTake);
    d.w.say("xu", ReturnEdition{edition, "期限依据不足"});
    CHECK(d.row(edition).state == EditionState::Draft);
    CHECK(d.row(edition).words == "期限依据不足");
    d.w.say("fang", ReturnEdition{edition, "不再需要"});
    CHECK(d.row(edition).state == EditionState::Dropped);
    // Who drafts takes nothing into force, whatever his role.
    const auto own = d.w.say("xu", DraftEdition{"通知", Editor::day("2026-04-01")});
    CHECK(d.w.refusal("xu", SubmitEdition{own, d.tried(own, "xu").mark}) == Refusal{Why::Missing, "changes"});
    d.w.say("xu", ChangeRule{own, kTerm, d.inDays(25)});
    d.w.say("xu", SubmitEdition{own, d.tried(own, "xu").mark});
    CHECK(d.w.refusal("xu", TakeEdition{own, d.tried(own, "xu").mark}).why == Why::SamePerson);
    d.w.say("yan", TakeEdition{own, d.tried(own, "yan").mark});
    CHECK(d.row(own).state == EditionState::InForce);
    CHECK(d.w.refusal("yan", ReturnEdition{own, "退回"}).why == Why::WrongState);
    CHECK(d.w.checkFaults().empty());
}

TEST_CASE("a trial goes through the cases of the last year, closed ones too", "[editions]")
{
    Editor d;
    const auto inTime = d.filed(), slow = d.filed(), open = d.filed();
    d.w.pass(15 * kDayMs);
    d.decide(inTime);
    d.w.pass(8 * kDayMs);
    d.decide(slow); // on the 24th day: in time under 30 days, late under 20
    const auto edition = d.drafted("2026-12-01", 20);
    for (const auto piece : {std::optional<std::int64_t>(), std::optional<std::int64_t>(1)}) {
        const auto trial = d.tried(edition, "fang", piece);
        CHECK(trial.total == 3);
        CHECK(trial.looked == 3);
        CHECK(trial.ran == 3);
        REQUIRE(trial.moved.size() == 3);
        for (const auto& row : trial.moved) {
            CHECK(plainTime(*row.before) == "2026-04-02 00:00");
            CHECK(plainTime(*row.then) == "2026-03-24 00:00");
            CHECK_FALSE(row.wasLate);
            CHECK(row.done.has_value() == (row.row != open.value));
            CHECK(row.wouldBeLate == (row.row != inTime.value));
        }
    }
    d.w.pass(400 * kDayMs); // nothing of the last year is left but what runs
    CHECK(d.tried(edition).total == 0);
}

TEST_CASE("a change that cannot be is refused with its field and reason, and the draft stays as it was", "[editions]")
{
    Editor d;
    const auto edition = d.drafted("2026-04-01", 20);
    const auto said = [&](const std::string& rule, const std::string& of = kTerm) {
        return d.w.refusal("fang", ChangeRule{edition, of, rule}).detail;
    };
    const auto with = [&](const char* field, const Json& value) {
        Json rule = d.rule(kTerm);
        rule[field] = value;
        return rule.dump();
    };
    const std::string next = "edition: rule case_handling_20260401: ";
    CHECK(said("[]") == "rule: not_json");
    CHECK(d.w.refusal("fang", ChangeRule{edition, kTerm, d.inDays(30)}) == Refusal{Why::Duplicate, "rule"}); // as it is now
    CHECK(said("{\"a\":") == "rule: not_json");
    CHECK(said(d.inDays(0)) == next + "limit.amount: out_of_range");
    CHECK(said(with("colour", "red")) == next + "colour: unknown_field");
    CHECK(said(with("start_event", "moon_rises")) == next + "start_event: unknown_reference");
    CHECK(said(with("regime", "martian")) == next + "regime: unknown_reference");
    CHECK(said(d.inDays(5), "no_such") == "rule no_such");
    CHECK(said(d.inDays(5, "psapl_case_handling_2006"), "psapl_case_handling_2006") ==
          "edition: psapl_case_handling_2006.effective_to: before_effective_from");
    CHECK(said("{\"x\":\"" + std::string(300'000, 'x') + "\"}") == "rule: too_long");
    CHECK(d.w.refusal("fang", DraftEdition{"", Editor::day("2026-04-01")}) == Refusal{Why::Missing, "paper"});
    CHECK(d.w.refusal("fang", DraftEdition{"通知", Editor::day("1850-04-01")}).why == Why::Invalid);
    for (const char* place : {"x,1,2", "1,2", "1,2,3,", "7,1,1", ""})
        CHECK(d.w.office().ask(d.w.as("fang"), Trial{edition, place, {}}).error() == Refusal{Why::Invalid, "after: wrong_type"});
    CHECK(d.row(edition).changes.at(0).rule.limit->amount == 20);
    d.w.say("fang", ChangeRule{edition, kTerm, {}});
    CHECK(d.row(edition).changes.empty());
}

TEST_CASE("a limit without versions gets them under its own name", "[editions]")
{
    Editor d("2026-11-24 09:00");
    const auto edition = d.w.say("fang", DraftEdition{"受案审查期限通知", Editor::day("2026-12-01")});
    d.w.say("fang", ChangeRule{edition, "admin_acceptance_review", d.inDays(48, "admin_acceptance_review")});
    d.takeIn(edition);
    const auto now = d.registered();
    CHECK(d.due(now, "admin_acceptance_review") == "2026-11-25 09:00");
    d.w.pass(8 * kDayMs);
    const auto later = d.registered();
    CHECK(d.due(later, "admin_acceptance_review") == "2026-12-04 09:00"); // 48 hours after 2 December
    // A second edition on top of the first.
    const auto again = d.w.say("fang", DraftEdition{"再次调整", Editor::day("2026-12-02")});
    d.w.say("fang", ChangeRule{again, "admin_acceptance_review_20261201", d.inDays(12, "admin_acceptance_review_20261201")});
    d.takeIn(again);
    CHECK(d.due(later, "admin_acceptance_review") == "2026-12-02 21:00");
    CHECK(d.due(now, "admin_acceptance_review") == "2026-11-25 09:00");
    CHECK(d.w.checkFaults().empty());
}

TEST_CASE("an edition that does not fit the limits any more is left out and says so", "[editions]")
{
    Editor d;
    const auto good = d.drafted("2026-03-01", 20);
    d.takeIn(good);
    const auto file = d.filed();
    CHECK(d.due(file) == "2026-03-24 00:00"); // 20 days: Sunday 22 March, so Monday
    RuleEdition bad;
    bad.changes = R"([{"of":"gone","rule":{}}])";
    d.w.office().read(d.w.as("fang"), [&](const Ask& ask) {
        CHECK(rulesOf(ask.db, ask.the<ShippedRules>(), Amendment{bad.changes, Editor::day("2026-03-01")}).error().detail ==
              "edition: gone: unknown_reference");
    });
    d.w.expectTripped();
    d.w.db([&](Db& db) { db.run("UPDATE rule_edition SET changes=? WHERE rid=?", bad.changes, good.value); });
    d.w.office().read(d.w.as("fang"), [&](const Ask& ask) {
        const auto rules = rulesOf(ask.db, ask.the<ShippedRules>());
        REQUIRE(rules); // what the program brings stands
        CHECK_FALSE(rules->find("case_handling_20260301"));
    });
    CHECK(d.row(good).unfit);
}
