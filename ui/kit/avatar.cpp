#include "ui/kit/avatar.h"

#include "ui/look/icons.h"

namespace minyi::ui {

namespace {

constexpr Tone kTones[] = {Tone::Info, Tone::Pause, Tone::Warn, Tone::Ok, Tone::Neutral};

Tone toneOf(const QString& name)
{
    unsigned sum = 0; /// not qHash: its seed changes from run to run
    for (const auto letter : name)
        sum = sum * 31 + letter.unicode();
    return kTones[sum % std::size(kTones)];
}

} // namespace

void paintAvatar(QPainter& painter, const QRect& box, const QString& initial, const QString& name)
{
    const auto& shades = tokens().of(toneOf(name));
    paintBox(painter, QRectF(box), shades.soft, shades.soft, box.height() / 2.0, 0);
    const bool wide = initial.size() > 1;
    const auto type =
        box.height() >= 32 ? (wide ? Type::MetaStrong : Type::ListTitle) : (wide ? Type::Badge : Type::Meta);
    paintText(painter, box.adjusted(-4, 0, 4, 0), initial, type, shades.text, Qt::AlignCenter);
}

void paintPlate(QPainter& painter, const QRect& box, const QString& name, Glyph glyph, Tone tone)
{
    const auto& shades = tokens().of(tone);
    paintBox(painter, QRectF(box), shades.soft, shades.soft, radius::control, 0);
    const int side = box.height() >= 36 ? 22 : 16;
    if (glyph != Glyph::None) {
        QRectF mark(0, 0, side - 2, side - 2);
        mark.moveCenter(QRectF(box).center());
        paintGlyph(painter, mark, glyph, shades.text, shades.soft);
    } else {
        paintIcon(painter, box, name, side, shades.text);
    }
}

Avatar::Avatar(const QString& initial, const QString& name, int side, QWidget* parent) : Painted(parent), m_side(side)
{
    setFixedSize(side, side);
    setPerson(initial, name);
}

void Avatar::setPerson(const QString& initial, const QString& name)
{
    m_initial = initial;
    m_name = name;
    describe(name, {});
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_initial, m_name);
}

} // namespace minyi::ui
