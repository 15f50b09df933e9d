#include <catch2/catch.hpp>

#include "core/cases/state.h"
#include "core/norms/pack.h"
#include "core/norms/queries.h"
#include "core/norms/topics.h"
#include "core/review/review.h"
#include "resources/resources.h"
#include "tests/support/make.h"

using namespace minyi;
using namespace minyi::core;
using namespace minyi::tests;

namespace {

const Day kOldLaw = *parseDay("2025-12-31"), kNewLaw = *parseDay("2026-01-01");

evidence::Checklists lists()
{
    return *evidence::Checklists::load({"checklists.json", *resources::find("rules/checklists.json")});
}

const documents::Forms& forms()
{
    static const auto loaded = *documents::Forms::load({"documents.json", *resources::find("rules/documents.json")});
    return loaded;
}

norms::Norms shipped()
{
    return *norms::Norms::load({"norms.json", *resources::find("rules/norms.json")}, {lists(), forms()});
}

std::vector<std::string> keysOf(TestWorkplace& w, const std::string& topic, Day day)
{
    std::vector<std::string> keys;
    const auto answer = w.ask("chen", norms::Of{topic, day});
    for (const auto& row : answer.rows)
        keys.push_back(row.key);
    return keys;
}

bool has(const std::vector<std::string>& keys, std::string_view key)
{
    return std::ranges::find(keys, key) != keys.end();
}

/// What the window promises to explain by F1.
std::vector<std::string> promised()
{
    std::vector<std::string> topics;
    for (const auto& move : cases::kAdministrative)
        topics.push_back("step.administrative." + std::string(toText(move.step)));
    const auto all = lists();
    for (const auto& list : all.all())
        for (const auto& item : list.items)
            if (list.id == "assault" || list.id == "theft")
                topics.push_back("item." + list.id + "." + item.id);
    for (const auto& token : TokensOf<review::Point>::table)
        topics.push_back("point." + std::string(token.text));
    for (const auto& token : TokensOf<review::Opinion>::table)
        topics.push_back("opinion." + std::string(token.text));
    for (const char* field : {"kind", "name", "original", "source", "place", "second", "approval", "recording", "store", "purpose", "item"})
        topics.push_back(std::string("field.evidence.") + field);
    for (const char* field : {"mark.mark", "mark.reason", "mend.mending", "pass.words", "return.defects", "override.reason", "opinion.words", "opinion.article",
                              "opinion.defects", "opinion.supplement_due", "submit.proposal", "recuse.reason",
                              "case.class", "case.role", "case.complex"})
        topics.push_back(std::string("field.") + field);
    for (const char* form : {"filing_form", "filing_notice", "no_filing_notice", "summons", "questioning", "inspection_warrant", "inspection_record", "evidence_notice",
                             "appraisal_appointment", "preservation_decision", "notice_record", "hearing_notice", "mediation_agreement", "no_penalty_decision",
                             "penalty_decision", "items_list", "execution_receipt", "payment_receipt", "end_decision", "service_proof", "case_acceptance_form",
                             "filing_decision", "criminal_no_filing_notice", "case_transfer", "criminal_summons", "interrogation", "detention_warrant",
                             "detention_family_notice", "arrest_request", "extension_request", "bail_decision", "surveillance_decision", "lifting_decision",
                             "release_notice", "withdrawal_decision"})
        topics.push_back(std::string("paper.") + form);
    return topics;
}

} // namespace

TEST_CASE("every step, checklist item, point, opinion and field that F1 promises has an article under both laws", "[norms]")
{
    TestWorkplace w;
    for (const auto& topic : promised())
        for (const Day day : {kOldLaw, kNewLaw}) {
            INFO(topic << " " << isoDay(day));
            CHECK(norms::isTopic(topic, {lists(), forms()}));
            const auto answer = w.ask("chen", norms::Of{topic, day});
            CHECK_FALSE(answer.rows.empty());
            for (const auto& row : answer.rows) {
                CHECK(row.validFrom);
                CHECK((row.loaded ? !row.textZh.empty() && !row.textEn.empty() && row.article > 0 : row.textZh.empty()));
            }
        }
}

TEST_CASE("the last day of 2025 asks the old law and the first of 2026 the new one", "[norms]")
{
    TestWorkplace w;
    for (const char* topic : {"step.administrative.penalise", "item.assault.summons", "point.authority", "field.evidence.store"}) {
        INFO(topic);
        const auto before = keysOf(w, topic, kOldLaw), after = keysOf(w, topic, kNewLaw);
        CHECK(has(before, "L1old"));
        CHECK_FALSE(has(before, "L1"));
        CHECK(has(after, "L1"));
        CHECK_FALSE(has(after, "L1old"));
    }
    const auto rows = w.ask("chen", norms::Of{"step.administrative.penalise", kNewLaw}).rows;
    CHECK(rows.front().article == 109);
    CHECK(isoDay(*rows.front().validFrom) == "2026-01-01");
    CHECK_FALSE(rows.front().validTo);
    CHECK(isoDay(*w.ask("chen", norms::Of{"step.administrative.penalise", kOldLaw}).rows.front().validTo) == "2025-12-31");
}

TEST_CASE("a norm that was not loaded is named with version and dates and says nothing", "[norms]")
{
    TestWorkplace w;
    const auto rows = w.ask("chen", norms::Of{"step.administrative.file", kNewLaw}).rows;
    const auto row = std::ranges::find(rows, "opinion_2015", &norms::NormRow::key);
    REQUIRE(row != rows.end());
    CHECK_FALSE(row->loaded);
    CHECK(row->versionZh == "公通字〔2015〕32号");
    CHECK(row->article == 0);
    CHECK(row->textZh.empty());
}

TEST_CASE("a clock is explained by the article of its limit, with the dates of its norm", "[norms]")
{
    TestWorkplace w;
    const auto row = [&](const std::string& topic, Day day) {
        const auto rows = w.ask("chen", norms::Of{topic, day}).rows;
        REQUIRE(rows.size() == 1);
        return rows.front();
    };
    CHECK(row("clock.psapl_case_handling_2026", kNewLaw).place == "第一百一十八条");
    CHECK(row("clock.psapl_case_handling_2026", kNewLaw).key == "L1");
    CHECK(row("clock.case_handling", kOldLaw).key == "L1old");
    CHECK(row("clock.case_handling", kNewLaw).key == "L1");
    CHECK(row("clock.admin_fast_track", kNewLaw).versionZh == "公安部令第149号修正");
    const auto foreign = row("clock.id_card_issue", kNewLaw);
    CHECK(foreign.key.empty());
    CHECK_FALSE(foreign.zh.empty());
    CHECK(w.ask("chen", norms::Of{"clock.no_such_limit", kNewLaw}).rows.empty());
}

TEST_CASE("where nothing is known of a place the norms of that day are named to look in", "[norms]")
{
    TestWorkplace w;
    const auto answer = w.ask("chen", norms::Of{"field.persons.phone", kNewLaw});
    CHECK(answer.rows.empty());
    REQUIRE(answer.look.size() == 4);
    CHECK(answer.look.front().versionEn == "revised 2025-06-27");
    CHECK(w.ask("chen", norms::Of{"field.persons.phone", kOldLaw}).look.front().versionEn == "amended 2012-10-26");
}

TEST_CASE("every instrument a norm names is one of the limits", "[norms]")
{
    TestWorkplace w;
    const auto limits = Json::parse(*resources::find("rules/deadlines.json"));
    const auto all = shipped();
    for (const auto& norm : all.all())
        if (norm.instrument) {
            INFO(norm.key);
            CHECK(limits["instruments"].contains(*norm.instrument));
        }
}

TEST_CASE("a pack of norms is refused with the place that is wrong", "[norms]")
{
    const auto pack = [](const std::string& all) {
        return norms::Norms::load({"norms.json", R"({"pack":"norms","version":1,"valid_from":"2026-01-01","norms":[)" + all + "]}"}, {lists(), forms()});
    };
    const auto article = [](const std::string& number, const std::string& topics, const std::string& zh = "做什么") {
        return R"({"article":)" + number + R"(,"topics":[)" + topics + R"(],"zh":")" + zh + R"(","en":"Do it"})";
    };
    const auto norm = [](const std::string& key, const std::string& articles, const std::string& more = R"("loaded":true)",
                         const std::string& from = "2026-01-01") {
        return R"({"key":")" + key + R"(","family":"F","zh":"法","en":"Law","version_zh":"新","version_en":"new","valid_from":")" + from + R"(",)" +
               more + R"(,"articles":[)" + articles + "]}";
    };
    const auto fault = [&](const std::string& all) {
        const auto loaded = pack(all);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().why == Why::BadPack);
        return loaded.error().detail;
    };
    const std::string good = article("1", R"("point.facts")");
    CHECK(pack(norm("A", good)));
    CHECK(fault(norm("A", article("1", R"("point.mood")"))) == "norms.json: norms.A.articles.1.topics.point.mood: unknown_reference");
    for (const char* topic : {"step.administrative.arrest", "step.imported.file", "step.file", "item.theft.weapon", "opinion.maybe", "field.evidence.colour",
                              "field.secret.kind", "clock.case_handling", "weather"}) {
        INFO(topic);
        CHECK(fault(norm("A", article("1", '"' + std::string(topic) + '"'))).find("unknown_reference") != std::string::npos);
    }
    CHECK(fault(norm("A", article("1", R"("point.facts","point.facts")"))).find("duplicate") != std::string::npos);
    CHECK(fault(norm("A", article("0", R"("point.facts")"))).find("out_of_range") != std::string::npos);
    CHECK(fault(norm("A", article("1", ""))).find("articles.1: empty") != std::string::npos);
    CHECK(fault(norm("A", article("1", R"("point.facts")", ""))).find("articles.1: empty") != std::string::npos);
    CHECK(fault(norm("A", good + "," + good)).find("articles.1: duplicate") != std::string::npos);
    CHECK(fault(norm("A", "")).find("no_article") != std::string::npos);
    CHECK(fault(norm("A", good, R"("loaded":false)")).find("words_without_text") != std::string::npos);
    CHECK(fault(norm("A", good, R"("loaded":true,"topics":["point.facts"])")).find("of_a_loaded_norm") != std::string::npos);
    CHECK(fault(norm("A", good, R"("loaded":true,"valid_to":"2025-01-01")")).find("valid_to: out_of_range") != std::string::npos);
    CHECK(fault(norm("A", good) + "," + norm("A", good, R"("loaded":true)", "2027-01-01")).find("norms.A: duplicate") != std::string::npos);
    CHECK(fault(norm("A", good) + "," + norm("B", good, R"("loaded":true)", "2027-01-01")).find("overlaps A") != std::string::npos);
    CHECK(pack(norm("A", good, R"("loaded":true,"valid_to":"2026-12-31")") + "," + norm("B", good, R"("loaded":true)", "2027-01-01")));
    CHECK(pack(norm("A", "", R"("loaded":false,"topics":["point.facts"])")));
}
