#pragma once

#include "core/cases/table.h"
#include "core/review/reviewing.h"

namespace minyi::core::review {

/// First and last day of 2026-11; none if there is no such month.
struct MonthDays {
    Day from, to;
};
std::optional<MonthDays> monthDays(std::string_view month);

/// The agreements of a month that a unit sees.
std::vector<Review> agreedIn(Db& db, const cases::Sight& sight, const MonthDays& month);
/// Of them so many per cent, rounded up: each is ranked by the SHA-256 of "month|unit|review" (their names every desktop knows, as text),
/// the lowest come first. Whoever draws again, with any tool, gets the same.
std::vector<Review> drawn(std::vector<Review> agreed, std::string_view month, const Uid& unit, std::int64_t share);
/// What the look has as its name, so that two desktops that draw make one.
Uid lookUid(std::string_view month, const Uid& unit, const Uid& review);
std::vector<ErrorKind> kindsIn(std::string_view text);
/// What keeps an officer from giving the second look, or nothing.
std::string_view lookFault(Db& db, const SecondLook& look, std::int64_t officer);

} // namespace minyi::core::review
