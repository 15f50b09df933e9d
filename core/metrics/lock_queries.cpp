#include "core/metrics/query_fields.h"

#include "core/calendar/work_calendar.h"
#include "core/followup/table.h"
#include "core/metrics/chief_talk.h"
#include "core/metrics/periods.h"
#include "core/metrics/table.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

namespace minyi::core::metrics {

namespace {

/// The first day on which a month may be locked: a working day of the next one.
Day lockDay(Db& db, const calendar::WorkCalendar& calendar, std::int64_t month)
{
    const Day last = followup::lastOf(month);
    return calendar.addWorkdays(last, settings::number(db, "month_lock_day", last + 1));
}

std::array<std::map<std::int64_t, Counts>, std::size(kSubjects)> countUnits(Db& db, Day from, Day to, const Scope& scope)
{
    std::array<std::map<std::int64_t, Counts>, std::size(kSubjects)> counts;
    for (const Subject subject : kSubjects)
        counts[static_cast<std::size_t>(subject) - 1] = countsByUnit(db, subject, from, to, scope);
    return counts;
}

/// Publishes every indicator of one unit, or of all for 0; what has nothing below the line has no figure.
void publish(Tx& tx, Id<followup::MonthLock> lock, std::int64_t month, std::int64_t unit, const BySubject& counts)
{
    const Day last = followup::lastOf(month);
    const Ask ask = tx.asked();
    const std::string formula = formulaText(ask, last);
    const auto unitUid = unit ? tx.db().one<Uid>("SELECT uid FROM unit WHERE rid=?", unit)->text() : std::string("all");
    for (const Indicator& indicator : tx.the<Indicators>().all()) {
        const Counts& own = counts[static_cast<std::size_t>(subjectOf(*indicator.formula)) - 1];
        const Measure figure = measure(*indicator.formula, own, [&](Set set) { return weightOf(ask, indicator, set, last); });
        if (figure.below == 0)
            continue;
        const std::string key(indicator.formula->key);
        tx.create(Figure{{}, {}, 0, lock, month, {unit}, key, figure.above, figure.below, formula},
                  uidOf("figure|" + std::to_string(month) + "|" + unitUid + "|" + key));
    }
}

} // namespace

Result<Done> run(Tx& tx, const LockMonth& command)
{
    if (command.month < 1 || command.month > 12 || command.year < 1970 || command.year > 2200)
        return refuse(Why::Invalid, "month");
    const std::int64_t month = command.year * 12 + command.month - 1;
    const Day first = followup::firstOf(month), last = followup::lastOf(month);
    if (dayOf(tx.now()) < lockDay(tx.db(), tx.the<calendar::WorkCalendar>(), month))
        return refuse(Why::TooEarly, "month_lock_day");
    if (followup::lockedAt(tx.db(), first))
        return refuse(Why::Duplicate, "month");
    const auto lock = tx.create(followup::MonthLock{{}, {}, 0, month, tx.now(), me(tx)},
                                uidOf("month|" + std::to_string(month)));
    const auto units = countUnits(tx.db(), first, last, Scope{0, false, dayOf(tx.now())});
    std::map<std::int64_t, BySubject> byUnit;
    for (std::size_t subject = 0; subject < units.size(); ++subject)
        for (const auto& [unit, counts] : units[subject]) {
            byUnit[unit][subject] = counts;
            for (std::size_t set = 0; set < kSets; ++set)
                byUnit[0][subject].n[set] += counts.n[set];
        }
    for (const auto& [unit, counts] : byUnit)
        publish(tx, lock, month, unit, counts);
    tx.raise(lock, Happened::MonthLocked, {{"year", command.year}, {"month", command.month}});
    return Done{};
}

Result<MonthToLockAnswer> answer(const Ask& ask, const MonthToLock&)
{
    const Day today = dayOf(ask.now);
    const std::int64_t month = followup::monthOf(civil(today)) - 1;
    const Day first = followup::firstOf(month);
    // Nothing to lock where nothing was taken in.
    const bool any = ask.db.one<std::int64_t>("SELECT 1 FROM matter WHERE day BETWEEN ? AND ? LIMIT 1", first, followup::lastOf(month))
                         .has_value();
    // The day itself is left to people: the schedule locks the morning after.
    const bool due = today > lockDay(ask.db, ask.the<calendar::WorkCalendar>(), month);
    return MonthToLockAnswer{any && due && !followup::lockedAt(ask.db, first), month / 12, month % 12 + 1};
}

void add(Entities& entities)
{
    entities.add<Figure>();
    addTalks(entities);
}

void add(Catalog& catalog)
{
    catalog.command<LockMonth>();
    addTalks(catalog);
    addQuestions(catalog);
}

} // namespace minyi::core::metrics
