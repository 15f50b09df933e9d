#include "tests/model/story.h"

#include "core/review/reviewing_fields.h"
#include "core/staff/rules.h"
#include "resources/resources.h"
#include "tests/support/id_number.h"
#include "tests/support/test_workplace.h"

#include <catch2/catch.hpp>

#include <cstdio>

namespace minyi::model {

using namespace core;

namespace {

std::string text(std::string_view words)
{
    return std::string(words);
}

bool isCriminal(const Kind& kind)
{
    return kind.ending == Ending::Prosecution;
}

/// Of people nobody is: 370299 is no region, and each case has its own. An odd one is a man's.
std::string numberOf(int serial)
{
    char digits[20];
    std::snprintf(digits, sizeof digits, "37029919900101%03d", serial);
    return tests::idNumber(digits);
}

void report(Clerk& clerk, const Kind& kind, int serial)
{
    Json people = {{{"role", "reporter"}, {"name", "郑晓明"}, {"phone", "13800001234"}}, {{"role", "victim"}, {"same", 1}},
                   {{"role", "suspect"}, {"name", "陆一舟"}, {"address", "滨海市望海路18号"}, {"id_number", numberOf(101 + 2 * serial)}}};
    if (kind.ending == Ending::Separate)
        people.push_back({{"role", "suspect"}, {"name", "沈知秋"}, {"address", "滨海市望海路20号"}, {"id_number", numberOf(100 + 2 * serial)}});
    clerk.registers({{"class", isCriminal(kind) ? "criminal" : "administrative"}, {"title", kind.title}, {"subtype", kind.subtype},
                     {"place", kind.place}, {"summary", kind.summary}, {"handler", "chen"}, {"people", people}});
    clerk.run("ma", "cases.assign", {{"file", clerk.file()}, {"handler", "chen"}, {"second", "he"}});
}

/// Everything its checklist requires, with a picture of the first piece.
void gather(Clerk& clerk, const Kind& kind, const std::string& picture)
{
    const Json lists = Json::parse(*resources::find("rules/checklists.json"))["lists"];
    bool pictured = false;
    for (const Json& list : lists)
        for (const Json& item : list["items"]) {
            const auto id = item["id"].get<std::string>();
            if (list["id"] != kind.list || !item.value("required", true))
                continue;
            const bool statement = id == "victim" || id == "witness" || id == "suspect";
            const auto kindOf = !statement ? "document" : id == "suspect" ? "party_statement" : id + "_statement";
            const auto piece = clerk.run("chen", "evidence.add", {{"file", clerk.file()}, {"kind", kindOf}, {"name", item["zh"]}, {"source", "当事人"},
                                                                  {"store", "案管室"}, {"place", ""}, {"taker", ""}, {"approval", ""}, {"recording", ""}, {"purpose", "证明案件事实"}, {"second", "he"},
                                                                  {"item", id}, {"original", true}});
            if (!pictured)
                clerk.call("chen", {"evidence", "attach", piece.get<std::string>(), picture, "--label", "现场照片"});
            pictured = true;
        }
}

/// Summoned and asked, each of the suspects.
void questioned(Clerk& clerk, const Kind& kind)
{
    const bool criminal = isCriminal(kind);
    int turn = 0;
    for (const auto& suspect : clerk.people("suspect")) {
        ++turn;
        const auto until = clerk.now();
        const auto summons = clerk.paper(criminal ? "criminal_summons" : "summons",
                                         {{"basis", "《治安管理处罚法》第九十六条"}, {"grounds", kind.grounds}, {"appear", until}, {"approver", "马晓东"}}, suspect);
        clerk.served(summons);
        clerk.pass(30);
        const auto begun = clerk.now();
        clerk.pass(41);
        clerk.paper(criminal ? "interrogation" : "questioning",
                    {{"begun", begun}, {"ended", clerk.now()}, {"recorder", "何星野"}, {"rights", criminal ? "已出示证件并送达犯罪嫌疑人诉讼权利义务告知书" : "已出示证件并告知权利义务"},
                     {"body", "问：你因何事到案？\n答：" + text(kind.grounds) + "，经过我都如实讲了，这是第" + std::to_string(turn) + "份笔录。\n问：还有什么要补充？\n答：没有了。"}},
                    suspect);
    }
}

/// Through both desks of the review, with all points passed.
void agreedTo(Clerk& clerk)
{
    clerk.pass(20);
    clerk.run("fang", "review.check", {{"file", clerk.file()}, {"pass", true}, {"words", ""}, {"defects", Json::array()}});
    clerk.pass(60);
    Json points = Json::array();
    for (const auto& point : TokensOf<review::Point>::table)
        points.push_back({{"point", point.text}, {"finding", "pass"}, {"note", ""}});
    clerk.run("jiang", "review.decide", {{"file", clerk.file()}, {"opinion", "agree"}, {"points", points}, {"words", ""}, {"article", ""}, {"defects", Json::array()}});
    clerk.pass(10);
}

void reviewed(Clerk& clerk, const Kind& kind)
{
    if (isCriminal(kind))
        clerk.move("chen", "conclude");
    else
        clerk.run("chen", "review.submit", {{"file", clerk.file()}, {"grounds", kind.ending == Ending::Detention ? Json{"detention"} : Json::array()}});
    agreedTo(clerk);
}

Json decisionOf(Clerk& clerk, const Kind& kind)
{
    if (kind.ending != Ending::Separate)
        return {{"fine", kind.fine}, {"detention_days", kind.days}, {"warning", kind.warning}};
    const auto suspects = clerk.people("suspect");
    return {{"people", {{{"person", suspects.at(0)}, {"fine", kind.fine}}, {{"person", suspects.at(1)}, {"no_penalty", "初次参与，情节轻微，主动交代"}}}}};
}

void told(Clerk& clerk, const Kind& kind)
{
    if (kind.ending != Ending::NoPenalty) {
        const auto at = clerk.now();
        clerk.pass(3);
        clerk.paper("notice_record", {{"told", at}, {"basis", kind.basis}, {"proposal", kind.proposal}, {"statement", kind.statement}, {"hearing", "不属于听证范围"}},
                    clerk.people("suspect").front());
    }
    clerk.move("chen", "tell_party");
}

void fined(Clerk& clerk, const Kind& kind, const std::string& suspect)
{
    const bool detained = kind.days > 0;
    const auto decision = clerk.paper("penalty_decision", {{"execution", detained ? "由决定机关送滨海市拘留所执行。" : kind.fine > 0 ? "自收到本决定书之日起十五日内到指定银行缴纳罚款。"
                                                                                                                           : "当场宣告执行。"}}, suspect);
    clerk.served(decision);
    if (kind.fine > 0)
        clerk.paper("payment_receipt", {{"way", "指定银行"}, {"paid", clerk.now().substr(0, 10)}, {"receipt", "滨海银行0020261130号"}}, suspect);
}

void freed(Clerk& clerk, const std::string& suspect)
{
    const auto decision = clerk.paper("no_penalty_decision", {{"basis", "《行政处罚法》第三十三条第一款"}, {"education", "已当面讲明违法之处，本人表示不再犯。"}}, suspect);
    clerk.served(decision);
}

/// Deferred against a deposit, which is given back when the detention begins.
void deferred(Clerk& clerk, const std::string& suspect)
{
    clerk.paper("deferral_application", {{"asked", clerk.now().substr(0, 10)}, {"ground", "已申请行政复议"}, {"security", "交纳保证金"}}, suspect);
    clerk.served(clerk.paper("deferral_decision", {{"approver", "秦峻岭"}}, suspect));
    clerk.pass(35);
    clerk.served(clerk.paper("deposit_receipt", {{"paid", clerk.now()}, {"bank", "滨海银行营业部 保字第7号"}}, suspect));
    clerk.pass(240);
    clerk.served(clerk.paper("deposit_return", {{"ground", "行政拘留处罚已开始执行"}}, suspect));
}

void detained(Clerk& clerk, const Kind& kind, const std::string& suspect)
{
    if (kind.list == "theft")
        deferred(clerk, suspect);
    clerk.pass(20);
    const auto begun = clerk.now();
    clerk.paper("execution_receipt", {{"lockup", "滨海市拘留所"}, {"begun", begun}, {"until", clerk.after(kind.days)}}, suspect);
}

void punished(Clerk& clerk, const Kind& kind)
{
    told(clerk, kind);
    clerk.move(kind.days > 0 ? "qin" : "ma", "penalise", {}, decisionOf(clerk, kind));
    const auto suspects = clerk.people("suspect");
    fined(clerk, kind, suspects.front());
    if (kind.ending == Ending::Separate)
        freed(clerk, suspects.back());
    if (kind.days > 0)
        detained(clerk, kind, suspects.front());
    clerk.move("chen", "execute");
}

void mediated(Clerk& clerk)
{
    clerk.move("chen", "mediate", "双方自愿，因民间纠纷引起，情节较轻");
    clerk.paper("mediation_agreement", {{"round", "第一次调解"}, {"terms", "陆一舟赔偿修理费九百元，当场付清；双方不再追究。"}, {"kept_by", clerk.now().substr(0, 10)}});
    clerk.move("chen", "mediation_kept");
}

void prosecuted(Clerk& clerk)
{
    clerk.move("jiang", "send_for_prosecution", "犯罪事实清楚，证据确实、充分，同意移送");
    const auto opinion = clerk.paper("prosecution_opinion", {{"to", "滨海市人民检察院"}, {"circumstances", "犯罪嫌疑人到案后如实供述，未退赃。"}, {"offence", "合同诈骗罪"}});
    clerk.served(opinion);
}

void extra(Clerk& clerk, const Kind& kind)
{
    if (kind.extra == "dv_warning")
        clerk.served(clerk.paper("dv_warning", {{"told", clerk.now()}}));
    if (kind.extra == "correction_order")
        clerk.served(clerk.paper("correction_order", {{"correct_by", "2026-12-20"}, {"demand", "补齐登记并报派出所备查"}, {"basis", "《治安管理处罚法》有关登记的规定"}}));
}

} // namespace

void tell(Clerk& clerk, const Kind& kind, int serial, const std::string& picture)
{
    report(clerk, kind, serial);
    clerk.pass(25);
    const bool criminal = isCriminal(kind);
    if (criminal) {
        clerk.served(clerk.paper("acceptance_receipt", {{"contact", "0532-00001100"}}));
        clerk.run("chen", "review.submit", {{"file", clerk.file()}, {"grounds", Json::array()}, {"about", "file"}});
        agreedTo(clerk);
    }
    clerk.move(criminal ? "qin" : "ma", "file");
    clerk.paper(criminal ? "case_acceptance_form" : "filing_form",
                {{"source", "报案"}, {"opinion", criminal ? "属本单位管辖的刑事案件，建议立案侦查" : "属本单位管辖的行政案件，建议及时调查处理"}});
    const auto filed = clerk.paper(criminal ? "filing_decision" : "filing_notice", {{"contact", "0532-00001100"}, {"basis", "《刑事诉讼法》第一百一十二条"}});
    if (!criminal)
        clerk.served(filed);
    clerk.move("chen", "investigate");
    questioned(clerk, kind);
    extra(clerk, kind);
    gather(clerk, kind, picture);
    if (kind.ending == Ending::Mediation)
        return mediated(clerk);
    reviewed(clerk, kind);
    if (criminal)
        return prosecuted(clerk);
    if (kind.ending != Ending::NoPenalty)
        return punished(clerk, kind);
    told(clerk, kind);
    clerk.move("ma", "no_penalty", "违法行为轻微并及时改正，没有造成危害后果");
    freed(clerk, clerk.people("suspect").front());
}

void enrol(workplace::Workplace& workplace)
{
    tests::enrol(workplace);
    const auto system = staff::systemActor();
    const auto add = [&](const char* account, const char* name, const char* unit, Role role) {
        REQUIRE(workplace.office().submit(system, staff::AddOfficer{account, name, unit, {role}, {}}));
    };
    add("fang", "方知远", "370299020100", Role::R7);
    add("jiang", "江素问", "370299020000", Role::R8);
    add("he", "何星野", "370299020100", Role::R4);
    REQUIRE(workplace.office().submit(system, review::Qualify{"jiang", "A20193702000001", parseDay("2019-03-20"), {}, false}));
}

} // namespace minyi::model
