#include "core/deadlines/rule_words.h"
#include "tests/support/rule_files.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace minyi::core;
using namespace minyi::core::deadlines;
using minyi::tests::readSource;
using minyi::tests::shippedRules;

namespace {

std::string words(int amount, Unit unit)
{
    constexpr std::string_view kLetters = "hdwm"; // in the order of Unit
    return std::to_string(amount) + kLetters[static_cast<std::size_t>(unit)];
}

/// +30d is added, =30d replaces, ? is another date.
std::string words(const Extension& extension)
{
    const char sign = extension.mode == Mode::Add ? '+' : extension.mode == Mode::Total ? '=' : '?';
    return sign + (extension.amount ? words(*extension.amount, extension.unit.value_or(Unit::CalendarDays)) : "");
}

std::string extensionsOf(const Rule& rule)
{
    std::string all;
    for (const Extension& extension : rule.extensions)
        all += (all.empty() ? "" : " ") + words(extension);
    return all.empty() ? "-" : all;
}

} // namespace

/// The second column of proof beside the worked examples: limits typed anew from the articles, not from the pack. What differs is
/// explained in its line; an explanation of what no longer differs is a fault as well.
TEST_CASE("limits typed anew from the cited articles are those of the pack", "[deadlines][pack]")
{
    std::istringstream lines(readSource("tests/golden/deadline_articles.tsv"));
    std::string line;
    std::getline(lines, line);
    int seen = 0, differing = 0;
    for (; std::getline(lines, line); ++seen) {
        INFO(line);
        std::istringstream cells(line);
        std::string id, article, limit, extensions, difference;
        for (std::string* cell : {&id, &article, &limit, &extensions, &difference})
            std::getline(cells, *cell, '\t');
        const Rule* rule = shippedRules().find(id);
        REQUIRE(rule);
        REQUIRE(rule->limit);
        CHECK(words(rule->limit->amount, rule->limit->unit) == limit);
        const bool same = extensionsOf(*rule) == extensions;
        CHECK(same == (difference == "-"));
        differing += !same;
    }
    CHECK(seen >= 80);
    CHECK(differing == 5);
}
