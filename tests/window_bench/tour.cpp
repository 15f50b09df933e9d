#include "app/wiring.h"
#include "tests/window_bench/place.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

namespace minyi::bench {

namespace {

constexpr int kRounds = 3, kStayMs = 700;
constexpr const char* kPages[] = {"today", "cases", "incidents", "followup", "orders", "documents", "settings"};

} // namespace

std::vector<Figure> benchTour(Place& place)
{
    ui::Preferences preferences({});
    ui::MainWindow window(app::entranceOf(*place.store.workplace, place.home), preferences);
    window.resize(1440, 900);
    window.show();
    window.enter(place.session("qin").actor);
    workFor(kStayMs);
    std::vector<double> after;
    for (int round = 0; round < kRounds; ++round) {
        for (const char* page : kPages) {
            window.goTo(page);
            workFor(kStayMs);
        }
        after.push_back(resident());
    }
    Figure figure{"P18", "every page three times", {}, {}, "none", static_cast<std::int64_t>(std::size(kPages)), 0, {},
                  {}};
    char note[120];
    std::snprintf(note, sizeof note, "%.1f, %.1f, %.1f MiB after each round", after[0], after[1], after[2]);
    figure.note = note;
    return {figure};
}

} // namespace minyi::bench
