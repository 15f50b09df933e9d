#include "tests/window_bench/place.h"
#include "ui/shell/preferences.h"

#include <CLI/CLI.hpp>

#include <QApplication>

#include <iostream>

namespace minyi::bench {

namespace {

constexpr int kJumps = 200, kStarts = 11, kPaints = 51, kContacts = 60;

bool run(int cases, bool json, const std::string& only, const std::string& self)
{
    const std::string program = self.substr(0, self.rfind('/') + 1) + "minyi";
    const auto wanted = [&](const char* workload) { return only.empty() || only == workload; };
    bool good = true;
    if (only == "room") {
        ui::WindowThread home;
        return print(benchRoom(home, kContacts), json);
    }
    Place place(cases);
    (json ? std::cerr : std::cout) << "store: " << place.store.folder << '\n';
    if (wanted("P18")) // first: whatever else runs here leaves something in memory
        good = print(benchTour(place), json) && good;
    if (wanted("P3"))
        good = print(benchScroll(place, kJumps), json) && good;
    if (wanted("P16"))
        good = print(benchChart(kPaints), json) && good;
    if (wanted("P15"))
        good = print(benchStart(place, program, self, kStarts), json) && good;
    if (wanted("P14"))
        good =
            print(benchPaper(place, cases >= 10'000 ? std::vector{1'000, 10'000} : std::vector{1'000}), json) && good;
    return good;
}

} // namespace

} // namespace minyi::bench

int main(int argc, char** argv)
{
    CLI::App app("The workloads of the window on a workplace of so many cases");
    int cases = 10'000;
    bool json = false, empty = false;
    std::string only;
    app.add_option("--cases", cases, "cases in the store")->check(CLI::Range(1000, 1'000'000));
    app.add_option("--only", only, "P3, P14, P15, P16, P18 or room (sixty contacts by keyboard)");
    app.add_flag("--json", json, "one object a line");
    app.add_flag("--empty-window", empty, "show an empty window and end");
    CLI11_PARSE(app, argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (empty)
        return minyi::bench::showEmptyWindow();
    minyi::ui::Preferences preferences({});
    preferences.setLanguage(QStringLiteral("zh"));
    preferences.setDark(false);
    try {
        return minyi::bench::run(cases, json, only, QApplication::applicationFilePath().toStdString()) ? 0 : 1;
    } catch (const std::exception& fault) {
        std::cerr << "window_bench: " << fault.what() << '\n';
        return 1;
    }
}
