#include "tests/bench/measure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>

namespace minyi::bench {

Times timesOf(std::vector<double> micros)
{
    if (micros.empty())
        return {};
    std::sort(micros.begin(), micros.end());
    return {micros[micros.size() / 2], micros[(micros.size() * 95 + 99) / 100 - 1], micros.back()};
}

double microsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

std::vector<Times> inTurn(int rounds, const std::vector<std::function<void()>>& sides, const std::vector<std::function<void()>>& undo)
{
    std::vector<std::vector<double>> micros(sides.size());
    for (int round = -2; round < rounds; ++round)
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const std::size_t side = (i + static_cast<std::size_t>(round + 2)) % sides.size();
            const double taken = microsOf(sides[side]);
            if (!undo.empty())
                undo[side]();
            if (round >= 0)
                micros[side].push_back(taken);
        }
    std::vector<Times> times;
    for (auto& side : micros)
        times.push_back(timesOf(std::move(side)));
    return times;
}

void print(const Figure& f, bool json)
{
    char checksum[20];
    std::snprintf(checksum, sizeof checksum, "%016llx", static_cast<unsigned long long>(f.checksum));
    if (json) {
        const auto times = [](const Times& t) {
            return nlohmann::json{{"p50", t.p50}, {"p95", t.p95}, {"worst", t.worst}};
        };
        std::cout << nlohmann::json{{"workload", f.workload},      {"name", f.name},     {"us", times(f.ours)},
                                    {f.otherName, times(f.other)}, {"ratio", f.ratio()}, {"rows", f.rows},
                                    {"checksum", checksum},        {"fault", f.fault},   {"note", f.note}}
                  << std::endl;
        return;
    }
    std::printf("%-4s %-34s %9.1f %9.1f %9.1f | %-8s %9.1f %9.1f %9.1f | %6.2f %6lld %s %s%s\n", f.workload.c_str(),
                f.name.c_str(), f.ours.p50, f.ours.p95, f.ours.worst, f.otherName.c_str(), f.other.p50, f.other.p95,
                f.other.worst, f.ratio(), static_cast<long long>(f.rows), checksum, f.note.c_str(),
                f.fault.empty() ? "" : ("  FAILS: " + f.fault).c_str());
    std::fflush(stdout);
}

bool print(const std::vector<Figure>& figures, bool json)
{
    bool good = true;
    for (const Figure& figure : figures) {
        print(figure, json);
        good = good && figure.fault.empty();
    }
    return good;
}

} // namespace minyi::bench
