#pragma once

#include "ui/look/glyphs.h"
#include "ui/look/paint.h"

namespace minyi::ui {

/// How a chip's box is drawn. With glyph, colour and words it makes four codes at once.
enum class Fill { Solid, Soft, Outline, Dashed };

struct Chip {
    Tone tone = Tone::Neutral;
    Fill fill = Fill::Outline;
    Glyph glyph = Glyph::None;
    QString words{};

    bool operator==(const Chip&) const = default;
};

/// The six states of a deadline, in the order of their urgency.
enum class ChipState { Overdue, Today, Soon, Later, Paused, Done };
Chip deadlineChip(ChipState state, const QString& words);

/// Size and painting for delegates; height 22, 20 inside lists.
QSize chipSize(const Chip& chip, bool inList = false);
void paintChip(QPainter& painter, const QRect& box, const Chip& chip);

/// The same as a widget. `detail` is the deadline card's text, its accessible description.
class ChipLabel : public Painted {
    Q_OBJECT

public:
    explicit ChipLabel(const Chip& chip = {}, QWidget* parent = nullptr);

    void setChip(const Chip& chip, const QString& detail = {});
    const Chip& chip() const { return m_chip; }
    QSize sizeHint() const override { return chipSize(m_chip); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

} // namespace minyi::ui

Q_DECLARE_METATYPE(minyi::ui::Chip)
