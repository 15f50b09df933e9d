#include "core/calendar/notice_fields.h"

#include "core/store/rows.h"

namespace minyi::core::calendar {

namespace {

constexpr std::size_t kMost = 64 * 1024; ///< bytes of a notice; a year is 2 KiB

std::vector<CalendarNotice> noticesOf(Db& db)
{
    return select<CalendarNotice>(db, "ORDER BY taken_at,uid");
}

bool same(const WorkCalendar& a, const WorkCalendar& b)
{
    if (a.firstYear() != b.firstYear() || a.lastYear() != b.lastYear())
        return false;
    for (Day day = *dayFrom(a.firstYear() - 1, 1, 1); day < *dayFrom(a.lastYear() + 2, 1, 1); day = day + 1)
        if (a.kind(day) != b.kind(day) || a.name(day) != b.name(day))
            return false;
    return true;
}

} // namespace

Result<WorkCalendar> calendarOf(Db& db, const Shipped& shipped, std::optional<Notice> more)
{
    const auto taken = noticesOf(db);
    std::vector<Notice> all{shipped.notice};
    for (const CalendarNotice& one : taken)
        all.push_back({one.paper, one.days, one.emergency});
    if (more)
        all.push_back(*more);
    return WorkCalendar::load(all);
}

bool isNextMissing(const WorkCalendar& calendar, Day today)
{
    const auto [year, month, number] = civil(today);
    return calendar.lastYear() < year || (month >= 10 && calendar.lastYear() <= year);
}

Result<Done> run(Tx& tx, const TakeNotice& command)
{
    if (command.paper.empty())
        return refuse(Why::Missing, "paper");
    if (command.days.size() > kMost)
        return refuse(Why::Invalid, "days: too_long");
    const Shipped& shipped = tx.the<Shipped>();
    const auto now = calendarOf(tx.db(), shipped);
    if (!now)
        return tl::unexpected(now.error());
    const auto then = calendarOf(tx.db(), shipped, Notice{command.paper, command.days, command.emergency});
    if (!then)
        return tl::unexpected(then.error());
    if (same(*now, *then))
        return refuse(Why::Duplicate, "days");
    const auto id = tx.create(CalendarNotice{{}, {}, 0, command.paper, command.days, command.emergency, tx.actor().account, tx.now()});
    tx.raise(id, Happened::NoticeTaken, {{"paper", command.paper}, {"emergency", command.emergency}});
    return Done{};
}

Result<YearAnswer> answer(const Ask& ask, const Year& question)
{
    const auto& calendar = ask.the<WorkCalendar>();
    const auto first = dayFrom(static_cast<int>(question.year), 1, 1), last = dayFrom(static_cast<int>(question.year), 12, 31);
    if (question.year < 2000 || question.year > 2099 || !first || !last)
        return refuse(Why::Invalid, "year: 2000..2099");
    YearAnswer out;
    out.year = question.year;
    out.firstYear = calendar.firstYear();
    out.lastYear = calendar.lastYear();
    out.covered = calendar.covers(*first);
    out.nextMissing = isNextMissing(calendar, dayOf(ask.now));
    for (Day day = *first; day <= *last; day = day + 1)
        if (const DayKind kind = calendar.kind(day); kind == DayKind::Holiday || kind == DayKind::MakeUpDay)
            out.named.push_back({day, kind, std::string(calendar.name(day))});
    for (const CalendarNotice& one : noticesOf(ask.db))
        out.notices.push_back({one.paper, one.emergency, one.takenBy, one.takenAt});
    return out;
}

void add(Entities& entities)
{
    entities.add<CalendarNotice>();
}

void add(Catalog& catalog)
{
    catalog.command<TakeNotice>();
    catalog.question<Year>();
}

} // namespace minyi::core::calendar
