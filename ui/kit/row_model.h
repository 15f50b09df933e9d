#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>

#include "ui/kit/cells.h"

#include <functional>
#include <span>
#include <vector>

namespace minyi::ui {

/// One column of a list: its head (QT_TRANSLATE_NOOP("Column", …)), what it shows, how it lies and how wide it starts.
/// value() gives text, a number, a Chip, a Cell or a Count.
template <class Row>
struct Column {
    const char* head;
    QVariant (*value)(const Row&);
    int width = 120;
    Qt::Alignment align = Qt::AlignLeft;
    bool key = false; ///< bold in the selected row
};

/// A table is its columns and the rows that are here. Questions are asked elsewhere; a model only holds the answer.
template <class Row>
class ColumnModel : public QAbstractTableModel {
public:
    ColumnModel(std::span<const Column<Row>> columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}

    /// The whole row as one sentence for a screen reader; without it the columns are joined.
    void sayWith(std::function<QString(const Row&)> sentence) { m_sentence = std::move(sentence); }
    /// Nothing while the row is on its way.
    virtual const Row* find(int index) const = 0;

    int columnCount(const QModelIndex& up = {}) const override
    {
        return up.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(column.align | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QCoreApplication::translate("Column", column.head) : QVariant();
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
            return {};
        const auto& column = m_columns[static_cast<std::size_t>(index.column())];
        if (role == KeyRole)
            return column.key;
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(column.align | Qt::AlignVCenter);
        if (role != Qt::DisplayRole && role != ValueRole && role != Qt::AccessibleTextRole)
            return {};
        const Row* each = find(index.row());
        if (!each)
            return {};
        if (role == Qt::AccessibleTextRole)
            return sentence(*each);
        return role == ValueRole ? column.value(*each) : QVariant(cellText(column.value(*each)));
    }

private:
    QString sentence(const Row& each) const
    {
        if (m_sentence)
            return m_sentence(each);
        QStringList said;
        for (const auto& column : m_columns)
            said << cellText(column.value(each));
        return said.join(QStringLiteral(", "));
    }

    std::span<const Column<Row>> m_columns;
    std::function<QString(const Row&)> m_sentence;
};

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
