#pragma once

#include <QList>

#include "ui/kit/stepper.h"
#include "ui/look/paint.h"

namespace minyi::ui {

/// How far the batch is, one step below the other: name, what is known of it, the time at the right.
class ProgressSteps : public Painted {
    Q_OBJECT

public:
    struct Line {
        QString name, below, right;
        StepState state = StepState::Later;
    };

    explicit ProgressSteps(QWidget* parent = nullptr);

    void setLines(const QList<Line>& lines);
    QSize sizeHint() const override { return {280, px(36) * static_cast<int>(m_lines.size())}; }
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Line> m_lines;
};

} // namespace minyi::ui
