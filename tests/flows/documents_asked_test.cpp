#include "core/cases/query_fields.h"
#include "core/deadlines/clock_fields.h"
#include "core/things/commands.h"
#include "tests/flows/documents_office.h"

/// What is asked for in a case besides its steps, what a record begins with, and who gets a copy.
using namespace minyi::tests;
using namespace minyi::core::documents;
using cases::Step;

namespace {

std::vector<DeskRow> rowsOf(Assault& a, std::string_view form, Standing standing)
{
    auto rows = a.w.ask("chen", Desk{a.file}).rows;
    std::erase_if(rows, [&](const DeskRow& row) { return row.form != form || row.standing != standing; });
    return rows;
}

std::string typedIn(Assault& a, Id<Document> document, std::string_view key)
{
    const auto paper = a.paper(document);
    return std::ranges::find(paper.values, key, &ValueRow::key)->value;
}

Id<cases::CasePerson> person(Assault& a, std::string_view role)
{
    const auto file = a.w.ask("chen", cases::File{a.file});
    return std::ranges::find(file.people, role, &cases::PersonRow::role)->id;
}

/// Filed, investigated, decided: a fine.
Id<Document> decided(Assault& a)
{
    a.move("ma", Step::File);
    a.move("chen", Step::Investigate);
    a.agreed();
    a.w.at("2026-11-26 09:00");
    a.final("notice_record", {{"told", "2026-11-26 08:40"}, {"basis", "《治安管理处罚法》第五十一条第一款"}, {"proposal", "罚款五百元"}, {"statement", "我认错。"}, {"hearing", "不属于听证范围"}});
    a.move("chen", Step::TellParty);
    a.move("ma", Step::Penalise, Json{{"fine", 500}});
    return a.final("penalty_decision", {{"execution", "自收到本决定书之日起十五日内到指定银行缴纳。"}});
}

bool runs(Assault& a, std::string_view key)
{
    const auto answer = a.w.ask("chen", deadlines::Clocks{a.file, {}, {}});
    return std::ranges::count(answer.clocks, key, &deadlines::ClockRow::key) > 0;
}

} // namespace

TEST_CASE("a thing that was seized asks for the decision and the list of what was preserved, and the list holds it", "[documents][asked]")
{
    Assault a;
    a.move("ma", Step::File);
    a.move("chen", Step::Investigate);
    for (const char* form : {"preservation_decision", "preservation_list"})
        CHECK(a.row(form).standing == Standing::WhereNeeded);
    things::Seize seize;
    seize.file = a.file;
    seize.name = "破碎啤酒瓶";
    seize.quantity = "1";
    seize.unit = "个";
    seize.owner = "周立新";
    seize.place = "望海路派出所";
    seize.decision = "口头";
    a.w.say("chen", seize);
    for (const char* form : {"preservation_decision", "preservation_list"})
        CHECK(a.row(form).standing == Standing::Due);
    CHECK(a.row("evidence_list").standing == Standing::WhereNeeded); // in a criminal case it is
    const auto list = a.draft("preservation_list");
    CHECK(a.text(list).find("破碎啤酒瓶 1个") != std::string::npos);
    CHECK(rowsOf(a, "preservation_list", Standing::Due).empty());
}

TEST_CASE("each suspect lacks his own record of questioning from the investigation on, a witness does not", "[documents][asked]")
{
    Assault a;
    a.w.say("chen", cases::AddPerson{a.file, "suspect", "赵大海", {}, {}, {}, {}, {}});
    CHECK(rowsOf(a, "questioning", Standing::Due).empty());
    a.move("ma", Step::File);
    a.move("chen", Step::Investigate);
    auto due = rowsOf(a, "questioning", Standing::Due);
    REQUIRE(due.size() == 2);
    CHECK((due[0].person == "周立新" && due[1].person == "赵大海"));
    REQUIRE(due[0].people.size() == 1);
    a.w.say("chen", DraftDocument{a.file, "questioning", due[0].people[0].id, {}, {}});
    due = rowsOf(a, "questioning", Standing::Due);
    REQUIRE(due.size() == 1);
    CHECK(due[0].person == "赵大海");
    CHECK(rowsOf(a, "questioning", Standing::WhereNeeded).front().people.size() == 4); // and one of anybody else where it is needed
}

TEST_CASE("a record begins with the questions of its kind and role, which are not yet the record", "[documents][asked]")
{
    Assault a;
    a.move("ma", Step::File);
    a.move("chen", Step::Investigate);
    const auto of = [&](std::string_view role) { return a.w.say("chen", DraftDocument{a.file, "questioning", person(a, role), {}, {}}); };
    const auto suspect = of("suspect"), victim = of("victim");
    const auto asked = typedIn(a, suspect, "body"), heard = typedIn(a, victim, "body");
    CHECK(asked.starts_with("问：我们是望海路派出所的民警"));
    const auto rights = asked.find("第七十四条"), recusal = asked.find("第十七条"), facts = asked.find("请把事情的经过讲一遍");
    CHECK((rights < recusal && recusal < facts && facts != std::string::npos));
    CHECK(asked.find("陈述和申辩") != std::string::npos);
    CHECK(heard.find("陈述和申辩") == std::string::npos);
    CHECK(heard.find("是否愿意调解") != std::string::npos);
    a.write(suspect, {{"begun", "2026-11-24 08:10"}, {"ended", "2026-11-24 08:20"}, {"recorder", "白星野"}, {"rights", "已出示证件并告知权利义务"}});
    CHECK(a.w.refusal("chen", LockDocument{suspect, {}}) == Refusal{Why::Missing, "fields: body"});
    a.write(suspect, {{"body", asked + "我打了他一拳。"}});
    a.lock(suspect);
}

TEST_CASE("a copy is served on the victims unless somebody else is named, and only of what the law has copied", "[documents][asked]")
{
    Assault a;
    const auto paper = decided(a);
    a.w.at("2026-11-26 15:00");
    CHECK(runs(a, "victim_decision_copy"));
    const auto row = a.row("penalty_decision");
    CHECK((row.receiver == "周立新" && row.victims == "郑晓明"));
    a.w.say("chen", ServeDocument{paper, Way::Direct, "", {}, "", false});
    CHECK(runs(a, "victim_decision_copy")); // serving the punished one does not end it
    a.w.say("chen", ServeDocument{paper, Way::Direct, "", {}, "", true});
    CHECK_FALSE(runs(a, "victim_decision_copy"));
    const auto services = a.paper(paper).services;
    REQUIRE(services.size() == 2);
    CHECK((services[0].to == "周立新" && services[1].to == "郑晓明"));
    Assault other;
    other.move("ma", Step::File);
    const auto notice = other.final("filing_notice", {{"contact", "0532-00001100"}});
    CHECK(other.w.refusal("chen", ServeDocument{notice, Way::Direct, "郑晓明", {}, "", true}) == Refusal{Why::Invalid, "copy"});
}

TEST_CASE("executing a decision does not say that it was served", "[documents][asked]")
{
    Assault a;
    decided(a);
    a.move("chen", Step::Execute);
    CHECK(a.w.count("SELECT count(*) FROM case_fact WHERE event='decision_served'") == 0);
}

TEST_CASE("where nobody was harmed no copy is asked for", "[documents][asked]")
{
    Assault a;
    a.w.say("chen", cases::RemovePerson{person(a, "victim"), "登记有误", {}});
    decided(a);
    a.w.at("2026-11-26 15:00");
    CHECK_FALSE(runs(a, "victim_decision_copy"));
}
