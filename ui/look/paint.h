#pragma once

#include <QPainter>
#include <QWidget>

#include "ui/look/theme.h"

namespace minyi::ui {

/// A rounded box. The rectangle is where the middle of the border runs, so inset it by half the pen: lines stay sharp.
void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& line, qreal radius, qreal pen = 1,
              Qt::PenStyle style = Qt::SolidLine);
/// A filled one-pixel line: never blurred, whatever the scale.
void paintLine(QPainter& painter, int x, int y, int width, const QColor& colour);
/// A bar, its ends rounded by 2.
void paintBar(QPainter& painter, const QRectF& bar, const QColor& colour, qreal radius = 2);
/// One line of text, elided at the right when too long. Returns the width it took.
int paintText(QPainter& painter, const QRect& box, const QString& text, Type type, const QColor& colour,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter);
int textWidth(Type type, const QString& text);
/// The 2 px ring that shows where the keyboard is.
void paintFocus(QPainter& painter, const QRectF& box, qreal radius);
/// A soft shadow around a floating box.
void paintShadow(QPainter& painter, const QRectF& box, qreal radius, int spread = 12);
/// A keycap; keycapWidth() is what it will need.
int keycapWidth(const QString& key);
void paintKeycap(QPainter& painter, const QRect& box, const QString& key);

/// A display painted from tokens: measured and drawn again when theme or text size changes.
class Painted : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void changeEvent(QEvent* event) override;
    /// What a screen reader says instead of the picture.
    void describe(const QString& name, const QString& description);
};

} // namespace minyi::ui
