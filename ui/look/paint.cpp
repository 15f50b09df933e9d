#include "ui/look/paint.h"

#include <QCache>
#include <QEvent>
#include <QFontMetrics>
#include <QStaticText>
#include <QtMath>

namespace minyi::ui {

namespace {

constexpr int kAnyWidth = -1;
constexpr int kKept = 2048; ///< texts; a screen has some hundreds

/// Words as they are drawn, shaped once: a list repeats them row after row and paint after paint.
struct Shaped {
    QFont font;
    QStaticText text;
    QSizeF size;
};

struct ShapedKey {
    QString text;
    int type;
    int width; ///< cut to this

    bool operator==(const ShapedKey&) const = default;
};

size_t qHash(const ShapedKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.type, key.width);
}

const Shaped& shaped(const QString& text, Type type, int width)
{
    static QCache<ShapedKey, Shaped> kept(kKept);
    const ShapedKey key{text, static_cast<int>(type), width};
    const QFont& wanted = font(type);
    if (const auto* found = kept.object(key); found && found->font == wanted)
        return *found;
    auto* made = new Shaped{wanted, {}, {}};
    made->text.setTextFormat(Qt::PlainText);
    made->text.setText(width == kAnyWidth ? text : QFontMetrics(wanted).elidedText(text, Qt::ElideRight, width));
    made->text.prepare({}, wanted);
    made->size = made->text.size();
    kept.insert(key, made);
    return *made;
}

} // namespace

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
    const Shaped& whole = shaped(text, type, kAnyWidth);
    const Shaped& shown = whole.size.width() > box.width() ? shaped(text, type, box.width()) : whole;
    QRectF place(QPointF(0, 0), shown.size);
    place.moveTop(box.y() + (box.height() - shown.size.height()) / 2.0);
    place.moveLeft(align & Qt::AlignRight     ? box.x() + box.width() - shown.size.width()
                   : align & Qt::AlignHCenter ? box.x() + (box.width() - shown.size.width()) / 2.0
                                              : box.x());
    painter.setFont(shown.font);
    painter.setPen(colour);
    painter.drawStaticText(place.topLeft(), shown.text);
    return qCeil(shown.size.width());
}

int textWidth(Type type, const QString& text)
{
    return qCeil(shaped(text, type, kAnyWidth).size.width());
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
