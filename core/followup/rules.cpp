#include "core/followup/rules.h"

#include <algorithm>
#include <array>

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

/// Drops one of `marks` from an end of the text while there is one.
void trim(std::string& text, std::span<const std::string_view> marks)
{
    for (bool again = true; again;) {
        again = false;
        for (const auto mark : marks) {
            if (text.size() >= mark.size() && std::string_view(text).substr(0, mark.size()) == mark && !text.empty()) {
                text.erase(0, mark.size());
                again = true;
            }
            if (text.size() >= mark.size() && !text.empty() && text.ends_with(mark)) {
                text.erase(text.size() - mark.size());
                again = true;
            }
        }
    }
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
    constexpr std::array<std::string_view, 10> kWide = {"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
    constexpr std::array<std::string_view, 14> kMarks = {" ",  "\t", "\r", "\n", ".",  ",",  "!",
                                                         "。", "，", "！", "、", "；", "　", "．"};
    std::string text(raw.substr(0, 200));
    for (std::size_t digit = 0; digit < kWide.size(); ++digit)
        while (replaceFirst(text, kWide[digit], std::string(1, static_cast<char>('0' + digit)))) {
        }
    trim(text, kMarks);
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

Instant callClockStart(Instant since)
{
    constexpr int kFrom = 9 * 60, kUntil = 20 * 60;
    const int minute = minuteOfDay(since);
    if (minute < kFrom)
        return at(dayOf(since), 9);
    return minute < kUntil ? since : at(dayOf(since) + 1, 9);
}

} // namespace minyi::core::followup
