#pragma once

#include "core/calendar/work_calendar.h"
#include "core/deadlines/event_book.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <string>

namespace minyi::tests {

inline std::string readSource(const std::string& path)
{
    std::ifstream file(std::string(MINYI_SOURCE_DIR) + "/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The calendar and the limits as they are shipped.
inline const core::calendar::WorkCalendar& shippedCalendar()
{
    static const auto calendar = core::calendar::WorkCalendar::load("calendar.csv", readSource("resources/rules/calendar.csv"));
    REQUIRE(calendar);
    return *calendar;
}

inline const core::deadlines::EventBook& shippedEvents()
{
    static const auto bytes = readSource("resources/rules/events.json");
    static const auto book = core::deadlines::EventBook::load({"events.json", bytes});
    INFO((book ? std::string() : book.error().detail));
    REQUIRE(book);
    return *book;
}

inline const core::deadlines::RulePack& shippedRules()
{
    static const auto rules = readSource("resources/rules/deadlines.json"), regimes = readSource("resources/rules/regimes.json");
    static const auto pack = core::deadlines::RulePack::load({"deadlines.json", rules}, {"regimes.json", regimes}, shippedEvents());
    INFO((pack ? std::string() : pack.error().detail));
    REQUIRE(pack);
    return *pack;
}

} // namespace minyi::tests
