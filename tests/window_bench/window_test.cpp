#include "tests/window_bench/place.h"
#include "ui/kit/trend_line.h"

#include <catch2/catch.hpp>

#include <QApplication>

#include <algorithm>
#include <random>

using namespace minyi;
using namespace minyi::bench;

namespace {

constexpr int kCases = 10'000, kJumps = 12;

Place& place()
{
    static Place made(kCases);
    return made;
}

std::string beside(const char* program)
{
    return QApplication::applicationDirPath().toStdString() + "/" + program;
}

} // namespace

TEST_CASE("a jump asks for the blocks it lands on, where a model by OFFSET asks for every row", "[bench]")
{
    CHECK(questionsByIds(place(), kJumps) <= 2 * (kJumps + 1));
    CHECK(questionsByOffset(place(), kJumps) > 15 * kJumps);
    for (const Figure& figure : benchScroll(place(), kJumps)) {
        CHECK(figure.fault == "");
        CHECK(figure.rows == kCases);
    }
}

TEST_CASE("the register that is measured can be read back, each number and the heads of each page", "[bench]")
{
    for (const Figure& figure : benchPaper(place(), {150})) {
        CHECK(figure.fault == "");
        CHECK(figure.rows == 150);
    }
}

TEST_CASE("the program says when its first list is painted, and ends", "[bench]")
{
    for (const Figure& figure : benchStart(place(), beside("minyi"), beside("window_bench"), 1)) {
        INFO(figure.name);
        CHECK(figure.rows == 1);
        CHECK(figure.note.find(" 0 MiB") == std::string::npos); // the list's process said what it needed
    }
}

TEST_CASE("a line as wide as its window has every extreme, which one of every so many values has not", "[bench]")
{
    std::mt19937 random(11);
    std::vector<double> values(100'000);
    for (double& value : values)
        value = static_cast<double>(random() % 1000);
    values[54'321] = 5000;
    values[76'543] = -5000;
    for (const int width : {1, 7, 640, 1200}) {
        const auto columns = ui::extremes(values, width);
        REQUIRE(columns.size() == static_cast<std::size_t>(width));
        double low = 0, high = 0;
        for (const auto& [least, most] : columns) {
            CHECK(least <= most);
            low = std::min(low, least);
            high = std::max(high, most);
        }
        CHECK(low == -5000);
        CHECK(high == 5000);
    }
    double sampled = 0;
    for (std::size_t i = 0; i < values.size(); i += values.size() / 640)
        sampled = std::max(sampled, values[i]);
    CHECK(sampled < 5000);
    CHECK(ui::extremes({3, 1, 2}, 640) == std::vector<std::pair<double, double>>{{3, 3}, {1, 1}, {2, 2}});
    CHECK(ui::extremes({}, 640).empty());
}
