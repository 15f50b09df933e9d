#pragma once

#include "core/base/executor.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace minyi::core {

/// A thread with a queue. Destruction drains what was posted, then joins.
class Worker final : public Executor {
public:
    Worker();
    ~Worker() override;

    void post(std::function<void()> work) override;

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace minyi::core
