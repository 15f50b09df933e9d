#include "tests/process/sender_child.h"

#include "core/workplace/jobs.h"
#include "tests/support/test_workplace.h"

#include <chrono>
#include <thread>
#include <unistd.h>

namespace minyi::tests {

int senderChild(const std::string& folder)
{
    const Instant begin = at(*dayFrom(2026, 11, 24), 8, 59);
    const auto opened = workplace::Workplace::open(folder, begin);
    if (!opened)
        return 4;
    workplace::Jobs jobs(**opened);
    for (Instant now = begin;; now = now + 6 * 1000) {
        (*opened)->setNow(now, true);
        jobs.tick();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

} // namespace minyi::tests
