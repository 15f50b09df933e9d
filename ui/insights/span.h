#pragma once

#include <QString>

#include "core/base/time.h"

#include <utility>

namespace minyi::ui {

/// How long a period of the page is.
enum class Span { Week, Month, Quarter, Year };

/// The first and the last day of the week, month, quarter or year of a day.
inline std::pair<core::Day, core::Day> daysOf(Span span, core::Day day)
{
    if (span == Span::Week) {
        const auto monday = day - (core::weekday(day) - 1);
        return {monday, monday + 6};
    }
    const auto date = core::civil(day);
    const int months = span == Span::Month ? 1 : span == Span::Quarter ? 3 : 12;
    const int first = (date.month - 1) / months * months + 1, last = first + months - 1;
    return {*core::dayFrom(date.year, first, 1), *core::dayFrom(date.year, last, core::lastDayOfMonth(date.year, last))};
}

/// 2026-11
inline QString monthName(std::int64_t year, std::int64_t month)
{
    return QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
}

} // namespace minyi::ui
