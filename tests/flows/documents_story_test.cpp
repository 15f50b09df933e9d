#include "core/cases/query_fields.h"
#include "core/documents/table.h"
#include "core/exports/docx.h"
#include "tests/flows/documents_office.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>

using namespace minyi::tests;
using namespace minyi::core::documents;
using cases::Step;

namespace {

/// What a person reads on the paper; MINYI_REWRITE=1 writes it anew after somebody has read it.
void checkGolden(const std::string& text, const std::string& form)
{
    const std::string path = std::string(MINYI_SOURCE_DIR) + "/tests/golden/document_" + form + ".txt";
    if (std::getenv("MINYI_REWRITE"))
        std::ofstream(path, std::ios::binary) << text;
    std::ifstream file(path, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    INFO(form);
    CHECK(text == expected);
}

/// An assault from the report to the served penalty decision, with the papers of its way.
struct Story {
    Assault a;
    std::map<std::string, Id<Document>> papers;

    void paper(const std::string& form, const Json& values) { papers[form] = a.final(form, values); }

    void investigated()
    {
        a.move("ma", Step::File, {}, "");
        paper("filing_form", {{"source", "110指令"}, {"opinion", "属本单位管辖的行政案件，建议及时调查处理"}});
        paper("filing_notice", {{"contact", "0532-00001100"}});
        a.move("chen", Step::Investigate, {}, "");
        a.w.at("2026-11-24 10:00");
        paper("summons", {{"basis", "《治安管理处罚法》第九十六条"}, {"grounds", "涉嫌殴打他人"}, {"appear", "2026-11-24 14:00"}, {"approver", "马晓东"}});
        a.w.at("2026-11-24 16:00");
        const auto suspect = a.w.ask("chen", cases::File{a.file}).people.front().id;
        const auto record = a.w.say("chen", DraftDocument{a.file, "questioning", suspect, {}, {}});
        a.write(record, {{"begun", "2026-11-24 14:10"}, {"ended", "2026-11-24 15:20"}, {"recorder", "白星野"}, {"rights", "已出示证件并告知权利义务"},
                         {"body", "问：今天早上发生了什么？\n答：因为停车吵起来，我打了他一拳。"}});
        a.lock(record);
        papers["questioning"] = record;
    }
    void decided()
    {
        a.agreed();
        a.w.at("2026-11-26 09:00");
        paper("notice_record", {{"told", "2026-11-26 08:40"}, {"basis", "《治安管理处罚法》第五十一条第一款"}, {"proposal", "罚款五百元"},
                                {"statement", "我认错，请求从轻处理。"}, {"hearing", "不属于听证范围"}});
        a.move("chen", Step::TellParty, {}, "");
        a.w.at("2026-11-26 11:00");
        a.move("ma", Step::Penalise, Json{{"fine", 500}}, "");
        paper("penalty_decision", {{"execution", "自收到本决定书之日起十五日内到指定银行缴纳。"}});
    }
    void served()
    {
        a.w.at("2026-11-26 15:00");
        a.w.say("chen", ServeDocument{papers["penalty_decision"], Way::Direct, "周立新", {}, "", false});
        a.w.say("chen", ServeDocument{papers["penalty_decision"], Way::Left, "郑晓明", {}, "见证人：社区工作者孟舟", true});
        const auto proof = a.draft("service_proof", papers["penalty_decision"]);
        a.write(proof, {{"place", "望海路派出所"}});
        a.lock(proof);
        papers["service_proof"] = proof;
    }
};

} // namespace

TEST_CASE("an assault is written from the report to the served decision, and its papers read as they should", "[documents][golden]")
{
    Story story;
    story.investigated();
    story.decided();
    story.served();
    for (const auto& [form, document] : story.papers) {
        checkGolden(story.a.text(document), form);
        CHECK(story.a.paper(document).matches);
    }
    CHECK(story.papers.size() == 7);
    CHECK(story.a.paper(story.papers["penalty_decision"]).number == "滨公（望海路所）行罚决字〔2026〕1号");
    CHECK(story.a.w.checkFaults().empty());
}

TEST_CASE("nothing a handler wrote for one paper of an assault is written again for another, nor what the case knows", "[documents]")
{
    Story story;
    story.investigated();
    story.decided();
    story.served();
    std::map<std::string, int> typed;
    std::size_t fields = 0, filled = 0;
    for (const auto& [form, document] : story.papers)
        for (const auto& row : story.a.paper(document).values) {
            fields += !row.value.empty();
            filled += !row.typed && !row.value.empty();
            // a choice is a stroke of the pen, and what begins with the case's words was written there
            if (row.typed && !row.value.empty() && row.kind != Kind::Choice && row.key != "place" && row.key != "facts")
                ++typed[row.value];
        }
    int twice = 0;
    for (const auto& [value, times] : typed)
        twice += times > 1;
    CHECK(twice == 0);
    const auto file = story.a.w.ask("chen", cases::File{story.a.file});
    for (const auto& known : {file.row.title, file.place, file.summary, file.people.front().name, file.people.front().idNumber})
        CHECK(typed.count(known) == 0);
    CHECK(filled * 2 > fields); // more than half is filled in
}

TEST_CASE("serving a decision stops the clock of its service, and the copy for the victim its own", "[documents]")
{
    Story story;
    story.investigated();
    story.decided();
    const auto facts = [&](const char* event) { return story.a.w.count("SELECT count(*) FROM case_fact WHERE event='" + std::string(event) + "'"); };
    CHECK(facts("decision_served") == 0);
    story.served();
    CHECK(facts("decision_served") == 1);
    CHECK(facts("decision_copied_to_victim") == 1);
}

TEST_CASE("every form of the pack can be drafted in some case and prints in full, whatever it holds", "[documents]")
{
    Assault a;
    const auto& forms = a.w.ask("chen", Desk{a.file}).rows;
    CHECK(forms.size() >= 25);
    a.move("ma", Step::File, {}, "");
    a.move("chen", Step::Investigate, {}, "");
    std::string hostile = "<w:p>&amp;\"'{facts}\t\x01\x02\x1f\x7f 100%1 ";
    hostile += std::string(100'000, 'x') + "末";
    const auto record = a.draft("inspection_record");
    Json values = {{"what", "检查笔录"}, {"begun", "2026-11-24 08:00"}, {"ended", "2026-11-24 08:10"}, {"target", "<&>"}, {"recorder", "白"}, {"course", hostile}};
    a.write(record, values);
    a.lock(record);
    CHECK(a.text(record).find(hostile) != std::string::npos); // not a placeholder, not markup
    const auto report = a.w.ask("chen", reports::DraftCaseDocument{record});
    CHECK(exports::docxOf(report));
    CHECK(a.w.refusal("chen", WriteDocument{a.draft("inspection_record"), {{"course", std::string(200'001, 'y')}}, {}}) ==
          Refusal{Why::Invalid, "course: too_long"});
}
