#include "core/followup/table.h"

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

std::optional<Instant> lockedAt(Db& db, Day day)
{
    return db.one<Instant>("SELECT locked_at FROM month_lock WHERE month=?", monthOf(civil(day)));
}

std::optional<Id<staff::Unit>> homeUnit(Db& db)
{
    return db.one<Id<staff::Unit>>("SELECT min(rid) FROM unit");
}

namespace {

std::vector<deadlines::DueRow> reckon(Db& db, const Matter& matter)
{
    if (!matter.callSince)
        return {};
    const int hours = settings::number(db, "call_deadline_hours", dayOf(*matter.callSince));
    const Instant start = callClockStart(*matter.callSince);
    const Instant due = start + hours * kHour;
    const bool open = matter.state == State::ToCall || matter.state == State::InCall;
    auto done =
        db.one<std::optional<Instant>>("SELECT min(at) FROM call WHERE matter=? AND at>=?", matter.id, *matter.callSince)
            .value_or(std::nullopt);
    if (!done && !open)
        done = matter.ratedAt;
    return {{matter.uid, AggKind::Matter, matter.id.value, matter.unit.value, "followup_manual_call", "1", start, due, dayOf(due),
             false, done}};
}

std::optional<deadlines::Described> describe(const Ask& ask, std::int64_t row)
{
    const auto matter = find(ask.db, Id<Matter>{row});
    if (!matter || !ask.actor.may(Permission::SeeFollowUp))
        return {};
    const auto unit = find(ask.db, matter->unit);
    return deadlines::Described{matter->sourceId, matter->item, 0, "", unit ? unit->name : ""};
}

} // namespace

deadlines::Reckoner matterReckoner()
{
    const auto dues = [](Db& db, const Context&, const Uid& uid) {
        const auto matter = find<Matter>(db, uid);
        return matter ? reckon(db, *matter) : std::vector<deadlines::DueRow>();
    };
    return {dues, [](const Ask& ask) -> deadlines::Describe {
                return [&ask](std::int64_t row) { return describe(ask, row); };
            }};
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
            deadlines::saveDues(db, uid, reckon(db, *matter));
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
