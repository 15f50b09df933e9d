#pragma once

#include <QPainter>

namespace minyi::ui {

/// The small triangle of what rose or fell, `high` above and below its middle.
inline void paintChangeMark(QPainter& painter, QPointF middle, bool rose, double high, const QColor& ink)
{
    const double up = rose ? -high : high;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{middle.x() - 4, middle.y() - up}, {middle.x() + 4, middle.y() - up}, {middle.x(), middle.y() + up}});
}

} // namespace minyi::ui
