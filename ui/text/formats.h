#pragma once

#include <QString>

#include "core/base/time.h"
#include "core/calendar/work_calendar.h"
#include "ui/kit/chip.h"

#include <optional>

namespace minyi::ui {

/// Dates, times, durations and numbers as people read them; the one place that knows how (ui.md 7).
class Formats {
public:
    explicit Formats(const QString& language) : m_english(language == QLatin1String("en")) {}

    QString day(core::Day day) const;         ///< 2026-11-20; Fri 20 Nov 2026
    QString shortDay(core::Day day) const;    ///< 11-20; 20 Nov
    QString dayInWords(core::Day day) const;  ///< 11月20日 周五; Fri 20 Nov 2026
    QString weekday(core::Day day) const;     ///< 周五; Fri
    QString time(core::Instant at) const;     ///< 09:42
    QString moment(core::Instant at) const;   ///< 2026-11-20 09:42; Fri 20 Nov 2026, 09:42
    QString shortMoment(core::Instant at) const; ///< 11-20 09:42; 20 Nov 09:42
    /// The short one within the year of `now`, else the day with its year.
    QString nearMoment(core::Instant at, core::Instant now) const;
    /// The end of a limit: the last moment of a day is its 24:00.
    QString expiry(core::Instant due) const;
    /// Two units at most, minutes below 24 hours only.
    QString duration(std::int64_t ms) const;  ///< 14小时18分; 14h 18m
    QString percent(double value) const;      ///< 97.5%
    QString percent(std::optional<double> value) const; ///< a dash where there is none
    QString minuteOfDay(int minutes) const;   ///< 540 -> 09:00

    /// How urgent a limit is at this moment (ui.md 4), and its chip.
    static ChipState urgency(core::Instant now, core::Instant due, const core::calendar::WorkCalendar& calendar);
    Chip dueChip(core::Instant now, core::Instant due, const core::calendar::WorkCalendar& calendar) const;
    Chip doneChip(core::Instant done, core::Instant due) const;

private:
    bool m_english;
};

} // namespace minyi::ui
