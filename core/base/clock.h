#pragma once

#include "core/base/time.h"

#include <atomic>
#include <optional>

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

/// Milliseconds that pass whatever is done to the machine's clock.
std::int64_t steadyMs();

/// Sees that the machine's clock was moved: against the time that has passed, or behind what is recorded already.
class JumpWatch {
public:
    static constexpr std::int64_t kSlack = 2 * kMinute; ///< a clock that is set by the network moves by less

    JumpWatch(Instant wall, std::int64_t steady, Instant recorded) : m_wall(wall), m_steady(steady), m_recorded(recorded) {}

    /// By how much it is wrong, ahead or (negative) behind, in ms; nothing if it runs well.
    std::optional<std::int64_t> look(Instant wall, std::int64_t steady) const
    {
        const std::int64_t moved = (wall - m_wall) - (steady - m_steady);
        if (moved > kSlack || moved < -kSlack)
            return moved;
        return m_recorded - wall > kSlack ? std::optional(wall - m_recorded) : std::nullopt;
    }

private:
    Instant m_wall;
    std::int64_t m_steady;
    Instant m_recorded;
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
