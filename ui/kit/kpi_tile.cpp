#include "ui/kit/kpi_tile.h"

#include "ui/kit/avatar.h"
#include "ui/look/paint.h"

namespace minyi::ui {

KpiTile::KpiTile(const Kpi& kpi, QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setKpi(kpi);
}

void KpiTile::setKpi(const Kpi& kpi)
{
    m_kpi = kpi;
    setText(kpi.label);
    setAccessibleName(QStringLiteral("%1 %2").arg(kpi.label).arg(kpi.number));
    setAccessibleDescription(kpi.detail);
    update();
}

QSize KpiTile::sizeHint() const
{
    return {248, px(80)};
}

QSize KpiTile::minimumSizeHint() const
{
    return {150, px(80)};
}

void KpiTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintBox(painter, box, underMouse() ? t.subtle : t.surface, m_kpi.urgent ? t.danger.line : t.line, radius::card);
    if (m_kpi.urgent) {
        painter.save();
        painter.setClipRect(0, 0, 4, height());
        paintBox(painter, box, t.danger.solid, t.danger.solid, radius::card);
        painter.restore();
    }
    const bool roomy = width() >= 190;
    int left = 20;
    if (roomy) {
        paintPlate(painter, QRect(left, (height() - 40) / 2, 40, 40), m_kpi.icon, m_kpi.glyph, m_kpi.tone);
        left += 56;
    }
    const int cap = m_kpi.key.isEmpty() ? 0 : keycapWidth(m_kpi.key);
    const int right = width() - 14 - cap;
    const int used = paintText(painter, QRect(left, px(9), right - left, px(40)), QString::number(m_kpi.number),
                               Type::Kpi, m_kpi.urgent ? t.danger.text : t.text);
    paintText(painter, QRect(left + used + 9, px(14), right - left - used - 12, px(34)), m_kpi.label, Type::Body,
              t.text2);
    paintText(painter, QRect(left, px(48), width() - left - 12, px(20)), m_kpi.detail, Type::Meta, t.text2);
    if (cap > 0)
        paintKeycap(painter, QRect(width() - cap - 11, 9, cap, px(22)), m_kpi.key);
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius::card);
}

} // namespace minyi::ui
