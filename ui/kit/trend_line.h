#pragma once

#include <QPolygonF>

#include "ui/look/paint.h"

#include <vector>

namespace minyi::ui {

/// The highest and the lowest value of each pixel column, so that a line of any length is painted in the time of its width and no
/// extreme is lost. Values are evenly spaced; `width` in pixels.
std::vector<std::pair<double, double>> extremes(const std::vector<double>& values, int width);

/// A line of values over time.
class TrendLine : public Painted {
    Q_OBJECT

public:
    explicit TrendLine(const QString& name, QWidget* parent = nullptr);

    void setValues(std::vector<double> values);
    QSize sizeHint() const override { return {320, px(120)}; }
    QSize minimumSizeHint() const override { return {160, px(60)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const QPolygonF& line();

    QString m_name;
    std::vector<double> m_values;
    QPolygonF m_line; ///< of this width and height; empty if it has to be made
};

} // namespace minyi::ui
