#include "ui/kit/labels.h"

#include "ui/kit/scroll_pane.h"

#include <QPainter>
#include <QStyle>

namespace minyi::ui {

QLabel* makeLabel(const QString& text, const char* type, const char* tone, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("type", QString::fromLatin1(type));
    label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

void setTone(QLabel* label, const char* tone)
{
    setLook(label, "tone", QString::fromLatin1(tone));
}

QPushButton* makeButton(const QString& text, const char* kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void setKind(QPushButton* button, const char* kind)
{
    setLook(button, "kind", QString::fromLatin1(kind));
}

QToolButton* makeIconButton(const QString& name, const QString& words, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(name, &Tokens::text2, words));
    button->setIconSize({16, 16});
    button->setFixedSize(28, 28);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QScrollArea* makeScroll(QWidget* content, QWidget* parent)
{
    return new ScrollPane(content, parent);
}

void setLook(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setProperty("elides", true);
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 24), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

} // namespace minyi::ui
