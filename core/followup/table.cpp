#include "core/followup/table.h"

#include "core/deadlines/table.h"
#include "core/followup/rules.h"
#include "core/settings/settings.h"

namespace minyi::core::followup {

namespace {

template <class T>
std::optional<T> first(std::vector<T> rows)
{
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

} // namespace

std::vector<Matter> intakeBefore(Db& db, Day day)
{
    return select<Matter>(db, "INDEXED BY matter_intake WHERE state='intake' AND day<? ORDER BY handled_at DESC,rid DESC", day);
}

int messagesSince(Db& db, const std::string& phone, Instant since)
{
    return static_cast<int>(
        db.one<std::int64_t>("SELECT count(*) FROM message WHERE phone=? AND not_before>=? AND state<>'withdrawn'", phone, since)
            .value_or(0));
}

std::optional<Message> lastAsked(Db& db, const std::string& phone, Instant upTo)
{
    return first(select<Message>(db, "WHERE phone=? AND handed_at<=? AND state<>'withdrawn' ORDER BY rid DESC LIMIT 1", phone, upTo));
}

std::optional<Message> byGatewayId(Db& db, const std::string& gatewayId)
{
    return first(select<Message>(db, "WHERE gateway_id=? ORDER BY rid DESC LIMIT 1", gatewayId));
}

std::vector<Message> messagesOf(Db& db, Id<Matter> matter)
{
    return select<Message>(db, "WHERE matter=? ORDER BY rid", matter);
}

bool matterKnown(Db& db, const Uid& uid)
{
    return db.one<std::int64_t>("SELECT 1 FROM matter WHERE uid=?", uid).has_value();
}

bool replyKnown(Db& db, const Uid& uid)
{
    return db.one<std::int64_t>("SELECT 1 FROM reply WHERE uid=? UNION ALL SELECT 1 FROM stray_reply WHERE uid=?", uid, uid)
        .has_value();
}

bool optedOut(Db& db, const std::string& phone, Day day)
{
    return db.one<std::int64_t>("SELECT 1 FROM opt_out WHERE phone=? AND until_day>=? LIMIT 1", phone, day).has_value();
}

std::vector<Matter> windowsEnded(Db& db, Instant now)
{
    return select<Matter>(db, "INDEXED BY matter_window WHERE state='sent' AND window_end<=? ORDER BY rid", now);
}

std::vector<Call> callsOf(Db& db, Id<Matter> matter)
{
    return select<Call>(db, "WHERE matter=? ORDER BY rid", matter);
}

std::optional<Id<staff::Unit>> homeUnit(Db& db)
{
    return db.one<Id<staff::Unit>>("SELECT min(rid) FROM unit");
}

void deriveDue(Db& db, const Matter& matter, int deadlineHours)
{
    std::vector<deadlines::DueRow> dues;
    if (matter.callSince) {
        const Instant start = callClockStart(*matter.callSince);
        const Instant due = start + deadlineHours * kHour;
        const bool open = matter.state == State::ToCall || matter.state == State::InCall;
        auto done = db.one<std::optional<Instant>>("SELECT min(at) FROM call WHERE matter=? AND at>=?", matter.id,
                                                   *matter.callSince)
                        .value_or(std::nullopt);
        if (!done && !open)
            done = matter.ratedAt;
        dues.push_back({matter.uid, AggKind::Matter, matter.id.value, matter.unit.value, "followup_manual_call", "1", start, due,
                        dayOf(due), false, done});
    }
    deadlines::saveDues(db, matter.uid, dues);
}

void derive(Db& db, const Context&, const Change& change, Instant)
{
    const auto one = [&db](const Uid& uid) {
        if (db.one<std::int64_t>("SELECT call_since IS NULL FROM matter WHERE uid=?", uid) == 1)
            return; // most have no clock, and a file brings many of them
        const auto matter = find<Matter>(db, uid);
        if (!matter)
            deadlines::saveDues(db, uid, {}); // taken back
        else
            deriveDue(db, *matter, settings::number(db, "call_deadline_hours", dayOf(*matter->callSince)));
    };
    for (const auto& [kind, uid] : change.touched)
        if (kind == AggKind::Matter)
            one(uid);
    // A changed limit moves the clocks that start on or after its day.
    if (change.has(AggKind::Setting))
        for (const Uid& uid : deadlines::allWithClocks(db, AggKind::Matter))
            one(uid);
}

} // namespace minyi::core::followup
