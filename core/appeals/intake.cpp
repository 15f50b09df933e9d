#include "core/appeals/intake.h"

#include "core/appeals/found.h"
#include "core/appeals/rating.h"
#include "core/followup/rules.h"
#include "core/staff/table.h"

#include <set>

namespace minyi::core::appeals {

namespace {

/// What both kinds of file share: a batch where something was new, and the counts.
template <class Command>
class Taker {
public:
    Taker(Tx& tx, const Command& command) : m_tx(tx), m_command(command)
    {
        m_result.read = command.read;
        m_result.rejected = command.rejected;
        if (!command.dryRun)
            m_batch = tx.freshUid();
    }

    HotlineTaken take()
    {
        for (const auto& entry : m_command.rows)
            row(entry);
        std::ranges::sort(m_result.rejected, {}, &batches::RowFault::row);
        if (m_command.dryRun || m_result.fresh == 0)
            return std::move(m_result);
        const auto batch = m_tx.create(batches::Batch{{}, {}, 0, m_command.profile, m_command.fileHash, m_command.read, m_result.fresh,
                                                      m_result.duplicate, static_cast<std::int64_t>(m_result.rejected.size()), 0, {}},
                                       m_batch);
        m_tx.raise(batch, Happened::Imported, {{"profile", m_command.profile}, {"new", m_result.fresh}});
        m_result.batch = std::to_string(batch.value);
        return std::move(m_result);
    }

private:
    void row(const HotlineRow& row);
    void row(const ResultRow& row);
    void reject(std::int64_t row, std::string field, std::string why)
    {
        m_result.rejected.push_back({row, std::move(field), std::move(why)});
    }
    bool again(const std::string& sourceId)
    {
        if (m_seen.insert(sourceId).second)
            return false;
        ++m_result.duplicate;
        return true;
    }

    Tx& m_tx;
    const Command& m_command;
    HotlineTaken m_result;
    Uid m_batch;
    std::set<std::string> m_seen;
};

template <class Command>
void Taker<Command>::row(const HotlineRow& row)
{
    const auto unit = row.unitCode.empty() ? std::nullopt : staff::unitByCode(m_tx.db(), row.unitCode);
    if (!row.unitCode.empty() && !unit)
        return reject(row.row, "unit", "unknown");
    if (row.receivedAt > m_tx.now())
        return reject(row.row, "received_at", "in_the_future");
    const auto phone = followup::normalise(row.phone);
    if (phone.kind == followup::PhoneKind::Invalid)
        return reject(row.row, "phone", "invalid");
    const auto kind = row.kind.empty() ? std::optional(Kind::Help) : fromText<Kind>(row.kind);
    if (!kind)
        return reject(row.row, "type", "unknown_word");
    const Uid uid = uidOfSource(row.sourceId);
    if (find<Appeal>(m_tx.db(), uid)) {
        ++m_result.duplicate;
        return;
    }
    if (again(row.sourceId))
        return;
    ++m_result.fresh;
    if (m_command.dryRun)
        return;
    Appeal made;
    made.source = Source::O12345;
    made.sourceId = row.sourceId;
    made.kind = *kind;
    made.unit = unit ? unit->id : Id<staff::Unit>{m_tx.actor().unit};
    made.person = row.person;
    made.phone = phone.number;
    made.summary = row.summary;
    made.wish = row.wish;
    made.receivedAt = row.receivedAt;
    made.takenBy = me(m_tx);
    made.batch = m_batch;
    if (unit) {
        made.state = State::Dispatched;
        made.dispatchedAt = m_tx.now();
        made.dispatchedBy = me(m_tx);
    }
    const auto id = m_tx.create(made, uid);
    m_tx.raise(id, Happened::AppealTaken, {{"row", row.row}});
}

template <class Command>
void Taker<Command>::row(const ResultRow& row)
{
    const auto appeal = find<Appeal>(m_tx.db(), uidOfSource(row.sourceId));
    if (!appeal)
        return reject(row.row, "source_id", "unknown");
    const auto rating = fromText<followup::Rating>(row.rating);
    const auto solved = fromText<followup::Solved>(row.solved);
    if (!rating || (!row.solved.empty() && !solved) || (!row.kept.empty() && row.kept != "yes" && row.kept != "no"))
        return reject(row.row, !rating ? "rating" : !row.solved.empty() && !solved ? "solved" : "kept", "unknown_word");
    // The same result again is no second poor one.
    const bool known = appeal->state != State::Answered && appeal->rating == rating && appeal->ratedAt;
    if (known || again(row.sourceId)) {
        m_result.duplicate += known;
        return;
    }
    if (appeal->state != State::Answered)
        return reject(row.row, "source_id", "not_answered");
    ++m_result.fresh;
    if (!m_command.dryRun)
        askedByHotline(m_tx, *appeal, {*rating, solved, row.kept.empty() ? std::nullopt : std::optional(row.kept == "yes")});
}

} // namespace

Result<HotlineTaken> run(Tx& tx, const TakeHotlineOrders& command)
{
    return Taker(tx, command).take();
}

Result<HotlineTaken> run(Tx& tx, const TakeHotlineResults& command)
{
    return Taker(tx, command).take();
}

void addIntake(Catalog& catalog)
{
    catalog.command<TakeHotlineOrders>();
    catalog.command<TakeHotlineResults>();
}

} // namespace minyi::core::appeals
