#include "core/base/time.h"

#include <catch2/catch.hpp>

using namespace minyi::core;

TEST_CASE("a time without an offset is legal time, and comes back with one", "[base]")
{
    const auto moment = parseInstant("2026-10-27 00:00");
    REQUIRE(moment);
    CHECK(isoInstant(*moment) == "2026-10-27T00:00:00+08:00");
    CHECK(parseInstant("2026-10-26T16:00:00Z") == moment);
    CHECK(parseInstant("2026-10-26T18:00:00.000+02:00") == moment);
    CHECK(parseInstant("2026-10-26T24:00") == moment);
}

TEST_CASE("what is not a day or a time is nothing", "[base]")
{
    for (const auto* text : {"", "2026-02-30", "2026-2-3", "2026-13-01", "20260101", "2026-01-01x", "0000-00-00"})
        CHECK_FALSE(parseDay(text));
    for (const auto* text : {"2026-01-01T25:00", "2026-01-01T24:01", "2026-01-01 09", "2026-01-01 09:00+15:00", "09:00"})
        CHECK_FALSE(parseInstant(text));
}

TEST_CASE("days and civil dates go round for two centuries, and the week runs on", "[base]")
{
    auto day = dayFrom(1950, 1, 1).value();
    int dayOfWeek = weekday(day);
    CHECK(dayOfWeek == 7);
    for (; day < dayFrom(2150, 1, 1).value(); day = day + 1) {
        const auto [y, m, d] = civil(day);
        REQUIRE(dayFrom(y, m, d) == day);
        REQUIRE(weekday(day) == dayOfWeek);
        REQUIRE(dayOf(startOf(day)) == day);
        REQUIRE(dayOf(startOf(day) + (kDayMs - 1)) == day);
        dayOfWeek = dayOfWeek % 7 + 1;
    }
}
