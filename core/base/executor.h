#pragma once

#include <functional>

namespace minyi::core {

/// Somewhere to run work: the window thread, a worker, or right here.
class Executor {
public:
    virtual ~Executor() = default;
    virtual void post(std::function<void()> work) = 0;
};

/// Runs it at once, in the caller's thread.
class Inline final : public Executor {
public:
    void post(std::function<void()> work) override { work(); }
};

} // namespace minyi::core
