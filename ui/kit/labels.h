#pragma once

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include "ui/look/icons.h"

namespace minyi::ui {

/// The looks the style sheet knows, set as dynamic properties; a theme switch then needs no walk over widgets.
QLabel* makeLabel(const QString& text, const char* type = "body", const char* tone = "", QWidget* parent = nullptr);
void setTone(QLabel* label, const char* tone);

/// kind: "", primary, ghost, danger, destroy.
QPushButton* makeButton(const QString& text, const char* kind = "", QWidget* parent = nullptr);
void setKind(QPushButton* button, const char* kind);
/// An icon-only button; its name is tooltip and accessible name.
QToolButton* makeIconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);

/// A pane that scrolls when there is no room; whatever is behind it shows through.
QScrollArea* makeScroll(QWidget* content, QWidget* parent = nullptr);

/// Sets a dynamic property and lets the style sheet look again.
void setLook(QWidget* widget, const char* property, const QVariant& value);

/// A label that cuts its text with dots on purpose; the tooltip has the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace minyi::ui
