#include "core/base/clock.h"

#include <chrono>

namespace minyi::core {

std::int64_t steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Instant SystemClock::now() const
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

Instant PracticeClock::now() const
{
    const std::int64_t held = m_held;
    return {held ? held : steadyMs() + m_offset};
}

void PracticeClock::set(Instant moment)
{
    m_offset = moment.ms - steadyMs();
    m_held = 0;
}

void PracticeClock::hold(Instant moment)
{
    m_held = moment.ms;
}

} // namespace minyi::core
