#include <catch2/catch.hpp>

#include "tests/arch/sources.h"

#include <algorithm>
#include <regex>
#include <set>

using namespace minyi::arch;

namespace {

/// What only a script of the command line can meet, and the maker of the sample.
const std::set<std::string> kNotForPeople = {"ext", "takes_no_date", "incidents"};
/// Named after a dot, each by the word of its own enum (ui/text/field_words.cpp).
const std::set<std::string> kByEnum = {"points", "grounds"};

/// The tokens a refusal may begin with whose sentence names what is missing or wrong: literals at the start of the detail, whatever is
/// added to them.
std::vector<std::pair<std::string, std::string>> tokensIn(const Source& source)
{
    static const std::regex refusal(R"((?:refuse\(|Refusal\{)\s*Why::(?:Missing|Invalid)\s*,([^;]*);)");
    static const std::regex first(R"((?:^|[?:(])\s*"([A-Za-z][^"]*)\")");
    std::vector<std::pair<std::string, std::string>> tokens;
    for (std::sregex_iterator at(source.text.begin(), source.text.end(), refusal), end; at != end; ++at) {
        const std::string detail = (*at)[1];
        for (std::sregex_iterator token(detail.begin(), detail.end(), first); token != end; ++token) {
            std::string name = (*token)[1];
            name = name.substr(0, name.find_first_of(": "));
            tokens.emplace_back(source.path, kByEnum.contains(name.substr(0, name.find('.'))) ? name.substr(0, name.find('.')) : name);
        }
    }
    return tokens;
}

/// The field names that have a word.
std::set<std::string> named(const std::vector<Source>& sources)
{
    static const std::regex row(R"x(\{"([^"]+)", QT_TRANSLATE_NOOP\("Field(?:Name|Fault)")x");
    std::set<std::string> names;
    for (const Source& source : sources)
        for (std::sregex_iterator at(source.text.begin(), source.text.end(), row), end; at != end; ++at)
            names.insert((*at)[1]);
    return names;
}

std::vector<Fault> wordless(const std::vector<Source>& core, const std::set<std::string>& names)
{
    std::vector<Fault> faults;
    for (const Source& source : core)
        for (const auto& [path, token] : tokensIn(source))
            if (!names.contains(token) && !kNotForPeople.contains(token) && !kByEnum.contains(token))
                faults.push_back({path, 0, token});
    return faults;
}

} // namespace

TEST_CASE("a token without a word is found, however it is written", "[arch]")
{
    const char* const refusals[] = {
        R"(return refuse(Why::Missing, "nameless");)",
        R"(return Refusal{Why::Invalid, "nameless: too long"};)",
        R"(return refuse(Why::Missing, empty ? "reason" : "nameless");)",
        R"(return Refusal{Why::Missing, std::string("nameless") + ": " + text};)",
        "return refuse(Why::Invalid,\n    \"nameless \" + id + \": of another\");",
    };
    for (const char* text : refusals) {
        INFO(text);
        const auto faults = wordless({{"core/cases/rules.cpp", text}}, {"reason"});
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().what == "nameless");
    }
    CHECK(wordless({{"core/cases/rules.cpp", R"(return refuse(Why::Missing, "points." + token);)"}}, {}).empty());
    CHECK(wordless({{"core/cases/rules.cpp", R"(return refuse(Why::NotFound, "nameless");)"}}, {}).empty()); // its sentence names nothing
}

TEST_CASE("everything a person can be told is missing or wrong has a word", "[arch]")
{
    const auto names = named(readSources({"ui/text"}));
    CHECK(names.size() > 150);
    const auto faults = wordless(readSources({"core"}), names);
    INFO(say(faults));
    CHECK(faults.empty());
}
