#include "ui/kit/load_chart.h"

namespace minyi::ui {

namespace {

constexpr int kBar = 22;

} // namespace

LoadChart::LoadChart(QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LoadChart::setDays(const QList<DayLoad>& days)
{
    m_days = days;
    QStringList said;
    for (const auto& day : days)
        said << tr("%1 %2: %3 statutory, %4 orders").arg(day.weekday, day.day).arg(day.statutory).arg(day.orders);
    describe(tr("Deadlines of the next seven days"), said.join(QStringLiteral("; ")));
    update();
}

void LoadChart::paintDay(QPainter& painter, const QRect& column, const DayLoad& day, int most) const
{
    const auto& t = tokens();
    const int base = height() - px(42);
    const int room = base - px(24);
    if (day.off) {
        painter.fillRect(QRect(column.x(), 0, column.width(), base), QBrush(t.line, Qt::BDiagPattern));
    }
    const int low = day.statutory * room / most;
    const int high = day.orders * room / most;
    const int x = column.center().x() - kBar / 2;
    paintBar(painter, QRectF(x, base - low, kBar, low), statutoryColour(t), 1);
    const int gapHigh = low > 0 && high > 0 ? 2 : 0;
    paintBar(painter, QRectF(x, base - low - gapHigh - high, kBar, high), ordersColour(t), 1);
    const QRect sum(column.x(), base - low - high - gapHigh - px(20), column.width(), px(18));
    const int total = day.statutory + day.orders;
    paintText(painter, sum, QString::number(total), day.today ? Type::MetaStrong : Type::Meta, total ? t.text : t.text3,
              Qt::AlignCenter);
    const QRect name(column.x(), base + 4, column.width(), px(18));
    paintText(painter, name, day.weekday, day.today ? Type::MetaStrong : Type::Meta, day.today ? t.accentText : t.text2,
              Qt::AlignCenter);
    paintText(painter, name.translated(0, px(18)), day.day, Type::Meta, day.today ? t.accentText : t.text2,
              Qt::AlignCenter);
}

void LoadChart::paintEvent(QPaintEvent*)
{
    if (m_days.isEmpty())
        return;
    QPainter painter(this);
    int most = 1;
    for (const auto& day : m_days)
        most = qMax(most, day.statutory + day.orders);
    const int count = static_cast<int>(m_days.size());
    for (int i = 0; i < count; ++i)
        paintDay(painter, QRect(i * width() / count, 0, width() / count, height()), m_days[i], most);
    paintLine(painter, 0, height() - px(42), width(), tokens().neutral.line);
}

LegendItem::LegendItem(const QString& words, Colour colour, QWidget* parent)
    : Painted(parent), m_words(words), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe(words, {});
}

void LegendItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    paintBar(painter, QRectF(0, (height() - 8) / 2.0, 8, 8), m_colour(t));
    paintText(painter, rect().adjusted(13, 0, 0, 0), m_words, Type::Meta, t.text2);
}

} // namespace minyi::ui
