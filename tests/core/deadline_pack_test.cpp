#include "core/base/json.h"
#include "tests/support/rule_files.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace minyi::core;
using namespace minyi::core::deadlines;
using minyi::tests::readSource;
using minyi::tests::shippedRules;

namespace {

struct Spoil {
    const char* refusal;
    std::function<void(Json& rules, Json& regimes)> change;
};

Json& rule(Json& pack, std::string_view id)
{
    for (auto& rule : pack["rules"])
        if (rule["id"] == id)
            return rule;
    throw std::out_of_range("rule");
}

std::string refusalOf(const std::string& rules, const std::string& regimes)
{
    const auto pack = RulePack::load({"deadlines.json", rules}, {"regimes.json", regimes}, minyi::tests::shippedEvents());
    if (pack)
        return "";
    CHECK(pack.error().why == Why::BadPack);
    return pack.error().detail;
}

const char* const kCase = "psapl_case_handling_2026";

const std::vector<Spoil> kSpoils = {
    {"deadlines.json: rule psapl_case_handling_2026: start_event: unknown_reference", [](Json& r, Json&) { rule(r, kCase)["start_event"] = "moon_landing"; }},
    {"deadlines.json: rule psapl_case_handling_2026: done_event: unknown_reference", [](Json& r, Json&) { rule(r, kCase)["done_event"] = "moon_landing"; }},
    {"deadlines.json: rule psapl_case_handling_2026: suspensions.appraisal: unknown_reference", [](Json& r, Json&) { rule(r, kCase)["suspensions"][0]["to_event"] = "moon_landing"; }},
    {"deadlines.json: rule psapl_case_handling_2026: extensions.ext1.approver.level: unknown_word", [](Json& r, Json&) { rule(r, kCase)["extensions"][0]["approver"]["level"] = "mayor"; }},
    {"deadlines.json: rule #1: document: wrong_type", [](Json& r, Json&) { r["rules"][0] = 7; }},
    {"deadlines.json: rules: empty", [](Json& r, Json&) { r["rules"] = Json::array(); }},
    {"deadlines.json: rules: wrong_type", [](Json& r, Json&) { r["rules"] = "x"; }},
    {"deadlines.json: version: missing_field", [](Json& r, Json&) { r.erase("version"); }},
    {"deadlines.json: version: out_of_range", [](Json& r, Json&) { r["version"] = 0; }},
    {"deadlines.json: valid_from: not_a_day", [](Json& r, Json&) { r["valid_from"] = "soon"; }},
    {"deadlines.json: pack: other_pack", [](Json& r, Json&) { r["pack"] = "points"; }},
    {"deadlines.json: extra: unknown_field", [](Json& r, Json&) { r["extra"] = 1; }},
    {"deadlines.json: rule psapl_case_handling_2026: id: duplicate", [](Json& r, Json&) { r["rules"].push_back(rule(r, kCase)); }},
    {"deadlines.json: rule psapl_case_handling_2026: colour: unknown_field", [](Json& r, Json&) { rule(r, kCase)["colour"] = 1; }},
    {"deadlines.json: rule psapl_case_handling_2026: limit.amount: wrong_type", [](Json& r, Json&) { rule(r, kCase)["limit"]["amount"] = "30"; }},
    {"deadlines.json: rule psapl_case_handling_2026: limit.amount: wrong_type", [](Json& r, Json&) { rule(r, kCase)["limit"]["amount"] = 30.5; }},
    {"deadlines.json: rule psapl_case_handling_2026: limit.amount: out_of_range", [](Json& r, Json&) { rule(r, kCase)["limit"]["amount"] = 0; }},
    {"deadlines.json: rule psapl_case_handling_2026: limit.unit: unknown_word", [](Json& r, Json&) { rule(r, kCase)["limit"]["unit"] = "weeks"; }},
    {"deadlines.json: rule psapl_case_handling_2026: limit: missing_field", [](Json& r, Json&) { rule(r, kCase).erase("limit"); }},
    {"deadlines.json: rule psapl_case_handling_2026: kind: unknown_word", [](Json& r, Json&) { rule(r, kCase)["kind"] = "perhaps"; }},
    {"deadlines.json: rule psapl_case_handling_2026: extensions: not_for_this_kind", [](Json& r, Json&) { rule(r, kCase)["kind"] = "minimum", rule(r, kCase)["rollover"] = false; }},
    {"deadlines.json: rule psapl_case_handling_2026: rollover: never_rolls", [](Json& r, Json&) { rule(r, kCase)["kind"] = "minimum"; }},
    {"deadlines.json: rule psapl_case_handling_2026: obligor: missing_field", [](Json& r, Json&) { rule(r, kCase).erase("obligor"); }},
    {"deadlines.json: rule psapl_case_handling_2026: start_event: not_a_key", [](Json& r, Json&) { rule(r, kCase)["start_event"] = "Case filed"; }},
    {"deadlines.json: rule psapl_case_handling_2026: regime: unknown_reference", [](Json& r, Json&) { rule(r, kCase)["regime"] = "none"; }},
    {"deadlines.json: rule psapl_case_handling_2026: rollover: regime_never_rolls", [](Json& r, Json&) { rule(r, kCase)["regime"] = "custody"; }},
    {"deadlines.json: rule psapl_case_handling_2026: source.instrument: unknown_reference", [](Json& r, Json&) { rule(r, kCase)["source"]["instrument"] = "x"; }},
    {"deadlines.json: rule psapl_case_handling_2026: effective_to: before_effective_from", [](Json& r, Json&) { rule(r, kCase)["effective_to"] = "2025-01-01"; }},
    {"deadlines.json: rule psapl_case_handling_2026: effective_from: not_a_day", [](Json& r, Json&) { rule(r, kCase)["effective_from"] = "2026-02-30"; }},
    {"deadlines.json: rule psapl_case_handling_2026: effective_from: overlaps psapl_case_handling_2006", [](Json& r, Json&) { rule(r, kCase)["effective_from"] = "2025-12-31"; }},
    {"deadlines.json: rule psapl_case_handling_2026: family: is_a_rule", [](Json& r, Json&) { rule(r, kCase)["family"] = "hearing_held"; }},
    {"deadlines.json: rule psapl_case_handling_2026: extensions.ext1: duplicate", [](Json& r, Json&) { rule(r, kCase)["extensions"][1]["id"] = "ext1", rule(r, kCase)["extensions"][1].erase("after"); }},
    {"deadlines.json: rule psapl_case_handling_2026: extensions.ext2.after: unknown_reference", [](Json& r, Json&) { rule(r, kCase)["extensions"][1]["after"] = "ext9"; }},
    {"deadlines.json: rule psapl_case_handling_2026: extensions.ext1.amount: missing_field", [](Json& r, Json&) { rule(r, kCase)["extensions"][0].erase("amount"); }},
    {"deadlines.json: rule psapl_case_handling_2026: extensions.ext1.unit: cannot_be_added", [](Json& r, Json&) { rule(r, kCase)["extensions"][0]["unit"] = "hours"; }},
    {"deadlines.json: rule psapl_case_handling_2026: extensions.ext1.min_amount: out_of_range", [](Json& r, Json&) { rule(r, kCase)["extensions"][0]["min_amount"] = 31; }},
    {"deadlines.json: rule psapl_case_handling_2026: extensions[0].mode: unknown_word", [](Json& r, Json&) { rule(r, kCase)["extensions"][0]["mode"] = "maybe"; }},
    {"deadlines.json: rule psapl_case_handling_2026: suspensions.hearing: duplicate", [](Json& r, Json&) { rule(r, kCase)["suspensions"][0]["id"] = "hearing"; }},
    {"deadlines.json: rule hearing_held: extensions.postponed.amount: not_for_this_mode", [](Json& r, Json&) { rule(r, "hearing_held")["extensions"][0]["amount"] = 3; }},
    {"deadlines.json: rule hearing_notice: limit.unit: not_for_this_kind", [](Json& r, Json&) { rule(r, "hearing_notice")["limit"]["unit"] = "hours"; }},
    {"deadlines.json: rule followup_message: at_time: not_a_time", [](Json& r, Json&) { rule(r, "followup_message")["at_time"] = "25:00"; }},
    {"deadlines.json: rule followup_message: at_time: missing_field", [](Json& r, Json&) { rule(r, "followup_message").erase("at_time"); }},
    {"deadlines.json: rule hotline_sign_for: limit: not_for_this_kind", [](Json& r, Json&) { rule(r, "hotline_sign_for")["limit"] = {{"amount", 4}, {"unit", "hours"}}; }},
    {"regimes.json: regimes.custody.month_rule: unknown_word", [](Json&, Json& g) { g["regimes"]["custody"]["month_rule"] = "lunar"; }},
    {"regimes.json: regimes: empty", [](Json&, Json& g) { g["regimes"] = Json::object(); }},
    {"regimes.json: pack: other_pack", [](Json&, Json& g) { g["pack"] = "deadlines"; }},
};

} // namespace

TEST_CASE("the shipped pack carries every limit with its citation", "[deadlines][pack]")
{
    const auto& pack = shippedRules();
    CHECK(pack.rules().size() == 170);
    CHECK(pack.instruments().size() == 32);
    CHECK(pack.version() >= 1);
    for (const auto& rule : pack.rules()) {
        INFO(rule.id);
        CHECK(pack.find(rule.id) == &rule);
        CHECK_FALSE(rule.regime.empty());
        CHECK((rule.source.article || rule.jurisdiction || rule.id == "criminal_record_certificate"));
    }
}

TEST_CASE("a spoiled pack is refused whole, naming file, rule, field and reason", "[deadlines][pack]")
{
    const auto rules = Json::parse(readSource("resources/rules/deadlines.json"));
    const auto regimes = Json::parse(readSource("resources/rules/regimes.json"));
    CHECK(refusalOf(rules.dump(), regimes.dump()) == "");
    for (const auto& spoil : kSpoils) {
        auto badRules = rules, badRegimes = regimes;
        spoil.change(badRules, badRegimes);
        CHECK(refusalOf(badRules.dump(), badRegimes.dump()) == spoil.refusal);
    }
}

TEST_CASE("bytes that are no pack are refused and never crash the loader", "[deadlines][pack]")
{
    const auto rules = readSource("resources/rules/deadlines.json"), regimes = readSource("resources/rules/regimes.json");
    CHECK(refusalOf("", regimes) == "deadlines.json: document: not_json");
    CHECK(refusalOf("[]", regimes) == "deadlines.json: document: wrong_type");
    CHECK(refusalOf(rules, "{") == "regimes.json: document: not_json");
    CHECK(refusalOf("{\"pack\":\"deadlines\"," + rules.substr(1), regimes) == "deadlines.json: document: duplicate_field");
    for (std::size_t cut = 0; cut < rules.size(); cut += 997)
        CHECK_FALSE(RulePack::load({"deadlines.json", std::string_view(rules).substr(0, cut)}, {"regimes.json", regimes}, minyi::tests::shippedEvents()));
}

TEST_CASE("an event says its words in both languages and for whom, once", "[deadlines][pack]")
{
    const std::string good = minyi::tests::readSource("resources/rules/events.json");
    const auto refusal = [&](const std::function<void(Json&)>& spoil) {
        Json json = Json::parse(good);
        spoil(json);
        const auto loaded = EventBook::load({"events.json", json.dump()});
        return loaded ? std::string("taken") : loaded.error().detail;
    };
    CHECK(refusal([](Json&) {}) == "taken");
    CHECK(refusal([](Json& json) { json["events"][0].erase("en"); }) == "events.json: event suspect_arrived: en: missing_field");
    CHECK(refusal([](Json& json) { json["events"][0].erase("classes"); }) == "events.json: event suspect_arrived: classes: missing_field");
    CHECK(refusal([](Json& json) { json["events"][0]["happened"] = {"moon"}; }).find("suspect_arrived: happened") != std::string::npos);
    CHECK(refusal([](Json& json) { json["events"].push_back(json["events"][0]); }) == "events.json: event suspect_arrived: event: duplicate");
    CHECK(refusal([](Json& json) { json["events"] = Json::array(); }) == "events.json: events: empty");
}
