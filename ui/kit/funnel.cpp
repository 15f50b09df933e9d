#include "ui/kit/funnel.h"

#include <QLocale>
#include <QPainterPath>

namespace minyi::ui {

namespace {

constexpr int kHead = 36, kRow = 21, kPoint = 8, kApart = 16;

QString number(int count)
{
    return QLocale(QLocale::English).toString(count);
}

QColor barOf(Tone tone)
{
    return tone == Tone::Info ? tokens().accentText : tokens().of(tone).solid;
}

/// A share is shown whole or not at all: half a number is a wrong one.
void paintWhole(QPainter& painter, const QRect& box, const QString& share, Qt::Alignment side)
{
    if (textWidth(Type::Meta, share) <= box.width())
        paintText(painter, box, share, Type::Meta, tokens().text2, side | Qt::AlignVCenter);
}

} // namespace

Funnel::Funnel(QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Funnel::setFunnel(const QList<FunnelStep>& steps, const FunnelRow& total, const QList<FunnelRow>& rows)
{
    m_steps = steps;
    m_total = total;
    m_rows = rows;
    m_largest = 1;
    for (const auto& row : rows) {
        for (const auto& each : row.cells)
            m_largest = qMax(m_largest, each.count);
    }
    describe(tr("Call-back funnel"), sentence());
    updateGeometry();
    update();
}

QString Funnel::sentence() const
{
    QStringList parts;
    for (int i = 0; i < qMin(m_steps.size(), m_total.cells.size()); ++i)
        parts
            << QStringLiteral("%1 %2 %3").arg(m_steps[i].name).arg(m_total.cells[i].count).arg(m_total.cells[i].share);
    return parts.join(QStringLiteral(", "));
}

QSize Funnel::sizeHint() const
{
    return {900, px(kHead) + 6 + static_cast<int>(m_rows.size()) * px(kRow)};
}

QSize Funnel::minimumSizeHint() const
{
    return {480, sizeHint().height()};
}

QRect Funnel::cell(int step) const
{
    int names = textWidth(Type::Body, m_total.name);
    for (const auto& row : m_rows)
        names = qMax(names, textWidth(Type::Body, row.name));
    const int left = qMin(names + 24, width() / 5);
    const int apart = !m_steps.isEmpty() && m_steps.last().aside ? kApart : 0;
    const int each = (width() - left - apart) / qMax(1, static_cast<int>(m_steps.size()));
    const int shift = m_steps[step].aside ? apart : 0;
    return {left + step * each + shift, 0, each, px(kHead)};
}

void Funnel::paintArrow(QPainter& painter, int step) const
{
    const auto& t = tokens();
    const auto& shades = t.of(m_steps[step].tone);
    const QRectF box = cell(step);
    const bool aside = m_steps[step].aside;
    const qreal right = box.right() - (aside ? 0 : 3);
    const qreal notch = step == 0 || aside ? 0 : kPoint;
    QPainterPath path;
    path.addPolygon(QPolygonF({{box.left(), box.top()}, {right - (aside ? 0 : kPoint), box.top()},
                               {right, box.center().y()}, {right - (aside ? 0 : kPoint), box.bottom()},
                               {box.left(), box.bottom()}, {box.left() + notch, box.center().y()}}));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, shades.soft);
    painter.restore();
    const QRect words = box.toRect().adjusted(12, 1, -12, 0);
    paintText(painter, QRect(words.x(), words.y(), words.width(), words.height() / 2), m_steps[step].name, Type::Meta,
              shades.text);
    const QRect below(words.x(), words.y() + words.height() / 2 - 1, words.width(), words.height() / 2);
    const auto& total = m_total.cells.value(step);
    const int used = paintText(painter, below, number(total.count), Type::Section, t.text);
    paintWhole(painter, below.adjusted(used + 7, 0, 0, 0), total.share, Qt::AlignLeft);
}

void Funnel::paintRow(QPainter& painter, int row) const
{
    const auto& t = tokens();
    const int top = px(kHead) + 4 + row * px(kRow);
    const int high = px(kRow) - 5;
    paintText(painter, QRect(0, top, cell(0).x() - 12, high + 4), m_rows[row].name, Type::Body, t.text);
    for (int i = 0; i < qMin(m_steps.size(), m_rows[row].cells.size()); ++i) {
        const auto& each = m_rows[row].cells[i];
        const QRect box = cell(i).adjusted(0, 0, -14, 0);
        const QRect counts(box.x(), top, qMin(44, box.width() / 2), high);
        paintText(painter, counts, number(each.count), Type::Body, t.text, Qt::AlignRight | Qt::AlignVCenter);
        paintWhole(painter, QRect(counts.right() + 4, top, box.right() - counts.right() - 4, high), each.share,
                   Qt::AlignRight);
        const QRectF track(box.x(), top + high, box.width(), 3);
        paintBar(painter, track, t.sunken);
        const qreal full = track.width() * each.count / m_largest;
        paintBar(painter, QRectF(track.topLeft(), QSizeF(each.count > 0 ? qMax(3.0, full) : 0, 3)),
                 barOf(m_steps[i].tone));
    }
}

void Funnel::paintEvent(QPaintEvent*)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    paintText(painter, QRect(0, 0, cell(0).x() - 8, px(kHead)), m_total.name, Type::Strong, tokens().text);
    for (int i = 0; i < m_steps.size(); ++i)
        paintArrow(painter, i);
    for (int i = 0; i < m_rows.size(); ++i)
        paintRow(painter, i);
}

} // namespace minyi::ui
