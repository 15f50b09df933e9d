#pragma once

#include <QAbstractButton>

#include "core/metrics/queries.h"
#include "ui/kit/chip.h"

namespace minyi::ui {

/// One figure against its target: rate, change, bar with the target's tick, what stands behind it. Pressing it opens its list.
class FigureTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);

    void setFigure(const core::metrics::BoardRow& row, const QString& language, const QString& aside);
    const core::metrics::BoardRow& row() const { return m_row; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintChange(QPainter& painter, int left, int top, int right) const;
    void paintBullet(QPainter& painter, int top) const;

    core::metrics::BoardRow m_row;
    QString m_name, m_rate, m_aside, m_target;
    Chip m_verdict;
};

/// Met, or how far off; none without a target or without anything to count.
Chip verdictOf(const core::metrics::BoardRow& row);
QString figureName(const core::metrics::BoardRow& row, const QString& language);

} // namespace minyi::ui
