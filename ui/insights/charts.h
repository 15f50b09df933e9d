#pragma once

#include <QtCharts/QChartView>

#include "core/metrics/behind.h"
#include "core/metrics/queries.h"
#include "ui/look/tokens.h"

#include <array>



namespace minyi::ui {

/// A colour of the theme in force, whichever that is when it is asked.
using ChartColour = QColor (*)(const Tokens&);
inline constexpr std::array<ChartColour, 3> kTrendColours = {[](const Tokens& t) { return t.chart[0]; }, [](const Tokens& t) { return t.chart[2]; },
                                                             [](const Tokens& t) { return t.chart[1]; }};
inline constexpr std::array<ChartColour, 3> kAgeingColours = {[](const Tokens& t) { return t.chart[0]; }, [](const Tokens& t) { return t.chart[3]; },
                                                              [](const Tokens& t) { return t.chart[1]; }};

/// A line of the trend: its words, its months, its target in per cent.
struct TrendOf {
    QString name;
    std::vector<core::metrics::TrendPoint> points;
    std::optional<std::int64_t> target{};
};

/// A chart on a card: our fonts and tokens, no frame, no animation. Legend and end labels are our own.
class CardChart : public QChartView {
    Q_OBJECT

public:
    explicit CardChart(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {520, 240}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

protected:
    /// Builds series and axes anew from what is shown now, in the colours of the theme.
    virtual void build() = 0;
    void rebuild();
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    virtual void paintLabels([[maybe_unused]] QPainter& painter) {}
    void style(QAbstractAxis& axis) const;
};

/// Rates month by month, each with its dashed target.
class TrendChart : public CardChart {
    Q_OBJECT

public:
    using CardChart::CardChart;

    void setLines(const QList<TrendOf>& lines);

protected:
    void build() override;
    void paintLabels(QPainter& painter) override;

private:
    double lowest() const;
    void addLine(int number, QAbstractAxis* x, QAbstractAxis* y);

    QList<TrendOf> m_lines;
};

/// How long open things have been open, kinds on top of each other.
class AgeingChart : public CardChart {
    Q_OBJECT

public:
    using CardChart::CardChart;

    void setRows(const std::vector<core::metrics::AgeingRow>& rows);
    static constexpr int kBands = 5;
    static QString kindName(std::string_view kind);
    static QString bandName(int band);

protected:
    void build() override;
    void paintLabels(QPainter& painter) override;

private:
    std::vector<core::metrics::AgeingRow> m_rows;
};

} // namespace minyi::ui
