#include "core/base/mask.h"
#include "core/cases/desk.h"
#include "core/documents/command_fields.h"
#include "core/evidence/queries.h"
#include "core/incidents/command_fields.h"
#include "core/reports/queries.h"
#include "core/reports/register.h"
#include "core/reports/sealed_file.h"
#include "core/search/query_fields.h"
#include "tests/flows/people_office.h"

/// Every way somebody might try to get past the seal of a record; each is closed by itself.
using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

Filters closedToo()
{
    Filters filters;
    filters.closed = true;
    return filters;
}

search::Find words(std::string text)
{
    search::Find find;
    find.text = std::move(text);
    return find;
}

const Refusal kUnknown{Why::NotFound, "case"};

} // namespace

TEST_CASE("past the seal: its own handler, the chiefs and the bureau get the answer of an unknown case", "[ways]")
{
    PeopleOffice s;
    s.archive();
    CHECK(isSealed(s.w.row(s.file)));
    for (const char* who : kAll) {
        INFO(who);
        CHECK(s.refused(who, s.file) == kUnknown);
        CHECK(s.refused(who, s.file) == s.refused(who, {987654}));
        CHECK(s.w.ask(who, Rows{{s.file.value}}).empty());
    }
    CHECK(s.w.refusal("chen", EditCase{s.file, "改题", {}, {}, {}, {}, {}, {}}) == kUnknown);
    CHECK(s.w.refusal("ma", AssignOfficer{s.file, "bai", {}, {}}) == kUnknown);
    CHECK(s.w.refusal("chen", MoveCase{s.file, Step::Archive, {}, {}, {}}) == kUnknown);
    CHECK(s.w.refusal("ma", MoveCase{s.file, Step::Reopen, {}, "新事实", {}}) == kUnknown);
}

TEST_CASE("past the seal: no list holds it, whatever is chosen and however it is walked", "[ways]")
{
    PeopleOffice s;
    s.archive();
    const auto other = s.registered("chen", "商铺被盗").file;
    std::vector<Filters> all(8, closedToo());
    all[1].kind = Class::Administrative;
    all[2].states = {State::Archived};
    all[3].unit = make::unitOf(s.w, "370299020100");
    all[4].handler = Id<staff::Officer>{s.w.as("chen").officer};
    all[5].mine = true;
    all[6].openedFrom = parseDay("2026-11-01");
    all[7].subtype = "theft";
    for (const char* who : kAll)
        for (std::size_t i = 0; i < all.size(); ++i)
            for (const auto& sort : TokensOf<Sort>::table)
                for (const bool down : {false, true}) {
                    INFO(who << " " << i << " " << sort.text);
                    const auto ids = s.w.ask(who, Ids{all[i], sort.value, down});
                    CHECK(std::ranges::count(ids, s.file.value) == 0);
                    const Actor actor = s.w.as(who);
                    s.w.db([&](Db& db) { // the walk a longer list would take
                        const Want want = wantOf(db, sightOf(db, actor, s.w.office().now()), all[i], s.w.office().now());
                        CHECK(std::ranges::count(listed(db, want, {sort.value, down}, {}, 50, 0).ids, s.file.value) == 0);
                    });
                }
    CHECK(s.w.ask("ma", Ids{closedToo(), {}, false}) == std::vector{other.value});
}

TEST_CASE("past the seal: no count knows it", "[ways]")
{
    PeopleOffice s;
    const Desk counts{closedToo(), {}, false, {}, 0, true};
    CHECK(s.w.ask("ma", counts).total == 1);
    s.archive();
    for (const char* who : kAll)
        for (const bool mine : {false, true}) {
            INFO(who << mine);
            Desk desk = counts;
            desk.filters->mine = mine;
            const auto answer = s.w.ask(who, desk);
            CHECK(answer.total == 0);
            for (const auto& facet : answer.facets)
                CHECK(facet.count == 0);
            desk.facets = false;
            desk.counted = true;
            for (const auto& subtype : {std::optional<std::string>(), std::optional<std::string>("theft")}) {
                desk.filters->subtype = subtype;
                CHECK(s.w.ask(who, desk).total == 0);
            }
            desk.filters->states = {State::Archived};
            CHECK(s.w.ask(who, desk).total == 0);
        }
    for (const char* sums : {"case_tally", "case_state_sum", "case_subtype_sum"})
        CHECK(s.w.count("SELECT coalesce(sum(n),0) FROM " + std::string(sums)) == 0);
    s.w.say("qin", MoveCase{s.file, Step::Reopen, {}, "新事实", {}}); // opened again it is counted again
    CHECK(s.w.ask("ma", counts).total == 1);
    for (const char* sums : {"case_tally", "case_state_sum", "case_subtype_sum"})
        CHECK(s.w.count("SELECT sum(n) FROM " + std::string(sums)) == 1);
}

TEST_CASE("past the seal: the search finds it by no word, number, state or handler", "[ways]")
{
    PeopleOffice s;
    s.add({s.file, "suspect", "李冬青", kWang, {}, {}, {}, {}});
    for (const char* way : {"电动自行车", "李冬青"})
        CHECK(s.w.ask("ma", words(way)).count == 1);
    s.archive();
    for (const char* who : kAll)
        for (const std::string& way : {std::string("电动自行车"), s.number, std::string("冬青"), std::string("ldq"), kWang,
                                       std::string("state:archived"), std::string("handler:chen"), std::string("kind:case unit:望海路")}) {
            INFO(who << " " << way);
            CHECK(s.w.ask(who, words(way)).count == 0);
        }
    CHECK(s.w.checkFaults().empty());
}

TEST_CASE("past the seal: register, people, evidence, review, clocks and incident say nothing of it", "[ways]")
{
    PeopleOffice s;
    const auto known = s.add({s.file, "suspect", "李冬青", kWang, {}, {}, {}, {}});
    incidents::RecordIncident call;
    call.receivedAt = s.w.office().now();
    call.type = "盗窃";
    call.summary = "电动车被盗";
    call.handler = "chen";
    const auto incident = s.w.say("chen", call).incident;
    s.w.say("chen", incidents::SettleIncident{incident, incidents::Outcome::Filed, s.file, {}, {}, {}, {}, {}});
    const auto second = s.w.say("chen", call).incident;
    s.archive();
    s.w.say("admin", staff::GrantRole{"ma", Role::R7});
    CHECK(reports::plainText(s.w.ask("ma", reports::DraftRegister{closedToo(), {}, false, {}})).find(s.number) == std::string::npos);
    Alike typed;
    typed.idNumber = kWang;
    const auto other = s.registered("chen", "商铺被盗").file;
    const auto same = s.add({other, "suspect", "李冬青", kWang, {}, {}, {}, {}});
    const Json id{{"file", toJson(s.file)}};
    for (const char* who : {"chen", "ma", "gu", "qin", "han"}) {
        INFO(who);
        CHECK(s.w.ask(who, typed).size() == 1);
        CHECK(s.w.ask(who, OfPerson{same, {}}).empty());
        CHECK(s.w.ask(who, Elsewhere{other}).empty());
        CHECK(s.w.office().ask(s.w.as(who), OfPerson{known, {}}).error() == Refusal{Why::NotFound, "person"});
        CHECK(s.w.refusal(who, Reveal{s.file, known, "核实身份"}) == kUnknown);
        for (const char* question : {"cases.elsewhere", "evidence.desk", "review.card", "deadlines.of_case"})
            CHECK(s.asked(who, question, id).find("not_found") == 0);
        CHECK(s.asked(who, "deadlines.board", Json::object()).find(s.number) == std::string::npos);
        const auto card = s.asked(who, "incidents.card", {{"incident", toJson(incident)}});
        CHECK(card.find(s.number) == std::string::npos);
    }
    CHECK(s.w.refusal("chen", incidents::SettleIncident{second, incidents::Outcome::Filed, s.file, {}, {}, {}, {}, {}}) == kUnknown);
}

TEST_CASE("a seal is opened by who may, for a purpose of the law and in words, and the inspectors read who did", "[ways]")
{
    PeopleOffice s;
    s.add({s.file, "suspect", "李冬青", kWang, {}, {}, {}, {}});
    const auto person = s.add({s.file, "witness", "周立新", kOther, {}, {}, {}, {}});
    s.secret();
    s.w.say("ma", MoveCase{s.file, Step::File, {}, "理由", {}});
    const auto record = s.w.say("chen", documents::DraftDocument{s.file, "questioning", person, {}, {}});
    s.w.say("chen", documents::WriteDocument{record, {{"begun", "2026-11-20 09:00"}, {"ended", "2026-11-20 09:10"}, {"recorder", "白星野"}, {"rights", "已出示证件并告知权利义务"}, {"body", "问：看到什么？\n答：有人推走了车。"}}, {}});
    s.w.say("chen", documents::LockDocument{record, {}});
    const auto open = [&](std::string words, std::string number) { return OpenSealed{std::move(number), Purpose::CaseWork, std::move(words)}; };
    const std::string words = "办理同一嫌疑人盗窃案件需要核对";
    CHECK(s.w.refusal("qin", open(words, s.number)) == Refusal{Why::NotFound, "number"}); // not sealed: the file is asked for
    s.archive(false);
    CHECK(s.w.row(s.file).state == State::Archived);
    for (const char* who : {"chen", "ma", "gu"})
        CHECK(s.w.refusal(who, open(words, s.number)).why == Why::NotAllowed);
    CHECK(s.w.refusal("qin", open("办案", s.number)) == Refusal{Why::Invalid, "words: short"});
    CHECK(s.w.refusal("qin", open("", s.number)) == Refusal{Why::Missing, "words"});
    CHECK(s.w.refusal("qin", open(words, "A3702990201002026119999")) == Refusal{Why::NotFound, "number"});
    const auto file = s.w.say("qin", open(words, s.number));
    CHECK((file.row.id == s.file && file.people.front().name == "李冬青" && file.people.front().idNumber == maskedNumber(kWang)));
    CHECK(std::ranges::count(file.people, true, &PersonRow::hidden) == 1); // a protected one stays it
    CHECK(file.next == std::vector{Step::Reopen});
    CHECK(s.refused("qin", s.file) == kUnknown); // once
    const auto opened = s.w.say("xu", reports::OpenSealedFile{s.number.substr(13), Purpose::CaseWork, words}); // 2026110001, as people say it
    REQUIRE(opened.papers.size() == 1);
    CHECK((opened.file.row.id == s.file && opened.papers.front().zh == "询问笔录"));
    const reports::ReadSealedPaper reading{opened.papers.front().id, Purpose::CaseWork, words};
    CHECK(reports::plainText(s.w.say("xu", reading)).find("有人推走了车") != std::string::npos);
    CHECK(s.w.refusal("xu", reports::ReadSealedPaper{reading.document, Purpose::CaseWork, "看看"}) == Refusal{Why::Invalid, "words: short"});
    CHECK(s.w.refusal("ma", reading).why == Why::NotAllowed);
    const auto rows = s.w.ask("han", SealOpenings{});
    REQUIRE(rows.size() == 3); // the paper that was read too
    CHECK((rows[2].account == "qin" && rows[2].number == s.number && rows[2].words == words && rows[2].purpose == Purpose::CaseWork));
    CHECK(s.w.office().ask(s.w.as("qin"), SealOpenings{}).error().why == Why::NotAllowed);
    s.w.say("qin", MoveCase{s.file, Step::Reopen, {}, "发现新的违法事实", {}});
    CHECK_FALSE(isSealed(s.w.row(s.file)));
    CHECK(s.w.ask("chen", File{s.file}).row.state == State::Investigating);
    CHECK(s.w.ask("ma", ::words("李冬青")).count == 1);
    CHECK(s.w.checkFaults().empty());
}

TEST_CASE("only a case of public order is sealed, and only by the archive", "[ways]")
{
    PeopleOffice s;
    CaseFile file;
    file.subtype = "theft";
    CHECK(sealsBy(file, Step::Archive));
    CHECK_FALSE(sealsBy(file, Step::MediationKept));
    file.subtype = "hotels";
    CHECK_FALSE(sealsBy(file, Step::Archive));
    file.subtype = "economic";
    CHECK_FALSE(sealsBy(file, Step::Archive));
    file.subtype = "theft";
    file.kind = Class::Criminal;
    CHECK_FALSE(sealsBy(file, Step::Archive));
    s.archive();
    std::int64_t lines = s.w.count("SELECT count(*) FROM fact WHERE happened='case_sealed' AND payload='{}'");
    CHECK(lines == 1);
}
