#include "core/followup/sender.h"

#include "core/followup/table.h"
#include "core/settings/settings.h"

namespace minyi::core::followup {

namespace {

constexpr std::string_view kKey = "sender_device";
constexpr Day kAlways{-1'000'000}; ///< before any matter

Uid ownLife(Db& db)
{
    return db.one<Uid>("SELECT value FROM meta WHERE key='incarnation'").value_or(Uid{});
}

/// That in which the first line of the ledger was written; a file that names no life of its own has had no other.
bool isFirstLife(Db& db, const Uid& life)
{
    if (!life)
        return true;
    const auto first = db.one<Uid>("SELECT o.id FROM commits c JOIN origin o ON o.idx=c.origin ORDER BY c.pos LIMIT 1");
    return !first || *first == life;
}

} // namespace

std::optional<Day> sendsSince(Db& db, Day day)
{
    const Uid life = ownLife(db);
    const std::string own = life.text();
    std::optional<Day> since;
    Stmt row = db.rows("SELECT value,from_day FROM setting WHERE key=? AND from_day<=? ORDER BY from_day DESC,rid DESC", std::string(kKey), day);
    Day later = day + 1;
    while (row.step()) {
        const Day from = row.get<Day>(1);
        if (from == later) // set again the same day: only the last counted
            continue;
        later = from;
        if (row.text(0).empty()) // nobody named: the first life
            return isFirstLife(db, life) ? std::optional(since.value_or(from)) : since;
        if (row.text(0) != own)
            return since;
        since = from;
    }
    return isFirstLife(db, life) ? std::optional(kAlways) : since;
}

bool maySend(Db& db, const Message& message, Day today)
{
    const auto since = sendsSince(db, today);
    return since && dayOf(message.notBefore) >= *since;
}

std::vector<Message> strandedBefore(Db& db, Day since)
{
    return since == kAlways ? std::vector<Message>() : select<Message>(db, "WHERE state IN ('queued','handed') AND not_before<? ORDER BY matter,rid", startOf(since));
}

Result<Done> run(Tx& tx, const TakeOverSending& command)
{
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const Day tomorrow = dayOf(tx.now()) + 1;
    if (sendsSince(tx.db(), tomorrow))
        return refuse(Why::Duplicate, "sender");
    const auto set = settings::run(tx, settings::ChangeSetting{std::string(kKey), ownLife(tx.db()).text(), tomorrow});
    if (!set)
        return set;
    if (const auto home = homeUnit(tx.db()))
        tx.raise(*home, Happened::SettingChanged, {{"key", std::string(kKey)}, {"reason", command.reason}});
    return Done{};
}

Result<SendingAnswer> answer(const Ask& ask, const Sending&)
{
    const Day today = dayOf(ask.now);
    SendingAnswer out;
    const auto now = sendsSince(ask.db, today), next = sendsSince(ask.db, today + 1);
    out.mine = now.has_value();
    out.toCome = !now && next;
    if (const auto since = now ? now : next; since && *since != kAlways)
        out.mineFrom = since;
    return out;
}

void addSending(Catalog& catalog)
{
    catalog.command<TakeOverSending>();
    catalog.question<Sending>();
}

} // namespace minyi::core::followup
