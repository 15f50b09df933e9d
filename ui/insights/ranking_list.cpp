#include "ui/insights/ranking_list.h"

#include "ui/insights/change_mark.h"
#include "ui/kit/qt_text.h"

#include <cmath>

namespace minyi::ui {

RankingList::RankingList(QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RankingList::setTarget(std::optional<std::int64_t> target)
{
    m_target = target;
    update();
}

void RankingList::setRows(std::vector<core::metrics::RankRow> rows)
{
    m_rows = std::move(rows);
    QStringList said;
    for (const auto& row : m_rows)
        said << tr("%1 %2: %3%, response %4%, %5 ratings")
                    .arg(row.rank ? QString::number(*row.rank) : QStringLiteral("-"), qt(row.unit))
                    .arg(row.satisfaction.value_or(0), 0, 'f', 2)
                    .arg(row.response.value_or(0), 0, 'f', 2)
                    .arg(row.rated);
    describe(tr("Units by satisfaction"), said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void RankingList::paintRow(QPainter& painter, const QRect& box, const core::metrics::RankRow& row, const QRect& bar) const
{
    const auto& t = tokens();
    if (row.own)
        paintBox(painter, QRectF(box).adjusted(0.5, 1.5, -0.5, -1.5), t.accentSoft, t.accentSoft, radius::control);
    const bool under = row.satisfaction && m_target && *row.satisfaction < static_cast<double>(*m_target);
    paintText(painter, QRect(box.left() + 10, box.top(), 28, box.height()), row.rank ? QString::number(*row.rank) : QStringLiteral("-"),
              row.rank && *row.rank <= 3 ? Type::Strong : Type::Body, t.text);
    if (row.change && std::abs(*row.change) >= 0.005)
        paintChangeMark(painter, QPointF(box.left() + 44, box.center().y() + 1), *row.change > 0, 3, *row.change > 0 ? t.ok.text : t.danger.text);
    paintText(painter, QRect(box.left() + 58, box.top(), bar.left() - box.left() - 66, box.height()), qt(row.unit),
              row.own ? Type::Strong : Type::Body, row.own ? t.accentText : t.text);
    paintBar(painter, QRectF(bar.left(), bar.center().y() - 4, bar.width(), 8), t.sunken);
    if (row.satisfaction)
        paintBar(painter, QRectF(bar.left(), bar.center().y() - 4, bar.width() * *row.satisfaction / 100, 8),
                 under ? t.danger.solid : t.accentText);
    const int right = bar.right() + 8;
    paintText(painter, QRect(right, box.top(), 62, box.height()), row.satisfaction ? QString::number(*row.satisfaction, 'f', 2) + QStringLiteral("%") : QStringLiteral("-"),
              Type::Strong, under ? t.danger.text : t.text, Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, QRect(right + 66, box.top(), box.right() - right - 70, box.height()), tr("resp. %1% · %2").arg(row.response.value_or(0), 0, 'f', 1).arg(row.rated), Type::Meta, t.text2,
              Qt::AlignRight | Qt::AlignVCenter);
}

void RankingList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int high = px(36), name = qBound(120, width() / 3, 190), right = 66 + textWidth(Type::Meta, tr("resp. %1% · %2").arg(QStringLiteral("100.0"), QStringLiteral("99999"))) + 12;
    const int left = 58 + name, wide = qMax(40, width() - left - right - 8);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int top = static_cast<int>(i) * high;
        paintRow(painter, QRect(0, top, width(), high), m_rows[i], QRect(left, top, wide, high));
    }
    if (m_rows.empty() || !m_target)
        return;
    const int target = left + static_cast<int>(wide * *m_target / 100);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tokens().text, 1, Qt::DashLine));
    painter.drawLine(target, 2, target, static_cast<int>(m_rows.size()) * high - 2);
}

} // namespace minyi::ui
