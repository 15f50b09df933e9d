#include "ui/kit/chip.h"

namespace minyi::ui {

namespace {

constexpr int kPad = 7, kGlyph = 12, kGap = 4;

struct Look { Tone tone; Fill fill; Glyph glyph; };

constexpr Look kDeadlines[] = {
    {Tone::Danger,  Fill::Solid,   Glyph::Triangle},
    {Tone::Warn,    Fill::Soft,    Glyph::Clock},
    {Tone::Warn,    Fill::Outline, Glyph::Clock},
    {Tone::Neutral, Fill::Outline, Glyph::Ring},
    {Tone::Pause,   Fill::Dashed,  Glyph::Pause},
    {Tone::Ok,      Fill::Soft,    Glyph::Tick},
};

Type typeOf(const Chip& chip)
{
    return chip.fill == Fill::Solid ? Type::MetaStrong : Type::Meta;
}

} // namespace

Chip deadlineChip(ChipState state, const QString& words)
{
    const auto& look = kDeadlines[static_cast<std::size_t>(state)];
    return {look.tone, look.fill, look.glyph, words};
}

QSize chipSize(const Chip& chip, bool inList)
{
    const int glyph = chip.glyph == Glyph::None ? 0 : kGlyph + kGap;
    return {2 * kPad + glyph + textWidth(typeOf(chip), chip.words), px(inList ? 20 : 22)};
}

void paintChip(QPainter& painter, const QRect& box, const Chip& chip)
{
    const auto& t = tokens();
    const auto& shades = t.of(chip.tone);
    const bool solid = chip.fill == Fill::Solid;
    const QColor ground = solid ? shades.solid : chip.fill == Fill::Soft ? shades.soft : t.surface;
    const QColor line = solid ? shades.solid : chip.fill == Fill::Dashed ? shades.text : shades.line;
    const QColor ink = solid ? t.onAccent : shades.text;
    paintBox(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), ground, line, radius::chip, 1,
             chip.fill == Fill::Dashed ? Qt::DashLine : Qt::SolidLine);
    auto inner = box.adjusted(kPad, 0, -kPad + 1, 0);
    if (chip.glyph != Glyph::None) {
        const QRectF glyph(inner.x(), box.y() + (box.height() - kGlyph) / 2.0, kGlyph, kGlyph);
        paintGlyph(painter, glyph, chip.glyph, ink, ground);
        inner.setLeft(inner.left() + kGlyph + kGap);
    }
    paintText(painter, inner, chip.words, typeOf(chip), ink);
}

ChipLabel::ChipLabel(const Chip& chip, QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
}

void ChipLabel::setChip(const Chip& chip, const QString& detail)
{
    describe(chip.words, detail);
    if (chip == m_chip)
        return;
    m_chip = chip;
    updateGeometry();
    update();
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip);
}

} // namespace minyi::ui
