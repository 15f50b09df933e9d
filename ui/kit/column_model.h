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

} // namespace minyi::ui
