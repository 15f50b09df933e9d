#pragma once

#include "core/base/time.h"

#include <atomic>

namespace minyi::core {

/// Where "now" comes from. Rules take an Instant; only a transaction asks the clock, and only once.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's clock; the one place in the program that reads it.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// The clock of a practice workplace: set to a moment it runs on from there, held on one it stands still.
class PracticeClock final : public Clock {
public:
    explicit PracticeClock(Instant start) { set(start); }

    Instant now() const override;
    void set(Instant moment);
    void hold(Instant moment);

private:
    std::atomic<std::int64_t> m_offset = 0; ///< what is added to the steady clock, ms
    std::atomic<std::int64_t> m_held = 0;   ///< 0: runs
};

/// Stands still until told; for tests and for seeding a sample.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant start) : m_now(start.ms) {}

    Instant now() const override { return {m_now.load()}; }
    void set(Instant moment) { m_now = moment.ms; }
    void pass(std::int64_t ms) { m_now += ms; }

private:
    std::atomic<std::int64_t> m_now;
};

} // namespace minyi::core
