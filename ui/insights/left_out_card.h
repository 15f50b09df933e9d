#pragma once

#include "ui/kit/card.h"
#include "ui/kit/views.h"

#include "core/metrics/queries.h"
#include "ui/kit/row_model.h"

namespace minyi::ui {

/// What each unit's figures leave out: not asked, merged, taken out by an objection; and the share of its poor ratings that is.
class LeftOutCard : public Card {
    Q_OBJECT

public:
    explicit LeftOutCard(QWidget* parent = nullptr);

    void setRows(std::vector<core::metrics::RankRow> rows);
    TableView* table() const { return m_table; }
    void retranslate();

private:
    TableView* m_table;
    RowModel<core::metrics::RankRow>* m_model;
};

} // namespace minyi::ui
