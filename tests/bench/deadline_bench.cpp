#include "tests/bench/deadline_bench.h"

#include "core/deadlines/event_book.h"
#include "core/deadlines/pack.h"
#include "core/deadlines/rules.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>

namespace minyi::bench {

namespace {

using namespace core;
using namespace core::deadlines;

constexpr int kDates = 1'000'000, kClocks = 30'000, kRounds = 11;

std::string read(const std::string& path)
{
    std::ifstream file(std::string(MINYI_SOURCE_DIR) + "/resources/rules/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Median nanoseconds of one item over the rounds, after a warm-up.
template <class Work>
double median(int items, Work work)
{
    std::vector<double> times;
    work();
    for (int round = 0; round < kRounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count() /
                        items);
    }
    std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
    return times[kRounds / 2];
}

void write(const std::string& path, const std::vector<Day>& days)
{
    std::ofstream file(path, std::ios::binary);
    for (const Day day : days)
        file.write(reinterpret_cast<const char*>(&day.days), sizeof day.days);
}

/// numpy's exact form: every day may be worked and every day of rest is listed. Nothing where python3 has no numpy.
constexpr const char* kNumpy = R"py(
import sys, time
import numpy as np
starts, amounts, rest = (np.fromfile(sys.argv[1] + n, dtype=np.int32) for n in ('.starts', '.amounts', '.rest'))
days = lambda a: a.astype('datetime64[D]')
calendar = np.busdaycalendar(weekmask='1111111', holidays=days(rest))
times = []
for _ in range(4):
    begin = time.perf_counter_ns()
    ends = np.busday_offset(days(starts), amounts, roll='backward', busdaycal=calendar)
    times.append(time.perf_counter_ns() - begin)
ends.astype(np.int32).tofile(sys.argv[1] + '.ends')
print(sorted(times[1:])[1] / len(starts))
)py";

/// True if it agrees or is not there; says which.
bool besideNumpy(const calendar::WorkCalendar& calendar, const std::vector<Day>& starts, const std::vector<int>& amounts,
                 const std::vector<Day>& ours, double nanos, std::ostream& out)
{
    const std::string base = std::string(MINYI_BUILD_DIR) + "/bench-numpy";
    std::vector<Day> rest, counts;
    for (Day day = *dayFrom(2017, 1, 1); day < *dayFrom(2028, 1, 1); day = day + 1)
        if (!calendar.isWorkday(day))
            rest.push_back(day);
    for (const int amount : amounts)
        counts.push_back({amount});
    write(base + ".starts", starts);
    write(base + ".amounts", counts);
    write(base + ".rest", rest);
    std::ofstream(base + ".py") << kNumpy;
    std::remove((base + ".ends").c_str());
    double theirs = 0;
    if (FILE* said = popen(("python3 '" + base + ".py' '" + base + "' 2>/dev/null").c_str(), "r")) {
        if (std::fscanf(said, "%lf", &theirs) != 1)
            theirs = 0;
        pclose(said);
    }
    std::ifstream file(base + ".ends", std::ios::binary);
    if (theirs <= 0 || !file) {
        out << "P11 numpy      skipped: python3 has no numpy here\n";
        return true;
    }
    int different = 0;
    for (const Day day : ours) {
        Day ends;
        file.read(reinterpret_cast<char*>(&ends.days), sizeof ends.days);
        different += !file || ends != day;
    }
    out << "P11 numpy      " << theirs << " ns a date, ratio " << theirs / nanos << ", " << different << " different\n";
    return different == 0;
}

bool benchAdditions(const calendar::WorkCalendar& calendar, std::ostream& out)
{
    std::mt19937 random(1);
    std::vector<Day> starts(kDates), fast(kDates), slow(kDates);
    std::vector<int> amounts(kDates);
    for (std::size_t i = 0; i < kDates; ++i) {
        starts[i] = *dayFrom(2018, 1, 1) + static_cast<int>(random() % 3287);
        amounts[i] = 1 + static_cast<int>(random() % 60);
    }
    const double ours = median(kDates, [&] {
        for (std::size_t i = 0; i < kDates; ++i)
            fast[i] = calendar.addWorkdays(starts[i], amounts[i]);
    });
    const double walk = median(kDates, [&] {
        for (std::size_t i = 0; i < kDates; ++i) {
            slow[i] = starts[i];
            for (int left = amounts[i]; left > 0; left -= calendar.isWorkday(slow[i]))
                slow[i] = slow[i] + 1;
        }
    });
    out << "P11 additions  " << ours << " ns a date, day loop " << walk << " ns, ratio " << walk / ours << ", "
        << (fast == slow ? "0 different" : "DIFFERENT") << '\n';
    return besideNumpy(calendar, starts, amounts, fast, ours, out) && fast == slow;
}

bool benchClocks(const RulePack& pack, const calendar::WorkCalendar& calendar, std::ostream& out)
{
    std::mt19937 random(2);
    std::vector<Instant> starts(kClocks);
    for (auto& start : starts)
        start = at(*dayFrom(2019, 1, 1) + static_cast<int>(random() % 2800), static_cast<int>(random() % 24));
    const Rule& rule = *pack.find("psapl_case_handling_2026");
    const Grant grants[] = {{"ext1", {}, {}}};
    std::vector<Step> steps;
    std::int64_t sums[2] = {};
    double times[2] = {};
    for (const bool explained : {false, true})
        times[explained] = median(kClocks, [&] {
            sums[explained] = 0;
            for (const auto start : starts) {
                const Pause pauses[] = {{dayOf(start) + 8, dayOf(start) + 23}, {dayOf(start) + 20, dayOf(start) + 30}};
                steps.clear();
                const auto due = dueOf(rule, start, {grants, pauses, {}, {}}, calendar, explained ? &steps : nullptr);
                sums[explained] += due->due.ms;
            }
        });
    out << "P11 clocks     " << times[0] << " ns a clock (extension, two pauses, roll), " << times[1]
        << " ns with the days explained, checksum " << sums[0] << '\n';
    return sums[0] == sums[1];
}

} // namespace

bool benchDeadlines(std::ostream& out)
{
    const auto calendar = calendar::WorkCalendar::load("calendar.csv", read("calendar.csv"));
    const auto rules = read("deadlines.json"), regimes = read("regimes.json"), events = read("events.json");
    const auto book = EventBook::load({"events.json", events});
    if (!book)
        return false;
    const auto pack = RulePack::load({"deadlines.json", rules}, {"regimes.json", regimes}, *book);
    if (!calendar || !pack)
        return false;
    const bool additions = benchAdditions(*calendar, out);
    return benchClocks(*pack, *calendar, out) && additions;
}

} // namespace minyi::bench
