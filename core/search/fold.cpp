#include "core/search/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

namespace minyi::core::search {

namespace {

constexpr std::size_t kWords = 8, kWordBytes = 192, kNumber = 7, kMobile = 11;
constexpr char32_t kFirstHan = 0x4e00, kLastHan = 0x9fff;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isJoint(char c)
{
    return c == ' ' || c == '-' || c == '(' || c == ')';
}

/// Digits of one number from `from`; `end` is behind its last digit. Two joints at most stand between two digits.
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
        else
            break;
    }
    return digits;
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
    return out;
}

std::string withNumbers(std::string_view text)
{
    std::string out = folded(text);
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
    const std::string plain = folded(text);
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

int lengthOf(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string matchOf(const std::vector<std::string>& words)
{
    std::string match;
    const auto add = [&](std::string_view term, const char* tail) {
        match += match.empty() ? "\"" : " AND \"";
        for (const char c : term)
            match += c == '"' ? "\"\"" : std::string(1, c);
        match.append("\"").append(tail);
    };
    for (const std::string& word : words) {
        std::vector<std::size_t> starts;
        for (std::size_t i = 0; i < word.size(); ++i)
            if ((word[i] & 0xc0) != 0x80)
                starts.push_back(i);
        starts.push_back(word.size());
        if (starts.size() == 2)
            add(word, " *");
        for (std::size_t i = 0; i + 2 < starts.size(); ++i)
            add(std::string_view(word).substr(starts[i], starts[i + 2] - starts[i]), "");
    }
    return match;
}

} // namespace minyi::core::search
