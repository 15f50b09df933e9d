#include "tests/bench/case_words.h"
#include "tests/bench/deadline_bench.h"
#include "tests/bench/desk_bench.h"
#include "tests/bench/listings.h"
#include "tests/bench/measure.h"
#include "tests/bench/reading.h"
#include "tests/bench/saves.h"
#include "tests/bench/searching.h"
#include "tests/bench/store.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minyi::bench {

namespace {

constexpr int kRounds = 101, kSaveRounds = 400, kImportRounds = 11, kImportRows = 10'000, kReadRows = 100'000;

class Bench {
public:
    Bench(int matters, bool json)
        : m_store(openStore(matters))
        , m_json(json)
    {}

    void head() const;
    void lists();
    void deep();
    void searches();
    void writes();
    bool good() const { return m_good; }

private:
    Figure measured(const char* workload, const Listing& listing);
    void show(const Figure& figure);

    Store m_store;
    bool m_json;
    bool m_good = true;
};

void Bench::head() const
{
    std::ostream& out = m_json ? std::cerr : std::cout;
    out << "store: " << m_store.folder
        << (m_store.made ? ", made now in " + std::to_string(static_cast<int>(m_store.seconds)) + " s" : "")
        << "\nmade so: " << kHowMade
        << "\nmicroseconds p50, p95, worst | the other side's | ratio of the p50, rows, checksum of answers\n";
}

void Bench::show(const Figure& figure)
{
    print(figure, m_json);
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

void Bench::writes()
{
    Store copy = copyStore(m_store);
    for (const auto& bench : {benchBuild, benchEdits})
        for (const Figure& figure : bench(copy, kSaveRounds))
            show(figure);
    for (const Figure& figure : benchSaves(copy, kSaveRounds))
        show(figure);
    for (const Figure& figure : benchImport(copy, kImportRows, kImportRounds))
        show(figure);
    for (const Figure& figure : benchReading(kReadRows, kImportRounds))
        show(figure);
    dropCopy(copy);
}

} // namespace

/// The cases lie in a store of their own.
bool runDesk(int cases, bool json)
{
    Store store = openDesk(cases);
    (json ? std::cerr : std::cout) << "store: " << store.folder
                                   << (store.made
                                           ? ", made now in " + std::to_string(static_cast<int>(store.seconds)) + " s"
                                           : "")
                                   << "\nmade so: " << kHowCasesWereMade << '\n';
    bool good = true;
    for (const auto& bench : {benchDesk, benchCaseWords, benchDueWords})
        good = print(bench(store, kRounds), json) && good;
    Store copy = copyStore(store);
    good = print(benchBuild(copy, kRounds), json) && good;
    dropCopy(copy);
    return good;
}

bool runBench(int matters, bool json)
{
    Bench bench(matters, json);
    bench.head();
    bench.lists();
    bench.deep();
    bench.searches();
    bench.writes();
    const bool deadlines = benchDeadlines(json ? std::cerr : std::cout);
    return bench.good() && deadlines;
}

} // namespace minyi::bench

int main(int argc, char** argv)
{
    CLI::App app("The workloads of the bench on a workplace of so many matters");
    int matters = 10'000;
    bool json = false, desk = false;
    app.add_option("--cases", matters, "matters in the store, and cases in theirs")->check(CLI::Range(1000, 1'000'000));
    app.add_flag("--json", json, "one object a line");
    app.add_flag("--desk", desk, "the desk of cases alone");
    CLI11_PARSE(app, argc, argv);
    try {
        const bool good = minyi::bench::runDesk(matters, json);
        return (desk || minyi::bench::runBench(matters, json)) && good ? 0 : 1;
    } catch (const std::exception& fault) {
        std::cerr << "bench: " << fault.what() << '\n';
        return 1;
    }
}
