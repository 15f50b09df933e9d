#include "core/cases/intake.h"

#include "core/cases/people.h"
#include "core/staff/table.h"

#include <algorithm>
#include <unordered_map>

namespace minyi::core::cases {

namespace {

/// A text of a case that a row may say.
struct Text {
    std::string_view field;
    std::string EventRow::*said;
    std::string CaseFile::*known;
};
constexpr Text kTexts[] = {{"title", &EventRow::title, &CaseFile::title},
                           {"subtype", &EventRow::subtype, &CaseFile::subtype},
                           {"summary", &EventRow::summary, &CaseFile::summary},
                           {"place", &EventRow::place, &CaseFile::place}};

/// A case of the log while its file is read: what is known of it, from the table or from its first row.
struct Known {
    CaseFile file;
    bool stored = false; ///< was in the table before this file
    bool filled = false; ///< something of it was empty and is known now
    std::string summary; ///< as it was stored: the log's newest word replaces it
    std::int64_t fresh = 0;
    std::vector<const EventRow*> events; ///< new ones
};

/// Turns the rows of a log into cases and events. First everything is decided, then it is written case by case, so that a
/// dry run takes the same way.
class Taker {
public:
    Taker(Tx& tx, const TakeInCases& command) : m_tx(tx), m_command(command)
    {
        m_result.read = command.read;
        m_result.rejected = command.rejected;
    }

    CasesTakenIn take();

private:
    using Fault = std::optional<batches::RowFault>;

    Fault row(const EventRow& row);
    Fault know(const EventRow& row, Known*& known);
    Fault unitOf(const EventRow& row, Id<staff::Unit>& unit);
    Fault contradiction(const EventRow& row, const CaseFile& file);
    static void fill(const EventRow& row, Known& known);
    Fault event(const EventRow& row, bool& fresh);
    void write(const Uid& uid, Known& known);
    Uid eventUid(const EventRow& row) const;
    std::string prefix(std::string_view what) const { return std::string(what) + "|" + m_command.profile + "|"; }
    static batches::RowFault fault(const EventRow& row, std::string_view field, std::string_view why)
    {
        return {row.row, std::string(field), std::string(why)};
    }

    Tx& m_tx;
    const TakeInCases& m_command;
    CasesTakenIn m_result;
    Uid m_batch;
    std::unordered_map<std::string, Known> m_cases;
    std::vector<std::pair<Uid, Known*>> m_order; ///< as they come in the file
    std::unordered_map<Uid, const EventRow*> m_events;
    std::unordered_map<std::string, Id<staff::Unit>> m_units;
};

Uid Taker::eventUid(const EventRow& row) const
{
    if (!row.eventId.empty())
        return uidOf(prefix("event") + row.caseId + "|" + row.eventId);
    return uidOf(prefix("event_at") + row.caseId + "|" + std::to_string(row.at.ms) + "|" + row.step + "|" + row.actor);
}

Taker::Fault Taker::unitOf(const EventRow& row, Id<staff::Unit>& unit)
{
    if (row.unitCode.empty()) {
        unit = {m_tx.actor().unit};
        return unit ? Fault() : fault(row, "unit", "missing");
    }
    if (const auto known = m_units.find(row.unitCode); known != m_units.end()) {
        unit = known->second;
        return {};
    }
    const auto found = staff::unitByCode(m_tx.db(), row.unitCode);
    if (!found)
        return fault(row, "unit", "unknown");
    unit = m_units.emplace(row.unitCode, found->id).first->second;
    return {};
}

/// The case of the row, from the table or made of the row.
Taker::Fault Taker::know(const EventRow& row, Known*& known)
{
    const auto [at, isNew] = m_cases.try_emplace(row.caseId);
    known = &at->second;
    if (!isNew)
        return {};
    const Uid uid = uidOf(prefix("case") + row.caseId);
    CaseFile& file = known->file;
    if (auto stored = find<CaseFile>(m_tx.db(), uid)) {
        file = std::move(*stored);
        known->summary = std::exchange(file.summary, {});
        known->stored = true;
    } else {
        if (auto wrong = unitOf(row, file.unit)) {
            m_cases.erase(at);
            return wrong;
        }
        file.kind = Class::Imported;
        file.state = State::Imported;
        file.sourceId = row.caseId;
        file.registeredAt = file.stateAt = m_tx.now();
        file.opened = row.opened.value_or(Instant{});
        file.title = row.title;
    }
    m_order.emplace_back(uid, known);
    return {};
}

/// Where the row says something else of its case than is known of it.
Taker::Fault Taker::contradiction(const EventRow& row, const CaseFile& file)
{
    Id<staff::Unit> unit = file.unit;
    if (!row.unitCode.empty())
        if (auto wrong = unitOf(row, unit))
            return wrong;
    if (unit != file.unit)
        return fault(row, "unit", "conflict");
    if (row.opened && file.opened.ms && *row.opened != file.opened)
        return fault(row, "opened", "conflict");
    if (row.closedAt && file.closedAt && *row.closedAt != *file.closedAt)
        return fault(row, "closed_at", "conflict");
    for (const Text& text : kTexts)
        if (!(row.*text.said).empty() && !(file.*text.known).empty() && row.*text.said != file.*text.known)
            return fault(row, text.field, "conflict");
    return {};
}

/// What was empty of the case and is known now.
void Taker::fill(const EventRow& row, Known& known)
{
    CaseFile& file = known.file;
    for (const Text& text : kTexts)
        if (!(row.*text.said).empty() && (file.*text.known).empty()) {
            file.*text.known = row.*text.said;
            known.filled = known.filled || row.*text.said != known.summary;
        }
    if (row.closedAt && !file.closedAt) {
        file.closedAt = row.closedAt;
        known.filled = true;
    }
}

/// Whether the event is new; an event that is known under the same id must be the same.
Taker::Fault Taker::event(const EventRow& row, bool& fresh)
{
    const Uid uid = eventUid(row);
    const auto differs = [&](const auto& known, const auto& said) -> Fault {
        if (known.at != said.at)
            return fault(row, "at", "conflict");
        if (known.step != said.step)
            return fault(row, "step", "conflict");
        if (known.actor != said.actor)
            return fault(row, "actor", "conflict");
        if (known.unit != said.unit)
            return fault(row, "actor_unit", "conflict");
        return known.note != said.note ? Fault(fault(row, "note", "conflict")) : Fault();
    };
    if (const auto before = m_events.find(uid); before != m_events.end()) {
        auto wrong = differs(*before->second, row);
        return wrong ? wrong : fault(row, row.eventId.empty() ? "at" : "event_id", "duplicate_in_file");
    }
    const auto stored = find<CaseStep>(m_tx.db(), uid);
    if (stored)
        if (auto wrong = differs(*stored, row))
            return wrong;
    m_events.emplace(uid, &row);
    fresh = !stored;
    return {};
}

Taker::Fault Taker::row(const EventRow& row)
{
    if (row.at > m_tx.now())
        return fault(row, "at", "in_the_future");
    Known* known = nullptr;
    if (auto wrong = know(row, known))
        return wrong;
    if (auto wrong = contradiction(row, known->file))
        return wrong;
    bool fresh = false;
    if (auto wrong = event(row, fresh))
        return wrong;
    fill(row, *known);
    if (!fresh) {
        ++m_result.duplicate;
        return {};
    }
    ++m_result.fresh;
    ++known->fresh;
    known->events.push_back(&row);
    return {};
}

void Taker::write(const Uid& uid, Known& known)
{
    CaseFile& file = known.file;
    if (!known.stored) {
        file.batch = m_batch;
        file.id = m_tx.create(file, uid);
    } else if (known.filled) {
        m_tx.set(file.id, &CaseFile::title, file.title);
        m_tx.set(file.id, &CaseFile::subtype, file.subtype);
        m_tx.set(file.id, &CaseFile::summary, file.summary);
        m_tx.set(file.id, &CaseFile::place, file.place);
        m_tx.set(file.id, &CaseFile::closedAt, file.closedAt);
    }
    for (const EventRow* row : known.events)
        m_tx.create(CaseStep{{}, {}, 0, file.id, row->at, row->step, row->actor, row->unit, row->eventId, row->note},
                    eventUid(*row));
    m_tx.raise(file.id, known.stored ? Happened::Imported : Happened::TakenIn, {{"events", known.fresh}});
}

CasesTakenIn Taker::take()
{
    for (const EventRow& entry : m_command.rows)
        if (auto wrong = row(entry))
            m_result.rejected.push_back(std::move(*wrong));
    std::erase_if(m_order, [](const auto& entry) { return !entry.second->fresh && !(entry.second->stored && entry.second->filled); });
    for (const auto& [uid, known] : m_order) {
        ++(known->stored ? m_result.grownCases : m_result.freshCases);
        if (known->file.summary.empty())
            known->file.summary = known->summary;
        if (known->stored)
            continue;
        if (known->file.title.empty())
            known->file.title = *known->file.sourceId;
        if (!known->file.opened.ms)
            known->file.opened = std::ranges::min(known->events, {}, &EventRow::at)->at;
    }
    if (m_command.dryRun || m_order.empty())
        return std::move(m_result);
    const auto rejected = static_cast<std::int64_t>(m_result.rejected.size());
    m_batch = m_tx.freshUid();
    const auto batch = m_tx.create(batches::Batch{{}, {}, 0, m_command.profile, m_command.fileHash, m_command.read,
                                                  m_result.fresh, m_result.duplicate, rejected, 0, {}},
                                   m_batch);
    for (const auto& [uid, known] : m_order)
        write(uid, *known);
    m_tx.raise(batch, Happened::Imported, {{"profile", m_command.profile}, {"new", m_result.fresh}});
    m_result.batch = std::to_string(batch.value);
    return std::move(m_result);
}

} // namespace

Result<CasesTakenIn> run(Tx& tx, const TakeInCases& command)
{
    return Taker(tx, command).take();
}

void addIntake(Catalog& catalog)
{
    catalog.command<TakeInCases>();
}

} // namespace minyi::core::cases
