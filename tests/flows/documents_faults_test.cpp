#include "core/documents/form_fields.h"
#include "tests/support/make.h"
#include "tests/support/rule_files.h"

#include <algorithm>

using namespace minyi::tests;
using namespace minyi::core::documents;

namespace {

/// What is said of the shipped pack with one thing changed in a form.
template <class F>
std::string spoilt(const char* form, F spoil)
{
    Json pack = Json::parse(readSource("resources/rules/documents.json"));
    for (Json& each : pack["forms"])
        if (each["key"] == form)
            spoil(each);
    const auto bytes = pack.dump();
    const auto loaded = Forms::load({"documents.json", bytes});
    return loaded ? "taken" : loaded.error().detail;
}

std::string withDeposit(Json yuan)
{
    Json pack = Json::parse(readSource("resources/rules/documents.json"));
    pack["deposit_per_day"] = std::move(yuan);
    const auto bytes = pack.dump();
    const auto loaded = Forms::load({"documents.json", bytes});
    return loaded ? "taken" : loaded.error().detail;
}

Json& field(Json& form, std::string_view key)
{
    return *std::ranges::find_if(form["fields"], [&](const Json& each) { return each["key"] == key; });
}

} // namespace

TEST_CASE("a form that speaks of a step, an outcome, a service or an addressee it has not is refused by name", "[documents][packs]")
{
    CHECK(spoilt("bail_decision", [](Json& f) { f.erase("steps"); }) == "documents.json: forms.bail_decision.fields.reason: no_step");
    CHECK(spoilt("bail_decision", [](Json& f) { f["classes"] = {"administrative"}; }) == "documents.json: forms.bail_decision.steps.grant_bail: unknown_reference");
    CHECK(spoilt("filing_notice", [](Json& f) { f["outcome"] = "penalty"; }) == "documents.json: forms.filing_notice.outcome: not_about_a_person");
    CHECK(spoilt("filing_notice", [](Json& f) { f["to"] = "nobody"; }) == "documents.json: forms.filing_notice.to: unknown_reference");
    CHECK(spoilt("filing_form", [](Json& f) { f["to"] = "reporter"; }) == "documents.json: forms.filing_form.to: not_served");
    CHECK(spoilt("detention_family_notice", [](Json& f) { field(f, "executed")["from"] = "served.questioning"; }) ==
          "documents.json: forms.detention_family_notice.fields.executed: unknown_reference"); // which is served on nobody
    CHECK(spoilt("summons", [](Json& f) { field(f, "grounds")["begins"] = "last.name"; }) ==
          "documents.json: forms.summons.fields.grounds: unknown_reference"); // which the case fills
    CHECK(spoilt("filing_notice", [](Json& f) { field(f, "contact")["begins"] = "last.contact"; }) ==
          "documents.json: forms.filing_notice.fields.contact: unknown_reference"); // of which a case has one
    CHECK(spoilt("summons", [](Json& f) { f["layout"][0]["when"] = "colour"; }) == "documents.json: forms.summons.layout[0].colour: unknown_reference");
}

TEST_CASE("the deposit for a day is a figure of the pack", "[documents][packs]")
{
    CHECK(withDeposit(200) == "taken");
    CHECK(withDeposit(0) == "documents.json: deposit_per_day: out_of_range");
    CHECK(withDeposit(1'000'000) == "documents.json: deposit_per_day: out_of_range");
    CHECK(withDeposit("200") == "documents.json: deposit_per_day: wrong_type");
}

TEST_CASE("every class of case has its forms, each number its own word, and what is served says to whom or asks", "[documents][packs]")
{
    const auto bytes = readSource("resources/rules/documents.json");
    const auto forms = Forms::load({"documents.json", bytes});
    REQUIRE(forms);
    std::set<std::string> words;
    for (const Form& form : forms->all()) {
        INFO(form.key);
        CHECK((!form.word || words.insert(*form.word).second));
        CHECK((form.set != FormSet::Criminal || form.classes == std::vector{cases::Class::Criminal}));
    }
    for (const char* number : {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23",
                               "40", "41", "42", "43", "44", "45", "46"}) {
        INFO(number);
        CHECK(std::ranges::any_of(forms->all(), [&](const Form& form) { return std::ranges::count(form.numbers, number) > 0; }));
    }
}
