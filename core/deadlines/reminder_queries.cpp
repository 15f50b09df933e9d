#include "core/deadlines/telling.h"

#include "core/cases/case.h"
#include "core/deadlines/duty_desk.h"
#include "core/deadlines/ladder.h"
#include "core/deadlines/reckoners.h"
#include "core/settings/settings.h"
#include "core/staff/rules.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

constexpr std::int64_t kHorizon = 40 * kDayMs; ///< no ladder begins earlier

bool isTold(Db& db, const DueRow& due, const Rung& rung)
{
    return db.one<std::int64_t>("SELECT 1 FROM reminder WHERE about=? AND rule=? AND due=? AND rung=?", due.agg, due.rule, due.due, rung.id)
        .has_value();
}

/// Each rung that has been reached and was told to nobody; goes on until `take` says no.
void eachUntold(const Ask& ask, const std::function<bool(const DueRow&, const Rung&)>& take)
{
    const auto& ladders = ask.the<Ladders>();
    const auto& rules = ask.the<RulePack>();
    const auto& calendar = ask.the<calendar::WorkCalendar>();
    const bool quiet = isQuiet(ask.db, ask.now);
    eachOpenDue(ask.db, {{}, 0, ask.now + kHorizon}, [&](const DueRow& due) {
        if (!due.ours || (quiet && ladders.of(due, rules).quiet))
            return true;
        const Rung* rung = ladders.reached(due, ask.now, rules, calendar);
        return !rung || isTold(ask.db, due, *rung) || take(due, *rung);
    });
}

/// Whose it is; the chiefs where it is nobody's, or where the rung is theirs too. Calls are on the call list and tell themselves.
std::vector<Id<staff::Officer>> hearersOf(const Ask& ask, const Describer& describe, const DueRow& due, const Rung& rung)
{
    const auto described = due.kind == AggKind::Matter ? std::nullopt : describe(due);
    if (!described)
        return {};
    std::vector<Id<staff::Officer>> hearers;
    if (described->officer)
        hearers.push_back({described->officer});
    if (!described->officer || rung.chief)
        for (const auto chief : holdersOf(ask.db, Role::R5, due.unit))
            if (chief.value != described->officer)
                hearers.push_back(chief);
    if (due.kind == AggKind::Order && due.unit)
        for (const auto& one : ask.the<DutyDesk>().of(ask.db, due.unit, ask.now))
            if (one.hears && std::ranges::find(hearers, one.officer) == hearers.end())
                hearers.push_back(one.officer);
    return hearers;
}

} // namespace

bool isQuiet(Db& db, Instant now)
{
    const Day today = dayOf(now);
    const int from = settings::number(db, "quiet_from", today), until = settings::number(db, "quiet_until", today), minute = minuteOfDay(now);
    return from > until ? minute >= from || minute < until : minute >= from && minute < until;
}

std::vector<Id<staff::Officer>> holdersOf(Db& db, Role role, std::optional<std::int64_t> unit)
{
    std::vector<Id<staff::Officer>> holders;
    for (const auto& officer : select<staff::Officer>(db, "WHERE active=1 AND (?1 IS NULL OR unit=?1) ORDER BY rid", unit))
        for (const Role one : staff::rolesOf(db, officer.id))
            if (one == role)
                holders.push_back(officer.id);
    return holders;
}

Reminded tell(Tx& tx, std::vector<Reminder> reminders)
{
    Reminded out;
    out.told = static_cast<std::int64_t>(reminders.size());
    // Person after person: each has a commit of his own, and a rebuild numbers the rows commit by commit.
    std::stable_sort(reminders.begin(), reminders.end(), [](const Reminder& a, const Reminder& b) { return a.officer.value < b.officer.value; });
    for (std::size_t i = 0; i < reminders.size(); ++i) {
        tx.create(reminders[i]);
        if (i + 1 < reminders.size() && reminders[i + 1].officer == reminders[i].officer)
            continue;
        ++out.officers;
        tx.raise(reminders[i].officer, Happened::Reminded, {{"told", out.told}});
    }
    return out;
}

Result<std::int64_t> answer(const Ask& ask, const ToTell&)
{
    std::int64_t count = 0;
    const Describer describe(ask);
    eachUntold(ask, [&](const DueRow& due, const Rung& rung) {
        count += !hearersOf(ask, describe, due, rung).empty();
        return count == 0; // one is enough to know
    });
    return count;
}

Result<Reminded> run(Tx& tx, const Remind&)
{
    std::vector<Reminder> reminders;
    const Ask ask = tx.asked();
    const Describer describe(ask);
    eachUntold(ask, [&](const DueRow& due, const Rung& rung) {
        const auto hearers = hearersOf(ask, describe, due, rung);
        for (const auto officer : hearers) {
            Reminder reminder;
            reminder.officer = officer;
            reminder.about = due.agg;
            reminder.rule = due.rule;
            reminder.due = due.due;
            reminder.rung = rung.id;
            reminder.at = tx.now();
            reminders.push_back(std::move(reminder));
        }
        if (!hearers.empty() && due.kind == AggKind::Case)
            tx.raise(Id<cases::CaseFile>{due.row}, Happened::Reminded, {{"rule", due.rule}, {"rung", rung.id}});
        return true;
    });
    return tell(tx, std::move(reminders));
}

Result<std::vector<ReminderRow>> answer(const Ask& ask, const Reminders&)
{
    std::vector<ReminderRow> rows;
    const auto& rules = ask.the<RulePack>();
    const Describer describe(ask);
    for (const Reminder& one : select<Reminder>(ask.db, "INDEXED BY reminder_unseen WHERE officer=? AND seen_at IS NULL ORDER BY at,rid", ask.actor.officer)) {
        ReminderRow row{one.id, one.at, one.due, "", "", "", one.rule, one.rung, false, false};
        for (const DueRow& due : duesOf(ask.db, one.about))
            if (due.rule == one.rule) {
                row.custody = due.custody;
                row.provisional = due.provisional;
                if (const auto described = describe(due))
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
