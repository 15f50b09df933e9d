#include "ui/kit/timeline.h"

namespace minyi::ui {

namespace {

constexpr int kRow = 41, kTime = 80, kText = 110;

} // namespace

Timeline::Timeline(QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setItems(const QList<TimelineItem>& items)
{
    m_items = items;
    QStringList said;
    for (const auto& item : items)
        said << QStringLiteral("%1 %2, %3").arg(item.time, item.title, item.actor);
    describe(tr("Timeline"), said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize Timeline::sizeHint() const
{
    return {360, px(kRow) * static_cast<int>(m_items.size())};
}

QSize Timeline::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    const int node = px(kTime) + 12;
    for (int i = 0; i < m_items.size(); ++i) {
        const auto& item = m_items[i];
        const int y = i * px(kRow);
        paintText(painter, QRect(0, y, px(kTime), px(20)), item.time, Type::Meta, t.text2);
        if (i + 1 < m_items.size())
            painter.fillRect(node, y + px(10), 1, px(kRow), t.neutral.line);
        const QRectF round(node - 3.5, y + px(10) - 4, 8, 8);
        paintBox(painter, round, i == 0 ? t.accentText : t.surface, i == 0 ? t.accentText : t.lineStrong, 4);
        const int left = px(kText);
        paintText(painter, QRect(left, y, width() - left, px(20)), item.title, Type::Body, t.text);
        paintText(painter, QRect(left, y + px(19), width() - left, px(18)), item.actor, Type::Meta, t.text3);
    }
}

} // namespace minyi::ui
