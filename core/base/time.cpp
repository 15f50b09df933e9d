#include "core/base/time.h"

#include <charconv>
#include <cstdio>

namespace minyi::core {

namespace {

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b != 0 && (a % b < 0) != (b < 0));
}

/// Reads exactly `width` digits and moves on.
bool digits(std::string_view& text, std::size_t width, int& out)
{
    if (text.size() < width)
        return false;
    for (std::size_t i = 0; i < width; ++i)
        if (text[i] < '0' || text[i] > '9')
            return false;
    std::from_chars(text.data(), text.data() + width, out);
    text.remove_prefix(width);
    return true;
}

bool eat(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Day> takeDay(std::string_view& text)
{
    int year = 0, month = 0, day = 0;
    if (!digits(text, 4, year) || !eat(text, '-') || !digits(text, 2, month) || !eat(text, '-') || !digits(text, 2, day))
        return {};
    return dayFrom(year, month, day);
}

/// The fraction of a second in milliseconds; further digits are dropped.
bool takeFraction(std::string_view& text, int& ms)
{
    int scale = 100;
    bool any = false;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        ms += (text.front() - '0') * scale;
        scale /= 10;
        any = true;
        text.remove_prefix(1);
    }
    return any;
}

bool takeOffset(std::string_view& text, std::int64_t& offset)
{
    if (text.empty() || eat(text, 'Z'))
        return true;
    const int sign = text.front() == '-' ? -1 : 1;
    if (!eat(text, '+') && !eat(text, '-'))
        return false;
    int hours = 0, minutes = 0;
    if (!digits(text, 2, hours) || (eat(text, ':'), !digits(text, 2, minutes)) || hours > 14 || minutes > 59)
        return false;
    offset = sign * (hours * kHour + minutes * kMinute);
    return true;
}

} // namespace

// Days from civil and back: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
Civil civil(Day day)
{
    const std::int64_t z = std::int64_t{day.days} + 719468;
    const std::int64_t era = floorDiv(z, 146097);
    const std::int64_t doe = z - era * 146097;
    const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const std::int64_t mp = (5 * doy + 2) / 153;
    const int month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
    return {static_cast<int>(yoe + era * 400 + (month <= 2)), month, static_cast<int>(doy - (153 * mp + 2) / 5 + 1)};
}

int lastDayOfMonth(int year, int month)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[month - 1];
}

std::optional<Day> dayFrom(int year, int month, int day)
{
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month))
        return {};
    const int y = year - (month <= 2);
    const int era = y / 400;
    const int yoe = y - era * 400;
    const int doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return Day{era * 146097 + doe - 719468};
}

int weekday(Day day)
{
    const int fromThursday = static_cast<int>(day.days - floorDiv(day.days, 7) * 7);
    return (fromThursday + 3) % 7 + 1;
}

Day dayOf(Instant at)
{
    return {static_cast<std::int32_t>(floorDiv(at.ms + kLegalOffset, kDayMs))};
}

Instant startOf(Day day)
{
    return {day.days * kDayMs - kLegalOffset};
}

int minuteOfDay(Instant at)
{
    return static_cast<int>((at - startOf(dayOf(at))) / kMinute);
}

Instant at(Day day, int hour, int minute)
{
    return startOf(day) + (hour * kHour + minute * kMinute);
}

std::string isoDay(Day day)
{
    const Civil c = civil(day);
    char text[24];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", c.year, c.month, c.day);
    return text;
}

std::string isoInstant(Instant moment)
{
    const auto inDay = static_cast<int>(moment - startOf(dayOf(moment)));
    char text[40];
    const int seconds = inDay / 1000;
    int length = std::snprintf(text, sizeof text, "T%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (inDay % 1000)
        length += std::snprintf(text + length, sizeof text - static_cast<std::size_t>(length), ".%03d", inDay % 1000);
    return isoDay(dayOf(moment)) + std::string(text, static_cast<std::size_t>(length)) + "+08:00";
}

std::string plainTime(Instant moment)
{
    const int minutes = minuteOfDay(moment);
    char text[16];
    std::snprintf(text, sizeof text, " %02d:%02d", minutes / 60, minutes % 60);
    return isoDay(dayOf(moment)) + text;
}

std::optional<Day> parseDay(std::string_view iso)
{
    const auto day = takeDay(iso);
    return iso.empty() ? day : std::nullopt;
}

std::optional<Instant> parseInstant(std::string_view iso)
{
    const auto day = takeDay(iso);
    if (!day)
        return {};
    if (iso.empty())
        return startOf(*day);
    int hour = 0, minute = 0, second = 0, ms = 0;
    if (!eat(iso, 'T') && !eat(iso, ' '))
        return {};
    if (!digits(iso, 2, hour) || !eat(iso, ':') || !digits(iso, 2, minute))
        return {};
    if (eat(iso, ':') && !digits(iso, 2, second))
        return {};
    if (eat(iso, '.') && !takeFraction(iso, ms))
        return {};
    // 24:00 is legal and names the end of the day.
    if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && (minute || second || ms)))
        return {};
    std::int64_t offset = kLegalOffset;
    if (!iso.empty() && iso.front() == 'Z')
        offset = 0;
    if (!takeOffset(iso, offset) || !iso.empty())
        return {};
    return Instant{day->days * kDayMs + hour * kHour + minute * kMinute + second * 1000 + ms - offset};
}

} // namespace minyi::core
