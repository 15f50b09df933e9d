#include "core/documents/form_fields.h"
#include "core/documents/rules.h"
#include "tests/support/make.h"
#include "tests/support/rule_files.h"

using namespace minyi::tests;
using namespace minyi::core::documents;

namespace {

Json shipped()
{
    return Json::parse(readSource("resources/rules/documents.json"));
}

std::string refusedAs(const Json& pack)
{
    const auto bytes = pack.dump();
    const auto loaded = Forms::load({"documents.json", bytes});
    if (loaded)
        return "taken";
    CHECK(loaded.error().why == Why::BadPack);
    return loaded.error().detail;
}

/// The shipped pack with one thing changed in its first form.
template <class F>
std::string spoilt(F spoil)
{
    Json pack = shipped();
    spoil(pack["forms"][0]);
    return refusedAs(pack);
}

} // namespace

TEST_CASE("the shipped forms load: most of the table of documents, each with its labels", "[documents][packs]")
{
    const auto bytes = readSource("resources/rules/documents.json");
    const auto forms = Forms::load({"documents.json", bytes});
    INFO((forms ? "" : forms.error().detail));
    REQUIRE(forms);
    for (const char* key : {"filing_form", "acceptance_receipt", "filing_notice", "no_filing_notice", "transfer_notice", "summons", "questioning",
                            "inspection_warrant", "inspection_record", "evidence_notice", "evidence_list", "notice_record", "mediation_agreement",
                            "on_spot_decision", "no_penalty_decision", "penalty_decision", "items_list", "end_decision", "service_proof"})
        CHECK(forms->find(key));
    for (const Form& form : forms->all())
        for (const auto& fact : {form.fact, form.copyFact})
            if (fact) {
                INFO(form.key);
                const auto* event = shippedEvents().find(*fact);
                CHECK((event && !event->zh.empty()));
            }
}

TEST_CASE("a pack of forms is refused with file, row and reason", "[documents][packs]")
{
    CHECK(spoilt([](Json&) {}) == "taken");
    CHECK(spoilt([](Json& f) { f["fields"][0]["from"] = "case.colour"; }) == "documents.json: forms.filing_form.fields.number: unknown_source");
    CHECK(spoilt([](Json& f) { f["fields"][0]["from"] = "other.summons.nothing"; }) ==
          "documents.json: forms.filing_form.fields.number: unknown_reference");
    CHECK(spoilt([](Json& f) { f["fields"][0]["from"] = "person.name"; }) == "documents.json: forms.filing_form.fields.number: not_about_a_person");
    CHECK(spoilt([](Json& f) { f["fields"][0]["from"] = "service.to"; }) == "documents.json: forms.filing_form.fields.number: not_about_a_paper");
    CHECK(spoilt([](Json& f) { f["fields"][0]["from"] = "people"; }) == "documents.json: forms.filing_form.fields.number: wrong_type");
    CHECK(spoilt([](Json& f) { f["fields"][0]["begins"] = "case.title"; }) == "documents.json: forms.filing_form.fields.number: filled_and_typed");
    CHECK(spoilt([](Json& f) { f["fields"][1]["key"] = "number"; }) == "documents.json: forms.filing_form.fields.number: duplicate");
    CHECK(spoilt([](Json& f) { f["fields"][0]["zh"] = ""; }) == "documents.json: forms.filing_form.fields.number: no_label");
    CHECK(spoilt([](Json& f) { f["fields"][0].erase("en"); }) == "documents.json: forms[0].fields[0].en: missing_field");
    CHECK(spoilt([](Json& f) { f["fields"][3].erase("choices"); }) == "documents.json: forms.filing_form.fields.source: choices");
    CHECK(spoilt([](Json& f) { f["fields"].push_back({{"key", "more"}, {"zh", "另"}, {"en", "More"}, {"kind", "line"}}); }) ==
          "documents.json: forms.filing_form.fields.more: not_printed");
    CHECK(spoilt([](Json& f) { f["fields"][0]["kind"] = "colour"; }) == "documents.json: forms[0].fields[0].kind: unknown_word");
    CHECK(spoilt([](Json& f) { f["steps"] = {"dance"}; }) == "documents.json: forms[0].steps[0]: unknown_word");
    CHECK(spoilt([](Json& f) { f["steps"] = {"detain"}; }) == "documents.json: forms.filing_form.steps.detain: unknown_reference");
    CHECK(spoilt([](Json& f) { f["states"] = {"asleep"}; }) == "documents.json: forms[0].states[0]: unknown_word");
    CHECK(spoilt([](Json& f) { f["lock_in"] = {"legal_review"}; }) == "documents.json: forms.filing_form.lock_in.legal_review: frozen");
    CHECK(spoilt([](Json& f) { f["lock_in"] = Json::array(); }) == "documents.json: forms.filing_form.lock_in: empty");
    CHECK(spoilt([](Json& f) { f["layout"][0]["rows"] = {"colour"}; }) == "documents.json: forms.filing_form.layout[0].colour: unknown_reference");
    CHECK(spoilt([](Json& f) { f["layout"][1]["text"] = "{colour}"; }) == "documents.json: forms.filing_form.layout[1].colour: unknown_reference");
    CHECK(spoilt([](Json& f) { f["layout"] = Json::array(); }) == "documents.json: forms.filing_form.layout: empty");
    CHECK(spoilt([](Json& f) { f["fact"] = "decision_served"; }) == "documents.json: forms.filing_form.fact: not_served");
    CHECK(spoilt([](Json& f) { f["asked"] = {{{"class", "administrative"}}}; }) == "documents.json: forms.filing_form.asked[0]: one_of_happened_state");
    CHECK(spoilt([](Json& f) { f["asked"] = {{{"class", "criminal"}, {"state", "filed"}}}; }) == "documents.json: forms.filing_form.asked[0].class: unknown_reference");
    CHECK(spoilt([](Json& f) { f["asked"] = {{{"state", "filed"}, {"role", "suspect"}}}; }) == "documents.json: forms.filing_form.asked[0].role: not_about_a_person");
    CHECK(spoilt([](Json& f) { f["asked"] = {{{"happened", "rained"}}}; }) == "documents.json: forms[0].asked[0].happened: unknown_word");
    CHECK(spoilt([](Json& f) { f["fields"][0].erase("from"), f["fields"][0]["begins"] = "standing.nothing"; }) ==
          "documents.json: forms.filing_form.fields.number: unknown_reference");
    CHECK(spoilt([](Json& f) { f["colour"] = "red"; }) == "documents.json: forms[0].colour: unknown_field");
    Json twice = shipped();
    twice["forms"].push_back(twice["forms"][0]);
    CHECK(refusedAs(twice) == "documents.json: forms.filing_form: duplicate");
    Json wordless = shipped();
    wordless["words"].erase(0);
    CHECK(refusedAs(wordless) == "documents.json: words.source.case.number: missing_field");
    Json asking = shipped();
    for (Json& word : asking["words"])
        if (word["key"] == "standing.questioning.criminal")
            word["zh"] = "问：{case.colour}？";
    CHECK(refusedAs(asking) == "documents.json: words.standing.questioning.criminal.case.colour: unknown_source");
    Json narrow = shipped();
    for (Json& form : narrow["forms"])
        if (form["key"] == "evidence_list")
            form["layout"][1]["rows"].erase(0);
    CHECK(refusedAs(narrow) == "documents.json: forms.evidence_list.layout[1]: columns");
    CHECK(Forms::load({"documents.json", "{"}).error().detail == "documents.json: document: not_json");
}

TEST_CASE("legal documents are dated in Chinese digits and numbered without leading zeros", "[documents]")
{
    CHECK(chineseDay(*parseDay("2026-06-15")) == "二〇二六年六月十五日");
    CHECK(chineseDay(*parseDay("2030-10-10")) == "二〇三〇年十月十日");
    CHECK(chineseDay(*parseDay("2026-12-20")) == "二〇二六年十二月二十日");
    CHECK(chineseDay(*parseDay("2026-01-31")) == "二〇二六年一月三十一日");
    CHECK(numberText("滨公", "望海", "行罚决字", 2026, 10023) == "滨公（望海）行罚决字〔2026〕10023号");
}
