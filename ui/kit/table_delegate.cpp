#include "ui/kit/table_delegate.h"

#include <QPainterPath>

namespace minyi::ui {

namespace {

constexpr int kPad = 14;

void paintCount(QPainter& painter, const QRect& box, const Count& count, const QColor& ground)
{
    const auto& t = tokens();
    const QRectF mark(box.right() - 11, box.center().y() - 5, 11, 11);
    paintText(painter, box.adjusted(0, 0, -18, 0), QStringLiteral("%1/%2").arg(count.done).arg(count.total), Type::Body,
              t.text, Qt::AlignRight | Qt::AlignVCenter);
    if (count.done >= count.total) {
        paintGlyph(painter, mark, Glyph::Tick, t.ok.text, ground);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.neutral.line, 2));
    painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(t.accentText, 2));
    painter.drawArc(mark.adjusted(1, 1, -1, -1), 90 * 16, -360 * 16 * count.done / qMax(1, count.total));
    painter.restore();
}

void paintWords(QPainter& painter, const QRect& box, const Cell& cell, bool bold, Qt::Alignment align)
{
    const auto type = bold ? Type::Strong : Type::Body;
    const int used = paintText(painter, box, cell.words, type, tokens().text, align);
    if (!cell.aside.isEmpty())
        paintText(painter, box.adjusted(used + 12, 0, 0, 0), cell.aside, Type::Meta, tokens().text3);
}

} // namespace

QString cellText(const QVariant& value)
{
    if (value.canConvert<Chip>())
        return value.value<Chip>().words;
    if (value.canConvert<Count>()) {
        const auto count = value.value<Count>();
        return QStringLiteral("%1/%2").arg(count.done).arg(count.total);
    }
    if (value.canConvert<Cell>()) {
        const auto cell = value.value<Cell>();
        return cell.aside.isEmpty() ? cell.words : cell.words + QLatin1Char(' ') + cell.aside;
    }
    return value.toString();
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& box = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor ground = selected ? t.accentSoft : hover ? t.subtle : t.surface;
    painter->fillRect(box, ground);
    if (!selected)
        paintLine(*painter, box.x(), box.bottom(), box.width(), t.line);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(box.x(), box.y(), 3, box.height()), t.accentText);
    const auto value = index.data(ValueRole);
    const auto inner = box.adjusted(kPad, 0, -kPad, -1);
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (value.canConvert<Chip>()) {
        const auto chip = value.value<Chip>();
        auto size = chipSize(chip);
        size.setWidth(qMin(size.width(), inner.width() + 10));
        if (!chip.words.isEmpty())
            paintChip(*painter, QRect(QPoint(inner.x(), box.y() + (box.height() - size.height()) / 2), size), chip);
    } else if (value.canConvert<Count>()) {
        paintCount(*painter, inner, value.value<Count>(), ground);
    } else {
        const auto cell = value.canConvert<Cell>() ? value.value<Cell>() : Cell{index.data().toString(), {}};
        paintWords(*painter, inner, cell, selected && index.data(KeyRole).toBool(), align);
    }
    if ((option.state & QStyle::State_HasFocus) && selected)
        painter->fillRect(QRect(box.x(), box.bottom() - 1, box.width(), 2), t.accentText);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, rowHeight(Density::Normal)};
}

int TableDelegate::rowHeight(Density density)
{
    switch (density) {
    case Density::Compact: return px(32);
    case Density::Normal: return px(36);
    case Density::Comfortable: return px(44);
    case Density::TwoLines: return px(58);
    }
    return px(36);
}

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(48);
    setSectionResizeMode(QHeaderView::Interactive);
    setStretchLastSection(false);
    setFocusPolicy(Qt::NoFocus);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), px(32)};
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), tokens().subtle);
        paintLine(painter, 0, height() - 1, width(), tokens().line);
    }
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& t = tokens();
    painter->fillRect(rect, t.subtle);
    paintLine(*painter, rect.x(), rect.bottom(), rect.width(), t.line);
    const auto words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto align = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const auto inner = rect.adjusted(kPad, 0, -kPad, -1);
    const auto type = sorted ? Type::MetaStrong : Type::Meta;
    const int used = paintText(*painter, inner, words, type, sorted ? t.text : t.text2, align);
    if (!sorted)
        return;
    const bool right = align & Qt::AlignRight;
    const qreal x = right ? inner.right() - used - 14 : inner.x() + used + 6;
    const qreal y = rect.center().y();
    const qreal tip = sortIndicatorOrder() == Qt::AscendingOrder ? -3 : 3;
    QPainterPath mark;
    mark.addPolygon(QPolygonF({{x, y - tip / 1.5}, {x + 8, y - tip / 1.5}, {x + 4, y + tip}}));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(mark, t.accentText);
    painter->restore();
}

} // namespace minyi::ui
