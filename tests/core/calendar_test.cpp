#include "core/calendar/working_hours.h"
#include "tests/support/rule_files.h"

#include <catch2/catch.hpp>

#include <random>

using namespace minyi::core;
using namespace minyi::core::calendar;
using minyi::tests::shippedCalendar;

namespace {

Day day(std::string_view iso)
{
    return parseDay(iso).value();
}

std::string refusal(std::string_view rows)
{
    const auto calendar = WorkCalendar::load("c.csv", "date,type,name\n" + std::string(rows));
    return calendar ? "" : calendar.error().detail;
}

} // namespace

TEST_CASE("make-up days are worked, named days off are not, the rest is decided by the weekday", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    CHECK(calendar.kind(day("2026-10-10")) == DayKind::MakeUpDay);
    CHECK(calendar.kind(day("2026-10-01")) == DayKind::Holiday);
    CHECK(calendar.name(day("2026-10-01")) == "国庆节");
    CHECK(calendar.kind(day("2026-10-11")) == DayKind::Weekend);
    CHECK(calendar.isWorkday(day("2026-10-12")));
    CHECK(calendar.nextWorkday(day("2026-10-01")) == day("2026-10-08"));
    CHECK(calendar.nextWorkday(day("2026-10-10")) == day("2026-10-10"));
    CHECK(calendar.lastYear() == 2026);
    CHECK(calendar.covers(day("2026-12-31")));
    CHECK_FALSE(calendar.covers(day("2027-01-01")));
    CHECK_FALSE(calendar.covers(day("2018-12-31")));
}

TEST_CASE("working-day additions agree with a walk of one day at a time, both ways", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        const Day from = day("2018-06-01") + static_cast<int>(random() % 3600);
        const int n = static_cast<int>(random() % 121) - 60;
        Day walked = from;
        for (int left = std::abs(n); left > 0; left -= calendar.isWorkday(walked))
            walked = n > 0 ? walked + 1 : walked - 1;
        REQUIRE(calendar.addWorkdays(from, n) == walked);
        if (n > 0)
            REQUIRE(calendar.workdaysBetween(from, walked) == n);
    }
}

TEST_CASE("a later notice overrides days of an earlier one and adds its year", "[calendar]")
{
    const std::string shipped = minyi::tests::readSource("resources/rules/calendar.csv");
    const Notice notices[] = {
        {"calendar.csv", shipped},
        {"2027.csv", "date,type,name\n2026-12-31,holiday,元旦\n2027-01-01,holiday,元旦\n2027-02-06,workday,春节\n"},
        {"extra.csv", "date,type,name\n2026-10-07,workday,取消\n"},
    };
    const auto calendar = WorkCalendar::load(notices);
    REQUIRE(calendar);
    CHECK(calendar->lastYear() == 2027);
    CHECK_FALSE(calendar->isWorkday(day("2026-12-31")));
    CHECK(calendar->isWorkday(day("2026-10-07")));
    CHECK(calendar->name(day("2026-10-07")).empty());
    CHECK(calendar->isWorkday(day("2027-02-06")));
}

TEST_CASE("a spoiled calendar is refused with file, row, field and reason", "[calendar]")
{
    CHECK(refusal("2026-01-01,holiday,元旦\n") == "");
    CHECK(refusal("2026-01-01,holiday,元旦\r\n") == "");
    CHECK(refusal("2026-02-30,holiday,x\n") == "c.csv: row 2: date: not_a_day");
    CHECK(refusal("2026-01-01,holiday,x\n2026-01-01,holiday,x\n") == "c.csv: row 3: date: duplicate");
    CHECK(refusal("2026-01-01,day_off,x\n") == "c.csv: row 2: type: unknown_word");
    CHECK(refusal("2026-01-01,holiday, \n") == "c.csv: row 2: name: missing_field");
    CHECK(refusal("2026-01-01,holiday\n") == "c.csv: row 2: row: not_three_fields");
    CHECK(refusal("2026-01-01,holiday,a,b\n") == "c.csv: row 2: row: not_three_fields");
    CHECK(refusal("2026-01-01,holiday,x\n\n2026-01-02,holiday,x\n") == "c.csv: row 3: row: not_three_fields");
    CHECK(refusal("2026-01-05,workday,x\n") == "c.csv: row 2: type: worked_anyway");
    CHECK(refusal("2024-01-01,holiday,x\n2026-01-01,holiday,x\n") == "calendar: 2025: empty_year");
    CHECK(refusal("2026-01-04,workday,x\n") == "calendar: 2026: empty_year");
    CHECK(refusal("") == "c.csv: row 1: row: no_rows");
    CHECK(WorkCalendar::load("c.csv", "day,type,name\n").error().detail == "c.csv: row 1: header: unknown_header");
    CHECK(WorkCalendar::load("c.csv", "").error().why == Why::BadPack);
    std::string all;
    for (Day d = day("2026-01-01"); d < day("2026-07-01"); d = d + 1)
        all += isoDay(d) + ",holiday,x\n";
    CHECK(refusal(all) == "calendar: 2026: too_few_workdays");
}

TEST_CASE("four working hours run over the lunch break, the night and the holiday", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    const WorkingHours hours;
    const auto after = [&](std::string_view from, int minutes) {
        return plainTime(addWorkingMinutes(calendar, hours, parseInstant(from).value(), minutes));
    };
    CHECK(after("2026-09-28 10:00", 240) == "2026-09-28 15:30");
    CHECK(after("2026-09-28 13:30", 240) == "2026-09-28 17:30");
    CHECK(after("2026-09-30 16:00", 240) == "2026-10-08 11:30");
    CHECK(after("2026-10-04 10:12", 240) == "2026-10-08 14:30");
    CHECK(after("2026-10-10 03:00", 240) == "2026-10-10 14:30");
    CHECK(after("2026-10-08 09:30", -60) == "2026-09-30 17:00");
    CHECK(after("2026-10-08 09:00", -30) == "2026-09-30 17:00");
    CHECK(after("2026-10-04 10:12", 0) == "2026-10-04 10:12");
}

TEST_CASE("working time agrees with counting minute by minute, whatever the hours, and never ends outside them", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    std::mt19937 random(7);
    for (const auto* shape : {"09:00-12:00,13:30-17:30", "00:00-24:00", "08:00-08:30,12:00-12:01,20:00-24:00", "00:00-06:00,22:00-24:00"}) {
        const auto hours = WorkingHours::parse(shape).value();
        const auto works = [&](Instant minute) {
            if (!calendar.isWorkday(dayOf(minute)))
                return false;
            for (const auto& span : hours.spans())
                if (minuteOfDay(minute) >= span.from && minuteOfDay(minute) < span.to)
                    return true;
            return false;
        };
        for (int round = 0; round < 150; ++round) {
            const Instant from = at(day("2026-09-20"), 0) + static_cast<std::int64_t>(random() % (24 * 1440)) * kMinute;
            const int minutes = 1 + static_cast<int>(random() % 1500);
            Instant forward = from, back = from;
            for (int left = minutes; left > 0; forward = forward + kMinute)
                left -= works(forward);
            for (int left = minutes; left > 0;)
                back = back - kMinute, left -= works(back);
            REQUIRE(plainTime(addWorkingMinutes(calendar, hours, from, minutes)) == plainTime(forward));
            REQUIRE(plainTime(addWorkingMinutes(calendar, hours, from, -minutes)) == plainTime(back));
            REQUIRE(workingTimeBetween(calendar, hours, from, forward) == minutes * kMinute);
            REQUIRE(workingTimeBetween(calendar, hours, back, from) == minutes * kMinute);
        }
    }
}

TEST_CASE("thirty working days round the clock are 720 hours, and hours that cannot be are refused", "[calendar]")
{
    const auto round = WorkingHours::parse("00:00-24:00").value();
    CHECK(round.dayLength() * 30 == 720 * kHour);
    for (const auto* bad : {"", "09:00", "09:00-09:00", "12:00-09:00", "09:00-12:00,11:00-13:00", "9:00-12:00", "09:00-24:01", "09:00-12:60",
                            "09:00-12:00;13:00-14:00"})
        CHECK_FALSE(WorkingHours::parse(bad));
}
