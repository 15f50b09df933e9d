#include "core/search/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <mutex>

namespace minyi::core::search {

namespace {

constexpr std::size_t kWords = 8, kWordBytes = 192, kNumber = 7, kMobile = 11, kIdentity = 17;
constexpr char32_t kFirstHan = 0x4e00, kLastHan = 0x9fff;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isJoint(char c)
{
    return c == ' ' || c == '-' || c == '(' || c == ')';
}

/// Digits of one number from `from`; `end` is behind its last digit. Two joints at most stand between two digits. The last
/// sign of an identity number may be an x.
std::string numberAt(std::string_view text, std::size_t from, std::size_t& end)
{
    std::string digits;
    std::size_t gap = 0;
    for (std::size_t i = from; i < text.size() && gap <= 2; ++i) {
        if (isDigit(text[i])) {
            digits += text[i];
            end = i + 1;
            gap = 0;
        } else if (isJoint(text[i]))
            ++gap;
        else {
            if (text[i] == 'x' && digits.size() == kIdentity) {
                digits += 'x';
                end = i + 1;
            }
            break;
        }
    }
    return digits;
}

/// Brackets of every form are round: 〔2026〕, [2026] and 【2026】 are one year.
void roundBrackets(std::string& text)
{
    if (text.find_first_of("[]\xe3") == std::string::npos) // where the others begin
        return;
    constexpr std::pair<std::string_view, char> kBrackets[] = {{"〔", '('}, {"〕", ')'}, {"[", '('},
                                                               {"]", ')'},  {"【", '('}, {"】", ')'}};
    for (const auto& [bracket, round] : kBrackets)
        for (std::size_t at = text.find(bracket); at != std::string::npos; at = text.find(bracket, at))
            text.replace(at, bracket.size(), 1, round);
}

/// The year in a number of a paper stands in brackets, whatever was typed around it: 望行2026 1063 is 望行(2026)1063, and
/// (2026)第0128号 is (2026)128号. `at` is where the year begins.
std::string yearAt(std::string_view text, std::size_t at, std::size_t& end)
{
    const std::string_view year = text.substr(at, 4);
    if (!year.starts_with("20") || !std::ranges::all_of(year, isDigit) || year.size() < 4)
        return {};
    std::size_t next = at + 4;
    bool dash = false;
    for (; next < text.size() && isJoint(text[next]); ++next)
        dash = dash || text[next] == '-';
    if (text.substr(next).starts_with("第"))
        next += std::string_view("第").size();
    else if (next == at + 4)
        return {};
    while (next + 1 < text.size() && text[next] == '0' && isDigit(text[next + 1]))
        ++next;
    std::size_t digits = 0;
    while (next + digits < text.size() && isDigit(text[next + digits]))
        ++digits;
    if (digits < (dash ? 3U : 1U)) // 2026-11 is a month
        return {};
    end = next;
    return "(" + std::string(year) + ")";
}

std::string withoutCountry(std::string digits, bool plus)
{
    if (digits.starts_with("0086") && digits.size() == kMobile + 4)
        return digits.substr(4);
    if (digits.starts_with("86") && (plus || digits.size() == kMobile + 2))
        return digits.substr(2);
    return digits;
}

char initialOf(char32_t character)
{
    static const std::unique_ptr<const icu::Transliterator> han = [] {
        UErrorCode code = U_ZERO_ERROR;
        return std::unique_ptr<const icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, code));
    }();
    static std::array<char, kLastHan - kFirstHan + 1> known{};
    static std::mutex busy;
    const std::lock_guard lock(busy);
    char& initial = known[character - kFirstHan];
    if (!initial) {
        icu::UnicodeString sound(static_cast<UChar32>(character));
        if (han)
            han->transliterate(sound);
        const char16_t first = sound.isEmpty() ? u' ' : sound[0];
        initial = first >= u'a' && first <= u'z' ? static_cast<char>(first) : ' ';
    }
    return initial;
}

/// The whole text if it is one number in any spelling, else nothing.
std::string wholeNumber(std::string_view text)
{
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    const std::size_t start = std::min(text.find_first_not_of(" "), text.size());
    const bool plus = start < text.size() && text[start] == '+';
    std::size_t end = 0;
    const std::string digits = numberAt(text, start + plus, end);
    return end == text.size() && digits.size() >= kNumber ? withoutCountry(digits, plus) : std::string();
}

} // namespace

std::string folded(std::string_view text)
{
    UErrorCode code = U_ZERO_ERROR;
    static const icu::Normalizer2* form = icu::Normalizer2::getNFKCCasefoldInstance(code);
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    form->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, code);
    roundBrackets(out);
    return out;
}

std::string withYears(std::string_view text)
{
    std::string out;
    std::size_t from = 0, end = 0;
    for (std::size_t at = text.find("20"); at != std::string_view::npos; at = text.find("20", std::max(at + 1, from))) {
        const bool open = at > from && text[at - 1] == '(';
        const bool behindName = at > from && (static_cast<unsigned char>(text[at - 1]) & 0x80) != 0;
        const std::string year = open || behindName ? yearAt(text, at, end) : std::string();
        if (year.empty())
            continue;
        out.append(text.substr(from, at - open - from)).append(year);
        from = end;
    }
    return out.append(text.substr(from));
}

std::string withNumbers(std::string_view text)
{
    std::string out = withYears(folded(text));
    for (char& c : out) // one part is one line
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    std::string numbers;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (!isDigit(out[i]))
            continue;
        std::size_t end = i + 1;
        const std::string digits = numberAt(out, i, end);
        if (digits.size() >= kNumber && end - i != digits.size())
            numbers += " " + digits;
        i = end - 1;
    }
    return out + numbers;
}

std::string initials(std::string_view name)
{
    std::string out;
    const auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto character = static_cast<char32_t>(text.char32At(i));
        const char initial = character >= kFirstHan && character <= kLastHan ? initialOf(character) : ' ';
        if (initial != ' ')
            out += initial;
    }
    return out;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    const std::string plain = withYears(folded(text));
    if (const std::string number = wholeNumber(plain); !number.empty())
        return {number};
    std::vector<std::string> words;
    std::string word;
    const auto close = [&] {
        if (!word.empty() && word.size() <= kWordBytes && words.size() < kWords)
            words.push_back(word);
        word.clear();
    };
    for (const char c : plain)
        static_cast<unsigned char>(c) <= 0x20 ? close() : word.push_back(c);
    close();
    return words;
}

bool holds(std::string_view text, std::string_view word)
{
    return memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

std::vector<Mark> marksIn(std::string_view text, const std::vector<std::string>& words)
{
    std::string plain;
    std::vector<int> character; // of each byte of the folded text
    int count = 0;
    for (std::size_t i = 0, end = 0; i < text.size(); i = end, ++count) {
        for (end = i + 1; end < text.size() && (text[end] & 0xc0) == 0x80;)
            ++end;
        const unsigned char first = static_cast<unsigned char>(text[i]);
        if (first >= 0xe4 && first <= 0xe9) // a Chinese character is as it is
            plain += text.substr(i, end - i);
        else
            plain += folded(text.substr(i, end - i));
        character.resize(plain.size(), count);
    }
    std::vector<bool> marked(static_cast<std::size_t>(count));
    for (const std::string& word : words)
        for (std::size_t at = plain.find(word); at != std::string::npos; at = plain.find(word, at + word.size()))
            for (std::size_t i = at; i < at + word.size(); ++i)
                marked[static_cast<std::size_t>(character[i])] = true;
    std::vector<Mark> marks;
    for (int i = 0; i < count; ++i) {
        if (!marked[static_cast<std::size_t>(i)])
            continue;
        if (!marks.empty() && marks.back().from + marks.back().length == i)
            ++marks.back().length;
        else
            marks.push_back({i, 1});
    }
    return marks;
}

int lengthOf(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string matchOf(const std::vector<std::string>& words, bool every)
{
    std::string match;
    std::vector<std::string> terms;
    const auto add = [&](std::string_view term, const char* tail) {
        if (std::ranges::count(terms, term))
            return;
        terms.emplace_back(term);
        match += match.empty() ? "\"" : " AND \"";
        for (const char c : term)
            match += c == '"' ? "\"\"" : std::string(1, c);
        match.append("\"").append(tail);
    };
    std::vector<std::string> pieces; // a phrase has spaces, the index has none
    for (const std::string& word : words)
        for (std::size_t at = 0, end = 0; at < word.size(); at = end + 1) {
            end = std::min(word.find(' ', at), word.size());
            if (end > at)
                pieces.push_back(word.substr(at, end - at));
        }
    for (const std::string& word : pieces) {
        std::vector<std::size_t> starts;
        for (std::size_t i = 0; i < word.size(); ++i)
            if ((word[i] & 0xc0) != 0x80)
                starts.push_back(i);
        starts.push_back(word.size());
        const std::size_t last = starts.size() - 2; // where the last character starts
        if (last == 0)
            add(word, " *");
        for (std::size_t i = 0; i < last; i = i + 1 == last ? last : std::min(i + (every ? 1 : 2), last - 1))
            add(std::string_view(word).substr(starts[i], starts[i + 2] - starts[i]), "");
    }
    return match;
}

} // namespace minyi::core::search
