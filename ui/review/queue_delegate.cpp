#include "ui/review/queue_delegate.h"

#include "ui/look/paint.h"

namespace minyi::ui {

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& box = option.rect;
    const auto& line = m_model.row(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(box, selected ? t.accentSoft : option.state & QStyle::State_MouseOver ? t.subtle : t.surface);
    if (selected)
        painter->fillRect(QRect(box.x(), box.y(), 3, box.height()), t.accentText);
    else
        paintLine(*painter, box.x(), box.bottom(), box.width(), t.line);
    const QRect inner = box.adjusted(14, px(6), -14, -px(6));
    paintText(*painter, QRect(inner.x(), inner.y(), inner.width(), px(22)), qt(line.row.title), selected ? Type::Section : Type::ListTitle, t.text);
    const auto size = chipSize(line.chip, true);
    const QRect low(inner.x(), inner.bottom() - size.height() + 1, inner.width(), size.height());
    const QRect chip(low.topLeft(), QSize(qMin(size.width(), low.width()), size.height()));
    paintChip(*painter, chip, line.chip);
    paintText(*painter, low.adjusted(chip.width() + 8, 0, 0, 0), line.meta, Type::Meta, t.text2);
    if (selected && (option.state & QStyle::State_HasFocus))
        paintFocus(*painter, QRectF(box), radius::chip);
}

} // namespace minyi::ui
