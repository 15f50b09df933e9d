#include "ui/kit/option_tile.h"

#include "ui/look/glyphs.h"
#include "ui/look/paint.h"

namespace minyi::ui {

OptionTile::OptionTile(const QString& key, const QString& words, QWidget* parent) : QAbstractButton(parent), m_key(key)
{
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(tr("Key %1").arg(key));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize OptionTile::sizeHint() const
{
    return {textWidth(Type::Section, text()) + 84, px(40)};
}

QSize OptionTile::minimumSizeHint() const
{
    return {96, px(40)};
}

void OptionTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    const qreal pen = isChecked() ? 2 : 1;
    const QColor line = isChecked() ? t.accentText : underMouse() ? t.lineStrong : t.neutral.line;
    paintBox(painter, QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
             isChecked() ? t.accentSoft : t.surface, line, radius::control, pen);
    const int cap = keycapWidth(m_key);
    paintKeycap(painter, QRect(12, 0, cap, height()), m_key);
    const int tick = isChecked() ? 28 : 10;
    paintText(painter, QRect(12 + cap + 10, 0, width() - cap - 22 - tick, height()), text(),
              isChecked() ? Type::Section : Type::ListTitle, isChecked() ? t.accentText : t.text);
    if (isChecked())
        paintGlyph(painter, QRectF(width() - 26, height() / 2.0 - 6, 12, 12), Glyph::Tick, t.accentText, t.accentSoft);
    if (hasFocus())
        paintBox(painter, QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), Qt::transparent, t.accentText, radius::chip, 1,
                 isChecked() ? Qt::DashLine : Qt::SolidLine);
    if (hasFocus() && !isChecked())
        paintFocus(painter, QRectF(rect()), radius::control);
}

} // namespace minyi::ui
