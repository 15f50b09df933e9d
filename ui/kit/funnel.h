#pragma once

#include <QList>

#include "ui/look/paint.h"

namespace minyi::ui {

struct FunnelCell {
    int count = 0;
    QString share{}; ///< of the step before, "99.2%"; empty for the first step
};

struct FunnelRow {
    QString name;
    QList<FunnelCell> cells;
};

struct FunnelStep {
    QString name;
    Tone tone = Tone::Info;
    bool aside = false; ///< a branch off the way ("no reply"), set apart and without an arrow
};

/// A batch of call-backs: arrow cells for the totals, below them one row a channel with bars on one common scale.
class Funnel : public Painted {
    Q_OBJECT

public:
    explicit Funnel(QWidget* parent = nullptr);

    void setFunnel(const QList<FunnelStep>& steps, const FunnelRow& total, const QList<FunnelRow>& rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect cell(int step) const;
    void paintArrow(QPainter& painter, int step) const;
    void paintRow(QPainter& painter, int row) const;
    QString sentence() const;

    QList<FunnelStep> m_steps;
    FunnelRow m_total;
    QList<FunnelRow> m_rows;
    int m_largest = 1;
};

} // namespace minyi::ui
