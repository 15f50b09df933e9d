#include "ui/text/deadline_words.h"

#include "core/deadlines/due.h"
#include "ui/text/formats.h"
#include "ui/text/table.h"

namespace minyi::ui {

namespace {

using core::deadlines::Because;
using core::deadlines::Unit;

constexpr Word<Because> kBecause[] = {
    {Because::StartDay, QT_TRANSLATE_NOOP("Because", "not counted: the day it begins")},
    {Because::Day, QT_TRANSLATE_NOOP("Because", "counted")},
    {Because::Workday, QT_TRANSLATE_NOOP("Because", "counted: working day")},
    {Because::MakeUpDay, QT_TRANSLATE_NOOP("Because", "counted: make-up working day")},
    {Because::Weekend, QT_TRANSLATE_NOOP("Because", "not counted: weekend")},
    {Because::Holiday, QT_TRANSLATE_NOOP("Because", "not counted: holiday")},
    {Because::Paused, QT_TRANSLATE_NOOP("Because", "not counted: time left out")},
    {Because::Rolled, QT_TRANSLATE_NOOP("Because", "passed over: the last day may not be a day off")},
    {Because::Hours, QT_TRANSLATE_NOOP("Because", "counted to the minute")},
    {Because::Anchor, QT_TRANSLATE_NOOP("Because", "the day it is counted back from")},
    {Because::LastDay, QT_TRANSLATE_NOOP("Because", "the last day")},
    {Because::Scheduled, QT_TRANSLATE_NOOP("Because", "the day it is set for")},
    {Because::Decided, QT_TRANSLATE_NOOP("Because", "the day that was decided")},
};
static_assert(complete(kBecause));

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DeadlineWords)
};

/// "3 Mar to 9 Mar · 7 days · counted", with the holiday's name.
QString stretchWords(const core::deadlines::WhyRow& first, const core::deadlines::WhyRow& last, int days, const Formats& formats)
{
    QStringList words;
    words << (first.day == last.day ? formats.shortDay(first.day)
                                    : Say::tr("%1 to %2").arg(formats.shortDay(first.day), formats.shortDay(last.day)));
    if (days > 1)
        words << Say::tr("%1 days").arg(days);
    words << becauseWords(first.because);
    if (!first.name.empty())
        words << QString::fromStdString(first.name);
    if (last.counted && last.number > 0)
        words << (first.because == core::toText(Because::Hours) ? Say::tr("%1 h %2 min so far").arg(last.number / 60).arg(last.number % 60)
                                                                : Say::tr("%1 so far").arg(last.number));
    return words.join(QStringLiteral(" · "));
}

} // namespace

QString amountWords(std::int64_t amount, Unit unit)
{
    switch (unit) {
    case Unit::Hours: return Say::tr("%1 hours").arg(amount);
    case Unit::CalendarDays: return Say::tr("%1 days").arg(amount);
    case Unit::WorkingDays: return Say::tr("%1 working days").arg(amount);
    case Unit::Months: return Say::tr("%1 months").arg(amount);
    }
    return {};
}

QString amountWords(const core::deadlines::ExtensionRow& extension)
{
    if (!extension.amount || !extension.unit)
        return Say::tr("to a day that is set");
    const QString most = amountWords(*extension.amount, *extension.unit);
    return extension.least ? Say::tr("%1 to %2").arg(*extension.least).arg(most) : most;
}

QString unitWords(Unit unit)
{
    switch (unit) {
    case Unit::Hours: return Say::tr("hours");
    case Unit::CalendarDays: return Say::tr("days");
    case Unit::WorkingDays: return Say::tr("working days");
    case Unit::Months: return Say::tr("months");
    }
    return {};
}

QString shortExpiry(std::optional<core::Instant> due, const Session& session)
{
    if (!due)
        return Say::tr("paused");
    const Formats formats(session.language);
    const bool midnight = core::minuteOfDay(*due) == 0;
    return formats.shortDay(core::dayOf(midnight ? *due - 1 : *due)) +
           (midnight ? QStringLiteral(" 24:00") : QLatin1Char(' ') + formats.time(*due));
}

QString becauseWords(std::string_view because)
{
    const auto known = core::fromText<Because>(because);
    return known ? pick(kBecause, *known, "Because") : QString::fromUtf8(because.data(), static_cast<qsizetype>(because.size()));
}

QStringList whyLines(const core::deadlines::ClockRow& clock, const Session& session)
{
    const Formats formats(session.language);
    QStringList lines;
    const auto& why = clock.why;
    for (std::size_t from = 0, to = 0; from < why.size(); from = to) {
        while (to < why.size() && why[to].because == why[from].because && why[to].name == why[from].name)
            ++to;
        lines << stretchWords(why[from], why[to - 1], static_cast<int>(to - from), formats);
    }
    return lines;
}

Chip clockChip(const core::deadlines::ClockRow& clock, const Session& session)
{
    const Formats formats(session.language);
    if (clock.left)
        return deadlineChip(ChipState::Paused,
                            Say::tr("Paused, %1 left").arg(amountWords(*clock.left, clock.leftUnit.value_or(Unit::CalendarDays))));
    if (!clock.due)
        return {};
    Chip chip = formats.dueChip(session.now(), *clock.due, *session.calendar);
    if (clock.custody && chip.tone != Tone::Danger)
        chip.tone = Tone::Danger, chip.fill = Fill::Soft;
    if (!clock.ours)
        chip.tone = Tone::Neutral, chip.fill = Fill::Outline;
    return chip;
}

} // namespace minyi::ui
