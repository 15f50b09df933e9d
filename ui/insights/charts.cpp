#include "ui/insights/charts.h"

#include "ui/kit/qt_text.h"
#include "ui/look/paint.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>

#include <algorithm>
#include <cmath>

namespace minyi::ui {

namespace {

constexpr double kRoom = 0.9; ///< months kept free at the right for the end labels
constexpr int kBands = AgeingChart::kBands;

QColor trendColour(int line)
{
    return kTrendColours.at(static_cast<std::size_t>(line))(tokens());
}

} // namespace

CardChart::CardChart(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::transparent);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    connect(chart(), &QChart::plotAreaChanged, this, [this] { viewport()->update(); });
}

void CardChart::rebuild()
{
    chart()->removeAllSeries();
    for (auto* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    build();
    viewport()->update();
}

void CardChart::style(QAbstractAxis& axis) const
{
    const auto& t = tokens();
    axis.setLabelsFont(ui::font(Type::Meta));
    axis.setLabelsColor(t.text2);
    axis.setGridLinePen(QPen(t.line, 1));
    axis.setLinePen(QPen(t.line, 1));
}

void CardChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

void CardChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    painter->save();
    painter->resetTransform();
    painter->scale(devicePixelRatioF() / painter->device()->devicePixelRatioF(), devicePixelRatioF() / painter->device()->devicePixelRatioF());
    paintLabels(*painter);
    painter->restore();
}

void TrendChart::setLines(const QList<TrendOf>& lines)
{
    m_lines = lines;
    QStringList said;
    for (const auto& line : lines)
        if (!line.points.empty() && line.points.back().rate)
            said << tr("%1 %2%").arg(line.name).arg(*line.points.back().rate, 0, 'f', 2);
    setAccessibleName(tr("Trend of the last months"));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    rebuild();
}

double TrendChart::lowest() const
{
    double low = 90;
    for (const auto& line : m_lines) {
        for (const auto& point : line.points)
            low = std::min(low, point.rate.value_or(low));
        if (line.target)
            low = std::min(low, static_cast<double>(*line.target) - 5);
    }
    return std::max(0.0, std::floor(low / 10) * 10);
}

void TrendChart::addLine(int number, QAbstractAxis* x, QAbstractAxis* y)
{
    const auto& line = m_lines[number];
    auto* series = new QLineSeries;
    auto* marks = new QScatterSeries;
    series->setPen(QPen(trendColour(number), 2));
    constexpr std::array kShapes = {QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle, QScatterSeries::MarkerShapeTriangle};
    marks->setMarkerShape(kShapes.at(static_cast<std::size_t>(number)));
    marks->setMarkerSize(9);
    marks->setBrush(tokens().surface);
    marks->setPen(QPen(trendColour(number), 2));
    for (std::size_t i = 0; i < line.points.size(); ++i)
        if (line.points[i].rate) {
            series->append(static_cast<double>(i), *line.points[i].rate);
            marks->append(static_cast<double>(i), *line.points[i].rate);
        }
    QList<QXYSeries*> all{series, marks};
    if (line.target) {
        auto* target = new QLineSeries;
        target->setPen(QPen(trendColour(number), 1, Qt::DashLine));
        target->append(-0.4, static_cast<double>(*line.target));
        target->append(static_cast<double>(line.points.size()) - 1 + kRoom, static_cast<double>(*line.target));
        all << target;
    }
    for (auto* each : all) {
        chart()->addSeries(each);
        each->attachAxis(x);
        each->attachAxis(y);
    }
}

void TrendChart::build()
{
    if (m_lines.isEmpty() || m_lines.front().points.empty())
        return;
    const auto& months = m_lines.front().points;
    auto* y = new QValueAxis;
    y->setRange(lowest(), 102);
    y->setTickType(QValueAxis::TicksDynamic);
    y->setTickAnchor(0);
    y->setTickInterval(lowest() < 50 ? 20 : 10);
    y->setLabelFormat(QStringLiteral("%d%%"));
    auto* x = new QValueAxis;
    x->setRange(-0.4, static_cast<double>(months.size()) - 1 + kRoom);
    x->setLabelsVisible(false);
    x->setGridLineVisible(false);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(x), static_cast<QAbstractAxis*>(y)})
        style(*axis);
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    chart()->setMargins({0, 4, 0, px(18)});
    for (int i = 0; i < m_lines.size(); ++i)
        addLine(i, x, y);
}

void TrendChart::paintLabels(QPainter& painter)
{
    if (chart()->series().isEmpty())
        return;
    const auto& t = tokens();
    const auto at = [this](double x, double y) { return mapFromScene(chart()->mapToScene(chart()->mapToPosition({x, y}, chart()->series().front()))); };
    const auto& months = m_lines.front().points;
    const auto step = std::max<std::size_t>(1, months.size() / 6);
    const int base = static_cast<int>(chart()->plotArea().bottom()) + 2;
    for (std::size_t i = months.size(); i-- > 0;)
        if ((months.size() - 1 - i) % step == 0) {
            const auto day = core::civil(months[i].month);
            const QRect box(at(static_cast<double>(i), 0).x() - 34, base, 68, px(18));
            paintText(painter, box, QStringLiteral("%1-%2").arg(day.year).arg(day.month, 2, 10, QLatin1Char('0')), Type::Meta, t.text2, Qt::AlignCenter);
        }
    for (int i = 0; i < m_lines.size(); ++i) {
        const auto& line = m_lines[i];
        if (line.target) {
            const QPoint left = at(-0.3, static_cast<double>(*line.target));
            paintText(painter, QRect(left.x(), left.y() - px(17), 90, px(16)), tr("target %1").arg(*line.target), Type::Meta, trendColour(i));
        }
        if (!line.points.back().rate)
            continue;
        const QPoint end = at(static_cast<double>(line.points.size()) - 1, *line.points.back().rate);
        paintText(painter, QRect(end.x() + 8, end.y() - px(10), 60, px(20)), QString::number(*line.points.back().rate, 'f', 1), Type::MetaStrong, trendColour(i));
    }
}

QString AgeingChart::kindName(std::string_view kind)
{
    return kind == "criminal" ? tr("Criminal") : kind == "order" ? tr("Work orders") : tr("Administrative");
}

QString AgeingChart::bandName(int band)
{
    const QString names[] = {tr("to 7 d"), tr("8-15 d"), tr("16-30 d"), tr("31-60 d"), tr("over 60 d")};
    return names[band];
}

void AgeingChart::setRows(const std::vector<core::metrics::AgeingRow>& rows)
{
    m_rows = rows;
    QStringList said;
    for (int band = 0; band < kBands; ++band) {
        std::int64_t sum = 0;
        for (const auto& row : m_rows)
            sum += row.bands[static_cast<std::size_t>(band)];
        said << QStringLiteral("%1: %2").arg(bandName(band)).arg(sum);
    }
    setAccessibleName(tr("Open cases and orders by age"));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    rebuild();
}

void AgeingChart::build()
{
    if (m_rows.empty())
        return;
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.55);
    std::int64_t most = 1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        auto* set = new QBarSet(kindName(m_rows[i].kind));
        set->setColor(kAgeingColours.at(i)(tokens()));
        set->setBorderColor(tokens().surface);
        for (const auto n : m_rows[i].bands)
            *set << static_cast<double>(n);
        series->append(set);
    }
    for (std::size_t band = 0; band < kBands; ++band) {
        std::int64_t sum = 0;
        for (const auto& row : m_rows)
            sum += row.bands[band];
        most = std::max(most, sum);
    }
    chart()->addSeries(series);
    auto* x = new QBarCategoryAxis;
    for (int band = 0; band < kBands; ++band)
        x->append(bandName(band));
    auto* y = new QValueAxis;
    y->setRange(0, std::ceil(static_cast<double>(most) * 1.15));
    y->setLabelFormat(QStringLiteral("%d"));
    y->setTickCount(4);
    y->applyNiceNumbers();
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(x), static_cast<QAbstractAxis*>(y)})
        style(*axis);
    x->setGridLineVisible(false);
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
}

void AgeingChart::paintLabels(QPainter& painter)
{
    if (chart()->series().isEmpty())
        return;
    for (std::size_t band = 0; band < kBands; ++band) {
        std::int64_t sum = 0;
        for (const auto& row : m_rows)
            sum += row.bands[band];
        const QPoint top = mapFromScene(chart()->mapToScene(chart()->mapToPosition({static_cast<double>(band), static_cast<double>(sum)})));
        paintText(painter, QRect(top.x() - 30, top.y() - px(19), 60, px(18)), QString::number(sum), Type::MetaStrong,
                  band == kBands - 1 && sum > 0 ? tokens().danger.text : tokens().text, Qt::AlignCenter);
    }
}

} // namespace minyi::ui
