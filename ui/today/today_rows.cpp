#include "ui/today/today_rows.h"

#include "core/calendar/work_calendar.h"
#include "core/deadlines/pack.h"
#include "core/rules/packs.h"
#include "ui/kit/qt_text.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace minyi::ui {

namespace {

using core::AggKind;
using core::orders::TodayRow;

/// What a row is that stands for a limit of a case, where the others name what is to be done in a review.
constexpr std::string_view kCase = "case";
/// Likewise of a course by the no-penalty list.
constexpr std::string_view kCourse = "course";

/// The context of these words.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

QString channelName(const Session& session, std::string_view code)
{
    const auto* channel = session.packs->channel(code);
    return qt(channel ? channel->shortName.in(session.packLanguage()) : code);
}

QString dot(const Session& session)
{
    return session.language == QLatin1String("en") ? QStringLiteral(", ") : QStringLiteral("·");
}

Tone toneOf(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Overdue: return Tone::Danger;
    case TodayGroup::DueToday: return Tone::Warn;
    case TodayGroup::Calls: return Tone::Info;
    case TodayGroup::Orders: return Tone::Pause;
    case TodayGroup::Reviews: return Tone::Info;
    case TodayGroup::Cases: return Tone::Info;
    }
    return Tone::Neutral;
}

/// How long the oldest is late, or the next has left; rows come earliest first.
QString nearest(const core::orders::TodayAnswer& answer, TodayGroup group, const Session& session, core::Instant now)
{
    const auto found = std::find_if(answer.rows.begin(), answer.rows.end(),
                                    [&](const TodayRow& row) { return groupOf(row, now) == group; });
    if (found == answer.rows.end())
        return Say::tr("None");
    const Formats formats(session.language);
    return group == TodayGroup::Overdue ? Say::tr("Longest %1").arg(formats.duration(now - found->due))
                                        : Say::tr("Next in %1").arg(formats.duration(found->due - now));
}

QString lateOf(const core::orders::TodayAnswer& answer, AggKind kind, core::Instant now)
{
    const auto late = std::count_if(answer.rows.begin(), answer.rows.end(), [&](const TodayRow& row) {
        return row.kind == kind && groupOf(row, now) == TodayGroup::Overdue;
    });
    return late == 0 ? Say::tr("None overdue") : Say::tr("%1 overdue").arg(late);
}

QString nextOf(const TodayRow& row)
{
    if (row.kind == AggKind::Order) {
        const auto state = core::fromText<core::orders::State>(row.state);
        return state ? nextStep(*state) : QString();
    }
    if (row.kind == AggKind::Case)
        return row.state == kCase || row.state == kCourse ? Say::tr("Open the case") : row.state == "supplement" ? Say::tr("Supplement it") : Say::tr("Open the review");
    const auto state = core::fromText<core::followup::State>(row.state);
    return state ? nextStep(*state) : QString();
}

/// A row that counts with the others: late, due today, or on a day ahead.
void add(core::orders::TodayAnswer& answer, TodayRow row, core::Instant now)
{
    const auto group = groupOf(row, now);
    answer.overdue += group == TodayGroup::Overdue;
    answer.dueToday += group == TodayGroup::DueToday;
    const int ahead = core::dayOf(row.due - 1) - core::dayOf(now);
    if (row.due > now && ahead >= 0 && ahead < static_cast<int>(answer.load.size()))
        ++answer.load[static_cast<std::size_t>(ahead)];
    answer.rows.push_back(std::move(row));
}

/// The words of the program for a limit of its own, else the name in the rules.
QString nameOfLimit(const std::string& rule, core::Day day, const Session& session)
{
    const auto known = limitName(rule);
    const auto version = session.limits->chooseVersion(rule, day);
    return known != qt(rule) || !version ? known : session.language == QLatin1String("en") ? qt((*version)->nameEn) : qt((*version)->nameZh);
}

} // namespace

TodayGroup groupOf(const TodayRow& row, core::Instant now)
{
    if (row.due <= now)
        return TodayGroup::Overdue;
    if (core::dayOf(row.due - 1) == core::dayOf(now))
        return TodayGroup::DueToday;
    if (row.kind == AggKind::Case)
        return row.state == kCase ? TodayGroup::Cases : TodayGroup::Reviews;
    return row.kind == AggKind::Matter ? TodayGroup::Calls : TodayGroup::Orders;
}

void addReviews(core::orders::TodayAnswer& answer, const std::vector<core::review::TodoRow>& reviews, core::Instant now)
{
    for (const auto& one : reviews) {
        const std::string what(core::toText(one.kind));
        add(answer, {AggKind::Case, one.file.value, "case_" + what, one.number, {}, one.title, {}, one.unit, one.start, one.due, false, what}, now);
    }
    std::ranges::stable_sort(answer.rows, {}, &TodayRow::due);
}

void addCourses(core::orders::TodayAnswer& answer, const std::vector<core::leniency::TodoRow>& courses, core::Instant now)
{
    for (const auto& one : courses)
        add(answer, {AggKind::Case, one.file.value, "case_course", one.number, {}, one.title, {}, one.unit, one.start, one.due, false, std::string(kCourse)}, now);
    std::ranges::stable_sort(answer.rows, {}, &TodayRow::due);
}

void addCases(core::orders::TodayAnswer& answer, const std::vector<core::deadlines::BoardRow>& clocks, core::Instant now)
{
    std::set<std::int64_t> known; // the board comes with the nearest first
    for (const auto& one : clocks) {
        if (one.kind != AggKind::Case || !one.due || !known.insert(one.row).second)
            continue;
        add(answer, {AggKind::Case, one.row, one.rule, one.number, {}, one.title, {}, one.unit, one.start, *one.due, one.provisional, std::string(kCase)},
            now);
    }
    std::ranges::stable_sort(answer.rows, {}, &TodayRow::due);
}

std::vector<std::pair<TodayGroup, Kpi>> todayTiles(const core::orders::TodayAnswer& answer, const Session& session,
                                                   core::Instant now)
{
    std::vector<std::pair<TodayGroup, Kpi>> tiles;
    const auto add = [&](TodayGroup group, const QString& label, const QString& detail, std::int64_t number,
                         const QString& icon, Glyph glyph) {
        tiles.push_back({group, {label, detail, QString::number(static_cast<int>(group) + 1), static_cast<int>(number),
                                 icon, glyph, toneOf(group), group == TodayGroup::Overdue && number > 0}});
    };
    add(TodayGroup::Overdue, Say::tr("Overdue"), nearest(answer, TodayGroup::Overdue, session, now), answer.overdue, {},
        Glyph::Triangle);
    add(TodayGroup::DueToday, Say::tr("Due today"), nearest(answer, TodayGroup::DueToday, session, now), answer.dueToday, {},
        Glyph::Clock);
    if (session.may(core::Permission::SeeFollowUp))
        add(TodayGroup::Calls, Say::tr("To call"), lateOf(answer, AggKind::Matter, now), answer.toCall,
            QStringLiteral("call-start"), Glyph::None);
    if (session.may(core::Permission::SeeOrders))
        add(TodayGroup::Orders, Say::tr("Open orders"), lateOf(answer, AggKind::Order, now), answer.openOrders,
            QStringLiteral("flag"), Glyph::None);
    return tiles;
}

QStandardItem* todayItem(const ListRow& row)
{
    auto* item = new QStandardItem(row.group ? row.title : row.chip.words);
    item->setData(QVariant::fromValue(row), RowRole);
    item->setData(row.sentence(), Qt::AccessibleTextRole);
    if (row.group)
        item->setFlags(Qt::ItemIsEnabled);
    return item;
}

ListRow todayHeading(TodayGroup group, int count)
{
    ListRow row;
    row.group = true;
    row.meta = QString::number(count);
    row.tone = toneOf(group);
    switch (group) {
    case TodayGroup::Overdue: row.title = Say::tr("Overdue"), row.glyph = Glyph::Triangle; break;
    case TodayGroup::DueToday: row.title = Say::tr("Due today"), row.glyph = Glyph::Clock; break;
    case TodayGroup::Calls: row.title = Say::tr("Calls to come"), row.glyph = Glyph::Half; break;
    case TodayGroup::Orders: row.title = Say::tr("Orders to come"), row.glyph = Glyph::Ring; break;
    case TodayGroup::Reviews: row.title = Say::tr("Reviews to come"), row.glyph = Glyph::Ring; break;
    case TodayGroup::Cases: row.title = Say::tr("Cases to come"), row.glyph = Glyph::Ring; break;
    }
    return row;
}

ListRow todayLine(const TodayRow& row, const Session& session, core::Instant now)
{
    const bool order = row.kind == AggKind::Order;
    ListRow line;
    line.title = nameOfLimit(row.rule, core::dayOf(row.start), session) + (session.language == QLatin1String("en") ? QStringLiteral(": ") : QStringLiteral("："))
                 + qt(row.title);
    QStringList meta;
    for (const auto& part : {qt(row.number), channelName(session, row.channel), qt(row.person), qt(row.unit)}) {
        if (!part.isEmpty())
            meta << part;
    }
    line.meta = meta.join(dot(session));
    line.next = nextOf(row);
    line.icon = order ? QStringLiteral("flag") : row.kind == AggKind::Case ? row.state == kCase ? QStringLiteral("document-multiple") : QStringLiteral("view-task") : QStringLiteral("call-start");
    line.tone = toneOf(groupOf(row, now));
    line.chip = Formats(session.language).dueChip(now, row.due, *session.calendar);
    return line;
}

DeadlineFacts todayFacts(const TodayRow& row, const Session& session, core::Instant now)
{
    const Formats formats(session.language);
    const bool english = session.language == QLatin1String("en");
    DeadlineFacts facts;
    facts.title = nameOfLimit(row.rule, core::dayOf(row.start), session);
    facts.chip = formats.dueChip(now, row.due, *session.calendar);
    facts.lines = {{Say::tr("Start"), formats.moment(row.start)}, {Say::tr("Expiry"), formats.expiry(row.due)}};
    const auto from = core::dayOf(row.start), to = core::dayOf(row.due - 1);
    const auto workdays = session.calendar->workdaysBetween(from, to);
    facts.lines.append({Say::tr("Excluded"), Say::tr("%1 non-working days").arg(to - from - workdays)});
    if (row.provisional)
        facts.lines.append({Say::tr("Remark"), Say::tr("Provisional: no calendar for that year yet")});
    const double whole = static_cast<double>(row.due - row.start);
    facts.part = whole <= 0 ? 1 : std::clamp(static_cast<double>(now - row.start) / whole, 0.0, 1.0);
    facts.progress = Say::tr("%1 of %2 passed").arg(formats.duration(std::max<std::int64_t>(now - row.start, 0)),
                                               formats.duration(row.due - row.start));
    const auto rule = session.limits->chooseVersion(row.rule, from);
    if (!rule) {
        facts.source = Say::tr("Set by the site in its settings");
    } else {
        const auto& source = (*rule)->source;
        const auto named = session.limits->instruments().find(source.instrument);
        const bool known = named != session.limits->instruments().end();
        facts.source = known ? qt(english ? named->second.en : named->second.zh) : qt(source.instrument);
        if (source.article)
            facts.source += QLatin1Char(' ') + qt(*source.article);
        facts.version = Say::tr("Rules %1").arg(session.limits->version());
    }
    facts.actions = {{QStringLiteral("E"), nextOf(row)}, {QStringLiteral("Enter"), Say::tr("Open")}};
    return facts;
}

QList<DayLoad> todayLoad(const core::orders::TodayAnswer& answer, const Session& session, core::Instant now)
{
    const Formats formats(session.language);
    QList<DayLoad> days;
    auto day = core::dayOf(now);
    for (const auto count : answer.load) {
        const bool today = days.isEmpty();
        days.append({today ? Say::tr("Today") : formats.weekday(day), QString::number(core::civil(day).day),
                     0, static_cast<int>(count), today, !session.calendar->isWorkday(day)});
        day = day + 1;
    }
    return days;
}

} // namespace minyi::ui
