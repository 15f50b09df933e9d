#include "tests/bench/case_words.h"
#include "tests/bench/day_bench.h"
#include "tests/bench/deadline_bench.h"
#include "tests/bench/desk_bench.h"
#include "tests/bench/figure_bench.h"
#include "tests/bench/listings.h"
#include "tests/bench/many.h"
#include "tests/bench/measure.h"
#include "tests/bench/reading.h"
#include "tests/bench/saves.h"
#include "tests/bench/searching.h"
#include "tests/bench/store.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <iostream>

namespace minyi::bench {

namespace {

constexpr int kRounds = 101, kSaveRounds = 400, kImportRounds = 11, kRecountRounds = 5, kImportRows = 10'000, kReadRows = 100'000;

/// What was asked for.
struct Wanted {
    int cases = 10'000;
    int times = 0; ///< figures of so many matters, copied in the store
    bool json = false, desk = false;
    std::string only;

    bool has(const char* workload) const { return only.empty() || only == workload; }
    bool hasCases() const { return has("P1") || has("P5") || has("P6") || has("P7"); }
    bool hasWrites() const { return has("P7") || has("P8") || has("P9") || has("P10") || has("P12"); }
    std::ostream& words() const { return json ? std::cerr : std::cout; }
};

void tellOf(const Store& store, const char* how, std::ostream& out)
{
    out << "store: " << store.folder
        << (store.made ? ", made now in " + std::to_string(static_cast<int>(store.seconds)) + " s" : "") << "\nmade so: " << how
        << '\n';
}

class Bench {
public:
    explicit Bench(const Wanted& wanted)
        : m_store(openStore(wanted.cases))
        , m_wanted(wanted)
    {}

    void head() const;
    void lists();
    void deep();
    void searches();
    void writes();
    void reading();
    bool good() const { return m_good; }

private:
    Figure measured(const char* workload, const Listing& listing);
    void show(const Figure& figure);
    void show(const char* workload, const std::function<std::vector<Figure>()>& bench);

    Store m_store;
    Wanted m_wanted;
    bool m_good = true;
};

void Bench::head() const
{
    tellOf(m_store, kHowMade, m_wanted.words());
    m_wanted.words() << "microseconds p50, p95, worst | the other side's | ratio of the p50, rows, checksum of answers\n";
}

void Bench::show(const Figure& figure)
{
    print(figure, m_wanted.json);
    m_good = m_good && figure.fault.empty();
}

Figure Bench::measured(const char* workload, const Listing& listing)
{
    Twin twin(m_store.database(), listing.twin);
    Figure figure;
    figure.workload = workload;
    figure.name = listing.name;
    const Answered ours = listing.answered(), raw = twin.answered();
    figure.rows = ours.rows;
    figure.checksum = ours.checksum;
    figure.fault = listing.fault(*m_store.workplace);
    if (!(ours == raw))
        figure.fault = "the twin answers otherwise: " + std::to_string(raw.rows) + " rows";
    const auto times = inTurn(kRounds, {listing.ask, [&] { twin.run(); }});
    figure.ours = times[0];
    figure.other = times[1];
    return figure;
}

void Bench::lists()
{
    for (const Listing& listing : firstPages(*m_store.workplace))
        show(measured("P1", listing));
}

void Bench::deep()
{
    const auto pages = deepPages(*m_store.workplace);
    Counted first, work;
    pages.front().fault(*m_store.workplace, &first);
    for (const Listing& page : pages) {
        Figure figure = measured("P2", page);
        page.fault(*m_store.workplace, &work);
        if (figure.fault.empty() && !isFlat(first, work))
            figure.fault = std::to_string(work.steps) + " steps, page 1 needs " + std::to_string(first.steps);
        const auto times = inTurn(kRounds, {page.ask, pages.front().ask});
        char note[40];
        std::snprintf(note, sizeof note, "%.2f of page 1", times[0].p50 / times[1].p50);
        figure.note = note;
        show(figure);
    }
}

void Bench::searches()
{
    for (const Figure& figure : benchWords(m_store, kRounds))
        show(figure);
}

void Bench::show(const char* workload, const std::function<std::vector<Figure>()>& bench)
{
    if (m_wanted.has(workload))
        for (const Figure& figure : bench())
            show(figure);
}

void Bench::writes()
{
    Store copy = copyStore(m_store);
    if (m_wanted.times)
        if (const auto failed = copy.workplace->office().maintain([&](core::Db& db) { multiply(db, m_wanted.times); }))
            throw std::runtime_error("the matters cannot be copied: " + failed->detail);
    show("P7", [&] { return benchBuild(copy, kSaveRounds); });
    show("P7", [&] { return benchEdits(copy, kSaveRounds); });
    show("P8", [&] { return benchFigures(copy, kRounds); });
    show("P9", [&] { return benchRecount(copy, kRecountRounds); });
    show("P10", [&] { return benchSaves(copy, kSaveRounds); });
    show("P12", [&] { return benchImport(copy, kImportRows, kImportRounds); });
    dropCopy(copy);
}

void Bench::reading()
{
    show("P13", [] { return benchReading(kReadRows, kImportRounds); });
}

} // namespace

/// The cases lie in a store of their own.
bool runDesk(const Wanted& wanted)
{
    Store store = openDesk(wanted.cases);
    tellOf(store, kHowCasesWereMade, wanted.words());
    bool good = true;
    if (wanted.has("P1")) // with P2 to P4 and P17
        good = print(benchDesk(store, kRounds), wanted.json) && good;
    if (wanted.has("P5"))
        good = print(benchCaseWords(store, kRounds), wanted.json) && good;
    if (wanted.has("P6"))
        good = print(benchDueWords(store, kRounds), wanted.json) && good;
    if (wanted.has("P7")) {
        Store copy = copyStore(store);
        good = print(benchBuild(copy, kRounds), wanted.json) && good;
        dropCopy(copy);
    }
    return good;
}

bool runBench(const Wanted& wanted)
{
    if (wanted.only == "day")
        return print(benchDay(20'000), wanted.json);
    Bench bench(wanted);
    bench.head();
    if (wanted.has("P1"))
        bench.lists();
    if (wanted.has("P2"))
        bench.deep();
    if (wanted.has("P5"))
        bench.searches();
    if (wanted.hasWrites())
        bench.writes();
    bench.reading();
    const bool deadlines = !wanted.has("P11") || benchDeadlines(wanted.words());
    return bench.good() && deadlines;
}

} // namespace minyi::bench

int main(int argc, char** argv)
{
    CLI::App app("The workloads of the bench on a workplace of so many matters");
    minyi::bench::Wanted wanted;
    app.add_option("--cases", wanted.cases, "matters in the store, and cases in theirs")->check(CLI::Range(1000, 1'000'000));
    app.add_option("--figures-of", wanted.times, "P8 and P9 on so many matters, made of those of the store")->check(CLI::Range(1000, 3'000'000));
    app.add_flag("--json", wanted.json, "one object a line");
    app.add_flag("--desk", wanted.desk, "the desk of cases alone");
    app.add_option("--only", wanted.only, "P1 (of the desk with P2, P3, P4 and P17), P2, P5, P6, P7, P8, P9, P10, P11, P12, P13 or day (20,000 matters from file to board)")
        ->check(CLI::IsMember({"P1", "P2", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13", "day"}));
    CLI11_PARSE(app, argc, argv);
    try {
        const bool good = !wanted.hasCases() || minyi::bench::runDesk(wanted);
        return (wanted.desk || minyi::bench::runBench(wanted)) && good ? 0 : 1;
    } catch (const std::exception& fault) {
        std::cerr << "bench: " << fault.what() << '\n';
        return 1;
    }
}
