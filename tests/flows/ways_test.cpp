#include "core/reports/queries.h"
#include "core/reports/register.h"
#include "core/search/query_fields.h"
#include "tests/flows/people_office.h"

/// Every way somebody might try to get to a protected person; each is closed by itself.
using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

const char* const kSecrets[] = {"欧阳", "静好", "欧*", "379999199001010029", "379***", "13800007755", "138****7755", "望海路9号"};
const char* const kStrangers[] = {"bai", "jia", "ma", "gu", "xu", "qin"};

/// What of the protected one stands in a text.
std::string leakIn(const std::string& text)
{
    for (const char* secret : kSecrets)
        if (text.find(secret) != std::string::npos)
            return secret;
    return {};
}

search::Find words(std::string text)
{
    search::Find find;
    find.text = std::move(text);
    return find;
}

} // namespace

TEST_CASE("past protection: the file of the case says the role and no more, to whoever is not the handler", "[ways]")
{
    PeopleOffice s;
    const auto id = s.secret();
    for (const char* who : kStrangers) {
        INFO(who);
        const std::string all = s.asked(who, "cases.file", {{"file", toJson(s.file)}});
        CHECK(leakIn(all) == "");
        CHECK(all.find("\"hidden\":true") != std::string::npos);
    }
    CHECK(s.w.ask("chen", File{s.file}).people.front().name == "欧阳静好");
    CHECK(s.w.ask("han", File{s.file}).people.front().phone == "138****7755"); // inspects, masked like everything
    s.w.say("admin", staff::GrantRole{"ma", Role::R2});
    CHECK(leakIn(s.asked("ma", "cases.file", {{"file", toJson(s.file)}})) != ""); // the supervisor of the centre
    CHECK(s.w.row(id).isProtected);
}

TEST_CASE("past protection: the second officer and the stand-in look no further than others", "[ways]")
{
    PeopleOffice s;
    const auto id = s.secret();
    for (const char* who : {"bai", "jia", "ma", "qin"}) {
        INFO(who);
        CHECK(s.w.refusal(who, Reveal{s.file, id, "核实身份"}) == Refusal{Why::NotAllowed, "protected"});
        CHECK(s.w.refusal(who, ProtectPerson{id, false, "不再需要", {}}) == Refusal{Why::NotAllowed, "protected"});
    }
    CHECK(s.w.refusal("bai", ChangePerson{id, {}, "何某", {}, {}, {}, {}, {}, {}}) == Refusal{Why::NotAllowed, "protected"});
    CHECK(s.w.refusal("jia", RemovePerson{id, "误加", {}}) == Refusal{Why::NotAllowed, "protected"});
    CHECK(s.w.say("han", Reveal{s.file, id, "核查举报"}).name == "欧阳静好");
    CHECK(s.w.refusal("chen", ProtectPerson{id, false, "", {}}) == Refusal{Why::Missing, "reason"});
    s.w.say("chen", ProtectPerson{id, false, "本人同意公开", {}});
    CHECK(s.w.ask("ma", File{s.file}).people.front().name == "欧*好");
    s.w.say("han", ProtectPerson{id, true, {}, {}});
    CHECK(s.w.ask("ma", File{s.file}).people.front().hidden);
}

TEST_CASE("past protection: lists, their orders and the printed register call no case by him", "[ways]")
{
    PeopleOffice s;
    s.secret();
    for (const char* who : kAll)
        for (const auto& sort : TokensOf<Sort>::table) {
            INFO(who << " " << sort.text);
            CHECK(leakIn(s.asked(who, "cases.desk", {{"sort", sort.text}, {"facets", true}})) == "");
            CHECK(leakIn(s.asked(who, "cases.rows", {{"ids", {s.file.value}}})) == "");
        }
    s.w.say("admin", staff::GrantRole{"ma", Role::R11}); // prints
    const auto paper = s.w.ask("ma", reports::DraftRegister{{}, {}, false, {}});
    CHECK(leakIn(reports::plainText(paper)) == "");
    s.add({s.file, "suspect", "李冬青", {}, {}, {}, {}, {}});
    CHECK(s.w.ask("ma", Rows{{s.file.value}})[0].person == "李*青");
}

TEST_CASE("past protection: the search finds him by no name, number, telephone or initials, not even for his handler", "[ways]")
{
    PeopleOffice s;
    auto open = AddPerson{s.file, "reporter", "欧阳静好", kWang, "13800007755", {}, {}, {}};
    const auto id = s.w.say("chen", open);
    const char* const ways[] = {"静好", "oyjh", kWang.c_str(), "13800007755", "7755"};
    for (const char* way : ways)
        CHECK(s.w.ask("chen", words(way)).count == 1);
    s.w.say("chen", ProtectPerson{id, true, {}, {}});
    for (const char* who : kAll)
        for (const char* way : ways) {
            INFO(who << " " << way);
            CHECK(s.w.ask(who, words(way)).count == 0);
        }
    CHECK(s.w.count("SELECT count(*) FROM search_text WHERE instr(text,'静好')>0") == 0);
    CHECK(s.w.checkFaults().empty()); // the index agrees with the rows
}

TEST_CASE("past protection: nobody is told that he is known elsewhere", "[ways]")
{
    PeopleOffice s;
    const auto id = s.secret();
    const auto other = s.registered("chen", "商铺被盗").file;
    const auto same = s.add({other, "witness", "欧阳静好", kWang, "13800007755", {}, {}, {}});
    Alike typed;
    typed.name = "欧阳静好";
    typed.idNumber = kWang;
    typed.phone = "13800007755";
    for (const char* who : {"chen", "ma", "qin", "han"}) {
        INFO(who);
        const auto rows = s.w.ask(who, typed);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].person == same);
        CHECK(s.w.office().ask(s.w.as(who), OfPerson{id, {}}).error() == Refusal{Why::NotFound, "person"});
        CHECK(s.w.ask(who, OfPerson{same, {}}).empty());
        CHECK(s.w.ask(who, Elsewhere{s.file}).empty());
    }
}

TEST_CASE("past protection: the timeline and the changes that are announced hold nothing of him", "[ways]")
{
    PeopleOffice s;
    std::string told;
    s.w.office().listen([&](const Change& change) {
        for (const auto& [kind, uid] : change.touched)
            told += std::string(toText(kind)) + uid.text();
    });
    const auto id = s.secret();
    s.w.say("chen", ChangePerson{id, {}, {}, {}, "13800007756", {}, {}, {}, {}});
    s.w.say("chen", Reveal{s.file, id, "核实身份"});
    CHECK_FALSE(told.empty());
    CHECK(leakIn(told) == "");
    for (const auto& line : s.w.ask("ma", File{s.file}).timeline)
        CHECK(leakIn(line.payload.dump()) == "");
    CHECK(s.w.count("SELECT count(*) FROM fact WHERE instr(payload,'静好')+instr(payload,'7755')+instr(payload,'379999')>0") == 0);
}
