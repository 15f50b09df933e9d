#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace minyi::ui {

/// Says on standard error when the window did not answer for a while: for looking at a slow list, never left on.
class LoopWatch {
public:
    static constexpr qint64 kTold = 50; ///< milliseconds

    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start(5);
    }
    ~LoopWatch() { std::fprintf(stderr, "loop: %lld beats, worst %lld ms\n", m_beats, m_worst); }

private:
    void beat()
    {
        const qint64 gap = m_since.restart();
        m_worst = std::max(m_worst, ++m_beats > 1 ? gap : 0);
        if (gap >= kTold)
            std::fprintf(stderr, "loop: %lld ms at beat %lld\n", gap, m_beats);
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_beats = 0, m_worst = 0;
};

} // namespace minyi::ui
