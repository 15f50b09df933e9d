#pragma once

#include "ui/look/glyphs.h"
#include "ui/look/paint.h"

namespace minyi::ui {

/// The first letter or two of a name in a round field; the colour follows from the name, so a person keeps it.
void paintAvatar(QPainter& painter, const QRect& box, const QString& initial, const QString& name);
/// A square plate with an icon, tinted by what it means.
void paintPlate(QPainter& painter, const QRect& box, const QString& icon, Glyph glyph, Tone tone);

class Avatar : public Painted {
    Q_OBJECT

public:
    Avatar(const QString& initial, const QString& name, int side = 32, QWidget* parent = nullptr);

    void setPerson(const QString& initial, const QString& name);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initial, m_name;
    int m_side;
};

} // namespace minyi::ui
