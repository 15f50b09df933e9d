#include "core/documents/table.h"
#include "core/evidence/commands.h"
#include "core/evidence/queries.h"
#include "tests/flows/documents_office.h"
#include "tests/support/id_number.h"

#include <algorithm>

using namespace minyi::tests;
using namespace minyi::core::documents;
using cases::Step;

namespace {

/// Two suspects, agreed to and told; nobody is decided on yet.
struct Two : Assault {
    Id<cases::CasePerson> first, second;

    explicit Two(bool detention = false)
    {
        second = w.say("chen", cases::AddPerson{file, "suspect", "周立功", idNumber("37029919920811005"), {}, {}, {}, {}, {}, {}, false, "滨海市望海路20号"});
        w.db([&](Db& db) { first = select<cases::CasePerson>(db, "WHERE file=? AND name='周立新'", file).front().id; });
        move("ma", Step::File, {}, "");
        move("chen", Step::Investigate, {}, "");
        make::evidence(w, file, "chen", "bai");
        w.say("chen", review::SubmitReview{file, detention ? std::vector{review::Ground::Detention} : std::vector<review::Ground>{}, {}});
        if (detention)
            make::qualified(w, "xu");
        make::agreed(w, file, "fa", "xu");
        w.pass(kHour);
        for (const auto person : {first, second})
            paperFor("notice_record", person, {{"told", "2026-11-24 08:20"}, {"basis", "第五十一条"}, {"proposal", "罚款"}, {"statement", "无"}, {"hearing", "不属于听证范围"}});
        move("chen", Step::TellParty, {}, "");
    }
    static std::string id(Id<cases::CasePerson> person) { return std::to_string(person.value); }
    Json each(Json one, Json other) const
    {
        one["person"] = id(first);
        other["person"] = id(second);
        return {{"people", {one, other}}};
    }
    Id<Document> paperFor(std::string_view form, Id<cases::CasePerson> person, Json values)
    {
        const auto document = w.say("chen", DraftDocument{file, std::string(form), person, {}, {}});
        write(document, std::move(values));
        lock(document);
        return document;
    }
    Refusal refusedBy(std::string_view who, Json fields) { return w.refusal(who, cases::MoveCase{file, Step::Penalise, {}, {}, std::move(fields)}); }
    Refusal refusedDraft(std::string_view form, Id<cases::CasePerson> person) { return w.refusal("chen", DraftDocument{file, std::string(form), person, {}, {}}); }
};

const Json kExecution = {{"execution", "十五日内缴纳"}};
const Json kEducated = {{"basis", "《行政处罚法》第三十三条"}, {"education", "已教育"}};

} // namespace

TEST_CASE("each of two suspects has his own penalty, his own decision and its own number", "[documents][penalty]")
{
    Two a;
    a.move("ma", Step::Penalise, a.each({{"fine", 800}}, {{"fine", 300}, {"warning", true}}), "");
    const auto one = a.paperFor("penalty_decision", a.first, kExecution), other = a.paperFor("penalty_decision", a.second, kExecution);
    CHECK(a.paper(one).number == "滨公（望海路所）行罚决字〔2026〕1号");
    CHECK(a.paper(other).number == "滨公（望海路所）行罚决字〔2026〕2号");
    CHECK(a.text(one).find("给予罚款800元的处罚") != std::string::npos);
    CHECK(a.text(other).find("给予警告，并处罚款300元的处罚") != std::string::npos);
    CHECK(a.text(other).find("周立功") != std::string::npos);
    CHECK(a.text(other).find("违法行为人周立新") == std::string::npos);
    CHECK(a.refusedDraft("no_penalty_decision", a.first) == Refusal{Why::WrongState, "decided_otherwise"});
    a.w.say("chen", ServeDocument{one, Way::Direct, "", {}, "", false});
    a.w.say("chen", ServeDocument{other, Way::Direct, "", {}, "", false});
    CHECK(a.paper(one).services.front().to == "周立新"); // whom the paper names
    CHECK(a.w.checkFaults().empty());
}

TEST_CASE("one of two suspects may get no penalty: each is offered the paper of his own decision alone", "[documents][penalty]")
{
    Two a;
    a.move("ma", Step::Penalise, a.each({{"fine", 500}}, {{"no_penalty", "情节轻微并及时改正"}}), "");
    CHECK(a.row("penalty_decision").standing == Standing::Due);
    REQUIRE(a.row("penalty_decision").people.size() == 1);
    CHECK(a.row("penalty_decision").people.front().id == a.first);
    CHECK(a.row("no_penalty_decision").standing == Standing::Due);
    REQUIRE(a.row("no_penalty_decision").people.size() == 1);
    CHECK(a.row("no_penalty_decision").people.front().id == a.second);
    CHECK(a.refusedDraft("penalty_decision", a.second) == Refusal{Why::NotFound, "person"});
    CHECK(a.refusedDraft("no_penalty_decision", a.first) == Refusal{Why::NotFound, "person"});
    CHECK(a.refusedDraft("payment_receipt", a.second) == Refusal{Why::NotFound, "person"});
    const auto none = a.paperFor("no_penalty_decision", a.second, kEducated);
    CHECK(a.text(none).find("情节轻微并及时改正") != std::string::npos);
    CHECK(a.paper(none).number == "滨公（望海路所）行不罚决字〔2026〕1号");
}

TEST_CASE("the limit of a station is that of every single decision", "[cases][penalty]")
{
    Two a;
    CHECK(a.refusedBy("ma", a.each({{"fine", 1001}}, {{"fine", 1}})) == Refusal{Why::NotAllowed, "fine"});
    CHECK(a.refusedBy("ma", a.each({{"fine", 1}}, {{"detention_days", 1}})) == Refusal{Why::NotAllowed, "detention"});
    a.move("ma", Step::Penalise, a.each({{"fine", 1000}}, {{"fine", 1000}}), ""); // together more
}

TEST_CASE("who is detained among several was reviewed as such, and the leader's decision is the bureau's", "[cases][penalty][review]")
{
    Two plain;
    CHECK(plain.refusedBy("qin", plain.each({{"fine", 100}}, {{"detention_days", 5}})) == Refusal{Why::WrongState, "mandatory: detention"});
    Two a(true);
    a.move("qin", Step::Penalise, a.each({{"fine", 100}}, {{"detention_days", 5}}), "");
    const auto other = a.paperFor("penalty_decision", a.second, {{"execution", "送拘留所执行"}});
    CHECK(a.text(other).find("给予行政拘留五日的处罚") != std::string::npos);
    CHECK(a.text(other).find("滨海市公安局") != std::string::npos);
    CHECK(a.text(other).find("逾期不缴纳罚款") == std::string::npos); // nothing to pay
    CHECK(a.text(a.paperFor("penalty_decision", a.first, kExecution)).find("逾期不缴纳罚款") != std::string::npos);
}

TEST_CASE("the execution of a detention ends with the receipt of everybody who is detained", "[documents][penalty]")
{
    Two a(true);
    a.move("qin", Step::Penalise, a.each({{"detention_days", 3}}, {{"detention_days", 5}}), "");
    const auto refused = [&] { return a.w.refusal("chen", cases::MoveCase{a.file, Step::Execute, {}, {}, {}}); };
    const Refusal waits{Why::Missing, "receipt: execution_receipt"};
    const Json held = {{"lockup", "滨海市拘留所"}, {"begun", "2026-11-24 12:00"}, {"until", "2026-11-29 12:00"}};
    CHECK(a.row("execution_receipt").standing == Standing::Due);
    CHECK(a.row("execution_receipt").holds == Step::Execute);
    CHECK_FALSE(a.row("payment_receipt").holds);
    CHECK(refused() == waits);
    for (const auto person : {a.first, a.second})
        a.paperFor("penalty_decision", person, {{"execution", "送拘留所执行"}});
    a.paperFor("execution_receipt", a.first, held);
    CHECK(refused() == waits); // the other was not taken in
    const auto receipt = a.w.say("chen", DraftDocument{a.file, "execution_receipt", a.second, {}, {}});
    CHECK(refused() == waits); // drafted
    a.write(receipt, held);
    a.lock(receipt);
    a.move("chen", Step::Execute, {}, "");
}

TEST_CASE("a decision names every suspect once, with a penalty or the grounds of none", "[cases][penalty]")
{
    Two a;
    const Json fine = {{"fine", 100}};
    const auto alone = [&](Json one) { return Json{{"people", {std::move(one)}}}; };
    CHECK(a.refusedBy("ma", alone({{"person", Two::id(a.first)}, {"fine", 100}})) == Refusal{Why::Missing, "person"});
    CHECK(a.refusedBy("ma", {{"people", {{{"person", Two::id(a.first)}, {"fine", 1}}, {{"person", Two::id(a.first)}, {"fine", 2}}}}}) == Refusal{Why::Duplicate, "person"});
    CHECK(a.refusedBy("ma", {{"people", {{{"person", Two::id(a.first)}, {"fine", 1}}, {{"person", "4711"}, {"fine", 2}}}}}) == Refusal{Why::NotFound, "person"});
    CHECK(a.refusedBy("ma", {{"people", {fine, fine}}}).why == Why::Duplicate);
    CHECK(a.refusedBy("ma", a.each(fine, Json::object())) == Refusal{Why::Missing, "fields"});
    CHECK(a.refusedBy("ma", a.each(fine, {{"no_penalty", ""}})) == Refusal{Why::Missing, "no_penalty"});
    CHECK(a.refusedBy("ma", a.each(fine, {{"no_penalty", "轻微"}, {"fine", 5}})) == Refusal{Why::Invalid, "no_penalty"});
    CHECK(a.refusedBy("ma", a.each(fine, {{"no_penalty", "轻微"}, {"colour", 5}})) == Refusal{Why::Invalid, "colour"});
    CHECK(a.refusedBy("ma", a.each({{"no_penalty", "轻微"}}, {{"no_penalty", "轻微"}})) == Refusal{Why::Missing, "fields"}); // another step
    CHECK(a.refusedBy("ma", a.each({{"fine", -1}}, fine)) == Refusal{Why::Invalid, "fine"});
    CHECK(a.refusedBy("ma", {{"people", 5}}) == Refusal{Why::Invalid, "people"});
    CHECK(a.refusedBy("ma", {{"people", {5, 6}}}) == Refusal{Why::Invalid, "people"});
    CHECK(a.refusedBy("ma", {{"people", Json::array()}}) == Refusal{Why::Missing, "person"});
    Json more = a.each(fine, fine);
    more["fine"] = 5;
    CHECK(a.refusedBy("ma", more) == Refusal{Why::Invalid, "people"});
}

TEST_CASE("one penalty for all is that of each suspect there was, and not of who comes into the case later", "[documents][penalty]")
{
    Two a;
    a.move("ma", Step::Penalise, Json{{"fine", 400}}, "");
    const auto third = a.w.say("chen", cases::AddPerson{a.file, "suspect", "周立德", idNumber("37029919940811005"), {}, {}, {}, {}});
    CHECK(a.row("penalty_decision").people.size() == 2);
    CHECK(a.refusedDraft("penalty_decision", third) == Refusal{Why::NotFound, "person"});
    CHECK(a.text(a.paperFor("penalty_decision", a.second, kExecution)).find("罚款400元") != std::string::npos);
}

TEST_CASE("a case that was opened again is not decided any more", "[documents][penalty]")
{
    Two a;
    a.move("ma", Step::Penalise, a.each({{"fine", 800}}, {{"fine", 300}}), "");
    CHECK(a.refusedDraft("no_penalty_decision", a.first) == Refusal{Why::WrongState, "decided_otherwise"});
    a.move("chen", Step::Execute, {}, "");
    a.move("qin", Step::Reopen);
    const auto prepared = a.w.say("chen", DraftDocument{a.file, "penalty_decision", a.first, {}, {}});
    CHECK(a.text(prepared).find("800") == std::string::npos);
    a.w.say("chen", DraftDocument{a.file, "no_penalty_decision", a.first, {}, {}});
}

TEST_CASE("somebody is summoned again by another paper, which begins with the words of the last one", "[documents]")
{
    Assault a;
    a.move("ma", Step::File, {}, "");
    a.move("chen", Step::Investigate, {}, "");
    const Json words = {{"basis", "《治安管理处罚法》第九十六条"}, {"grounds", "涉嫌殴打他人"}, {"appear", "2026-11-24 14:00"}, {"approver", "马晓东"}};
    const auto first = a.final("summons", words), again = a.draft("summons");
    CHECK(a.row("summons").standing == Standing::Final);
    const auto values = a.paper(again).values;
    CHECK(std::ranges::find(values, "grounds", &ValueRow::key)->value == "涉嫌殴打他人");
    a.write(again, {{"appear", "2026-11-25 09:00"}});
    CHECK(a.lock(again) == "滨公（望海路所）行传字〔2026〕2号");
    CHECK(a.text(again).find("2026年11月25日9时00分") != std::string::npos);
    CHECK(a.text(first).find("2026年11月24日14时00分") != std::string::npos);
}

TEST_CASE("a paper that is final answers its item of the checklist, and the notice is asked of the penalty, not of the submission", "[documents][evidence]")
{
    Assault a;
    a.move("ma", Step::File, {}, "");
    a.move("chen", Step::Investigate, {}, "");
    const auto item = [&](std::string_view id) {
        const auto items = a.w.ask("chen", evidence::Desk{a.file}).items;
        return *std::ranges::find(items, id, &evidence::ItemRow::id);
    };
    const auto answered = [&] {
        const auto desk = a.w.ask("chen", evidence::Desk{a.file});
        return std::pair(desk.answered, desk.required);
    };
    const auto before = answered();
    CHECK(item("summons").standing == evidence::Standing::NotHeld);
    CHECK_FALSE(item("notice").asked);
    const auto summons = a.draft("summons");
    a.write(summons, {{"basis", "《治安管理处罚法》第九十六条"}, {"grounds", "涉嫌殴打他人"}, {"appear", "2026-11-24 14:00"}, {"approver", "马晓东"}});
    CHECK(item("summons").standing == evidence::Standing::NotHeld); // a draft answers nothing
    a.lock(summons);
    CHECK(item("summons").standing == evidence::Standing::Held);
    CHECK(answered() == std::pair(before.first + 1, before.second));
    a.w.say("ma", UnlockDocument{summons, "时间写错"});
    CHECK(item("summons").standing == evidence::Standing::NotHeld);

    for (const auto& row : a.w.ask("chen", evidence::Desk{a.file}).items) { // all but the notice
        if (!row.required || row.id == "notice" || row.standing != evidence::Standing::NotHeld)
            continue;
        evidence::AddEvidence piece;
        piece.file = a.file;
        piece.kind = row.id == "suspect" ? evidence::Kind::PartyStatement : evidence::Kind::Document;
        piece.name = row.zh;
        piece.source = "当事人";
        piece.place = "本所";
        piece.second = "bai";
        piece.store = "案管室1号柜";
        piece.purpose = "证明：" + row.zh;
        piece.item = row.id;
        a.w.say("chen", piece);
    }
    a.move("chen", Step::SubmitForReview);
    make::agreed(a.w, a.file, "fa", "xu");
    a.w.pass(kHour);
    const auto notice = a.draft("notice_record");
    a.move("chen", Step::TellParty);
    CHECK(item("notice").asked);
    CHECK(a.w.refusal("ma", cases::MoveCase{a.file, Step::Penalise, {}, "理由", Json{{"fine", 500}}}) == Refusal{Why::Missing, "checklist: notice"});
    a.write(notice, {{"told", "2026-11-24 08:20"}, {"basis", "《治安管理处罚法》第五十一条"}, {"proposal", "罚款五百元"}, {"statement", "无"}, {"hearing", "不属于听证范围"}});
    a.lock(notice);
    a.move("ma", Step::Penalise, Json{{"fine", 500}});
}

TEST_CASE("nobody is decided on in a case without a suspect, and what the bureau decides has the bureau's number", "[documents][cases]")
{
    Assault a;
    a.move("ma", Step::File, {}, "");
    a.move("chen", Step::Investigate, {}, "");
    make::evidence(a.w, a.file, "chen", "bai");
    Id<cases::CasePerson> suspect;
    a.w.db([&](Db& db) { suspect = select<cases::CasePerson>(db, "WHERE file=? AND role='suspect'", a.file).front().id; });
    a.w.say("chen", cases::RemovePerson{suspect, "登记有误", {}});
    CHECK(a.w.refusal("chen", cases::MoveCase{a.file, Step::SubmitForReview, {}, "理由", {}}) == Refusal{Why::Missing, "suspect"});
    suspect = a.w.say("chen", cases::AddPerson{a.file, "suspect", "周立新", {}, {}, {}, {}, {}, {}, {}, false, "滨海市望海路18号"});
    make::qualified(a.w, "xu");
    a.w.say("chen", review::SubmitReview{a.file, std::vector{review::Ground::Detention}, {}});
    make::agreed(a.w, a.file, "fa", "xu");
    a.w.pass(kHour);
    a.final("notice_record", {{"told", "2026-11-24 08:20"}, {"basis", "第五十一条"}, {"proposal", "拘留五日"}, {"statement", "无"}, {"hearing", "不属于听证范围"}});
    a.move("chen", Step::TellParty, {}, "");
    CHECK(a.w.refusal("ma", cases::MoveCase{a.file, Step::Penalise, {}, {}, Json{{"detention_days", 5}}}) == Refusal{Why::NotAllowed, "detention"});
    a.move("qin", Step::Penalise, Json{{"detention_days", 5}}, "");
    const auto decision = a.final("penalty_decision", {{"execution", "送滨海市拘留所执行"}});
    CHECK(a.paper(decision).number == "滨公行罚决字〔2026〕1号");
}
