#pragma once

#include <QPainter>

#include "ui/kit/clock_bar.h"
#include "ui/kit/table_delegate.h"

namespace minyi::ui {

/// The clock in a cell; everything else as in every table.
class OrderDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        TableDelegate::paint(painter, option, index);
        const auto value = index.data(ValueRole);
        if (value.metaType() == QMetaType::fromType<ClockState>())
            paintClock(*painter, option.rect.adjusted(12, (option.rect.height() - px(20)) / 2, -16, 0), value.value<ClockState>());
    }
};

} // namespace minyi::ui
