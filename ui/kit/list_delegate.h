#pragma once

#include <QStyledItemDelegate>

#include "ui/kit/cells.h"

namespace minyi::ui {

/// Paints a ListRow from RowRole: rows of 50 with a type plate (Today) or of 58 with an avatar (queue), groups 33.
class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Kind { Plate, Avatar };

    explicit ListDelegate(Kind kind, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QRect& box, const ListRow& row) const;
    void paintRow(QPainter& painter, const QRect& box, const ListRow& row, bool selected) const;

    Kind m_kind;
};

} // namespace minyi::ui
