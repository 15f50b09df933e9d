#include "core/deadlines/answers.h"
#include "tests/oracle/deadline_oracle.h"
#include "tests/support/rule_files.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <random>

using namespace minyi::core;
using namespace minyi::core::deadlines;
using minyi::tests::readSource;

namespace {

/// A question that a station could ask: starts crowd around holidays, month ends and the edge of the calendar.
Json randomQuestion(std::mt19937& random, const Json& rules)
{
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto& rule = rules[static_cast<std::size_t>(pick(static_cast<int>(rules.size())))];
    Day start = *dayFrom(2019 + pick(8), 1 + pick(12), 1) + pick(28);
    const auto [year, month, number] = civil(start);
    if (pick(4) == 0)
        start = *dayFrom(year, month, lastDayOfMonth(year, month)) - pick(2);
    if (pick(8) == 0)
        start = *dayFrom(year, pick(2) ? 10 : 2, 1) - pick(12);
    if (pick(20) == 0)
        start = *dayFrom(2026, 11, 1) + pick(60); // the last weeks any notice covers
    Json question{{"rule", rule["id"]}, {"start", isoInstant(at(start, pick(24), pick(60)))}, {"ext", Json::array()}, {"out", Json::array()}};
    for (const auto& extension : rule.value("extensions", Json::array())) {
        const std::string mode = extension["mode"];
        if (mode == "restart" || mode == "reschedule" || pick(2) == 0)
            continue;
        const int least = extension.value("min_amount", 1), most = extension["amount"];
        const std::string amount = pick(4) ? "" : ":" + std::to_string(least + pick(most - least + 1));
        question["ext"].push_back(extension["id"].get<std::string>() + amount);
    }
    const bool counted = rule["kind"] == "maximum" && rule["limit"]["unit"] != "hours";
    const bool known = rule.contains("suspensions");
    for (int i = counted && (known || pick(6) == 0) ? pick(4) : 0; i > 0; --i) {
        const Day from = start + (pick(70) - 6);
        question["out"].push_back({isoDay(from), pick(10) ? Json(isoDay(from + pick(30))) : Json()});
    }
    return question;
}

oracle::Deadlines shippedOracle()
{
    return {readSource("resources/rules/calendar.csv"), readSource("resources/rules/deadlines.json"),
            readSource("resources/rules/regimes.json")};
}

/// What both answer; the test ends where they differ.
Json agreed(const oracle::Deadlines& slow, const Json& question)
{
    Json fast = Json::parse(answerLine(question.dump(), minyi::tests::shippedRules(), minyi::tests::shippedCalendar()));
    fast.erase("remarks");
    fast.erase("conflict");
    const Json expected = slow.ask(question);
    if (fast != expected) {
        INFO(question.dump());
        REQUIRE(fast.dump() == expected.dump());
    }
    return fast;
}

/// A rule with its extensions granted one after the other, in the order of their tiers; dated ones need an event and stay out.
std::vector<Json> grantsOf(const Json& rule)
{
    std::vector<Json> all{Json::array()};
    for (const auto& extension : rule.value("extensions", Json::array())) {
        if (extension["mode"] == "restart" || extension["mode"] == "reschedule")
            continue;
        all.push_back(all.back());
        all.back().push_back(extension["id"]);
    }
    return all;
}

} // namespace

TEST_CASE("random clocks agree with a walk of one day at a time that shares no code", "[deadlines][oracle]")
{
    const oracle::Deadlines slow = shippedOracle();
    const char* seed = std::getenv("MINYI_SEED");
    const long clocks = std::getenv("MINYI_SOAK") ? 200'000 : 20'000;
    std::mt19937 random(seed ? static_cast<unsigned>(std::atol(seed)) : 110u);
    int paused = 0, provisional = 0, extended = 0;
    for (long i = 0; i < clocks; ++i) {
        const Json question = randomQuestion(random, slow.rules());
        const Json fast = agreed(slow, question);
        paused += fast.contains("paused");
        provisional += fast.value("provisional", false);
        extended += !question["ext"].empty();
    }
    // Checked, so that a quiet generator cannot pass for agreement.
    CHECK(paused > clocks / 500);
    CHECK(provisional > clocks / 100);
    CHECK(extended > clocks / 20);
}

/// Every rule with each of its extensions on start days of the years with a notice; in a soak on every day.
TEST_CASE("every rule agrees with the walk on the days of 2019 to 2026", "[deadlines][oracle]")
{
    const oracle::Deadlines slow = shippedOracle();
    const char* seed = std::getenv("MINYI_SEED");
    const int stride = std::getenv("MINYI_SOAK") ? 1 : 97; // no multiple of a week, a month or a year
    const Day first = *dayFrom(2019, 1, 1), last = *dayFrom(2026, 12, 31);
    const int from = seed ? std::atoi(seed) % stride : 0;
    int compared = 0;
    for (const auto& rule : slow.rules())
        for (const Json& grants : grantsOf(rule))
            for (Day day = first + from; day <= last; day = day + stride) {
                const Json question{{"rule", rule["id"]}, {"start", isoInstant(at(day, 16, 10))}, {"ext", grants}, {"out", Json::array()}};
                agreed(slow, question);
                ++compared;
            }
    CHECK(compared >= 170 * ((last - first - from) / stride));
}
