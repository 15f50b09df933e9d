#include "tests/flows/leniency_office.h"

#include "core/leniency/table.h"

using namespace minyi::tests;
using namespace minyi::core::leniency;
using cases::MoveCase;
using Do = cases::Step;

namespace {

using File = Id<cases::CaseFile>;

/// A criminal case of an enterprise, under investigation by chen.
struct Concern : LeniencyOffice {
    File id = file("chen", "economic", kCode, cases::Class::Criminal);

    AssessEnterprise assessment()
    {
        AssessEnterprise command;
        command.file = id;
        command.company = "海棠健身有限公司";
        command.registration = kCode;
        command.measure = "传唤法定代表人";
        command.alleged = 800000;
        command.frozen = 500000;
        command.illegal = 300000;
        command.other = 200000;
        command.lawful = 1200000;
        command.division = "个人账户与公司账户分列";
        command.options = "先行调取账册，未采取查封";
        command.disputeWords = "收款后隐匿去向，不属经济纠纷";
        command.contact = "bai";
        command.visits = "避开营业时间";
        return command;
    }
    MoveCase step(Do step) { return {id, step, {}, "理由", {}}; }
    EnterpriseAnswer answer(std::string_view who = "chen") { return w.ask(who, Enterprise{id}); }
    NoteEnterprise note(NoteKind kind, bool needless = false)
    {
        return {id, kind, "已核对", kind == NoteKind::Release ? std::optional<std::string>("公章一枚") : std::nullopt, needless};
    }
};

} // namespace

TEST_CASE("a registration number marks the case of itself, a person's number does not", "[enterprise]")
{
    LeniencyOffice o;
    const auto marked = [&](File file) { return o.w.ask("chen", Enterprise{file}).flagged; };
    CHECK(marked(o.file("chen", "scrap", LeniencyOffice::kCode)));
    const auto file = o.file();
    CHECK_FALSE(marked(file));
    o.w.say("chen", cases::AddPerson{file, "party", "海棠再生资源站", {}, {}, {}, {}, {}, {}, LeniencyOffice::kCode, false});
    CHECK(marked(file));
    CHECK(o.w.checkFaults().empty());
}

TEST_CASE("the handler marks a case by a number that is looked up; nobody but legal affairs takes the mark off, with a reason", "[enterprise]")
{
    LeniencyOffice o;
    o.file("chen", "scrap", LeniencyOffice::kCode);
    const auto file = o.file();
    CHECK(o.w.refusal("bai", FlagEnterprise{file, LeniencyOffice::kCode}) == Refusal{Why::NotAllowed, "handler"});
    CHECK(o.w.refusal("chen", FlagEnterprise{file, "123"}) == Refusal{Why::Invalid, "registration"});
    CHECK(o.w.say("chen", FlagEnterprise{file, LeniencyOffice::kCode}).cases == 1);
    CHECK(o.w.refusal("chen", FlagEnterprise{file, LeniencyOffice::kCode}) == Refusal{Why::Duplicate, "enterprise"});
    CHECK(o.w.refusal("chen", UnflagEnterprise{file, "误标"}) == Refusal{Why::NotAllowed, "review_case"});
    CHECK(o.w.refusal("fa", UnflagEnterprise{file, "误标"}) == Refusal{Why::NotAllowed, "R8"});
    CHECK(o.w.refusal("xu", UnflagEnterprise{file, ""}) == Refusal{Why::Missing, "reason"});
    o.w.say("xu", UnflagEnterprise{file, "个人行为，与企业无关"});
    CHECK_FALSE(o.w.ask("chen", Enterprise{file}).flagged);
    CHECK(o.w.count("SELECT count(*) FROM fact WHERE happened='enterprise_unflagged'") == 1);
    o.w.say("chen", cases::AddPerson{file, "party", "海棠再生资源站", {}, {}, {}, {}, {}, {}, LeniencyOffice::kCode, false});
    CHECK_FALSE(o.w.ask("chen", Enterprise{file}).flagged); // her word stands
}

TEST_CASE("while an enterprise is concerned no measure is taken that was not weighed", "[enterprise]")
{
    Concern c;
    CHECK(c.w.refusal("chen", c.step(Do::TakeMeasures)) == Refusal{Why::Missing, "assessment"});
    CHECK(c.answer().refused == "assessment");
    auto command = c.assessment();
    command.options.clear();
    CHECK(c.w.refusal("chen", command) == Refusal{Why::Missing, "options"});
    command = c.assessment();
    command.frozen = 800001;
    CHECK(c.w.refusal("chen", command) == Refusal{Why::Invalid, "frozen: above_alleged"});
    command = c.assessment();
    command.contact = "nobody";
    CHECK(c.w.refusal("chen", command) == Refusal{Why::NotFound, "contact"});
    for (const char* who : {"bai", "ma", "fa", "xu", "qin"})
        CHECK(c.w.refusal(who, c.assessment()).why == Why::NotAllowed);
    command = c.assessment();
    command.dispute = true;
    c.w.say("chen", command);
    CHECK(c.w.refusal("chen", c.step(Do::TakeMeasures)) == Refusal{Why::WrongState, "dispute"});
    c.w.say("chen", c.assessment()); // weighed anew
    CHECK(c.answer().assessments.size() == 2);
    CHECK(c.w.say("chen", c.step(Do::TakeMeasures)) == cases::State::Measures);
    make::agreedTo(c.w, c.id, Do::Detain);
    CHECK(c.w.say("qin", c.step(Do::Detain)) == cases::State::Custody);
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("the lesser measure needs no weighing, and a case of no enterprise none at all", "[enterprise]")
{
    Concern c;
    REQUIRE_FALSE(c.w.office().write(c.w.as("system"), [&](Tx& tx) {
        tx.move(c.id, &cases::CaseFile::state, cases::State::Investigating, cases::State::Custody);
        return true;
    }));
    make::agreedTo(c.w, c.id, Do::AskArrest);
    make::agreedTo(c.w, c.id, Do::GrantBail);
    CHECK(c.w.refusal("qin", c.step(Do::AskArrest)) == Refusal{Why::Missing, "assessment"});
    CHECK(c.w.say("qin", c.step(Do::GrantBail)) == cases::State::Bail);
    const auto plain = c.file("chen", "fraud", LeniencyOffice::kIdNumber, cases::Class::Criminal);
    CHECK(c.w.say("chen", MoveCase{plain, Do::TakeMeasures, {}, "理由", {}}) == cases::State::Measures);
    CHECK(c.w.refusal("chen", [&] {
        auto command = c.assessment();
        command.file = plain;
        return command;
    }()) == Refusal{Why::WrongState, "enterprise"});
}

TEST_CASE("the leader lets one measure through with a reason, and the month lists it", "[enterprise]")
{
    Concern c;
    CHECK(c.w.refusal("ma", OverrideEnterprise{c.id, "紧急"}) == Refusal{Why::NotAllowed, "approve_case"});
    CHECK(c.w.refusal("qin", OverrideEnterprise{c.id, ""}) == Refusal{Why::Missing, "reason"});
    c.w.say("qin", OverrideEnterprise{c.id, "嫌疑人即将出境，来不及评估"});
    CHECK(c.w.refusal("qin", OverrideEnterprise{c.id, "再次"}) == Refusal{Why::WrongState, "assessment"}); // one is enough
    CHECK(c.w.say("chen", c.step(Do::TakeMeasures)) == cases::State::Measures);
    make::agreedTo(c.w, c.id, Do::Detain);
    CHECK(c.w.refusal("qin", c.step(Do::Detain)) == Refusal{Why::Missing, "assessment"}); // it was for one measure
    const auto listed = c.w.ask("qin", Overrides{*parseDay("2026-11-05")});
    REQUIRE(listed.size() == 1);
    CHECK(listed.front().reason == "嫌疑人即将出境，来不及评估");
    CHECK(listed.front().by == "秦峻岭");
    CHECK(listed.front().kind == NoteKind::Override);
    CHECK(c.w.ask("qin", Overrides{*parseDay("2026-12-01")}).empty());
    CHECK(c.w.ask("gao", Overrides{*parseDay("2026-11-05")}).empty()); // another station's
    c.w.say("xu", UnflagEnterprise{c.id, "与企业无关"});
    CHECK(c.w.ask("qin", Overrides{*parseDay("2026-11-30")}).back().kind == NoteKind::Unflag);
}

TEST_CASE("a measure is looked at every thirty days, what is needless is released in three, and the enterprise is told", "[enterprise]")
{
    Concern c;
    c.w.say("chen", c.assessment());
    CHECK(c.w.refusal("chen", c.note(NoteKind::Check)) == Refusal{Why::WrongState, "measure"});
    CHECK_FALSE(c.answer().checkDue);
    c.w.say("chen", c.step(Do::TakeMeasures));
    const auto taken = c.w.office().now();
    CHECK(c.answer().checkDue == taken + 30 * kDayMs);
    c.w.pass(10 * kDayMs);
    CHECK(c.w.refusal("bai", c.note(NoteKind::Check)) == Refusal{Why::NotAllowed, "handler"});
    CHECK(c.w.refusal("chen", c.note(NoteKind::Override)) == Refusal{Why::Invalid, "kind"});
    c.w.say("chen", c.note(NoteKind::Check, true));
    const auto checked = c.w.office().now();
    CHECK(c.answer().checkDue == checked + 30 * kDayMs);
    CHECK(c.answer().releaseDue == checked + 3 * kDayMs);
    auto list = c.note(NoteKind::Release);
    list.items.reset();
    CHECK(c.w.refusal("chen", list) == Refusal{Why::Missing, "items"});
    c.w.say("chen", c.note(NoteKind::Release));
    CHECK_FALSE(c.answer().releaseDue);
    c.w.say("admin", settings::ChangeSetting{"enterprise_check_days", "15", {}});
    CHECK(c.answer().checkDue == checked + 15 * kDayMs);
    CHECK_FALSE(c.answer().untold);
    c.w.say("chen", c.step(Do::Release));
    CHECK_FALSE(c.answer().checkDue); // nobody is held any more
    CHECK(c.answer().untold);
    c.w.say("chen", c.note(NoteKind::Told));
    CHECK_FALSE(c.answer().untold);
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("an enterprise's case out of sight is an unknown one", "[enterprise]")
{
    Concern c;
    const auto hidden = c.w.office().ask(c.w.as("jin"), Enterprise{c.id});
    const auto unknown = c.w.office().ask(c.w.as("jin"), Enterprise{{987654}});
    REQUIRE_FALSE(hidden);
    REQUIRE_FALSE(unknown);
    CHECK(hidden.error() == unknown.error());
    auto command = c.assessment();
    const auto refused = c.w.refusal("jin", command);
    command.file = {987654};
    CHECK(refused == c.w.refusal("jin", command));
}
