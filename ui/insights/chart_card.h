#pragma once

#include "ui/insights/charts.h"
#include "ui/kit/card.h"
#include "ui/kit/views.h"

class QHBoxLayout;
class QStackedLayout;
class QStandardItemModel;

namespace minyi::ui {

/// A chart, its legend, and the same figures as a table for who cannot use a chart or wants to copy.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(CardChart* chart, const QString& name, QWidget* parent = nullptr);

    void showTable(bool table);
    bool showsTable() const;
    TableView* table() const { return m_table; }

protected:
    using Legend = QList<std::pair<QString, ChartColour>>;

    void setLegend(const Legend& legend);
    /// Heads, then rows; the first column is words, the others numbers.
    void setTable(const QStringList& heads, const QList<QStringList>& rows);

private:
    QStackedLayout* m_stack;
    TableView* m_table;
    QStandardItemModel* m_model;
    QHBoxLayout* m_legend;
};

class TrendCard : public ChartCard {
    Q_OBJECT

public:
    explicit TrendCard(const QString& name, QWidget* parent = nullptr);

    void setLines(const QList<TrendOf>& lines, const QString& language);
    TrendChart* chart() const { return m_chart; }

private:
    TrendCard(TrendChart* chart, const QString& name, QWidget* parent);

    TrendChart* m_chart;
};

class AgeingCard : public ChartCard {
    Q_OBJECT

public:
    explicit AgeingCard(const QString& name, QWidget* parent = nullptr);

    void setRows(const std::vector<core::metrics::AgeingRow>& rows);

private:
    AgeingCard(AgeingChart* chart, const QString& name, QWidget* parent);

    AgeingChart* m_chart;
};

} // namespace minyi::ui
