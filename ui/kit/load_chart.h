#pragma once

#include <QList>

#include "ui/look/paint.h"

namespace minyi::ui {

struct DayLoad {
    QString weekday{}, day{};
    int statutory = 0, orders = 0;
    bool today = false, off = false;
};

/// What falls due on each of the next seven days, statutory deadlines below, 3/5-day clocks above. Days off hatched.
class LoadChart : public Painted {
    Q_OBJECT

public:
    explicit LoadChart(QWidget* parent = nullptr);

    static QColor statutoryColour(const Tokens& t) { return t.accent; }
    static QColor ordersColour(const Tokens& t) { return t.chart[6]; }

    void setDays(const QList<DayLoad>& days);
    QSize sizeHint() const override { return {320, px(176)}; }
    QSize minimumSizeHint() const override { return {220, px(110)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDay(QPainter& painter, const QRect& column, const DayLoad& day, int most) const;

    QList<DayLoad> m_days;
};

/// The coloured square and word of a chart's legend.
class LegendItem : public Painted {
    Q_OBJECT

public:
    using Colour = QColor (*)(const Tokens&);

    LegendItem(const QString& words, Colour colour, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {textWidth(Type::Meta, m_words) + 16, px(20)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    Colour m_colour;
};

} // namespace minyi::ui
