#pragma once

#include "ui/kit/row_model.h"
#include "ui/kit/table_delegate.h"
#include "ui/review/review_columns.h"

namespace minyi::ui {

/// A case of the queue in two lines, so that its name can be read in a narrow pane: the name; until when, where and what about.
class QueueDelegate : public TableDelegate {
    Q_OBJECT

public:
    QueueDelegate(const RowModel<ReviewLine>& model, QObject* parent) : TableDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const RowModel<ReviewLine>& m_model;
};

} // namespace minyi::ui
