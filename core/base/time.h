#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace minyi::core {

/// A moment, milliseconds since 1970-01-01T00:00Z.
struct Instant {
    std::int64_t ms = 0;

    auto operator<=>(const Instant&) const = default;
};

/// A day of the station's calendar, days since 1970-01-01. Legal time is +08:00 all year; the machine's zone is never asked.
struct Day {
    std::int32_t days = 0;

    auto operator<=>(const Day&) const = default;
};

struct Civil {
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
};

inline constexpr std::int64_t kMinute = 60'000;
inline constexpr std::int64_t kHour = 60 * kMinute;
inline constexpr std::int64_t kDayMs = 24 * kHour;
inline constexpr std::int64_t kLegalOffset = 8 * kHour;

constexpr Day operator+(Day day, int n) { return {day.days + n}; }
constexpr Day operator-(Day day, int n) { return {day.days - n}; }
constexpr int operator-(Day a, Day b) { return a.days - b.days; }
constexpr Instant operator+(Instant at, std::int64_t ms) { return {at.ms + ms}; }
constexpr Instant operator-(Instant at, std::int64_t ms) { return {at.ms - ms}; }
constexpr std::int64_t operator-(Instant a, Instant b) { return a.ms - b.ms; }

Civil civil(Day day);
/// Nothing if there is no such day (2026-02-30) or the year is outside 1900 to 2200.
std::optional<Day> dayFrom(int year, int month, int day);
int lastDayOfMonth(int year, int month);
/// 1 Monday to 7 Sunday.
int weekday(Day day);

Day dayOf(Instant at);
Instant startOf(Day day);
/// Minutes since legal midnight, 0 to 1439.
int minuteOfDay(Instant at);
Instant at(Day day, int hour, int minute = 0);

std::string isoDay(Day day);
/// 2026-10-27T00:00:00+08:00; milliseconds only where they are not zero.
std::string isoInstant(Instant at);
/// yyyy-MM-dd HH:mm in legal time.
std::string plainTime(Instant at);
std::optional<Day> parseDay(std::string_view iso);
/// Date and time with T or a space, seconds and fraction optional, offset optional (legal time without one); a bare date is its
/// first moment. Nothing if any part is out of range or something follows.
std::optional<Instant> parseInstant(std::string_view iso);

} // namespace minyi::core
