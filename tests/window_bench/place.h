#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/store.h"
#include "ui/kit/calls.h"
#include "ui/kit/session.h"

#include <functional>
#include <vector>

namespace minyi::bench {

/// A store of cases, and the thread of the window that asks it.
struct Place {
    explicit Place(int count)
        : cases(count)
        , store(openDesk(cases))
    {}

    ui::Session session(const char* account);

    int cases;
    Store store;
    ui::WindowThread home;
};

/// Lets the window work until it is done; throws std::runtime_error after half a minute.
void waitFor(const std::function<bool()>& done);
void workFor(int ms);
/// What of this process lies in memory, MiB.
double resident();

/// P3: jumps to rows all over the list, each painted once its rows are there, against the same view over rows that are at hand.
std::vector<Figure> benchScroll(Place& place, int jumps);
/// The same by a model that asks for each row by its number in the list; how many questions that took.
std::int64_t questionsByOffset(Place& place, int jumps);
std::int64_t questionsByIds(Place& place, int jumps);

/// P14: the register on paper, against the same rows as a document of Qt, and LibreOffice where it is installed.
std::vector<Figure> benchPaper(Place& place, const std::vector<int>& rows);

/// P15: the program until its first list is painted, against an empty window; `program` is minyi, `self` this program.
std::vector<Figure> benchStart(Place& place, const std::string& program, const std::string& self, int rounds);
/// What stands for the empty window: says so when it is painted, and ends.
int showEmptyWindow();

/// P16: a line of so many points, put in and painted, and painted again.
std::vector<Figure> benchChart(int rounds);

/// P18: every page three times, what is in memory after each round.
std::vector<Figure> benchTour(Place& place);

/// The call room: so many contacts by keyboard, drawn from every outcome; times of each, and until the next person is there.
std::vector<Figure> benchRoom(ui::WindowThread& home, int contacts);

} // namespace minyi::bench
