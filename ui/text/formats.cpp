#include "ui/text/formats.h"

namespace minyi::ui {

namespace {

constexpr const char* kWeekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr char16_t kChineseDays[] = u"一二三四五六日";
constexpr int kSoonWorkdays = 3;

QString two(std::int64_t number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString Formats::weekday(core::Day day) const
{
    const auto at = static_cast<std::size_t>(core::weekday(day) - 1);
    return m_english ? QString::fromLatin1(kWeekdays[at]) : QStringLiteral("周") + QString(QChar(kChineseDays[at]));
}

QString Formats::day(core::Day day) const
{
    return m_english ? dayInWords(day) : QString::fromStdString(core::isoDay(day));
}

QString Formats::shortDay(core::Day day) const
{
    const auto date = core::civil(day);
    if (m_english)
        return QStringLiteral("%1 %2").arg(date.day).arg(QLatin1String(kMonths[date.month - 1]));
    return two(date.month) + QStringLiteral("-") + two(date.day);
}

QString Formats::dayInWords(core::Day day) const
{
    const auto date = core::civil(day);
    if (m_english)
        return QStringLiteral("%1 %2 %3").arg(weekday(day), shortDay(day)).arg(date.year);
    return QStringLiteral("%1月%2日 %3").arg(date.month).arg(date.day).arg(weekday(day));
}

QString Formats::time(core::Instant at) const
{
    return minuteOfDay(core::minuteOfDay(at));
}

QString Formats::minuteOfDay(int minutes) const
{
    return two(minutes / 60) + QStringLiteral(":") + two(minutes % 60);
}

QString Formats::moment(core::Instant at) const
{
    return day(core::dayOf(at)) + (m_english ? QStringLiteral(", ") : QStringLiteral(" ")) + time(at);
}

QString Formats::shortMoment(core::Instant at) const
{
    return shortDay(core::dayOf(at)) + QStringLiteral(" ") + time(at);
}

QString Formats::nearMoment(core::Instant at, core::Instant now) const
{
    const auto then = core::civil(core::dayOf(at));
    if (then.year == core::civil(core::dayOf(now)).year)
        return shortMoment(at);
    return m_english ? QStringLiteral("%1 %2").arg(shortDay(core::dayOf(at))).arg(then.year) : day(core::dayOf(at));
}

QString Formats::expiry(core::Instant due) const
{
    const bool midnight = core::minuteOfDay(due) == 0;
    const auto last = core::dayOf(midnight ? due - 1 : due);
    const auto clock = midnight ? QStringLiteral("24:00") : time(due);
    if (m_english)
        return dayInWords(last) + QStringLiteral(" ") + clock;
    return day(last) + QStringLiteral(" ") + weekday(last) + QStringLiteral(" ") + clock;
}

QString Formats::duration(std::int64_t ms) const
{
    const auto minutes = ms / core::kMinute;
    const auto days = minutes / 1440, hours = minutes / 60 % 24, rest = minutes % 60;
    const auto say = [this](std::int64_t first, const char16_t* zh, const char* en) {
        return first == 0 ? QString()
               : m_english ? QStringLiteral("%1%2 ").arg(first).arg(QLatin1String(en))
                           : QString::number(first) + QString::fromUtf16(zh);
    };
    if (days >= 7)
        return say(days, u"天", "d").trimmed();
    const auto out = days > 0 ? say(days, u"天", "d") + say(hours, u"小时", "h")
                              : say(hours, u"小时", "h") + say(rest, u"分", "m");
    return out.isEmpty() ? (m_english ? QStringLiteral("0m") : QStringLiteral("0分")) : out.trimmed();
}

QString Formats::percent(double value) const
{
    auto text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text + QStringLiteral("%");
}

QString Formats::percent(std::optional<double> value) const
{
    return value ? percent(*value) : QStringLiteral("-");
}

ChipState Formats::urgency(core::Instant now, core::Instant due, const core::calendar::WorkCalendar& calendar)
{
    if (due <= now)
        return ChipState::Overdue;
    if (due - now < core::kDayMs)
        return ChipState::Today;
    const auto today = core::dayOf(now);
    /// Today counts as the first of the three even when it is no working day.
    const auto last = calendar.addWorkdays(today, kSoonWorkdays - 1);
    return core::dayOf(due - 1) <= last ? ChipState::Soon : ChipState::Later;
}

Chip Formats::dueChip(core::Instant now, core::Instant due, const core::calendar::WorkCalendar& calendar) const
{
    const auto state = urgency(now, due, calendar);
    const auto span = duration(state == ChipState::Overdue ? now - due : due - now);
    if (m_english)
        return deadlineChip(state, state == ChipState::Overdue ? span + QStringLiteral(" overdue") : span + QStringLiteral(" left"));
    return deadlineChip(state, (state == ChipState::Overdue ? QStringLiteral("逾期 ") : QStringLiteral("余 ")) + span);
}

Chip Formats::doneChip(core::Instant done, core::Instant due) const
{
    /// A limit is met before its moment; what came at or after it was late.
    if (done < due)
        return deadlineChip(ChipState::Done, m_english ? QStringLiteral("Closed in time") : QStringLiteral("按期办结"));
    const auto late = duration(done - due);
    return {Tone::Danger, Fill::Outline, Glyph::Cross,
            m_english ? QStringLiteral("Closed %1 late").arg(late) : QStringLiteral("逾期办结 ") + late};
}

} // namespace minyi::ui
