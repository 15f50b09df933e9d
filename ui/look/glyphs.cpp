#include "ui/look/glyphs.h"

#include <QPainterPath>

namespace minyi::ui {

namespace {

QPolygonF points(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Tick: return QPolygonF({{1.8, 6.4}, {4.8, 9.4}, {10.2, 3.2}});
    case Glyph::Left: return QPolygonF({{8, 1.5}, {3.5, 6}, {8, 10.5}});
    case Glyph::Right: return QPolygonF({{4, 1.5}, {8.5, 6}, {4, 10.5}});
    case Glyph::Up: return QPolygonF({{1.5, 8}, {6, 3.5}, {10.5, 8}});
    case Glyph::Down: return QPolygonF({{1.5, 4}, {6, 8.5}, {10.5, 4}});
    default: return {};
    }
}

void paintTriangle(QPainter& p, const QColor& ink, const QColor& ground)
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{6, 1.2}, {11.4, 10.6}, {0.6, 10.6}}));
    path.closeSubpath();
    p.setPen(QPen(ink, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(ink);
    p.drawPath(path);
    p.setPen(QPen(ground, 1.3, Qt::SolidLine, Qt::RoundCap));
    p.drawLine(QPointF(6, 4.8), QPointF(6, 7.2));
    p.drawPoint(QPointF(6, 9.2));
}

void paintRound(QPainter& p, Glyph glyph, const QColor& ink)
{
    const QRectF circle(1.2, 1.2, 9.6, 9.6);
    p.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(circle);
    if (glyph == Glyph::Clock)
        p.drawPolyline(QPolygonF({{6, 3.4}, {6, 6.2}, {8, 7.4}}));
    if (glyph == Glyph::Info) {
        p.drawLine(QPointF(6, 5.8), QPointF(6, 8.4));
        p.drawPoint(QPointF(6, 3.6));
    }
    if (glyph == Glyph::Half) {
        p.setBrush(ink);
        p.setPen(Qt::NoPen);
        p.drawPie(circle, 90 * 16, -180 * 16);
    }
}

void paintStrokes(QPainter& p, Glyph glyph, const QColor& ink)
{
    p.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    if (glyph == Glyph::Cross) {
        p.drawLine(QPointF(2.5, 2.5), QPointF(9.5, 9.5));
        p.drawLine(QPointF(9.5, 2.5), QPointF(2.5, 9.5));
    } else if (glyph == Glyph::Plus) {
        p.drawLine(QPointF(6, 1), QPointF(6, 11));
        p.drawLine(QPointF(1, 6), QPointF(11, 6));
    } else {
        p.drawPolyline(points(glyph));
    }
}

} // namespace

void paintGlyph(QPainter& painter, const QRectF& box, Glyph glyph, const QColor& ink, const QColor& ground)
{
    if (glyph == Glyph::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12, box.height() / 12);
    switch (glyph) {
    case Glyph::Triangle: paintTriangle(painter, ink, ground); break;
    case Glyph::Clock:
    case Glyph::Ring:
    case Glyph::Half:
    case Glyph::Info: paintRound(painter, glyph, ink); break;
    case Glyph::Pause:
        painter.fillRect(QRectF(2.6, 1.5, 2.2, 9), ink);
        painter.fillRect(QRectF(7.2, 1.5, 2.2, 9), ink);
        break;
    case Glyph::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(6, 6), 3, 3);
        break;
    default: paintStrokes(painter, glyph, ink); break;
    }
    painter.restore();
}

} // namespace minyi::ui
