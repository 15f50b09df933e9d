#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/evidence/commands.h"
#include "core/evidence/queries.h"
#include "core/reports/commands.h"
#include "core/reports/plain_text.h"
#include "core/reports/review_paper.h"
#include "core/review/query_fields.h"
#include "core/review/table.h"
#include "tests/flows/theft.h"
#include "tests/support/rule_files.h"

using namespace minyi::tests;
using namespace minyi::core::review;
using cases::MoveCase;
using cases::State;
using cases::Step;
using evidence::Mark;
using evidence::MarkItem;
using evidence::Standing;

namespace {

using Levels = std::vector<std::string>;

} // namespace

TEST_CASE("a case is not submitted while a required item is neither held nor waived", "[evidence]")
{
    Theft t;
    CHECK(t.refused("chen", Step::SubmitForReview) ==
          Refusal{Why::Missing, "checklist: identity,prior,scene,goods,value,recovery,seizure,receipt"});
    t.w.say("chen", t.taken("identity"));
    CHECK(t.standing("identity") == Standing::Held);
    t.w.say("chen", MarkItem{t.file, "identity", Mark::Partly, "缺户籍证明"});
    CHECK(t.standing("identity") == Standing::Partly);
    CHECK(t.refused("chen", Step::SubmitForReview).detail.starts_with("checklist: identity,prior"));
    t.w.say("chen", MarkItem{t.file, "identity", {}, {}});
    CHECK(t.standing("identity") == Standing::Held);
    CHECK(t.desk().required == 8);
    CHECK(t.desk().answered == 1);
    t.w.say("fa", MarkItem{t.file, "receipt", Mark::Waived, "赃物未追回"});
    CHECK(t.standing("receipt") == Standing::Waived);
    make::evidence(t.w, t.file, "chen", "bai");
    CHECK(t.desk().answered == 8);
    CHECK(t.move("chen", Step::SubmitForReview) == State::LegalReview);
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("who handles the case waives nothing that is required, and nobody waives without a reason", "[evidence]")
{
    Theft t;
    CHECK(t.w.refusal("chen", MarkItem{t.file, "value", Mark::Waived, "不必"}) == Refusal{Why::NotAllowed, "waive"});
    CHECK(t.w.refusal("chen", MarkItem{t.file, "value", Mark::NotNeeded, "不必"}) == Refusal{Why::NotAllowed, "required"});
    CHECK(t.w.refusal("fa", MarkItem{t.file, "value", Mark::Partly, "不全"}) == Refusal{Why::NotAllowed, "handler"});
    CHECK(t.w.refusal("fa", MarkItem{t.file, "value", Mark::Waived, ""}) == Refusal{Why::Missing, "reason"});
    CHECK(t.w.refusal("fa", MarkItem{t.file, "nothing", Mark::Waived, "理由"}) == Refusal{Why::NotFound, "item"});
    t.w.say("chen", MarkItem{t.file, "fingerprints", Mark::NotNeeded, "现场已破坏"});
    CHECK(t.standing("fingerprints") == Standing::NotNeeded);
    t.w.say("fa", MarkItem{t.file, "value", Mark::Waived, "另案已鉴定"});
    CHECK(t.w.refusal("chen", MarkItem{t.file, "value", {}, {}}) == Refusal{Why::NotAllowed, "mark"}); // not his to take back
    CHECK(t.w.refusal("lu", MarkItem{t.file, "value", Mark::Waived, "理由"}).why == Why::NotFound);      // another station's
}

TEST_CASE("two officers take evidence, or it is said why one was enough; nothing is erased", "[evidence]")
{
    Theft t;
    auto alone = t.taken("identity");
    alone.second.clear();
    CHECK(t.w.refusal("chen", alone) == Refusal{Why::Missing, "second"});
    alone.approval = "现场仅一名民警，已录像";
    const auto first = t.w.say("chen", alone);
    auto same = t.taken("identity");
    same.second = "chen";
    CHECK(t.w.refusal("chen", same) == Refusal{Why::SamePerson, "second"});
    auto late = t.taken("identity");
    late.takenAt = t.w.office().now() + kHour;
    CHECK(t.w.refusal("chen", late) == Refusal{Why::Invalid, "taken_at: in_the_future"});
    CHECK(t.w.refusal("chen", t.taken("no_such")) == Refusal{Why::NotFound, "item"});
    CHECK(t.w.refusal("bai", t.taken("identity")).why == Why::NotAllowed); // the case is chen's
    t.w.say("chen", evidence::EndEvidence{first, evidence::Status::Withdrawn, "重复录入"});
    CHECK(t.standing("identity") == Standing::NotHeld);
    REQUIRE(t.desk().evidence.size() == 1);
    CHECK(t.desk().evidence.front().statusReason == "重复录入");
    CHECK(t.w.refusal("chen", evidence::EndEvidence{first, evidence::Status::Returned, "再次"}) == Refusal{Why::WrongState, "withdrawn"});
    t.w.say("chen", t.taken("prior"));
    CHECK(t.desk().evidence.back().number == 2);
}

TEST_CASE("the statement of the suspect alone is never enough", "[evidence]")
{
    Theft t("disturbance"); // a kind of case without a checklist
    t.w.say("chen", t.taken("", evidence::Kind::PartyStatement));
    CHECK(t.desk().soleStatement);
    CHECK(t.refused("chen", Step::SubmitForReview) == Refusal{Why::Missing, "checklist: sole_statement"});
    t.w.say("chen", t.taken("", evidence::Kind::WitnessStatement));
    CHECK(t.move("chen", Step::SubmitForReview) == State::LegalReview);
}

TEST_CASE("a case goes through the station's legal officer to legal affairs, and no step leads past them", "[review]")
{
    Theft t;
    t.submitted();
    for (const Step step : {Step::Agree, Step::Supplement, Step::Correct, Step::Disagree})
        for (const char* who : {"fa", "xu"})
            CHECK(t.refused(who, step) == Refusal{Why::WrongState, "review"});
    CHECK(t.refused("fa", Step::ReturnByStation) == Refusal{Why::WrongState, "review"});
    CHECK(t.refused("qin", Step::OverrideReview) == Refusal{Why::WrongState, "review"});
    CHECK(t.queue("fa") == Levels{"station"});
    CHECK(t.queue("xu").empty());
    CHECK(t.w.refusal("xu", make::opinion(t.file)) == Refusal{Why::WrongState, "station"});
    t.w.say("fa", CheckReview{t.file, true, "材料齐全", {}, {}});
    CHECK(t.card().rounds.front().passedWords == "材料齐全"); // what legal affairs read first
    CHECK(t.queue("fa").empty()); // who let it through gives no opinion
    CHECK(t.queue("xu") == Levels{"affairs"});
    CHECK(t.w.refusal("fa", make::opinion(t.file)) == Refusal{Why::SamePerson, "passed_by"});
    for (const auto& step : t.w.ask("xu", cases::File{t.file}).next)
        CHECK_FALSE(cases::isOpinion(State::LegalReview, step));
    CHECK(t.w.say("xu", make::opinion(t.file)) == State::Notice);
    CHECK(t.queue("xu").empty());
    CHECK(t.w.ask("xu", Queue{true}).size() == 1);
    CHECK(t.card().rounds.front().points.size() == 10);
    CHECK(t.card().rounds.front().digest.size() == 64);
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("an agreement needs all ten points, and none that failed", "[review]")
{
    Theft t;
    t.passed();
    auto nine = make::opinion(t.file);
    nine.points.pop_back();
    CHECK(t.w.refusal("xu", nine) == Refusal{Why::Missing, "points.service"});
    auto twice = make::opinion(t.file);
    twice.points.push_back(twice.points.front());
    CHECK(t.w.refusal("xu", twice) == Refusal{Why::Duplicate, "points.person"});
    auto failed = make::opinion(t.file);
    failed.points[3] = {Point::Articles, Finding::Fail, "适用条款有误"};
    CHECK(t.w.refusal("xu", failed) == Refusal{Why::WrongState, "points.articles"});
    auto silent = make::opinion(t.file);
    silent.points[3] = {Point::Articles, Finding::Doubt, ""};
    CHECK(t.w.refusal("xu", silent) == Refusal{Why::Missing, "points.articles.note"});
    silent.points[3].note = "已核对";
    CHECK(t.w.say("xu", silent) == State::Notice);
}

TEST_CASE("what was found wrong is mended, looked at again and accepted, before anybody agrees", "[review]")
{
    Theft t;
    t.passed();
    auto back = make::opinion(t.file, Opinion::Supplement);
    CHECK(t.w.refusal("xu", back) == Refusal{Why::Missing, "defects"});
    back.defects = {{"价值证明", "补充购买凭证"}, {"现场视频", "注明提取人"}, {"讯问笔录第3页", "补签名"}};
    CHECK(t.w.refusal("xu", back) == Refusal{Why::Missing, "supplement_due"});
    back.supplementDue = dayOf(t.w.office().now()) + 30;
    CHECK(t.w.refusal("xu", back).detail.starts_with("supplement_due: until 2026-12-01"));
    back.supplementDue = dayOf(t.w.office().now()) + 2;
    CHECK(t.w.say("xu", back) == State::Investigating);
    CHECK(t.refused("chen", Step::SubmitForReview) == Refusal{Why::Missing, "defects: 1"});
    for (const auto& defect : t.card().defects)
        t.w.say("chen", MendDefect{defect.id, "已补正"});
    CHECK(t.move("chen", Step::SubmitForReview) == State::LegalReview);
    CHECK(t.card().rounds.front().round == 2);
    CHECK(t.w.ask("fa", Queue{}).front().defects == 3);
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    CHECK(t.w.refusal("yan", make::opinion(t.file)) == Refusal{Why::Missing, "defects: 1"});
    const auto defects = t.card("yan").defects;
    t.w.say("yan", AcceptDefect{defects[0].id, true});
    t.w.say("yan", AcceptDefect{defects[1].id, true});
    CHECK(t.w.refusal("yan", AcceptDefect{defects[1].id, true}) == Refusal{Why::WrongState, "accepted"});
    CHECK(t.w.refusal("chen", AcceptDefect{defects[2].id, true}).why == Why::NotAllowed);
    t.w.say("yan", AcceptDefect{defects[2].id, false});
    CHECK(t.w.refusal("yan", make::opinion(t.file)) == Refusal{Why::Missing, "defects: 3"});
    auto disagree = make::opinion(t.file, Opinion::Disagree);
    disagree.words = "第三项未整改。";
    CHECK(t.w.say("yan", disagree) == State::Investigating);
    t.w.say("chen", MendDefect{defects[2].id, "已补签名并捺印"});
    t.move("chen", Step::SubmitForReview);
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    t.w.say("xu", AcceptDefect{defects[2].id, true});
    CHECK(t.w.say("xu", make::opinion(t.file)) == State::Notice);
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("a word on a remark said by mistake is said otherwise in the same round; an earlier round's stands", "[review]")
{
    Theft t;
    t.passed();
    auto back = make::opinion(t.file, Opinion::Supplement);
    back.defects = {{"价值证明", "补充购买凭证"}, {"现场视频", "注明提取人"}};
    back.supplementDue = dayOf(t.w.office().now()) + 2;
    t.w.say("xu", back);
    const auto again = [&] {
        for (const auto& defect : t.card().defects)
            if (!defect.mendedAt)
                t.w.say("chen", MendDefect{defect.id, "已补正"});
        t.move("chen", Step::SubmitForReview);
        t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    };
    again();
    const auto first = t.card().defects[0].id, second = t.card().defects[1].id;
    t.w.say("yan", AcceptDefect{first, false, "凭证看不清"});
    CHECK_FALSE(t.card().defects[0].mendedAt);
    CHECK(t.card().defects[0].still == "凭证看不清");
    CHECK(t.w.refusal("yan", AcceptDefect{first, false}) == Refusal{Why::WrongState, "open"});
    t.w.say("yan", AcceptDefect{first, true}); // it was a slip
    CHECK(t.card().defects[0].acceptedAt);
    t.w.say("yan", AcceptDefect{second, true});
    t.w.say("yan", AcceptDefect{second, false});
    CHECK_FALSE(t.card().defects[1].acceptedAt);
    CHECK_FALSE(t.card().defects[1].mendedAt);
    auto disagree = make::opinion(t.file, Opinion::Disagree);
    disagree.words = "第二项未整改。";
    t.w.say("yan", disagree);
    t.w.at("2026-11-26 09:00");
    again();
    CHECK(t.w.refusal("yan", AcceptDefect{first, false}) == Refusal{Why::WrongState, "accepted"});
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("nobody is proposed for detention in a case without a suspect", "[review]")
{
    TestWorkplace w;
    cases::RegisterCase command;
    command.title = "停放车辆被划伤";
    command.subtype = "damage";
    command.handler = "chen";
    command.people.push_back({"reporter", "郑晓明", {}, {}, {}, {}, {}});
    const auto file = w.say("chen", command).file;
    w.say("ma", cases::MoveCase{file, Step::File, {}, "理由", {}});
    w.say("chen", cases::MoveCase{file, Step::Investigate, {}, "理由", {}});
    CHECK(w.refusal("chen", SubmitReview{file, {Ground::Detention}, {}}) == Refusal{Why::Missing, "people: suspect"});
}

TEST_CASE("a file that was changed after the agreement is reviewed again before anything is decided", "[review]")
{
    Theft t;
    t.passed();
    t.w.say("xu", make::opinion(t.file));
    CHECK_FALSE(t.card().changed);
    t.move("chen", Step::TellParty);
    const auto late = t.w.say("chen", t.taken("value"));
    CHECK(t.card().changed);
    CHECK(t.w.refusal("ma", MoveCase{t.file, Step::Penalise, {}, "理由", Json{{"fine", 500}}}) == Refusal{Why::WrongState, "review: changed"});
    CHECK(t.refused("ma", Step::NoPenalty) == Refusal{Why::WrongState, "review: changed"});
    CHECK(t.move("chen", Step::ReviewAgain) == State::LegalReview);
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    t.w.say("xu", make::opinion(t.file));
    t.w.say("chen", evidence::EndEvidence{late, evidence::Status::Returned, "已发还"});
    CHECK(t.refused("chen", Step::TellParty) == Refusal{Why::WrongState, "review: changed"});
    t.move("chen", Step::ReviewAgain);
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    t.w.say("xu", make::opinion(t.file));
    t.move("chen", Step::TellParty);
    CHECK(t.move("ma", Step::Penalise, Json{{"fine", 500}}) == State::Executing);
    t.w.say("chen", t.taken("receipt")); // proof of execution changes no decision
    CHECK(t.move("chen", Step::Execute) == State::Closed);
}

TEST_CASE("a person changed after the agreement changes the file as well", "[review]")
{
    Theft t;
    t.passed();
    t.w.say("xu", make::opinion(t.file));
    t.w.say("chen", cases::AddPerson{t.file, "witness", "郑晓明", {}, {}, {}, {}, {}});
    CHECK(t.refused("chen", Step::TellParty) == Refusal{Why::WrongState, "review: changed"});
}

TEST_CASE("the leader lets a case go on with a reason, and the record says so", "[review]")
{
    Theft t;
    t.submitted();
    CHECK(t.w.refusal("qin", OverrideReview{t.file, "", {}}) == Refusal{Why::Missing, "reason"});
    CHECK(t.w.refusal("ma", OverrideReview{t.file, "紧急", {}}).why == Why::NotAllowed);
    CHECK(t.w.say("qin", OverrideReview{t.file, "情况紧急，先行决定", {}}) == State::Notice);
    CHECK(t.card().rounds.front().opinion == Opinion::Overridden);
    CHECK(t.w.count("SELECT count(*) FROM fact WHERE happened='review_overridden'") == 1);
    t.w.say("chen", t.taken("value"));
    CHECK(t.refused("chen", Step::TellParty) == Refusal{Why::WrongState, "review: changed"});
}

TEST_CASE("the clock of a review: twelve hours at the station, a day at legal affairs, three working days of a complex case", "[review]")
{
    const auto dues = [](bool complex, std::optional<Day> born) {
        Theft t("theft", complex);
        if (born)
            t.w.say("chen", cases::AddPerson{t.file, "suspect", "小林", {}, {}, {}, born, {}});
        t.submitted();
        const Instant at = t.w.office().now();
        const auto station = t.card().rounds.front().due;
        CHECK(station == at + 12 * kHour);
        t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
        return plainTime(t.card().rounds.front().due);
    };
    const auto plain = dues(false, {});
    CHECK(plain == dues(false, parseDay("2008-11-24"))); // of age on the day of the report
    CHECK(dues(true, {}) == "2026-11-28 00:00");           // the end of Friday
    CHECK(dues(false, parseDay("2008-11-25")) < plain);   // a minor: twelve hours
    CHECK(dues(true, parseDay("2012-02-29")) < plain);    // urgent before complex
}

TEST_CASE("a discussion leaves the case in review, with three working days", "[review]")
{
    Theft t;
    t.passed();
    auto discuss = make::opinion(t.file, Opinion::Discuss);
    CHECK(t.w.refusal("xu", discuss) == Refusal{Why::Missing, "words"});
    discuss.words = "重大疑难";
    CHECK(t.w.say("xu", discuss) == State::LegalReview);
    CHECK(t.queue("xu") == Levels{"discussion"});
    CHECK(t.w.ask("xu", Queue{true}).empty());
    CHECK(t.w.refusal("xu", discuss) == Refusal{Why::WrongState, "discussion"});
    auto agreed = make::opinion(t.file);
    CHECK(t.w.refusal("xu", agreed) == Refusal{Why::Missing, "words"}); // who took part, and what came of it
    agreed.words = "参加人：许、严。一致同意。";
    CHECK(t.w.say("xu", agreed) == State::Notice);
    CHECK(t.card().rounds.front().words == agreed.words);
    CHECK(t.card().rounds.front().points.size() == 10); // those of the discussion were none of the opinion's
}

TEST_CASE("an opinion to transfer says to whom, before its reasons", "[review]")
{
    Theft t;
    t.passed();
    auto transfer = make::opinion(t.file, Opinion::Transfer);
    transfer.words = "不属公安机关管辖";
    transfer.receiver.reset();
    CHECK(t.w.refusal("xu", transfer) == Refusal{Why::Missing, "receiver"});
    transfer.receiver = "区市场监督管理局";
    CHECK(t.w.say("xu", transfer) == State::Investigating);
    CHECK(t.card().rounds.front().words == "区市场监督管理局\n不属公安机关管辖");
}

TEST_CASE("the fast procedure asks for evidence, binds what was read, and is no way round what was sent back", "[review]")
{
    Theft t;
    CHECK(t.refused("fa", Step::FastProcedure) == Refusal{Why::Missing, "checklist: sole_statement"});
    t.w.say("chen", t.taken("identity"));
    CHECK(t.move("fa", Step::FastProcedure) == State::ReviewLite);
    CHECK(t.w.refusal("chen", t.taken("value")) == Refusal{Why::WrongState, "review_lite"});
    CHECK(t.move("fa", Step::Agree) == State::Notice);
    t.w.say("chen", t.taken("value"));
    CHECK(t.refused("chen", Step::TellParty) == Refusal{Why::WrongState, "review: changed"});
    Theft back;
    back.passed();
    auto disagree = make::opinion(back.file, Opinion::Disagree);
    disagree.words = "定性不当。";
    back.w.say("xu", disagree);
    CHECK(back.refused("fa", Step::FastProcedure) == Refusal{Why::WrongState, "review: disagree"});
}

TEST_CASE("while a case is in review nobody rewrites what is read", "[review]")
{
    Theft t;
    t.submitted();
    const auto first = t.desk().evidence.front().id;
    const Refusal frozen{Why::WrongState, "legal_review"};
    cases::EditCase edit;
    edit.file = t.file;
    edit.title = "另一个名称";
    CHECK(t.w.refusal("chen", edit) == frozen);
    CHECK(t.w.refusal("chen", cases::AddPerson{t.file, "witness", "郑晓明", {}, {}, {}, {}, {}}) == frozen);
    CHECK(t.w.refusal("chen", t.taken("value")) == frozen);
    CHECK(t.w.refusal("chen", evidence::EndEvidence{first, evidence::Status::Withdrawn, "撤"}) == frozen);
    CHECK(t.w.refusal("chen", MarkItem{t.file, "value", Mark::Partly, "不全"}) == frozen);
    t.w.say("fa", MarkItem{t.file, "fingerprints", Mark::Waived, "不必"});
    CHECK_FALSE(t.desk().mayAdd);
}

TEST_CASE("another kind of case for a moment frees from no item of its list", "[review]")
{
    Theft t("assault");
    const auto as = [&](std::string subtype) {
        cases::EditCase edit;
        edit.file = t.file;
        edit.subtype = std::move(subtype);
        t.w.say("chen", edit);
    };
    make::evidence(t.w, t.file, "chen", "bai");
    for (const auto& row : t.desk().evidence)
        if (row.item == "video")
            t.w.say("chen", evidence::EndEvidence{row.id, evidence::Status::Withdrawn, "撤"});
    as("damage");
    t.w.say("chen", MarkItem{t.file, "video", Mark::NotNeeded, "无监控"});
    as("assault");
    CHECK(t.refused("chen", Step::SubmitForReview) == Refusal{Why::Missing, "checklist: video"});
    as("something");
    CHECK(t.refused("chen", Step::SubmitForReview) == Refusal{Why::Missing, "subtype"});
}

TEST_CASE("who submitted, took evidence or stood in reviews nothing, and a reviewer who becomes the handler decides nothing", "[review]")
{
    Theft t;
    for (const char* who : {"chen", "bai", "ma"})
        t.w.say("admin", staff::GrantRole{who, Role::R7});
    auto taken = t.taken("identity");
    taken.taker = "ma";
    t.w.say("chen", taken);
    t.submitted();
    CHECK(t.w.refusal("ma", CheckReview{t.file, true, {}, {}, {}}) == Refusal{Why::SamePerson, "evidence"});
    t.w.say("ma", cases::AssignOfficer{t.file, "bai", {}, {}});
    CHECK(t.w.refusal("chen", CheckReview{t.file, true, {}, {}, {}}) == Refusal{Why::SamePerson, "handler"}); // he submitted it
    CHECK(t.w.refusal("bai", CheckReview{t.file, true, {}, {}, {}}) == Refusal{Why::SamePerson, "handler"});
    t.w.say("ma", cases::AssignOfficer{t.file, "chen", {}, {}});
    CHECK(t.w.refusal("bai", CheckReview{t.file, true, {}, {}, {}}) == Refusal{Why::SamePerson, "evidence"});
    CHECK(t.w.ask("chen", Queue{}).empty());
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    t.w.say("admin", staff::GrantRole{"fa", Role::R4});
    t.w.say("xu", make::opinion(t.file));
    t.w.say("ma", cases::AssignOfficer{t.file, "fa", {}, {}});
    CHECK(t.refused("fa", Step::TellParty) == Refusal{Why::SamePerson, "review"});
}

TEST_CASE("a waiver of who has the case by then counts for nothing", "[evidence]")
{
    Theft t;
    t.w.say("admin", staff::GrantRole{"bai", Role::R7});
    make::evidence(t.w, t.file, "chen", "ma");
    for (const auto& row : t.desk().evidence)
        if (row.item == "receipt")
            t.w.say("chen", evidence::EndEvidence{row.id, evidence::Status::Withdrawn, "撤"});
    t.w.say("bai", MarkItem{t.file, "receipt", Mark::Waived, "不必"});
    t.w.say("ma", cases::AssignOfficer{t.file, "bai", {}, {}});
    CHECK(t.refused("bai", Step::SubmitForReview) == Refusal{Why::Missing, "checklist: receipt"});
    t.w.say("ma", cases::AssignOfficer{t.file, "bai", "chen", {}});
    CHECK(t.refused("chen", Step::SubmitForReview) == Refusal{Why::Missing, "checklist: receipt"}); // nor through his second
    t.w.say("fa", MarkItem{t.file, "receipt", Mark::Waived, "赃物未追回"});
    CHECK(t.move("bai", Step::SubmitForReview) == State::LegalReview);
}

TEST_CASE("who let an earlier round through gives no opinion on a later one, and accepts nothing", "[review]")
{
    Theft t;
    t.w.say("admin", staff::AddOfficer{"fu", "傅青", "370299020100", {Role::R7}, {}});
    t.passed();
    auto back = make::opinion(t.file, Opinion::Supplement);
    back.defects = {{"价值证明", "补充"}};
    back.supplementDue = dayOf(t.w.office().now()) + 1;
    t.w.say("xu", back);
    t.w.say("chen", MendDefect{t.card().defects.front().id, "已补充"});
    t.move("chen", Step::SubmitForReview);
    const auto defect = t.card().defects.front().id;
    CHECK(t.w.refusal("xu", AcceptDefect{defect, true}) == Refusal{Why::WrongState, "station"});
    t.w.say("fu", CheckReview{t.file, true, {}, {}, {}});
    CHECK(t.w.refusal("fa", AcceptDefect{defect, true}) == Refusal{Why::SamePerson, "passed_by"});
    CHECK(t.w.refusal("fa", make::opinion(t.file)) == Refusal{Why::SamePerson, "passed_by"});
    CHECK(t.queue("fa").empty());
    t.w.say("xu", AcceptDefect{defect, true});
    CHECK(t.w.say("xu", make::opinion(t.file)) == State::Notice);
}

TEST_CASE("a case that is ended leaves the queue, and a return names what is wrong", "[review]")
{
    Theft t;
    t.submitted();
    CHECK(t.w.refusal("fa", CheckReview{t.file, false, {}, {}, {}}) == Refusal{Why::Missing, "defects"});
    CHECK(t.w.refusal("fa", CheckReview{t.file, false, {}, {{"", ""}}, {}}) == Refusal{Why::Missing, "defects.target"});
    CHECK(t.w.refusal("fa", CheckReview{t.file, true, {}, {{"全案", "缺"}}, {}}) == Refusal{Why::Invalid, "defects"});
    t.move("ma", Step::EndInvestigation);
    CHECK(t.queue("fa").empty());
    t.move("qin", Step::Reopen);
    t.move("chen", Step::SubmitForReview);
    CHECK(t.queue("fa") == Levels{"station"});
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("from whom evidence comes is masked for who does not work on the case", "[evidence]")
{
    Theft t;
    t.w.say("chen", t.taken("identity"));
    CHECK(t.desk("chen").evidence.front().source == "刘海文");
    CHECK(t.desk("fa").evidence.front().source == "刘*文");
    CHECK(t.desk("xu").evidence.front().source == "刘*文");
    for (const char* who : {"lu", "gao"}) { // another station's
        const auto desk = t.w.office().ask(t.w.as(who), evidence::Desk{t.file});
        REQUIRE_FALSE(desk);
        CHECK(desk.error().why == Why::NotFound);
        const auto card = t.w.office().ask(t.w.as(who), Card{t.file});
        REQUIRE_FALSE(card);
        CHECK(card.error().why == Why::NotFound);
    }
}

TEST_CASE("words of a source that name nobody are read by everybody, and whoever is named among them is masked", "[evidence]")
{
    Theft t;
    const std::pair<const char*, const char*> sources[] = {{"当事人提供", "当事人提供"},       {"本单位制作", "本单位制作"}, {"被侵害人刘海文提交", "被侵害人刘*文提交"},
                                                          {"由证人欧阳若兰交出", "由证人欧*兰交出"}, {"望海路派出所调取", "望*路派出所调取"}, {"刘海文", "刘*文"}};
    std::size_t at = 0;
    for (const auto& [said, shown] : sources) {
        auto piece = t.taken("identity");
        piece.source = said;
        t.w.say("chen", piece);
        INFO(said);
        CHECK(t.desk("chen").evidence[at].source == said);
        CHECK(t.desk("xu").evidence[at++].source == shown);
    }
}

TEST_CASE("the opinion is printed with what was reviewed, its ten points and the reviewer's word; a later round is another paper", "[review]")
{
    Theft t;
    const auto paper = [&](std::string_view who) { return t.w.office().ask(t.w.as(who), reports::DraftReviewOpinion{t.file, {}}); };
    CHECK(paper("ma").error() == Refusal{Why::Missing, "opinion"});
    t.passed();
    auto back = make::opinion(t.file, Opinion::Supplement);
    back.points[1] = {Point::Facts, Finding::Doubt, "价值证明不足"};
    back.words = "证据尚需补充。";
    back.defects = {{"价值证明", "补充购买凭证"}};
    back.supplementDue = dayOf(t.w.office().now()) + 2;
    t.w.say("xu", back);
    const auto text = reports::plainText(*paper("ma"));
    for (const char* said : {"法制审核意见书", "望海路派出所", "电动自行车被盗", "事实与证据\t存疑\t价值证明不足", "补充证据\n证据尚需补充。",
                             "1. 价值证明：补充购买凭证", "审核人：徐素问", "2026年11月26日"}) {
        INFO(said << "\n" << text);
        CHECK(text.find(said) != std::string::npos);
    }
    CHECK(paper("lu").error().why == Why::NotFound); // another station's
    const auto seal = [&] {
        reports::SealReport command;
        command.form = "review_opinion";
        command.file = t.file;
        return t.w.say("xu", command).seal;
    };
    CHECK_FALSE(seal().reprint);
    CHECK(seal().reprint);
    for (const auto& defect : t.card().defects)
        t.w.say("chen", MendDefect{defect.id, "已补充"});
    t.move("chen", Step::SubmitForReview);
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    t.w.say("xu", AcceptDefect{t.card().defects.front().id, true});
    t.w.say("xu", make::opinion(t.file));
    CHECK_FALSE(seal().reprint);
    CHECK(reports::plainText(*paper("fa")).find(t.card().rounds.front().digest) != std::string::npos);
}

TEST_CASE("a checklist pack is refused with the place that is wrong", "[evidence]")
{
    const auto pack = [](const std::string& lists) {
        return evidence::Checklists::load({"checklists.json", R"({"pack":"checklists","version":1,"valid_from":"2026-01-01","lists":[)" + lists + "]}"});
    };
    const std::string item = R"({"id":"a","fact":"act","required":true,"zh":"甲","en":"A"})";
    const auto list = [&](const std::string& id, const std::string& subtypes, const std::string& items) {
        return R"({"id":")" + id + R"(","subtypes":[)" + subtypes + R"(],"zh":"单","en":"List","items":[)" + items + "]}";
    };
    CHECK(pack(list("x", R"("theft")", item)));
    CHECK(pack(list("x", R"("stealing")", item)).error().detail.find("subtypes.stealing") != std::string::npos);
    CHECK(pack(list("x", R"("theft")", item) + "," + list("y", R"("theft")", item)).error().detail.find("y.subtypes.theft") != std::string::npos);
    CHECK(pack(list("x", R"("theft")", item + "," + item)).error().detail.find("items.a") != std::string::npos);
    CHECK(pack(list("x", R"("theft")", R"({"id":"a","fact":"act","required":false,"zh":"甲","en":"A"})")).error().detail.find("no_required_item") !=
          std::string::npos);
    CHECK(pack(list("x", R"("theft")", R"({"id":"a","fact":"deed","required":true,"zh":"甲","en":"A"})")).error().why == Why::BadPack);
}
