#include "core/documents/table.h"
#include "tests/flows/documents_office.h"

#include <algorithm>

using namespace minyi::tests;
using namespace minyi::core::documents;
using cases::Step;

namespace {

/// An assault that is executed: detained for five days, or fined.
struct Executing : Assault {
    explicit Executing(Json decision = {{"detention_days", 5}})
    {
        move("ma", Step::File, {}, "");
        move("chen", Step::Investigate, {}, "");
        make::evidence(w, file, "chen", "bai");
        w.say("chen", review::SubmitReview{file, {review::Ground::Detention}, {}});
        make::qualified(w, "xu");
        make::agreed(w, file, "fa", "xu");
        w.pass(kHour);
        final("notice_record", {{"told", "2026-11-24 08:20"}, {"basis", "第五十一条"}, {"proposal", "处罚"}, {"statement", "无"}, {"hearing", "不属于听证范围"}});
        move("chen", Step::TellParty, {}, "");
        move("qin", Step::Penalise, std::move(decision), "");
        final("penalty_decision", {{"execution", "送拘留所执行"}});
    }
    std::int64_t facts(const char* event) { return w.count("SELECT count(*) FROM case_fact WHERE event='" + std::string(event) + "'"); }
};

/// A criminal case that chen handles; what the law reserves to the leader qin decides.
struct Crime : Assault {
    Crime()
    {
        cases::RegisterCase command;
        command.kind = cases::Class::Criminal;
        command.title = "合同诈骗案";
        command.subtype = "economic";
        command.place = "望海路140号";
        command.summary = "周立新以签订合同的方式骗取货款三十万元后逃匿。";
        command.handler = "chen";
        command.people = {{"reporter", "郑晓明", "370299198803150014", "13800001234", "男", *parseDay("1988-03-15"), {}},
                          {"suspect", "周立新", "370299199007020037", {}, "男", *parseDay("1990-07-02"), {}}};
        file = w.say("chen", command).file;
    }
    /// What the law reserves to the leader, and legal affairs reads before.
    void reserved(Step step, std::string note)
    {
        make::agreedTo(w, file, step);
        move("qin", step, {}, std::move(note));
    }
    void measured()
    {
        reserved(Step::File, "");
        move("chen", Step::TakeMeasures, {}, "有逃跑可能");
    }
    void detained()
    {
        measured();
        reserved(Step::Detain, "在身边发现犯罪证据");
    }
    bool has(Id<Document> document, std::string_view words) { return text(document).find(words) != std::string::npos; }
    std::int64_t facts(const char* event) { return w.count("SELECT count(*) FROM case_fact WHERE event='" + std::string(event) + "'"); }
    void serve(Id<Document> document) { w.say("chen", ServeDocument{document, Way::Direct, "", {}, "", false}); }
};

} // namespace

TEST_CASE("a detention is deferred against a deposit of two hundred yuan a day that the case reckons, and each paper takes the words of the last", "[documents]")
{
    Executing a;
    a.final("deferral_application", {{"asked", "2026-11-24"}, {"ground", "已申请行政复议"}, {"security", "交纳保证金"}});
    const auto decision = a.final("deferral_decision", {{"approver", "秦峻岭"}});
    CHECK(a.text(decision).find("你因已申请行政复议，于2026年11月24日提出") != std::string::npos);
    CHECK(a.text(decision).find("行政拘留五日暂缓执行") != std::string::npos);
    CHECK(a.paper(decision).number == "滨公行拘缓字〔2026〕1号");
    CHECK(a.facts("suspension_decided") == 0);
    a.w.say("chen", ServeDocument{decision, Way::Direct, "", {}, "", false});
    CHECK(a.facts("suspension_decided") == 1);
    const auto receipt = a.final("deposit_receipt", {{"paid", "2026-11-24 09:00"}, {"bank", "滨海银行 7号"}});
    CHECK(a.text(receipt).find("按照每日行政拘留200元的标准，收取保证金1000元") != std::string::npos);
    const auto returned = a.final("deposit_return", {{"ground", "行政拘留处罚已开始执行"}});
    CHECK(a.text(returned).find("保证金1000元（滨公行拘保收字〔2026〕1号）退还给你") != std::string::npos);
    const auto forfeited = a.final("deposit_forfeiture", {{"facts", "外出逃避执行"}, {"approver", "秦峻岭"}});
    CHECK(a.text(forfeited).find("没收保证金1000元") != std::string::npos);
    const auto undertaking = a.final("guarantor_undertaking", {{"guarantor", "周立功"}, {"guarantor_id", "370299199208110055"}, {"relation", "兄弟"}, {"address", "望海路5号"},
                                                               {"guarantor_phone", "13800005678"}, {"fit", "与本案无牵连，享有政治权利且人身自由未受限制，在当地有常住户口和固定住所，有能力履行担保义务"}});
    CHECK(a.text(undertaking).find("我自愿为周立新") != std::string::npos);
    CHECK(a.text(a.final("deferral_refusal", {{"reason", "可能逃避"}, {"approver", "秦峻岭"}})).find("决定不予暂缓执行") != std::string::npos);
    CHECK(a.w.checkFaults().empty());
}

TEST_CASE("who is fined alone has no detention to defer, and who is detained alone nothing to pay", "[documents]")
{
    Executing fined(Json{{"fine", 500}});
    const auto asked = fined.draft("deferral_application");
    fined.write(asked, {{"asked", "2026-11-24"}, {"ground", "其他"}, {"security", "提出保证人"}});
    CHECK(fined.w.refusal("chen", LockDocument{asked, {}}) == Refusal{Why::Missing, "fields: detention"});
    const auto paid = fined.final("payment_receipt", {{"way", "指定银行"}, {"paid", "2026-11-24"}, {"receipt", "7号"}});
    CHECK(fined.text(paid).find("500") != std::string::npos);
    Executing detained;
    const auto receipt = detained.draft("payment_receipt");
    detained.write(receipt, {{"way", "指定银行"}, {"paid", "2026-11-24"}, {"receipt", "7号"}});
    CHECK(detained.w.refusal("chen", LockDocument{receipt, {}}) == Refusal{Why::Missing, "fields: fine"});
}

TEST_CASE("which class of case has which paper stands in the pack: the other's is not there", "[documents]")
{
    Assault a;
    for (const char* form : {"case_acceptance_form", "filing_decision", "detention_warrant", "prosecution_opinion"})
        CHECK(a.w.refusal("chen", DraftDocument{a.file, form, {}, {}, {}}) == Refusal{Why::NotFound, "form"});
    Crime c;
    for (const char* form : {"filing_form", "penalty_decision", "deferral_decision", "mediation_agreement"})
        CHECK(c.w.refusal("chen", DraftDocument{c.file, form, {}, {}, {}}) == Refusal{Why::NotFound, "form"});
    CHECK(c.row("acceptance_receipt").standing == Standing::Due);
}

TEST_CASE("a criminal case is accepted and filed with its papers, and a summons and an interrogation follow", "[documents][criminal]")
{
    Crime a;
    a.final("acceptance_receipt", {{"contact", "0532-00001100"}});
    a.measured();
    const auto form = a.final("case_acceptance_form", {{"source", "报案"}, {"opinion", "属本单位管辖的刑事案件，建议立案侦查"}});
    CHECK(a.paper(form).number == "滨公（望海路所）受案字〔2026〕1号");
    const auto filed = a.final("filing_decision", {{"basis", "《刑事诉讼法》第一百一十二条"}});
    CHECK(a.paper(filed).number == "滨公立字〔2026〕1号");
    CHECK(a.has(filed, "滨海市公安局"));
    CHECK(a.has(filed, "秦峻岭"));
    a.move("chen", Step::Summon, {}, "传唤到案");
    CHECK(a.row("criminal_summons").standing == Standing::Due);
    const auto summons = a.final("criminal_summons", {{"grounds", "涉嫌合同诈骗"}, {"appear", "2026-11-24 14:00"}, {"approver", "马晓东"}});
    CHECK(a.has(summons, "《刑事诉讼法》第一百一十九条"));
    const auto record = a.final("interrogation", {{"begun", "2026-11-24 14:10"}, {"ended", "2026-11-24 15:00"}, {"recorder", "白星野"},
                                                  {"rights", "已出示证件并送达犯罪嫌疑人诉讼权利义务告知书"}, {"body", "问：……\n答：……"}});
    CHECK(a.has(record, "犯罪嫌疑人"));
}

TEST_CASE("a criminal detention has its warrant, whose service is the execution, and the notice to the family with its time", "[documents][criminal]")
{
    Crime a;
    a.detained();
    CHECK(a.row("detention_warrant").standing == Standing::Due);
    CHECK(a.row("detention_family_notice").standing == Standing::Due);
    const auto warrant = a.final("detention_warrant", {{"lockup", "滨海市看守所"}});
    CHECK(a.has(warrant, "在身边发现犯罪证据")); // the grounds stand once, in the step
    const auto notice = a.draft("detention_family_notice");
    a.write(notice, {{"family", "周立功"}, {"relation", "兄弟"}, {"address", "滨海市南山路1号"}});
    CHECK(a.w.refusal("chen", LockDocument{notice, {}}) == Refusal{Why::Missing, "fields: executed"});
    a.w.pass(30 * kMinute);
    a.serve(warrant);
    CHECK(a.facts("detention_executed") == 1);
    a.lock(notice);
    CHECK(a.has(notice, "已于2026年11月24日9时00分将涉嫌犯罪的周立新刑事拘留（滨公拘字〔2026〕1号），现羁押在滨海市看守所"));
    a.serve(notice);
    CHECK(a.facts("family_notified") == 1);
    make::evidence(a.w, a.file, "chen", "bai");
    a.reserved(Step::AskArrest, "可能实施新的犯罪");
    const auto request = a.final("arrest_request", {{"to", "滨海市人民检察院"}, {"offence", "合同诈骗罪"}});
    CHECK(a.has(request, "于2026年11月24日9时00分被刑事拘留"));
    a.move("chen", Step::Arrest, {}, "检捕〔2026〕1号");
    const auto more = a.final("extension_request", {{"to", "滨海市人民检察院"}, {"arrested", "2026-11-24 09:00"}, {"until", "2027-01-24"}, {"months", "1"}, {"reason", "案情复杂"}, {"approver", "秦峻岭"}});
    a.serve(more);
    CHECK(a.facts("extension_requested") == 1);
    CHECK(a.w.checkFaults().empty());
}

TEST_CASE("bail, surveillance, their lifting and a release have their decisions", "[documents][criminal]")
{
    Crime bail;
    bail.measured();
    bail.reserved(Step::GrantBail, "不致发生社会危险");
    const auto granted = bail.final("bail_decision", {{"security", "保证人"}, {"guarantor", "周立功"}, {"begins", "2026-11-24"}});
    bail.serve(granted);
    CHECK(bail.facts("bail_executed") == 1);
    CHECK(bail.has(granted, "由望海路派出所执行"));
    bail.move("qin", Step::Lift, {}, "案件事实已查清");
    CHECK(bail.has(bail.final("lifting_decision", {{"measure", "取保候审"}}), "案件事实已查清"));
    Crime watched;
    watched.measured();
    watched.reserved(Step::PutUnderSurveillance, "患有严重疾病");
    const auto decided = watched.final("surveillance_decision", {{"where", "住处"}, {"address", "望海路140号2单元"}, {"begins", "2026-11-24"}});
    watched.serve(decided);
    CHECK(watched.facts("residential_surveillance_executed") == 1);
    Crime freed;
    freed.detained();
    freed.final("detention_warrant", {{"lockup", "滨海市看守所"}});
    freed.move("chen", Step::Release, {}, "不应当拘留");
    const auto release = freed.final("release_notice", {{"approver", "秦峻岭"}});
    CHECK(freed.has(release, "滨海市看守所："));
    CHECK(freed.has(release, "不应当拘留"));
}

TEST_CASE("a criminal case that is not filed, handed over or withdrawn says so to whom it concerns, and the clock of telling him stops", "[documents][criminal]")
{
    Crime declined;
    declined.move("qin", Step::Decline, {}, "没有犯罪事实");
    const auto notice = declined.final("criminal_no_filing_notice", {{"contact", "0532-00001100"}});
    CHECK(declined.has(notice, "没有犯罪事实"));
    CHECK(declined.paper(notice).number == "滨公不立字〔2026〕1号");
    declined.serve(notice);
    CHECK(declined.facts("no_filing_served") == 1);
    Crime sent;
    sent.move("qin", Step::Transfer, {}, "犯罪地在外市");
    const auto transfer = sent.final("case_transfer", {{"receiver", "临海市公安局"}});
    sent.serve(transfer);
    CHECK(sent.facts("transfer_notified") == 1);
    CHECK(sent.paper(transfer).services.front().to == "临海市公安局");
    Crime withdrawn;
    withdrawn.measured();
    withdrawn.move("qin", Step::Withdraw, {}, "查明没有犯罪事实");
    const auto decision = withdrawn.final("withdrawal_decision", {{"ground", "没有犯罪事实"}});
    CHECK(withdrawn.w.refusal("chen", ServeDocument{decision, Way::Direct, "", {}, "", false}) == Refusal{Why::Missing, "receiver"}); // several are told
    withdrawn.w.say("chen", ServeDocument{decision, Way::Direct, "周立新", {}, "", false});
    CHECK(withdrawn.facts("withdrawal_notified") == 1);
}

TEST_CASE("a concluded case goes to the prosecutor with an opinion, and sent back with a supplementary report", "[documents][criminal]")
{
    Crime a;
    a.reserved(Step::File, "");
    a.move("chen", Step::Investigate, {}, "");
    make::evidence(a.w, a.file, "chen", "bai");
    a.move("chen", Step::Conclude, {}, "");
    CHECK(a.w.refusal("chen", DraftDocument{a.file, "prosecution_opinion", {}, {}, {}}).why == Why::WrongState); // it is being read
    make::qualified(a.w, "xu");
    make::agreed(a.w, a.file, "fa", "xu");
    a.w.pass(kHour);
    a.move("xu", Step::SendForProsecution, {}, "同意移送");
    const auto opinion = a.final("prosecution_opinion", {{"to", "滨海市人民检察院"}, {"circumstances", "如实供述"}, {"offence", "合同诈骗罪"}});
    CHECK(a.paper(opinion).number == "滨公诉字〔2026〕1号");
    CHECK(a.has(opinion, "犯罪嫌疑人周立新的行为已触犯《刑法》，涉嫌合同诈骗罪"));
    CHECK(a.has(opinion, "被害人") == false);
    a.move("chen", Step::SendBack, {}, "补充查明货款去向");
    const auto report = a.final("supplementary_report", {{"to", "滨海市人民检察院"}, {"asked", "滨检退查〔2026〕3号"}, {"findings", "货款已查明去向"}, {"approver", "秦峻岭"}});
    CHECK(a.has(report, "补充查明货款去向"));
    a.serve(report);
    CHECK(a.facts("supplementary_investigation_returned") == 1);
}
