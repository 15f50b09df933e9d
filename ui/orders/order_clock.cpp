#include "ui/orders/order_clock.h"

#include "core/calendar/work_calendar.h"
#include "core/rules/packs.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace minyi::ui {

namespace {

using core::Instant;
using core::orders::Clock;
using core::orders::ListRow;

/// These words are translated under this name.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderClock)
};

const Clock* clockOf(const ListRow& row, std::string_view rule)
{
    for (const Clock& clock : row.clocks)
        if (clock.rule == rule)
            return &clock;
    return nullptr;
}

/// Working days gone by since the start; the day of the start is not counted, the day under way counts in part.
double daysGone(Instant start, Instant now, const core::calendar::WorkCalendar& calendar)
{
    const core::Day today = core::dayOf(now);
    const int days = calendar.workdaysBetween(core::dayOf(start), today);
    if (days < 1 || !calendar.isWorkday(today))
        return std::max(days, 0);
    return days - 1 + core::minuteOfDay(now) / 1440.0;
}

Mark markOf(const Clock* clock, Instant now)
{
    if (!clock)
        return Mark::Open;
    if (clock->done)
        return *clock->done <= clock->due ? Mark::Done : Mark::Missed;
    return now >= clock->due ? Mark::Missed : Mark::Open;
}

Tone toneOf(const Clock& whole, Mark fifth, Instant now)
{
    if (whole.done)
        return fifth == Mark::Done ? Tone::Ok : Tone::Danger;
    if (fifth == Mark::Missed)
        return Tone::Danger;
    return whole.due - now <= core::kDayMs ? Tone::Warn : Tone::Info;
}

} // namespace

const Clock* pressingClock(const ListRow& row)
{
    const Clock* first = nullptr;
    for (const Clock& clock : row.clocks)
        if (!clock.done && (!first || clock.due < first->due))
            first = &clock;
    return first;
}

Chip orderChip(const ListRow& row, const Session& session)
{
    const Formats formats(session.language);
    if (const Clock* clock = pressingClock(row))
        return formats.dueChip(session.now(), clock->due, *session.calendar);
    const Clock* whole = clockOf(row, "followup_completion");
    if (whole && whole->done)
        return formats.doneChip(*whole->done, whole->due);
    return {Tone::Neutral, Fill::Dashed, Glyph::Ring, Text::tr("Not issued")};
}

ClockState orderClock(const ListRow& row, const Session& session)
{
    const Clock* whole = clockOf(row, "followup_completion");
    if (!whole)
        return {0, Mark::Open, Mark::Open, Tone::Neutral, Text::tr("The clocks start when the order is issued")};
    const Instant now = session.now();
    const auto& calendar = *session.calendar;
    const int total = std::max(1, calendar.workdaysBetween(core::dayOf(whole->start), whole->lastDay));
    ClockState state;
    state.days = std::clamp(daysGone(whole->start, whole->done.value_or(now), calendar) * 5 / total, 0.0, 5.0);
    state.third = markOf(clockOf(row, "followup_supervision"), now);
    state.fifth = markOf(whole, now);
    state.tone = toneOf(*whole, state.fifth, now);
    const Formats formats(session.language);
    if (whole->done)
        state.words = formats.doneChip(*whole->done, whole->due).words;
    else if (const Clock* clock = pressingClock(row))
        state.words = QStringLiteral("%1 %2").arg(limitName(clock->rule), formats.dueChip(now, clock->due, calendar).words);
    return state;
}

QString channelName(const Session& session, const std::string& code)
{
    const auto* channel = session.packs->channel(code);
    return QString::fromStdString(channel ? channel->shortName.in(session.packLanguage()) : code);
}

QString causeName(const Session& session, const std::string& code)
{
    const auto* cause = session.packs->cause(code);
    return QString::fromStdString(cause ? cause->name.in(session.packLanguage()) : code);
}

} // namespace minyi::ui
