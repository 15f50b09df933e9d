#include "ui/orders/stage_card_delegate.h"

#include "ui/look/paint.h"

#include <QCoreApplication>

namespace minyi::ui {

namespace {

constexpr int kGap = 8, kPad = 12, kHeight = 132;

/// A chip at the right edge of a line; where what stands left of it has to end.
int paintMark(QPainter& painter, const QRect& line, const Chip& mark)
{
    if (mark.words.isEmpty())
        return line.right();
    const auto size = chipSize(mark, true);
    paintChip(painter, QRect(QPoint(line.right() - size.width() + 1, line.y()), size), mark);
    return line.right() - size.width() - kGap;
}

void paintClock(QPainter& painter, const QRect& line, const StageCard& card)
{
    auto size = chipSize(card.chip, true);
    size.setWidth(qMin(size.width(), line.width()));
    paintChip(painter, QRect(line.topLeft(), size), card.chip);
    const int used = size.width() + kGap;
    if (line.width() > used)
        paintText(painter, line.adjusted(used, 0, 0, 0), card.limit, Type::Meta, tokens().text2);
}

} // namespace

void StageCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto* model = dynamic_cast<const RowModel<StageCard>*>(index.model());
    if (!model)
        return;
    const auto& line = model->row(index.row());
    // Each column has its card; only that of the one with the keyboard is shown as chosen.
    const bool selected = (option.state & QStyle::State_Selected) && option.widget && option.widget->hasFocus();
    const bool hover = option.state & QStyle::State_MouseOver;
    const QRect box = option.rect.adjusted(1, 0, -1, -kGap);
    painter->fillRect(option.rect, t.canvas);
    paintBox(*painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), selected ? t.accentSoft : hover ? t.subtle : t.surface,
             selected ? t.accentLine : t.line, radius::card);
    using core::orders::CardColour;
    if (line.card.colour != CardColour::None)
        painter->fillRect(QRect(box.x(), box.y() + 8, 3, box.height() - 16),
                          line.card.colour == CardColour::Red ? t.danger.solid : t.warn.solid);
    const auto row = [&](int top, int high) { return QRect(box.x() + kPad, box.y() + px(top), box.width() - 2 * kPad, px(high)); };
    QRect title = row(8, 20);
    title.setRight(paintMark(*painter, title, line.mark));
    paintText(*painter, title, line.title, Type::Strong, selected ? t.accentText : t.text);
    paintText(*painter, row(29, 18), line.where, Type::Meta, t.text2);
    paintText(*painter, row(48, 20), line.matter, Type::Body, t.text);
    paintClock(*painter, row(72, 20), line);
    paintText(*painter, row(97, 18), QCoreApplication::translate("StageCard", "Missing: %1").arg(line.missing), Type::Meta,
              line.missing.isEmpty() ? t.text3 : t.text);
    if (selected)
        paintFocus(*painter, QRectF(box), radius::card);
}

QSize StageCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, px(kHeight)};
}

} // namespace minyi::ui
