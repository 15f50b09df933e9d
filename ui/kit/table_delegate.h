#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

#include "ui/kit/cells.h"

namespace minyi::ui {

enum class Density { Compact, Normal, Comfortable, TwoLines };

/// Paints the cells of every table: chips, counts with rings, texts with a grey aside, plain words and numbers.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static int rowHeight(Density density);
};

/// Header 32 high on subtle, the sort mark beside its words.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace minyi::ui
