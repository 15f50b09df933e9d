#include "core/imports/times.h"

#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace minyi::core::imports {

namespace {

constexpr std::string_view kParts = "yMdHmsfz";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// How many digits a part may have at most.
int mostDigits(char part)
{
    return part == 'y' ? 4 : part == 'f' ? 9 : 2;
}

/// Takes digits off the front.
std::optional<std::int64_t> takeNumber(std::string_view& text, int least, int most)
{
    int digits = 0;
    std::int64_t value = 0;
    for (; digits < most && !text.empty() && isDigit(text.front()); ++digits, text.remove_prefix(1))
        value = value * 10 + text.front() - '0';
    return digits < least ? std::nullopt : std::optional(value);
}

/// The first three digits of a fraction, whatever its length.
std::optional<std::int64_t> takeMillis(std::string_view& text)
{
    const std::size_t before = text.size();
    auto value = takeNumber(text, 1, 9);
    for (auto digits = before - text.size(); value && digits != 3; digits += digits < 3 ? 1 : -1)
        value = digits < 3 ? *value * 10 : *value / 10;
    return value;
}

/// Z, +08:00 or +0800.
std::optional<std::int64_t> takeOffset(std::string_view& text)
{
    if (text.starts_with('Z')) {
        text.remove_prefix(1);
        return 0;
    }
    if (!text.starts_with('+') && !text.starts_with('-'))
        return {};
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    const auto hours = takeNumber(text, 2, 2);
    if (text.starts_with(':'))
        text.remove_prefix(1);
    const auto minutes = takeNumber(text, 2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return {};
    return sign * (*hours * kHour + *minutes * kMinute);
}

} // namespace

std::optional<TimeFormat> TimeFormat::parse(std::string_view format)
{
    TimeFormat out;
    std::string seen;
    for (std::size_t i = 0; i < format.size();) {
        const char c = format[i];
        if (!isLetter(c) || c == 'T') {
            if (out.m_pieces.empty() || out.m_pieces.back().part != 0)
                out.m_pieces.push_back({});
            out.m_pieces.back().literal += c;
            ++i;
            continue;
        }
        const std::size_t end = std::min(format.find_first_not_of(c, i), format.size());
        const auto width = static_cast<int>(end - i);
        const bool fits = c == 'y' ? width == 4 : c == 'f' || c == 'z' ? width == 1 : width <= 2;
        if (kParts.find(c) == std::string_view::npos || !fits || seen.find(c) != std::string::npos)
            return {};
        seen += c;
        out.m_pieces.push_back({c, width, mostDigits(c), {}});
        i = end;
    }
    for (const char needed : {'y', 'M', 'd'})
        if (seen.find(needed) == std::string::npos)
            return {};
    return out;
}

std::optional<WallTime> TimeFormat::read(std::string_view text) const
{
    std::int64_t values[kParts.size()] = {};
    WallTime out;
    for (const Piece& piece : m_pieces) {
        if (piece.part == 0) {
            if (!text.starts_with(piece.literal))
                return {};
            text.remove_prefix(piece.literal.size());
            continue;
        }
        const auto value = piece.part == 'z'   ? takeOffset(text)
                           : piece.part == 'f' ? takeMillis(text)
                                               : takeNumber(text, piece.least, piece.most);
        if (!value)
            return {};
        values[kParts.find(piece.part)] = *value;
        if (piece.part == 'z')
            out.offset = *value;
    }
    const auto [year, month, day, hour, minute, second, millis, offset] = values;
    const auto date = dayFrom(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
    if (!text.empty() || !date || hour > 23 || minute > 59 || second > 59)
        return {};
    out.ms = date->days * kDayMs + hour * kHour + minute * kMinute + second * 1000 + millis;
    return out;
}

std::optional<Zone> Zone::named(const std::string& name)
{
    Zone zone;
    std::string_view rest = name;
    if (const auto offset = takeOffset(rest); offset && rest.empty()) {
        zone.m_offset = *offset;
        return zone;
    }
    std::shared_ptr<const icu::TimeZone> rules(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
    if (!rules || *rules == icu::TimeZone::getUnknown())
        return {};
    zone.m_rules = rules;
    return zone;
}

std::optional<Instant> Zone::at(const WallTime& time) const
{
    const std::int64_t wall = time.ms;
    if (time.offset || !m_rules)
        return Instant{wall - time.offset.value_or(m_offset)};
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
