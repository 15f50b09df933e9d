#pragma once

#include "ui/kit/column_model.h"

namespace minyi::ui {

/// A list that is held whole, or page after page from its beginning.
template <class Row>
class RowModel : public ColumnModel<Row> {
public:
    explicit RowModel(std::span<const Column<Row>> columns, QObject* parent = nullptr) : ColumnModel<Row>(columns, parent) {}

    void setRows(std::vector<Row> rows)
    {
        this->beginResetModel();
        m_rows = std::move(rows);
        m_asked = false;
        this->endResetModel();
    }
    void appendRows(std::vector<Row> rows)
    {
        m_asked = false;
        if (rows.empty())
            return;
        const int first = static_cast<int>(m_rows.size());
        this->beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        this->endInsertRows();
    }
    /// How many there are in all, and who brings the next page; it answers with appendRows().
    void pageWith(int total, std::function<void()> fetch)
    {
        m_total = total;
        m_fetch = std::move(fetch);
    }

    const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    const std::vector<Row>& rows() const { return m_rows; }
    const Row* find(int index) const override { return &row(index); }

    int rowCount(const QModelIndex& up = {}) const override
    {
        return up.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    bool canFetchMore(const QModelIndex& parent) const override
    {
        return !parent.isValid() && m_fetch && !m_asked && rowCount() < m_total;
    }
    void fetchMore(const QModelIndex& parent) override
    {
        if (!canFetchMore(parent)) // views ask first, others may not
            return;
        m_asked = true;
        m_fetch();
    }

private:
    std::vector<Row> m_rows;
    std::function<void()> m_fetch;
    int m_total = 0;
    bool m_asked = false;
};

} // namespace minyi::ui
