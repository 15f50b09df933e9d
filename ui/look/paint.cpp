#include "ui/look/paint.h"

#include <QEvent>
#include <QFontMetrics>

namespace minyi::ui {

void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& line, qreal radius, qreal pen,
              Qt::PenStyle style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border(line, pen, style);
    if (style == Qt::DashLine)
        border.setDashPattern({3, 2});
    painter.setPen(pen > 0 ? border : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void paintLine(QPainter& painter, int x, int y, int width, const QColor& colour)
{
    painter.fillRect(QRect(x, y, width, 1), colour);
}

void paintBar(QPainter& painter, const QRectF& bar, const QColor& colour, qreal radius)
{
    if (bar.width() > 0)
        paintBox(painter, bar, colour, colour, qMin(radius, bar.width() / 2), 0);
}

int paintText(QPainter& painter, const QRect& box, const QString& text, Type type, const QColor& colour,
              Qt::Alignment align)
{
    if (box.width() <= 0)
        return 0;
    const QFontMetrics metrics(font(type));
    const auto shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    painter.setFont(font(type));
    painter.setPen(colour);
    painter.drawText(box, static_cast<int>(align) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

int textWidth(Type type, const QString& text)
{
    return QFontMetrics(font(type)).horizontalAdvance(text);
}

void paintFocus(QPainter& painter, const QRectF& box, qreal radius)
{
    paintBox(painter, box.adjusted(1, 1, -1, -1), Qt::transparent, tokens().accentText, radius, 2);
}

void paintShadow(QPainter& painter, const QRectF& box, qreal radius, int spread)
{
    auto shade = tokens().shadow;
    shade.setAlphaF(shade.alphaF() * 1.6F / static_cast<float>(spread));
    for (int i = spread; i > 0; --i)
        paintBox(painter, box.adjusted(-i, -i + spread / 3.0, i, i + spread / 3.0 - 1), shade, shade, radius + i, 0);
}

int keycapWidth(const QString& key)
{
    return qMax(px(18), textWidth(Type::Badge, key) + 10);
}

void paintKeycap(QPainter& painter, const QRect& box, const QString& key)
{
    const auto& t = tokens();
    const QRect cap(box.x(), box.y() + (box.height() - px(18)) / 2, keycapWidth(key), px(18));
    paintBox(painter, QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), t.surface, t.neutral.line, radius::chip);
    paintText(painter, cap, key, Type::Badge, t.text2, Qt::AlignCenter);
}

void Painted::changeEvent(QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::StyleChange || type == QEvent::FontChange || type == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void Painted::describe(const QString& name, const QString& description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
}

} // namespace minyi::ui
