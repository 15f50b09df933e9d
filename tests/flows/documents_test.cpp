#include "core/documents/table.h"
#include "core/reports/commands.h"
#include "core/deadlines/command_fields.h"
#include "core/documents/rules.h"
#include "core/review/query_fields.h"
#include "core/review/reviewing_fields.h"
#include "tests/flows/documents_office.h"
#include "tests/support/id_number.h"

#include <algorithm>

using namespace minyi::tests;
using namespace minyi::core::documents;
using cases::Step;

namespace {

const Json kRecord = {{"begun", "2026-11-24 08:00"}, {"ended", "2026-11-24 08:10"}, {"recorder", "白星野"}, {"what", "检查笔录"},
                      {"target", "院内监控"}, {"course", "检查院内监控，未见遮挡。"}};
const Json kWarrant = {{"basis", "《治安管理处罚法》第一百零三条"}, {"target", "院内"}, {"approver", "马晓东"}};

/// Under investigation.
struct Open : Assault {
    explicit Open(std::string_view now = "2026-11-24 08:30") : Assault(now)
    {
        move("ma", Step::File, {}, "");
        move("chen", Step::Investigate, {}, "");
    }
};

std::string refusedLock(Assault& a, Id<Document> document)
{
    return a.w.refusal("chen", LockDocument{document, {}}).detail;
}

} // namespace

TEST_CASE("a paper becomes final only when nothing that is required is missing, and the refusal names what is", "[documents]")
{
    Open a;
    const auto warrant = a.draft("inspection_warrant");
    CHECK(a.row("inspection_warrant").standing == Standing::Draft);
    CHECK(a.row("inspection_warrant").missing.size() == 3);
    CHECK(a.w.refusal("chen", LockDocument{warrant, {}}) == Refusal{Why::Missing, "fields: basis,target,approver"});
    a.write(warrant, {{"basis", "《治安管理处罚法》第一百零三条"}, {"target", "院内"}});
    CHECK(refusedLock(a, warrant) == "fields: approver");
    a.write(warrant, {{"approver", "马晓东"}}); // what was said stays
    CHECK(a.lock(warrant) == "滨公（望海路所）行检字〔2026〕1号");
    CHECK(a.row("inspection_warrant").standing == Standing::Final);
    CHECK(a.w.refusal("chen", WriteDocument{warrant, {{"target", "屋内"}}, {}}) == Refusal{Why::WrongState, "final"});
    CHECK(refusedLock(a, warrant) == "final");
}

TEST_CASE("what the case knows is not written on a paper, and what is written fits its field", "[documents]")
{
    Open a;
    const auto record = a.draft("inspection_record");
    const auto refused = [&](Json values) { return a.w.refusal("chen", WriteDocument{record, std::move(values), {}}); };
    CHECK(refused({{"title", "别的案件"}}) == Refusal{Why::Invalid, "title: filled"});
    CHECK(refused({{"nothing", "x"}}) == Refusal{Why::UnknownName, "nothing"});
    CHECK(refused({{"begun", "早上"}}) == Refusal{Why::Invalid, "begun: not_a_time"});
    CHECK(refused({{"what", "日记"}}) == Refusal{Why::Invalid, "what: unknown_word"});
    CHECK(refused({{"target", "一\n二"}}) == Refusal{Why::Invalid, "target: one_line"});
    CHECK(refused({{"target", 5}}) == Refusal{Why::Invalid, "target: wrong_type"});
    CHECK(refused(Json("x")) == Refusal{Why::Invalid, "values"});
    const auto values = a.paper(record).values;
    const auto place = std::ranges::find(values, "place", &ValueRow::key);
    CHECK(place->value == "望海路18号院内"); // begins with the case's place and may be written otherwise
    const auto seen = a.paper(record).ver;
    a.write(record, {{"target", "院内"}});
    CHECK(a.w.refusal("chen", WriteDocument{record, {{"target", "屋内"}}, seen}).why == Why::ChangedMeanwhile);
}

TEST_CASE("a draft says what the case says now, a final paper for good what it said at the lock", "[documents]")
{
    Open a;
    const auto record = a.draft("inspection_record");
    a.write(record, kRecord);
    cases::EditCase edit;
    edit.file = a.file;
    edit.title = "殴打他人案";
    a.w.say("chen", edit);
    CHECK(a.text(record).find("邻里纠纷") == std::string::npos);
    CHECK(a.text(record).find("草稿") != std::string::npos);
    a.lock(record);
    const auto before = a.paper(record);
    CHECK(before.hash.size() == 64);
    CHECK(before.hash == hashOf(*a.w.office().ask(a.w.as("chen"), reports::DraftCaseDocument{record}).map([](reports::Report r) {
        r.footWords.clear(); // the foot is the print's
        return r;
    })));
    edit.title = "另一个名称";
    a.w.say("chen", edit);
    a.w.at("2026-12-01 09:00");
    CHECK(a.paper(record).text == before.text);
    CHECK(a.paper(record).matches);
    REQUIRE_FALSE(a.w.office().write(a.w.as("system"), [&](Tx& tx) { // somebody writes past the commands
        auto frozen = find(tx.db(), record)->frozen;
        frozen.replace(frozen.find("未见"), std::string("未见").size(), "可见");
        tx.set(record, &Document::frozen, frozen);
        return true;
    }));
    CHECK_FALSE(a.paper(record).matches);
}

TEST_CASE("serials have no gap in a unit, a year and a word; a voided one stays with its reason", "[documents]")
{
    Open a("2026-12-31 08:30");
    const auto warrant = [&] { return a.final("inspection_warrant", kWarrant); };
    const auto number = [&](Id<Document> id) { return a.paper(id).number; };
    const auto first = warrant(), second = warrant();
    CHECK(number(first) == "滨公（望海路所）行检字〔2026〕1号");
    CHECK(number(second) == "滨公（望海路所）行检字〔2026〕2号");
    a.w.say("ma", VoidDocument{second, "地址写错"});
    const auto unlocked = a.draft("inspection_warrant");
    a.w.say("chen", VoidDocument{unlocked, "不需要"}); // it had no number and takes none
    CHECK(number(warrant()) == "滨公（望海路所）行检字〔2026〕3号");
    CHECK(number(second) == "滨公（望海路所）行检字〔2026〕2号");
    const auto third = a.draft("inspection_warrant");
    CHECK(a.w.refusal("chen", LockDocument{third, {}}).why == Why::Missing); // a lock that is refused takes none
    CHECK(number(a.final("summons", {{"basis", "b"}, {"grounds", "g"}, {"appear", "2026-12-31 12:00"}, {"approver", "马晓东"}})) ==
          "滨公（望海路所）行传字〔2026〕1号"); // another word
    const auto other = a.registered("zhao"); // another unit
    a.w.say("gao", cases::MoveCase{other, Step::File, {}, {}, {}});
    const auto zhaos = a.w.say("zhao", DraftDocument{other, "inspection_warrant", {}, {}, {}});
    a.w.say("zhao", WriteDocument{zhaos, kWarrant, {}});
    CHECK(a.w.say("zhao", LockDocument{zhaos, {}}).ends_with("行检字〔2026〕1号"));
    a.w.at("2027-01-01 00:00"); // another year
    CHECK(number(warrant()) == "滨公（望海路所）行检字〔2027〕1号");
    CHECK(a.w.count("SELECT count(*) FROM document_serial WHERE word='行检字' AND year=2026 AND unit=(SELECT unit FROM case_file WHERE rid=" +
                    std::to_string(a.file.value) + ")") == 3);
    CHECK(a.w.count("SELECT count(*) FROM document_serial WHERE voided=1 AND serial=2 AND reason='地址写错'") == 1);
    CHECK(a.w.count("SELECT count(*) FROM document_serial WHERE serial<>(SELECT count(*) FROM document_serial o WHERE o.unit=document_serial.unit "
                    "AND o.year=document_serial.year AND o.word=document_serial.word AND o.serial<=document_serial.serial)") == 0);
}

TEST_CASE("a locked paper is opened by the chief or a legal officer with a reason, keeps its number, and stays shut once served", "[documents]")
{
    Open a;
    const auto notice = a.final("filing_notice", {{"contact", "0532-00001100"}});
    const auto before = a.paper(notice);
    CHECK(a.w.refusal("chen", UnlockDocument{notice, "改电话"}) == Refusal{Why::NotAllowed, "unlock"});
    CHECK(a.w.refusal("chen", VoidDocument{notice, "改电话"}) == Refusal{Why::NotAllowed, "unlock"});
    CHECK(a.w.refusal("ma", UnlockDocument{notice, ""}) == Refusal{Why::Missing, "reason"});
    CHECK(a.w.refusal("lu", UnlockDocument{notice, "改电话"}) == Refusal{Why::NotFound, "document"}); // another station's
    a.w.say("fa", UnlockDocument{notice, "电话写错"});
    CHECK(a.paper(notice).state == State::Draft);
    CHECK(a.paper(notice).hash.empty());
    a.write(notice, {{"contact", "0532-00001101"}});
    CHECK(a.lock(notice) == before.number);
    CHECK(a.paper(notice).hash != before.hash);
    a.w.say("chen", ServeDocument{notice, Way::Direct, "郑晓明", {}, "", false});
    CHECK(a.w.refusal("ma", UnlockDocument{notice, "再改"}) == Refusal{Why::WrongState, "served"});
    a.w.say("ma", VoidDocument{notice, "重新制作"});
    CHECK(a.paper(notice).state == State::Voided);
    CHECK(a.text(notice).find("（已作废）") != std::string::npos);
    CHECK(a.w.refusal("ma", VoidDocument{notice, "再来"}) == Refusal{Why::WrongState, "voided"});
    a.draft("filing_notice"); // another one, now that it counts no more
    CHECK(a.w.refusal("chen", DraftDocument{a.file, "filing_notice", {}, {}, {}}) == Refusal{Why::Duplicate, "form"});
}

TEST_CASE("service names who and how, and what its way asks besides", "[documents]")
{
    Open a;
    const auto notice = a.draft("filing_notice");
    const auto serve = [&](Way way, std::string to, std::string note, std::optional<Instant> at = {}) {
        return a.w.refusal("chen", ServeDocument{notice, way, std::move(to), at, std::move(note), false});
    };
    CHECK(serve(Way::Direct, "郑晓明", "") == Refusal{Why::WrongState, "draft"});
    a.write(notice, {{"contact", "0532-00001100"}});
    a.lock(notice);
    for (const auto way : {Way::Left, Way::Entrusted, Way::Post, Way::Electronic, Way::PublicNotice})
        CHECK(serve(way, "郑晓明", "") == Refusal{Why::Missing, "note"});
    CHECK(serve(Way::Direct, "郑晓明", "", a.w.office().now() + kHour) == Refusal{Why::Invalid, "at: in_the_future"});
    CHECK(serve(Way::Direct, "郑晓明", "", a.w.office().now() - kMinute) == Refusal{Why::Invalid, "at: before_the_paper"});
    CHECK(a.w.refusal("ma", ServeDocument{notice, Way::Direct, "郑晓明", {}, "", false}).why == Why::NotAllowed);
    a.w.say("chen", ServeDocument{notice, Way::Electronic, "郑晓明", {}, "已签电子送达确认书", false});
    const auto record = a.final("inspection_record", kRecord); // is handed to nobody
    CHECK(a.w.refusal("chen", ServeDocument{record, Way::Direct, "郑晓明", {}, "", false}) == Refusal{Why::WrongState, "not_served"});
    CHECK(a.row("service_proof").standing == Standing::Due);
    CHECK(a.row("service_proof").about == notice);
}

TEST_CASE("the papers of a case are its handler's to write, and of those who review or decide it to read", "[documents]")
{
    Open a;
    const auto record = a.draft("inspection_record");
    for (const char* who : {"bai", "ma", "fa", "xu"})
        CHECK(a.w.office().ask(a.w.as(who), DocumentPaper{record}));
    a.w.say("bai", WriteDocument{record, kRecord, {}}); // the second officer
    a.w.say("admin", staff::AddOfficer{"mu", "穆听雨", "370299020100", {Role::R4}, {}});
    CHECK(a.w.office().ask(a.w.as("mu"), DocumentPaper{record}).error() == Refusal{Why::NotAllowed, "handler"}); // a colleague
    CHECK(a.w.refusal("mu", WriteDocument{record, kRecord, {}}) == Refusal{Why::NotAllowed, "handler"});
    CHECK(a.w.refusal("mu", DraftDocument{a.file, "inspection_record", {}, {}, {}}) == Refusal{Why::NotAllowed, "handler"});
    CHECK(a.w.refusal("mu", reports::SealCaseDocument{record, 1}) == Refusal{Why::NotAllowed, "handler"});
    for (const char* who : {"ma", "xu"}) // who decides or reviews writes nothing
        CHECK(a.w.refusal(who, WriteDocument{record, kRecord, {}}).why == Why::NotAllowed);
    const auto unknown = a.w.office().ask(a.w.as("lu"), DocumentPaper{{4711}}).error();
    CHECK(a.w.office().ask(a.w.as("lu"), DocumentPaper{record}).error() == unknown); // another station's
    CHECK(a.w.refusal("lu", LockDocument{record, {}}) == Refusal{Why::NotFound, "document"});
    CHECK(a.w.refusal("lu", DraftDocument{a.file, "inspection_record", {}, {}, {}}).why == Why::NotFound);
    CHECK(a.w.office().ask(a.w.as("lu"), Desk{a.file}).error().why == Why::NotFound);
    const auto desk = a.w.ask("mu", Desk{a.file});
    CHECK(std::ranges::none_of(desk.rows, [](const DeskRow& row) { return row.mayDraft || row.mayRead || row.mayWrite; }));
    for (const auto& row : desk.rows)
        for (const auto& person : row.people)
            CHECK(person.name.find('*') != std::string::npos);
}

TEST_CASE("while a case lies in legal review nobody writes, locks, opens or voids its papers", "[documents][review]")
{
    Open a;
    const auto final = a.final("inspection_record", kRecord), draft = a.draft("inspection_record");
    a.submitted();
    const auto frozen = Refusal{Why::WrongState, "legal_review"};
    CHECK(a.w.refusal("chen", WriteDocument{draft, kRecord, {}}) == frozen);
    CHECK(a.w.refusal("chen", LockDocument{draft, {}}) == frozen);
    CHECK(a.w.refusal("chen", DraftDocument{a.file, "inspection_record", {}, {}, {}}) == frozen);
    CHECK(a.w.refusal("ma", UnlockDocument{final, "理由"}) == frozen);
    CHECK(a.w.refusal("ma", VoidDocument{final, "理由"}) == frozen);
}

TEST_CASE("a decision is locked only after the review let the case through and the decision was made", "[documents][review]")
{
    Open a;
    const auto decision = a.draft("penalty_decision"); // may be prepared
    CHECK(a.w.refusal("chen", LockDocument{decision, {}}) == Refusal{Why::WrongState, "investigating"});
    a.agreed();
    CHECK(a.w.refusal("chen", LockDocument{decision, {}}) == Refusal{Why::WrongState, "notice"});
    a.w.pass(kHour);
    const auto notice = a.final("notice_record", {{"told", "2026-11-24 08:20"}, {"basis", "第五十一条"}, {"proposal", "罚款五百元"},
                                                  {"statement", "无"}, {"hearing", "不属于听证范围"}});
    a.move("chen", Step::TellParty, {}, "");
    a.write(decision, {{"execution", "十五日内缴纳"}});
    CHECK(a.w.refusal("chen", LockDocument{decision, {}}) == Refusal{Why::Missing, "fields: penalty,decided,decided_by"});
    a.move("ma", Step::Penalise, Json{{"fine", 500}, {"warning", true}}, "");
    CHECK(a.row("penalty_decision").missing.empty());
    CHECK(a.lock(decision) == "滨公（望海路所）行罚决字〔2026〕1号");
    CHECK(a.text(decision).find("警告，并处罚款500元") != std::string::npos);
    CHECK(a.text(decision).find("二〇二六年十一月二十四日") != std::string::npos);
    CHECK(a.row("no_penalty_decision").standing == Standing::Later);
    CHECK(a.w.refusal("chen", DraftDocument{a.file, "no_such_form", {}, {}, {}}) == Refusal{Why::NotFound, "form"});
    CHECK(a.paper(notice).matches);
}

TEST_CASE("what was final when a case was submitted is part of what was reviewed; what follows the review is not", "[documents][review]")
{
    Open a;
    const auto record = a.final("inspection_record", kRecord);
    a.agreed();
    a.w.pass(kHour);
    a.final("notice_record", {{"told", "2026-11-24 08:20"}, {"basis", "第五十一条"}, {"proposal", "警告"}, {"statement", "无"},
                              {"hearing", "不属于听证范围"}});
    a.move("chen", Step::TellParty, {}, ""); // a later paper changes nothing of what was read
    CHECK(a.w.refusal("chen", DraftDocument{a.file, "items_list", {}, Id<Document>{4711}, {}}) == Refusal{Why::Invalid, "about"});
    a.w.say("fa", VoidDocument{record, "地点写错"});
    CHECK(a.w.refusal("ma", cases::MoveCase{a.file, Step::Penalise, {}, {}, Json{{"warning", true}}}) == Refusal{Why::WrongState, "review: changed"});
}

TEST_CASE("a form stands due once its step was taken or its state reached, and later forms wait", "[documents]")
{
    Assault a;
    CHECK(a.row("filing_form").standing == Standing::Due);
    CHECK(a.row("filing_notice").standing == Standing::Later);
    CHECK(a.row("summons").standing == Standing::WhereNeeded);
    a.move("ma", Step::File, {}, "");
    CHECK(a.row("filing_notice").standing == Standing::Due);
    CHECK(a.row("filing_form").standing == Standing::Due); // though the case has left the state that asked for it
    CHECK(a.row("notice_record").standing == Standing::Later);
    CHECK(a.w.ask("chen", Desk{a.file}).due == 2);
    Assault declined;
    declined.move("ma", Step::Decline, {}, "没有违法事实");
    const auto notice = declined.final("no_filing_notice", {{"contact", "0532-00001100"}}); // in a closed case, where the form belongs
    CHECK(declined.text(notice).find("没有违法事实") != std::string::npos);
    CHECK(declined.w.refusal("chen", DraftDocument{declined.file, "summons", {}, {}, {}}) == Refusal{Why::WrongState, "declined"});
}

TEST_CASE("a paper about one person asks whom where there are several, and each may have one", "[documents]")
{
    Open a;
    a.w.say("chen", cases::AddPerson{a.file, "suspect", "周立功", "370299199208110055", {}, "男", *parseDay("1992-08-11"), {}});
    CHECK(a.w.refusal("chen", DraftDocument{a.file, "summons", {}, {}, {}}) == Refusal{Why::Missing, "person"});
    const auto people = a.row("summons").people;
    REQUIRE(people.size() == 2);
    const auto second = a.w.say("chen", DraftDocument{a.file, "summons", people.back().id, {}, {}});
    CHECK(a.text(second).find("周立功") != std::string::npos);
    CHECK(a.text(second).find("周立新") == std::string::npos);
    a.w.say("chen", DraftDocument{a.file, "dv_warning", people.back().id, {}, {}}); // one each
    CHECK(a.w.refusal("chen", DraftDocument{a.file, "dv_warning", people.back().id, {}, {}}) == Refusal{Why::Duplicate, "form"});
    a.w.say("chen", DraftDocument{a.file, "dv_warning", people.front().id, {}, {}});
    a.w.say("chen", DraftDocument{a.file, "summons", people.front().id, {}, {}});
    CHECK(a.w.refusal("chen", DraftDocument{a.file, "summons", Id<cases::CasePerson>{4711}, {}, {}}) == Refusal{Why::NotFound, "person"});
}

TEST_CASE("the handler prints the papers of his case without the right to the lists; the same paper again says so", "[documents]")
{
    Open a;
    const auto record = a.final("inspection_record", kRecord);
    CHECK_FALSE(a.w.as("bai").may(Permission::PrintReports));
    const auto print = [&] { return a.w.say("bai", reports::SealCaseDocument{record, 2}).seal; };
    const auto first = print();
    CHECK(first.number.starts_with("P2026-"));
    CHECK(first.copies == 2);
    CHECK_FALSE(first.draft);
    CHECK_FALSE(first.reprint);
    CHECK(print().reprint);
    const auto draft = a.draft("inspection_record");
    CHECK(a.w.say("chen", reports::SealCaseDocument{draft, 1}).seal.draft);
    CHECK(a.w.refusal("chen", reports::SealCaseDocument{draft, 0}).detail == "copies: 1..99");
}

TEST_CASE("a paper that follows the review is no change of what was reviewed, though the clock stands", "[documents][reviewing]")
{
    Assault a;
    a.move("ma", Step::File, {}, "");
    a.move("chen", Step::Investigate, {}, "");
    a.final("filing_notice", {{"contact", "0532-00001100"}});
    a.agreed();
    a.final("notice_record", {{"told", "2026-11-24 08:20"}, {"basis", "《治安管理处罚法》第五十一条第一款"}, {"proposal", "罚款五百元"},
                              {"statement", "我认错。"}, {"hearing", "不属于听证范围"}});
    CHECK_FALSE(a.w.ask("xu", review::Card{a.file}).changed);
    CHECK(a.move("chen", Step::TellParty, {}, "") == cases::State::Decision);
}

TEST_CASE("what a number tells of a person is written in words on his papers", "[documents]")
{
    Assault a;
    a.w.say("chen", cases::AddPerson{a.file, "witness", "孟小满", idNumber("37999919920811002"), {}, {}, {}, {}});
    a.move("ma", Step::File, {}, "");
    const auto people = a.row("questioning").people;
    const auto witness = a.w.say("chen", DraftDocument{a.file, "questioning", people.back().id, {}, {}});
    CHECK(a.text(witness).find("女") != std::string::npos);
    CHECK(a.text(witness).find("female") == std::string::npos);
}

TEST_CASE("a protected person stands on no paper for who must not know him, and only his handler makes one final", "[documents][ways]")
{
    Assault a;
    a.move("ma", Step::File, {}, "");
    cases::AddPerson add{a.file, "witness", "纪安然", {}, "13800004321", {}, {}, {}};
    add.isProtected = true;
    const auto witness = a.w.say("chen", add);
    const auto record = a.w.say("chen", DraftDocument{a.file, "questioning", witness, {}, {}});
    a.write(record, {{"begun", "2026-11-24 08:00"}, {"ended", "2026-11-24 08:20"}, {"recorder", "白星野"}, {"rights", "已出示证件并告知权利义务"}, {"body", "问：？\n答：。"}});
    CHECK(a.text(record).find("纪安然") != std::string::npos);
    const auto seen = reports::plainText(a.w.ask("bai", reports::DraftCaseDocument{record})); // the second officer
    CHECK(seen.find("纪安然") == std::string::npos);
    CHECK(seen.find("4321") == std::string::npos);
    CHECK(a.w.refusal("bai", LockDocument{record, {}}) == Refusal{Why::NotAllowed, "protected"});
    a.lock(record);
    for (const char* who : {"bai", "ma", "fa"}) {
        const auto refused = a.w.office().ask(a.w.as(who), reports::DraftCaseDocument{record});
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Refusal{Why::NotAllowed, "protected"});
    }
}

TEST_CASE("who has no part in a case any more reads none of its papers", "[documents][ways]")
{
    Assault a;
    a.move("ma", Step::File, {}, "");
    a.move("chen", Step::Investigate, {}, "");
    const auto notice = a.final("filing_notice", {{"contact", "0532-00001100"}});
    a.submitted();
    REQUIRE(a.w.office().ask(a.w.as("xu"), DocumentPaper{notice}));
    a.w.say("xu", review::Recuse{a.file, "", "与当事人有亲属关系"});
    const Refusal none{Why::SamePerson, "recused"};
    CHECK(a.w.office().ask(a.w.as("xu"), DocumentPaper{notice}).error() == none);
    CHECK(a.w.office().ask(a.w.as("xu"), Desk{a.file}).error() == none);
}

TEST_CASE("a hearing after the agreement makes another review mandatory", "[documents][reviewing][ways]")
{
    Assault a;
    a.move("ma", Step::File, {}, "");
    a.move("chen", Step::Investigate, {}, "");
    a.agreed();
    a.w.say("chen", deadlines::RecordFact{a.file, "hearing_held", {}, "听证笔录", {}, {}});
    CHECK(a.w.refusal("chen", cases::MoveCase{a.file, Step::TellParty, {}, {}, {}}) == Refusal{Why::WrongState, "mandatory: hearing"});
}
