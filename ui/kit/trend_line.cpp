#include "ui/kit/trend_line.h"

#include <algorithm>

namespace minyi::ui {

std::vector<std::pair<double, double>> extremes(const std::vector<double>& values, int width)
{
    std::vector<std::pair<double, double>> columns;
    const auto count = values.size(), wide = static_cast<std::size_t>(std::max(1, width));
    for (std::size_t column = 0; column < std::min(wide, count); ++column) {
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(column * count / std::min(wide, count));
        const auto to = values.begin() + static_cast<std::ptrdiff_t>((column + 1) * count / std::min(wide, count));
        const auto [low, high] = std::minmax_element(from, to);
        columns.emplace_back(*low, *high);
    }
    return columns;
}

TrendLine::TrendLine(const QString& name, QWidget* parent)
    : Painted(parent)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe(m_name, {});
}

void TrendLine::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    m_line.clear();
    if (!m_values.empty())
        describe(m_name, tr("%1 values, the last %2").arg(m_values.size()).arg(m_values.back()));
    update();
}

void TrendLine::resizeEvent(QResizeEvent* event)
{
    m_line.clear();
    Painted::resizeEvent(event);
}

const QPolygonF& TrendLine::line()
{
    if (!m_line.isEmpty() || m_values.empty())
        return m_line;
    const auto columns = extremes(m_values, width());
    double low = columns.front().first, high = columns.front().second;
    for (const auto& [least, most] : columns) {
        low = std::min(low, least);
        high = std::max(high, most);
    }
    const double span = high > low ? high - low : 1, tall = height() - 4;
    const auto y = [&](double value) { return 2 + (high - value) / span * tall; };
    const double step = columns.size() > 1 ? double(width() - 1) / double(columns.size() - 1) : 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double x = double(i) * step;
        m_line << QPointF(x, y(columns[i].first));
        if (columns[i].second != columns[i].first)
            m_line << QPointF(x, y(columns[i].second));
    }
    return m_line;
}

void TrendLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLine(painter, 0, height() - 1, width(), tokens().line);
    painter.setPen(QPen(tokens().chart[0], 1));
    painter.drawPolyline(line());
}

} // namespace minyi::ui
