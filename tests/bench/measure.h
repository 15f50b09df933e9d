#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace minyi::bench {

/// Times of one side in microseconds.
struct Times {
    double p50 = 0;
    double p95 = 0;
    double worst = 0;
};

/// One line of figures: ours, what it is held to, and what was answered.
struct Figure {
    std::string workload; ///< P1 …
    std::string name;
    Times ours;
    Times other;
    std::string otherName = "raw";
    std::int64_t rows = 0;
    std::uint64_t checksum = 0;
    std::string fault; ///< why the run fails; empty if it does not
    std::string note;

    double ratio() const { return other.p50 > 0 ? ours.p50 / other.p50 : 0; }
};

Times timesOf(std::vector<double> micros);
double microsOf(const std::function<void()>& work);
/// Each in turn, round after round, who goes first changing; the first round is not counted. `undo` puts back what its side did, untimed.
std::vector<Times> inTurn(int rounds, const std::vector<std::function<void()>>& sides, const std::vector<std::function<void()>>& undo = {});

void print(const Figure& figure, bool json);
/// All of them; whether none fails.
bool print(const std::vector<Figure>& figures, bool json);

} // namespace minyi::bench
