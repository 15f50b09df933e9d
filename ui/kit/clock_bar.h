#pragma once

#include "ui/look/paint.h"

namespace minyi::ui {

/// What stands at day 3 or day 5: its number until decided, then a tick or a cross.
enum class Mark { Open, Done, Missed };

struct ClockState {
    double days = 0;              ///< working days gone by, 0 to 5
    Mark third = Mark::Open;      ///< followed up within three days
    Mark fifth = Mark::Open;      ///< closed within five days
    Tone tone = Tone::Info;       ///< running, last day, overdue, closed
    QString words{};              ///< the line that says the same, for those who cannot see the bar

    bool operator==(const ClockState&) const = default;
};

/// The clock of a work order: five segments, each a working day, filled to now. Also for delegates.
void paintClock(QPainter& painter, const QRect& box, const ClockState& state);

class ClockBar : public Painted {
    Q_OBJECT

public:
    explicit ClockBar(const ClockState& state = {}, QWidget* parent = nullptr);

    void setState(const ClockState& state);
    QSize sizeHint() const override { return {280, px(20)}; }
    QSize minimumSizeHint() const override { return {120, px(20)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ClockState m_state;
};

} // namespace minyi::ui
