#include "core/deadlines/reminder.h"

#include "core/cases/case.h"
#include "core/deadlines/ladder.h"
#include "core/deadlines/reckoners.h"
#include "core/settings/settings.h"
#include "core/staff/rules.h"
#include "core/staff/table.h"

#include <set>

namespace minyi::core::deadlines {

namespace {

constexpr std::int64_t kHorizon = 40 * kDayMs; ///< no ladder begins earlier

/// A rung that has been reached and was told to nobody.
struct Untold {
    DueRow due;
    const Rung* rung;
};

bool isQuiet(Db& db, Instant now)
{
    const Day today = dayOf(now);
    const int from = settings::number(db, "quiet_from", today), until = settings::number(db, "quiet_until", today), minute = minuteOfDay(now);
    return from > until ? minute >= from || minute < until : minute >= from && minute < until;
}

bool isTold(Db& db, const DueRow& due, const Rung& rung)
{
    return db.one<std::int64_t>("SELECT 1 FROM reminder WHERE about=? AND rule=? AND due=? AND rung=?", due.agg, due.rule, due.due, rung.id)
        .has_value();
}

/// Goes on until `take` says no.
void eachUntold(const Ask& ask, const std::function<bool(const Untold&)>& take)
{
    const auto& ladders = ask.the<Ladders>();
    const auto& rules = ask.the<RulePack>();
    const auto& calendar = ask.the<calendar::WorkCalendar>();
    const bool quiet = isQuiet(ask.db, ask.now);
    std::vector<Untold> all;
    eachOpenDue(ask.db, {{}, 0, ask.now + kHorizon}, [&](const DueRow& due) {
        if (!due.ours || (quiet && ladders.of(due, rules).quiet))
            return true;
        if (const Rung* rung = ladders.reached(due, ask.now, rules, calendar); rung && !isTold(ask.db, due, *rung))
            all.push_back({due, rung});
        return true;
    });
    for (const Untold& one : all)
        if (!take(one))
            return;
}

std::vector<Id<staff::Officer>> chiefsOf(Db& db, std::int64_t unit)
{
    std::vector<Id<staff::Officer>> chiefs;
    for (const auto& officer : select<staff::Officer>(db, "WHERE unit=? AND active=1 ORDER BY rid", unit))
        for (const Role role : staff::rolesOf(db, officer.id))
            if (role == Role::R5)
                chiefs.push_back(officer.id);
    return chiefs;
}

/// Whose it is; the chiefs where it is nobody's, or where the rung is theirs too. Calls are on the call list and tell themselves.
std::vector<Id<staff::Officer>> hearersOf(const Ask& ask, const Untold& one)
{
    if (one.due.kind == AggKind::Matter)
        return {};
    const auto reckoner = ask.the<Reckoners>().of.find(one.due.kind);
    const auto described = reckoner == ask.the<Reckoners>().of.end() ? std::nullopt : reckoner->second.describe(ask, one.due.row);
    if (!described)
        return {};
    std::vector<Id<staff::Officer>> hearers;
    if (described->officer)
        hearers.push_back({described->officer});
    if (!described->officer || one.rung->chief)
        for (const auto chief : chiefsOf(ask.db, one.due.unit))
            if (chief.value != described->officer)
                hearers.push_back(chief);
    return hearers;
}

} // namespace

Result<std::int64_t> answer(const Ask& ask, const ToTell&)
{
    std::int64_t count = 0;
    eachUntold(ask, [&](const Untold& one) {
        count += !hearersOf(ask, one).empty();
        return count == 0; // one is enough to know
    });
    return count;
}

Result<Reminded> run(Tx& tx, const Remind&)
{
    Reminded out;
    std::set<std::int64_t> officers;
    const Ask ask = tx.asked();
    eachUntold(ask, [&](const Untold& one) {
        const auto hearers = hearersOf(ask, one);
        for (const auto officer : hearers) {
            Reminder reminder;
            reminder.officer = officer;
            reminder.about = one.due.agg;
            reminder.rule = one.due.rule;
            reminder.due = one.due.due;
            reminder.rung = one.rung->id;
            reminder.at = tx.now();
            tx.create(reminder);
            officers.insert(officer.value);
            ++out.told;
        }
        if (!hearers.empty() && one.due.kind == AggKind::Case)
            tx.raise(Id<cases::CaseFile>{one.due.row}, Happened::Reminded, {{"rule", one.due.rule}, {"rung", one.rung->id}});
        return true;
    });
    out.officers = static_cast<std::int64_t>(officers.size());
    for (const std::int64_t officer : officers)
        tx.raise(Id<staff::Officer>{officer}, Happened::Reminded, {{"told", out.told}});
    return out;
}

Result<std::vector<ReminderRow>> answer(const Ask& ask, const Reminders&)
{
    std::vector<ReminderRow> rows;
    const auto& rules = ask.the<RulePack>();
    for (const Reminder& one : select<Reminder>(ask.db, "INDEXED BY reminder_unseen WHERE officer=? AND seen_at IS NULL ORDER BY at,rid", ask.actor.officer)) {
        ReminderRow row{one.id, one.at, one.due, "", "", "", one.rule, one.rung, false, false};
        for (const DueRow& due : duesOf(ask.db, one.about))
            if (due.rule == one.rule) {
                row.custody = due.custody;
                row.provisional = due.provisional;
                const auto reckoner = ask.the<Reckoners>().of.find(due.kind);
                if (const auto described = reckoner->second.describe(ask, due.row))
                    row.number = described->number;
            }
        if (const auto& versions = rules.versionsOf(one.rule); !versions.empty()) {
            row.nameZh = versions.front()->nameZh;
            row.nameEn = versions.front()->nameEn;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Done> run(Tx& tx, const SeeReminders&)
{
    for (const Reminder& one : select<Reminder>(tx.db(), "INDEXED BY reminder_unseen WHERE officer=? AND seen_at IS NULL ORDER BY at,rid", tx.actor().officer))
        tx.set(one.id, &Reminder::seenAt, std::optional(tx.now()));
    return Done{};
}

} // namespace minyi::core::deadlines
