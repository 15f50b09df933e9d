#include "core/appeals/table.h"

#include "core/base/mask.h"
#include "core/security/vault.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

namespace minyi::core::appeals {

std::int64_t nextSerial(Db& db, std::int64_t year)
{
    return db.one<std::int64_t>("SELECT coalesce(max(serial),0)+1 FROM appeal WHERE year=?", year).value_or(1);
}

Uid uidOfSource(const std::string& sourceId)
{
    return uidOf("appeal|O12345|" + sourceId);
}

std::optional<Appeal> appealOf(Db& db, Id<followup::Matter> matter)
{
    auto rows = select<Appeal>(db, "WHERE matter=?", matter);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::int64_t repeatsOf(Db& db, Id<Appeal> first)
{
    return db.one<std::int64_t>("SELECT count(*) FROM appeal WHERE repeat_of=?", first).value_or(0);
}

std::vector<Appeal> toReport(Db& db)
{
    return select<Appeal>(db, "WHERE source='O12345' AND (outcome='to_hotline' AND reported_at IS NULL OR "
                              "answered_at IS NOT NULL AND (reported_at IS NULL OR reported_at<answered_at)) ORDER BY rid");
}

namespace {

std::vector<deadlines::DueRow> reckon(Db& db, const Context& context, const Uid& uid)
{
    const auto appeal = find<Appeal>(db, uid);
    if (!appeal)
        return {};
    const Day day = dayOf(appeal->receivedAt);
    const Limits limits{settings::number(db, "appeal_sign_minutes", day), settings::number(db, "appeal_consult_days", day),
                        settings::number(db, "call_deadline_hours", day)};
    return duesOf(*appeal, limits, context.the<deadlines::RulePack>(), context.the<calendar::WorkCalendar>());
}

std::optional<deadlines::Described> describe(const Ask& ask, std::int64_t row)
{
    const auto appeal = find(ask.db, Id<Appeal>{row});
    if (!appeal || !ask.actor.may(Permission::SeeAppeals) || !sees(ask.actor, *appeal))
        return {};
    const auto unit = find(ask.db, appeal->unit);
    return deadlines::Described{appeal->number.value_or(appeal->sourceId), appeal->summary, 0, "", unit ? unit->name : ""};
}

} // namespace

deadlines::Reckoner appealReckoner()
{
    return {reckon, [](const Ask& ask) -> deadlines::Describe {
                return [&ask](std::int64_t row) { return describe(ask, row); };
            }};
}

void derive(Db& db, const Context& context, const Change& change, Instant)
{
    const auto one = [&](const Uid& uid) { deadlines::saveDues(db, uid, reckon(db, context, uid)); };
    for (const auto& [kind, uid] : change.touched)
        if (kind == AggKind::Appeal)
            one(uid);
    if (change.has(AggKind::Setting))
        for (const Uid& uid : deadlines::allWithClocks(db, AggKind::Appeal))
            one(uid);
}

} // namespace minyi::core::appeals
