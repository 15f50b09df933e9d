#pragma once

#include <QAbstractButton>

#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

namespace minyi::ui {

/// A line of a side pane that can be chosen: glyph or icon, name, count at the right.
class SideRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit SideRow(const QString& icon, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// Nothing shown below zero.
    void setCount(qint64 count);
    void setGlyph(Glyph glyph, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_icon;
    Glyph m_glyph = Glyph::None;
    Tone m_tone = Tone::Neutral;
    qint64 m_count = -1;
};

} // namespace minyi::ui
