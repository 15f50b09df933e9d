#pragma once

#include <QList>

#include "ui/look/paint.h"

namespace minyi::ui {

enum class StepState { Done, Now, Later };

struct Step {
    QString name{};
    QString below{}; ///< its date, or what goes on now
    StepState state = StepState::Later;
};

/// Where a case stands: filled and ticked steps behind, a ring for the current one, numbers ahead. Not clickable.
class Stepper : public Painted {
    Q_OBJECT

public:
    /// Below: names under the nodes, for cases. Beside: names right of the nodes, for the call.
    enum class Names { Below, Beside };

    explicit Stepper(Names names = Names::Below, QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintNode(QPainter& painter, QPointF middle, int step) const;
    void paintBelow(QPainter& painter) const;
    void paintBeside(QPainter& painter) const;

    Names m_names;
    QList<Step> m_steps;
};

} // namespace minyi::ui
