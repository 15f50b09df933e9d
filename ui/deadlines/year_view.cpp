#include "ui/deadlines/year_view.h"

#include "ui/text/formats.h"

#include <QHelpEvent>
#include <QToolTip>

namespace minyi::ui {

namespace {

using core::calendar::DayKind;
constexpr int kColumns = 4, kRows = 3, kGap = 20, kHead = 44, kWeeks = 6;

int mondaysFirst(core::Day day)
{
    return core::weekday(day) - 1;
}

core::Day firstOf(int year, int month)
{
    return core::dayFrom(year, month, 1).value_or(core::Day{});
}

} // namespace

void YearView::show(const core::calendar::YearAnswer& year, core::Day today, const QString& language)
{
    m_year = static_cast<int>(year.year);
    m_covered = year.covered;
    m_today = today;
    m_language = language;
    m_named.clear();
    QStringList words;
    const Formats formats(language);
    for (const auto& day : year.named) {
        m_named.insert(day.day.days, {day.kind, QString::fromStdString(day.name)});
        words << QStringLiteral("%1 %2 %3").arg(formats.shortDay(day.day), QString::fromStdString(day.name),
                                               day.kind == DayKind::Holiday ? tr("day off") : tr("make-up working day"));
    }
    describe(tr("The year %1").arg(m_year), words.join(QStringLiteral(", ")));
    update();
}

QRect YearView::monthBox(int month) const
{
    const int wide = (width() - (kColumns - 1) * kGap) / kColumns, high = (height() - (kRows - 1) * kGap) / kRows;
    const int column = (month - 1) % kColumns, row = (month - 1) / kColumns;
    return {column * (wide + kGap), row * (high + kGap), wide, high};
}

QRect YearView::dayBox(core::Day day) const
{
    const auto date = core::civil(day);
    const QRect month = monthBox(date.month);
    const int at = mondaysFirst(firstOf(date.year, date.month)) + date.day - 1;
    const int wide = month.width() / 7, high = (month.height() - kHead) / kWeeks;
    return {month.left() + at % 7 * wide, month.top() + kHead + at / 7 * high, wide, high};
}

void YearView::paintEvent(QPaintEvent*)
{
    if (m_year == 0)
        return;
    QPainter painter(this);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
}

void YearView::paintMonth(QPainter& painter, int month) const
{
    const auto& t = tokens();
    const QRect box = monthBox(month);
    const bool english = m_language == QLatin1String("en");
    const auto name = english ? QLocale(QLocale::English).standaloneMonthName(month) : QStringLiteral("%1月").arg(month);
    paintText(painter, {box.left() + 4, box.top(), box.width(), 22}, name, Type::Strong, t.text);
    const int wide = box.width() / 7;
    const Formats formats(m_language);
    for (int i = 0; i < 7; ++i) {
        const auto word = formats.weekday(core::Day{4 + i}); // 1970-01-05 was a Monday
        paintText(painter, {box.left() + i * wide, box.top() + 24, wide, 18}, english ? word.left(2) : word.right(1), Type::Meta, t.text3,
                  Qt::AlignCenter);
    }
    if (!m_covered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(t.warn.line, Qt::BDiagPattern));
        painter.drawRoundedRect(box.adjusted(0, kHead - 2, 0, 0), radius::control, radius::control);
    }
    const auto first = firstOf(m_year, month);
    const int days = core::lastDayOfMonth(m_year, month);
    for (int i = 0; i < days; ++i)
        paintDay(painter, first + i);
}

/// Four codes at once: fill, colour, weight, and a mark in the corner.
void YearView::paintDay(QPainter& painter, core::Day day) const
{
    const auto& t = tokens();
    const QRectF box = QRectF(dayBox(day)).adjusted(1.5, 1.5, -1.5, -1.5);
    const auto named = m_named.constFind(day.days);
    const bool weekend = core::weekday(day) > 5;
    QColor colour = weekend ? t.text3 : t.text;
    if (named != m_named.constEnd()) {
        const bool off = named->kind == DayKind::Holiday;
        const auto& shades = off ? t.danger : t.info;
        paintBox(painter, box, shades.soft, shades.line, 4);
        colour = shades.text;
        const QString mark = m_language == QLatin1String("en") ? (off ? QStringLiteral("off") : QStringLiteral("on"))
                                                               : (off ? QStringLiteral("休") : QStringLiteral("班"));
        if (box.width() > 34)
            paintText(painter, box.adjusted(0, 0, -3, 0).toRect(), mark, Type::Meta, colour, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (day == m_today)
        paintBox(painter, box, Qt::transparent, t.accent, 4, 2);
    const auto align = named != m_named.constEnd() && box.width() > 34 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter;
    paintText(painter, box.adjusted(3, 0, 0, 0).toRect(), QString::number(core::civil(day).day),
              named != m_named.constEnd() ? Type::Strong : Type::Body, colour, align);
}

std::optional<core::Day> YearView::dayAt(QPoint point) const
{
    for (int month = 1; m_year && month <= 12; ++month) {
        if (!monthBox(month).contains(point))
            continue;
        const auto first = firstOf(m_year, month);
        for (int i = 0; i < core::lastDayOfMonth(m_year, month); ++i)
            if (dayBox(first + i).contains(point))
                return first + i;
    }
    return {};
}

bool YearView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto day = dayAt(help->pos());
    const auto named = day ? m_named.constFind(day->days) : m_named.constEnd();
    if (named == m_named.constEnd())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("%1  %2, %3").arg(Formats(m_language).day(*day), named->name,
                                                           named->kind == DayKind::Holiday ? tr("day off") : tr("make-up working day")),
                           this);
    return true;
}

} // namespace minyi::ui
