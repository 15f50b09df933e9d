#include "core/followup/rules.h"

#include <algorithm>
#include <span>

namespace minyi::core::followup {

namespace {

bool replaceFirst(std::string& text, std::string_view what, std::string_view with)
{
    const auto at = text.find(what);
    if (at == std::string::npos)
        return false;
    text.replace(at, what.size(), with);
    return true;
}

constexpr std::string_view kBlanks[] = {" ", "\t", "\r", "\n", "　"};
constexpr std::string_view kMarks[] = {".", ",", "!", ";", "~", "。", "，", "！", "、", "；", "．", "～"};

bool dropped(std::string_view& text, std::span<const std::string_view> marks, bool front)
{
    for (const auto mark : marks)
        if (front ? text.starts_with(mark) : text.ends_with(mark)) {
            front ? text.remove_prefix(mark.size()) : text.remove_suffix(mark.size());
            return true;
        }
    return false;
}

/// Without blanks on both sides and punctuation at the end: a mark in front of an answer is no answer (workflows 3.3).
std::string_view bare(std::string_view text)
{
    while (dropped(text, kBlanks, true) || dropped(text, kBlanks, false) || dropped(text, kMarks, false)) {
    }
    return text;
}

} // namespace

Phone normalise(std::string_view written)
{
    std::string digits;
    for (const char c : written) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c != ' ' && c != '-' && c != '+' && c != '(' && c != ')')
            return {std::string(written), PhoneKind::Invalid};
    }
    if (digits.size() == 13 && digits.starts_with("86"))
        digits.erase(0, 2);
    if (digits.size() == 15 && digits.starts_with("0086"))
        digits.erase(0, 4);
    if (digits.size() == 11 && digits[0] == '1' && digits[1] >= '3')
        return {digits, PhoneKind::Mobile};
    const bool landline = digits.size() >= 7 && digits.size() <= 12 && digits[0] != '1';
    return {digits.empty() ? std::string(written) : digits, landline ? PhoneKind::Landline : PhoneKind::Invalid};
}

Parsed parseReply(std::string_view raw, const rules::Packs& packs)
{
    constexpr std::pair<std::string_view, char> kWide[] = {{"０", '0'}, {"１", '1'}, {"２", '2'}, {"３", '3'}, {"Ｔ", 'T'},
                                                           {"Ｄ", 'D'}, {"ｔ", 'T'}, {"ｄ", 'D'}};
    constexpr std::size_t kLongest = 64; ///< bytes: what is longer says more than an answer
    const std::string_view said = bare(raw);
    if (said.size() > kLongest)
        return Parsed::Invalid;
    std::string text(said);
    for (const auto& [wide, narrow] : kWide)
        while (replaceFirst(text, wide, std::string_view(&narrow, 1))) {
        }
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    const auto means = packs.answer(text);
    return means.empty() ? Parsed::Invalid : fromText<Parsed>(means).value_or(Parsed::Invalid);
}

Instant nextSlot(Instant now, const Slots& slots)
{
    const Day day = dayOf(now);
    const int minute = minuteOfDay(now);
    if (minute < slots.from)
        return at(day, 0, slots.from);
    if (minute < slots.until)
        return now;
    if (minute < slots.overflowFrom)
        return at(day, 0, slots.overflowFrom);
    if (minute < slots.overflowUntil)
        return now;
    return at(day + 1, 0, slots.from);
}

Instant windowEnd(Instant sent, int hours, const calendar::WorkCalendar& calendar)
{
    Instant end = sent + hours * kHour;
    for (Day day = dayOf(sent) + 1; day <= dayOf(end - 1); day = day + 1)
        if (calendar.kind(day) == calendar::DayKind::Holiday)
            end = end + kDayMs;
    return end;
}

bool inSample(const Uid& uid, int percent)
{
    const int drawn = (uid.bytes[14] << 8 | uid.bytes[15]) % 100;
    return drawn < percent;
}

std::string messageText(const rules::MessageText& text, const rules::Channel& channel)
{
    std::string words = text.text;
    replaceFirst(words, "{window}", channel.window);
    return words;
}

Instant slotStart(Instant moment)
{
    constexpr int kNoon = 12 * 60;
    return at(dayOf(moment), minuteOfDay(moment) < kNoon ? 0 : 12);
}

Instant callClockStart(Instant since)
{
    constexpr int kFrom = 9 * 60, kUntil = 20 * 60;
    const int minute = minuteOfDay(since);
    if (minute < kFrom)
        return at(dayOf(since), 9);
    return minute < kUntil ? since : at(dayOf(since) + 1, 9);
}

} // namespace minyi::core::followup
