#include "ui/kit/side_row.h"

#include "ui/look/icons.h"
#include "ui/look/paint.h"

namespace minyi::ui {

SideRow::SideRow(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideRow::setName(const QString& name)
{
    setText(name);
    describe();
}

void SideRow::setCount(qint64 count)
{
    m_count = count;
    describe();
}

void SideRow::setGlyph(Glyph glyph, Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    update();
}

void SideRow::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_count < 0 ? QString() : QString::number(m_count));
    setToolTip(text());
    update();
}

QSize SideRow::sizeHint() const
{
    return {180, px(30)};
}

void SideRow::paintEvent(QPaintEvent*)
{
    const auto& t = tokens();
    QPainter painter(this);
    const QColor ground = isChecked() ? t.accentSoft : underMouse() ? t.sunken : t.subtle;
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), ground, ground, 6, 0);
    const QRect mark(8, (height() - 16) / 2, 16, 16);
    const auto& ink = isChecked() ? t.accentText : t.text2;
    if (m_glyph == Glyph::None)
        paintIcon(painter, mark, m_icon, 16, ink, text());
    else
        paintGlyph(painter, QRectF(mark).adjusted(2, 2, -2, -2), m_glyph, t.of(m_tone).text, ground);
    const auto type = isChecked() ? Type::Strong : Type::Body;
    const QString count = m_count < 0 ? QString() : QString::number(m_count);
    const int used = count.isEmpty() ? 0 : textWidth(type, count) + 12;
    paintText(painter, rect().adjusted(32, 0, -10 - used, 0), text(), type, isChecked() ? t.accentText : t.text);
    paintText(painter, rect().adjusted(32, 0, -10, 0), count, type, isChecked() ? t.accentText : t.text2,
              Qt::AlignRight | Qt::AlignVCenter);
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 6);
}

} // namespace minyi::ui
