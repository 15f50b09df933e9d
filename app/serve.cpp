#include "app/serve.h"

#include "app/calls.h"
#include "core/base/log.h"
#include "core/workplace/jobs.h"

#include <csignal>
#include <cstdio>
#include <thread>

namespace minyi::app {

using namespace core;

namespace {

volatile std::sig_atomic_t s_stop = 0;

constexpr auto kPause = std::chrono::milliseconds(200);
constexpr int kTick = 10; ///< pauses between two looks at the schedule

/// Owns the workplace until told to stop or to yield.
void own(workplace::Workplace& workplace)
{
    std::atomic<bool> yielded = false;
    const workplace::OwnerDoor door(workplace.folder(), [&](const Json& request) {
        return atDoor(workplace, request, [&] {
            yielded = true;
            return true;
        });
    });
    workplace::Jobs jobs(workplace);
    for (int pause = 0; !s_stop && !yielded; ++pause) {
        if (pause % kTick == 0)
            for (const auto& key : jobs.tick())
                log::info("serve", key);
        std::this_thread::sleep_for(kPause);
    }
}

} // namespace

Json atDoor(workplace::Workplace& workplace, const Json& request, const std::function<bool()>& yield)
{
    if (request.contains("hello"))
        return {{"practice", workplace.practice()}};
    if (request.contains("yield"))
        return {{"yielding", yield()}};
    if (const auto call = request.find("call"); call != request.end())
        return toJson(perform(workplace, callFrom(*call)));
    return toJson(usage("unknown request"));
}

int serve(const std::string& folder)
{
    std::signal(SIGTERM, [](int) { s_stop = 1; });
    std::signal(SIGINT, [](int) { s_stop = 1; });
    bool said = false;
    while (!s_stop) {
        auto opened = workplace::Workplace::open(folder);
        if (opened) {
            log::open((folder + "/minyi.log").c_str());
            std::printf("serving\n");
            std::fflush(stdout);
            if (const auto now = (*opened)->sampleNow())
                (*opened)->setNow(*now, false);
            own(**opened);
            said = false;
            std::this_thread::sleep_for(s_stop ? kPause : kPause * kTick); // time for the window to take the lock
            continue;
        }
        if (opened.error().why != Why::Occupied) {
            std::fputs(refused(opened.error(), false).err.c_str(), stderr);
            return 3;
        }
        if (!said)
            std::printf("waiting for the window to close\n");
        std::fflush(stdout);
        said = true;
        std::this_thread::sleep_for(kPause * kTick / 2);
    }
    return 0;
}

} // namespace minyi::app
