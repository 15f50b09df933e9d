#include "core/imports/times.h"

#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace minyi::core::imports {

namespace {

constexpr std::string_view kParts = "yMdHms";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// +08:00 or -03:30 as milliseconds.
std::optional<std::int64_t> fixedOffset(std::string_view name)
{
    if (name.size() != 6 || (name[0] != '+' && name[0] != '-') || name[3] != ':')
        return {};
    for (const int i : {1, 2, 4, 5})
        if (!isDigit(name[static_cast<std::size_t>(i)]))
            return {};
    const int hours = (name[1] - '0') * 10 + name[2] - '0';
    const int minutes = (name[4] - '0') * 10 + name[5] - '0';
    if (hours > 14 || minutes > 59)
        return {};
    return (name[0] == '-' ? -1 : 1) * (hours * kHour + minutes * kMinute);
}

} // namespace

std::optional<TimeFormat> TimeFormat::parse(std::string_view format)
{
    TimeFormat out;
    std::string seen;
    for (std::size_t i = 0; i < format.size();) {
        const char c = format[i];
        if (!isLetter(c)) {
            if (out.m_pieces.empty() || out.m_pieces.back().part != 0)
                out.m_pieces.push_back({});
            out.m_pieces.back().literal += c;
            ++i;
            continue;
        }
        const std::size_t end = std::min(format.find_first_not_of(c, i), format.size());
        const auto width = static_cast<int>(end - i);
        const bool fits = c == 'y' ? width == 4 : width <= 2;
        if (kParts.find(c) == std::string_view::npos || !fits || seen.find(c) != std::string::npos)
            return {};
        seen += c;
        out.m_pieces.push_back({c, width, c == 'y' ? 4 : 2, {}});
        i = end;
    }
    for (const char needed : {'y', 'M', 'd'})
        if (seen.find(needed) == std::string::npos)
            return {};
    return out;
}

std::optional<std::int64_t> TimeFormat::read(std::string_view text) const
{
    int values[kParts.size()] = {};
    std::size_t at = 0;
    for (const Piece& piece : m_pieces) {
        if (piece.part == 0) {
            if (!text.substr(at).starts_with(piece.literal))
                return {};
            at += piece.literal.size();
            continue;
        }
        int digits = 0;
        int value = 0;
        for (; digits < piece.most && at < text.size() && isDigit(text[at]); ++digits)
            value = value * 10 + text[at++] - '0';
        if (digits < piece.least)
            return {};
        values[kParts.find(piece.part)] = value;
    }
    const auto [year, month, day, hour, minute, second] = values;
    const auto date = dayFrom(year, month, day);
    if (at != text.size() || !date || hour > 23 || minute > 59 || second > 59)
        return {};
    return date->days * kDayMs + hour * kHour + minute * kMinute + second * 1000;
}

std::optional<Zone> Zone::named(const std::string& name)
{
    Zone zone;
    if (const auto offset = fixedOffset(name)) {
        zone.m_offset = *offset;
        return zone;
    }
    std::shared_ptr<const icu::TimeZone> rules(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
    if (!rules || *rules == icu::TimeZone::getUnknown())
        return {};
    zone.m_rules = rules;
    return zone;
}

std::optional<Instant> Zone::at(std::int64_t wall) const
{
    if (!m_rules)
        return Instant{wall - m_offset};
    const auto& rules = *static_cast<const icu::TimeZone*>(m_rules.get());
    std::int32_t raw = 0;
    std::int32_t saving = 0;
    UErrorCode status = U_ZERO_ERROR;
    rules.getOffset(static_cast<double>(wall), true, raw, saving, status);
    const Instant instant{wall - raw - saving};
    rules.getOffset(static_cast<double>(instant.ms), false, raw, saving, status);
    if (U_FAILURE(status) || instant.ms + raw + saving != wall)
        return {};
    return instant;
}

} // namespace minyi::core::imports
