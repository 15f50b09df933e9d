#include "core/followup/rules.h"
#include "tests/support/make.h"

#include <cstdlib>
#include <fstream>
#include <random>
#include <set>

using namespace minyi::tests;
using followup::Parsed;

namespace {

struct Answer {
    Parsed means;
    std::string text;
};

std::vector<Answer> answers()
{
    std::ifstream file(std::string(MINYI_SOURCE_DIR) + "/tests/flows/replies.tsv");
    REQUIRE(file);
    std::vector<Answer> all;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#'))
            continue;
        const auto tab = line.find('\t');
        REQUIRE(tab != std::string::npos);
        const auto means = fromText<Parsed>(line.substr(0, tab));
        INFO(line);
        REQUIRE(means);
        std::string text;
        for (std::size_t i = tab + 1; i < line.size(); ++i) {
            if (line[i] != '\\' || i + 1 == line.size()) {
                text += line[i];
                continue;
            }
            const char next = line[++i];
            text += next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next;
        }
        all.push_back({*means, text});
    }
    return all;
}

/// Written apart from the parser: characters instead of bytes, a set instead of a pack.
Parsed oracle(std::string_view raw)
{
    std::vector<std::string> chars;
    for (std::size_t i = 0; i < raw.size();) {
        const auto lead = static_cast<unsigned char>(raw[i]);
        const std::size_t n = std::min<std::size_t>(lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1, raw.size() - i);
        chars.emplace_back(raw.substr(i, n));
        i += n;
    }
    static const std::set<std::string> blank = {" ", "\t", "\r", "\n", "　"};
    static const std::set<std::string> mark = {".", ",", "!", ";", "~", "。", "，", "！", "、", "；", "．", "～"};
    while (!chars.empty() && (blank.contains(chars.back()) || mark.contains(chars.back())))
        chars.pop_back();
    while (!chars.empty() && blank.contains(chars.front()))
        chars.erase(chars.begin());
    std::string text;
    for (const auto& c : chars) {
        if (c.size() == 1)
            text += static_cast<char>(c[0] >= 'a' && c[0] <= 'z' ? c[0] - 32 : c[0]);
        else if (c == "０" || c == "１" || c == "２" || c == "３")
            text += static_cast<char>('0' + (static_cast<unsigned char>(c[2]) - 0x90));
        else
            text += c == "Ｔ" || c == "ｔ" ? "T" : c == "Ｄ" || c == "ｄ" ? "D" : c;
    }
    static const std::map<std::string, Parsed> known = {
        {"1", Parsed::Satisfied}, {"一", Parsed::Satisfied}, {"满意", Parsed::Satisfied}, {"非常满意", Parsed::Satisfied},
        {"2", Parsed::Basically}, {"二", Parsed::Basically}, {"基本满意", Parsed::Basically},
        {"3", Parsed::Dissatisfied}, {"三", Parsed::Dissatisfied}, {"不满意", Parsed::Dissatisfied}, {"非常不满意", Parsed::Dissatisfied},
        {"T", Parsed::OptOut}, {"TD", Parsed::OptOut}, {"退订", Parsed::OptOut}, {"0", Parsed::OptOut}};
    const auto found = known.find(text);
    return found == known.end() ? Parsed::Invalid : found->second;
}

} // namespace

TEST_CASE("every form of an answer and more than 200 ugly ones are read as they should, and none is lost", "[replies]")
{
    TestWorkplace w;
    const auto matter = make::sent(w);
    const auto& packs = w.workplace().packs();
    int ugly = 0, kept = 0;
    for (const auto& [means, text] : answers()) {
        INFO("\"" << text << "\"");
        CHECK(followup::parseReply(text, packs) == means);
        CHECK(oracle(text) == means);
        ugly += means == Parsed::Invalid;
        w.pass(1000);
        const auto recorded = w.attempt("system", followup::RecordReply{w.row(matter).phone, w.office().now(), text, {}});
        REQUIRE(recorded);
        CHECK(recorded->matched);
        ++kept;
    }
    CHECK(ugly >= 200);
    CHECK(w.count("SELECT count(*) FROM reply") == kept);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("what is thrown at the reader of answers neither crashes it nor passes for an answer", "[replies][fuzz]")
{
    TestWorkplace w;
    const auto& packs = w.workplace().packs();
    const auto seeds = answers();
    const char* soak = std::getenv("MINYI_SOAK");
    const auto budget = std::chrono::milliseconds(soak ? 60'000 : 700);
    const auto seed = soak ? std::random_device{}() : 110U;
    std::mt19937 random(seed);
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    const auto end = std::chrono::steady_clock::now() + budget;
    std::int64_t tried = 0, meant = 0;
    while (std::chrono::steady_clock::now() < end) {
        for (int burst = 0; burst < 2000; ++burst) {
            std::string text = seeds[below(seeds.size())].text;
            for (auto changes = below(5); changes > 0; --changes) {
                const std::size_t place = below(text.size() + 1);
                switch (below(5)) {
                case 0: text.insert(place, 1, static_cast<char>(below(256))); break;
                case 1: text.erase(place, 1 + below(3)); break;
                case 2: text.insert(place, seeds[below(seeds.size())].text); break;
                case 3: text = text.substr(place) + text.substr(0, place); break;
                default: text.insert(place, std::string(below(90), " .。\n"[below(2)])); break;
                }
            }
            ++tried;
            const Parsed read = followup::parseReply(text, packs);
            meant += read != Parsed::Invalid;
            if (read != oracle(text)) {
                INFO("seed " << seed << " text \"" << text << "\"");
                CHECK(read == oracle(text));
            }
        }
    }
    std::printf("answers thrown: %lld, of them read as one: %lld, seed %u\n", static_cast<long long>(tried), static_cast<long long>(meant), seed);
    CHECK(tried > 10'000);
    CHECK(meant > 100);
}
