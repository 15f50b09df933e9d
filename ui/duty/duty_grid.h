#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include "core/duty/queries.h"

#include <vector>

namespace minyi::ui {

/// The week of a unit: a column a day, a row a post, in a cell who is on duty from when to when.
class DutyGrid : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(core::Day monday, const QString& language, std::vector<core::duty::Turn> turns);
    core::Day dayOf(int column) const { return m_monday + column; }
    static core::duty::Post postOf(int row) { return static_cast<core::duty::Post>(row); }
    /// The turns of a cell, the earliest first.
    std::vector<core::duty::Turn> turnsIn(const QModelIndex& cell) const;

    int rowCount(const QModelIndex& up = {}) const override { return up.isValid() ? 0 : 4; }
    int columnCount(const QModelIndex& up = {}) const override { return up.isValid() ? 0 : 7; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::Day m_monday;
    QString m_language;
    std::vector<core::duty::Turn> m_turns;
};

/// "08:00-18:00".
QString turnHours(const core::duty::Turn& turn);

/// A cell of a few lines; what does not fit is counted.
class DutyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace minyi::ui
