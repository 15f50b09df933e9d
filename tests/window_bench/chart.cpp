#include "tests/window_bench/place.h"
#include "ui/kit/trend_line.h"

#include <QImage>

#include <cmath>
#include <random>

namespace minyi::bench {

namespace {

constexpr QSize kSize(1200, 300);

std::vector<double> valuesOf(int count)
{
    std::mt19937 random(11);
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(std::sin(i * 12.0 / count) * 100 + static_cast<double>(random() % 40));
    return values;
}

/// The least a line takes: its extremes, and a stroke for each column.
void bare(const std::vector<double>& values, QImage& image)
{
    const auto columns = ui::extremes(values, image.width());
    QPainter painter(&image);
    int x = 0;
    for (const auto& [low, high] : columns) {
        painter.drawLine(QPointF(x, 150 - high), QPointF(x, 150 - low));
        ++x;
    }
}

} // namespace

std::vector<Figure> benchChart(int rounds)
{
    std::vector<Figure> figures;
    for (const int count : {2'000, 100'000, 1'000'000}) {
        const auto values = valuesOf(count);
        ui::TrendLine line(QStringLiteral("trend"));
        line.resize(kSize);
        QImage image(kSize, QImage::Format_RGB32), other = image;
        const auto paint = [&] { line.render(&image); };
        auto spare = values; // what is handed over is copied on the other side's time
        const auto times = inTurn(rounds, {[&] { line.setValues(std::move(spare)), paint(); },
                                           [&] { bare(values, other), spare = values; }, paint});
        Figure figure{
            "P16", std::to_string(count) + " points put in and painted", times[0], times[1], "bare", count, 0, {}, {}};
        char note[80];
        std::snprintf(note, sizeof note, "painted again %.0f us (p95 %.0f)", times[2].p50, times[2].p95);
        figure.note = note;
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace minyi::bench
