#pragma once

#include <QStyledItemDelegate>

#include "ui/orders/stage_card.h"

namespace minyi::ui {

/// Paints a card of the board: number with its mark, whose and where, cause, the clock, what is missing.
class StageCardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace minyi::ui
