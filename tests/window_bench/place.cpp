#include "tests/window_bench/place.h"

#include "app/wiring.h"
#include "tests/bench/desk_lists.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace minyi::bench {

namespace {

constexpr qint64 kPatience = 30'000;

} // namespace

ui::Session Place::session(const char* account)
{
    return app::entranceOf(*store.workplace, home).session(deskActor(*store.workplace, account), QStringLiteral("zh"));
}

void waitFor(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        if (clock.elapsed() > kPatience)
            throw std::runtime_error("the window does not come to rest");
    }
}

void workFor(int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms) {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
}

double resident()
{
    std::ifstream file("/proc/self/statm");
    double whole = 0, here = 0;
    file >> whole >> here;
    return here * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

} // namespace minyi::bench
