#include "core/documents/rules.h"

#include "core/security/vault.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace minyi::core::documents {

namespace {

constexpr std::array<std::string_view, 10> kDigits = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

Refusal invalid(const FormField& field, const char* reason)
{
    return {Why::Invalid, field.key + ": " + reason};
}

} // namespace

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    while (!line.empty()) {
        const auto end = std::min(line.find(' '), line.size());
        if (end > 0)
            words.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

std::vector<std::string> keysIn(std::string_view text)
{
    std::vector<std::string> keys;
    for (auto from = text.find('{'); from != std::string_view::npos; from = text.find('{', from + 1))
        if (const auto to = text.find('}', from); to != std::string_view::npos)
            keys.emplace_back(text.substr(from + 1, to - from - 1));
    return keys;
}

std::optional<Refusal> valueFault(const FormField& field, const std::string& value)
{
    if (value.empty())
        return {};
    if (value.size() > kMostText)
        return invalid(field, "too_long");
    switch (field.kind) {
    case Kind::Day: return parseDay(value) ? std::nullopt : std::optional(invalid(field, "not_a_day"));
    case Kind::Time: return parseInstant(value) ? std::nullopt : std::optional(invalid(field, "not_a_time"));
    case Kind::Number:
        return value.size() < 16 && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; })
                   ? std::nullopt : std::optional(invalid(field, "not_a_number"));
    case Kind::Choice:
        return std::ranges::count(field.choices, value) > 0 ? std::nullopt : std::optional(invalid(field, "unknown_word"));
    case Kind::Officer:
    case Kind::Line: return value.find('\n') == std::string::npos ? std::nullopt : std::optional(invalid(field, "one_line"));
    case Kind::Text:
    case Kind::Record:
    case Kind::Table: return {};
    }
    return {};
}

std::string numberText(std::string_view head, std::string_view unit, std::string_view word, std::int64_t year, std::int64_t serial)
{
    const auto of = unit.empty() ? std::string() : "（" + std::string(unit) + "）";
    return std::string(head) + of + std::string(word) + "〔" + std::to_string(year) + "〕" +
           std::to_string(serial) + "号";
}

std::string chineseNumber(int number)
{
    if (number < 0 || number > 99)
        return std::to_string(number);
    const auto digit = [](int n) { return std::string(kDigits[static_cast<std::size_t>(n)]); };
    if (number < 10)
        return digit(number);
    return (number < 20 ? "" : digit(number / 10)) + "十" + (number % 10 == 0 ? "" : digit(number % 10));
}

std::string chineseDay(Day day)
{
    const Civil c = civil(day);
    std::string text;
    for (const char digit : std::to_string(c.year))
        text += kDigits[static_cast<std::size_t>(digit - '0')];
    return text + "年" + chineseNumber(c.month) + "月" + chineseNumber(c.day) + "日";
}

std::string plainDay(Day day)
{
    const Civil c = civil(day);
    return std::to_string(c.year) + "年" + std::to_string(c.month) + "月" + std::to_string(c.day) + "日";
}

std::string plainMoment(Instant at)
{
    char text[24];
    std::snprintf(text, sizeof text, "%d时%02d分", minuteOfDay(at) / 60, minuteOfDay(at) % 60);
    return plainDay(dayOf(at)) + text;
}

std::string shownValue(const FormField& field, const std::string& value)
{
    if (field.kind == Kind::Day)
        if (const auto at = parseInstant(value)) // a bare day is its first moment
            return plainDay(dayOf(*at));
    if (field.kind == Kind::Time)
        if (const auto at = parseInstant(value))
            return plainMoment(*at);
    return value;
}

std::string hashOf(const reports::Report& report)
{
    return hex(core::viewOf(sha256(reports::plainText(report))));
}

bool asksNote(Way way)
{
    return way != Way::Direct && way != Way::Family && way != Way::Workplace;
}

} // namespace minyi::core::documents
