#include "core/incidents/intake.h"

#include "core/incidents/rules.h"
#include "core/incidents/table.h"
#include "core/staff/table.h"

#include <algorithm>
#include <map>
#include <set>

namespace minyi::core::incidents {

namespace {

/// What is wrong with a row: field and word, or nothing.
using Fault = std::optional<std::pair<std::string_view, std::string_view>>;

Fault wrong(std::string_view field, std::string_view why)
{
    return std::pair(field, why);
}

/// What the record has, what the file says, and whether both can be true. An empty value says nothing.
class Meeting {
public:
    Meeting(const Incident& known, const Incident& told) : m_known(known), m_told(told) {}

    /// The first field that says two things.
    Fault conflict()
    {
        same("unit", &Incident::unit);
        same("received_at", &Incident::receivedAt);
        same("dispatched_at", &Incident::dispatchedAt);
        same("arrived_at", &Incident::arrivedAt);
        same("fed_back_at", &Incident::fedBackAt);
        same("phone", &Incident::phone);
        same("type", &Incident::type);
        same("outcome", &Incident::outcome);
        same("outcome_at", &Incident::outcomeAt);
        same("case", &Incident::file);
        same("linked_to", &Incident::linkedTo);
        return m_fault;
    }
    /// Calls `fill(member)` for each field that the file adds.
    template <class F>
    void added(F&& fill) const
    {
        const auto each = [&](auto... members) { (add(members, fill), ...); };
        each(&Incident::dispatchedAt, &Incident::arrivedAt, &Incident::fedBackAt, &Incident::reporter, &Incident::phone,
             &Incident::place, &Incident::type, &Incident::summary, &Incident::handler, &Incident::handlerText,
             &Incident::outcome, &Incident::outcomeAt, &Incident::reason, &Incident::file, &Incident::linkedTo);
    }

private:
    template <class M>
    static bool says(const M& value)
    {
        return value != M{};
    }
    template <class M>
    void same(std::string_view field, M Incident::*member)
    {
        if (!m_fault && says(m_known.*member) && says(m_told.*member) && m_known.*member != m_told.*member)
            m_fault = wrong(field, "conflict");
    }
    template <class M, class F>
    void add(M Incident::*member, F&& fill) const
    {
        if (!says(m_known.*member) && says(m_told.*member))
            fill(member);
    }

    const Incident& m_known;
    const Incident& m_told;
    Fault m_fault;
};

/// Turns rows into incidents; what it cannot place is a fault of that row.
class Taker {
public:
    Taker(Tx& tx, const TakeInIncidents& command)
        : m_tx(tx)
        , m_command(command)
        , m_sight(sightOf(tx.db(), tx.actor()))
    {
        m_result.read = command.read;
        m_result.rejected = command.rejected;
    }

    IncidentsTaken take();

private:
    void row(const IncidentRow& row);
    Fault place(const IncidentRow& row, Incident& out);
    Fault settle(const IncidentRow& row, Incident& out);
    Fault link(const IncidentRow& row, Incident& out);
    void enter(const IncidentRow& row, const Incident& incident, const Uid& uid);
    void meet(const IncidentRow& row, const Incident& known, const Incident& told);
    const std::optional<staff::Unit>& unitOf(const std::string& code);
    void reject(const IncidentRow& row, const Fault& fault)
    {
        m_result.rejected.push_back({row.row, std::string(fault->first), std::string(fault->second)});
    }

    Tx& m_tx;
    const TakeInIncidents& m_command;
    const Sight m_sight;
    IncidentsTaken m_result;
    Uid m_batch;
    bool m_wrote = false;
    std::map<std::string, std::optional<staff::Unit>> m_units;
    std::set<Uid> m_seen;
};

const std::optional<staff::Unit>& Taker::unitOf(const std::string& code)
{
    const auto known = m_units.find(code);
    return known != m_units.end() ? known->second : m_units.emplace(code, staff::unitByCode(m_tx.db(), code)).first->second;
}

/// Unit, handler and times.
Fault Taker::place(const IncidentRow& row, Incident& out)
{
    const auto& unit = unitOf(row.unitCode);
    if (!unit)
        return wrong("unit", "unknown");
    if (!m_sight.sees(unit->id.value))
        return wrong("unit", "not_own");
    if (row.sourceId.empty())
        return wrong("source_id", "missing");
    out.channel = row.channel;
    out.sourceId = row.sourceId;
    out.unit = unit->id;
    out.receivedAt = row.receivedAt;
    out.dispatchedAt = row.dispatchedAt;
    out.arrivedAt = row.arrivedAt;
    out.fedBackAt = row.fedBackAt;
    out.reporter = row.reporter;
    out.phone = row.phone;
    out.place = row.place;
    out.type = row.type;
    out.summary = row.summary;
    out.complex = row.complex;
    if (const auto officer = row.handler.empty() ? std::nullopt : staff::officerByAccount(m_tx.db(), row.handler))
        out.handler = officer->id;
    else
        out.handlerText = row.handler;
    if (const auto field = timeFault(out, m_tx.now()))
        return wrong(*field, "order");
    return {};
}

/// The outcome with its time: without one nobody could say whether it came late.
Fault Taker::settle(const IncidentRow& row, Incident& out)
{
    if (row.outcome.has_value() != row.outcomeAt.has_value())
        return wrong(row.outcome ? "outcome_at" : "outcome", "missing");
    if (!row.outcome)
        return {};
    if (*row.outcomeAt < row.receivedAt || *row.outcomeAt > m_tx.now())
        return wrong("outcome_at", "order");
    out.outcome = row.outcome;
    out.outcomeAt = row.outcomeAt;
    if (!row.reason.empty())
        out.reason = row.reason;
    if (*row.outcome == Outcome::Linked)
        return link(row, out);
    if (*row.outcome != Outcome::Filed || row.caseNumber.empty())
        return {};
    if (const auto file = caseByNumber(m_tx.db(), row.caseNumber))
        out.file = *file;
    else if (!out.reason)
        out.reason = row.caseNumber; // a case this workplace does not have
    return {};
}

Fault Taker::link(const IncidentRow& row, Incident& out)
{
    if (row.linkedTo.empty())
        return wrong("linked_to", "missing");
    const Uid uid = uidOfSource(row.channel, row.linkedTo);
    auto first = find<Incident>(m_tx.db(), uid);
    if (!first && m_command.dryRun && m_seen.contains(uid))
        return {};
    if (first && first->linkedTo)
        first = find(m_tx.db(), first->linkedTo);
    if (!first)
        return wrong("linked_to", "unknown");
    if (first->sourceId == row.sourceId || first->receivedAt > row.receivedAt)
        return wrong("linked_to", "not_earlier");
    out.linkedTo = first->id;
    return {};
}

void Taker::row(const IncidentRow& row)
{
    Incident told;
    auto fault = place(row, told);
    if (!fault)
        fault = settle(row, told);
    if (fault)
        return reject(row, fault);
    const Uid uid = uidOfSource(row.channel, row.sourceId);
    if (const auto known = find<Incident>(m_tx.db(), uid))
        return meet(row, *known, told);
    if (!m_seen.insert(uid).second) {
        ++m_result.duplicate;
        return;
    }
    ++m_result.fresh;
    if (!m_command.dryRun)
        enter(row, told, uid);
}

void Taker::enter(const IncidentRow& row, const Incident& incident, const Uid& uid)
{
    Incident made = incident;
    made.batch = m_batch;
    m_wrote = true;
    const auto id = m_tx.create(made, uid);
    m_tx.raise(id, Happened::TakenIn, {{"row", row.row}});
    if (made.outcome)
        m_tx.raise(id, Happened::IncidentSettled, {{"outcome", toText(*made.outcome)}});
}

void Taker::meet(const IncidentRow& row, const Incident& known, const Incident& told)
{
    auto fault = Meeting(known, told).conflict();
    if (!fault && told.complex && !known.complex)
        fault = wrong("complex", "conflict");
    if (fault)
        return reject(row, fault);
    bool adds = false;
    Meeting(known, told).added([&](auto) { adds = true; });
    ++(adds ? m_result.completed : m_result.duplicate);
    if (!adds || m_command.dryRun)
        return;
    Json fields = Json::array();
    Meeting(known, told).added([&](auto member) {
        m_tx.set(known.id, member, told.*member);
        fields.push_back(nameOf(member));
    });
    m_tx.raise(known.id, Happened::IncidentUpdated, {{"fields", fields}, {"row", row.row}});
    if (!known.outcome && told.outcome)
        m_tx.raise(known.id, Happened::IncidentSettled, {{"outcome", toText(*told.outcome)}});
    m_wrote = true;
}

IncidentsTaken Taker::take()
{
    if (!m_command.dryRun)
        m_batch = m_tx.freshUid();
    // A repeat may stand before its first record.
    for (const bool repeats : {false, true})
        for (const IncidentRow& entry : m_command.rows)
            if ((entry.outcome == Outcome::Linked) == repeats)
                row(entry);
    std::ranges::sort(m_result.rejected, {}, &batches::RowFault::row);
    if (!m_wrote)
        return std::move(m_result);
    const auto batch = m_tx.create(batches::Batch{{}, {}, 0, m_command.profile, m_command.fileHash, m_command.read, m_result.fresh,
                                                  m_result.duplicate + m_result.completed,
                                                  static_cast<std::int64_t>(m_result.rejected.size()), 0, {}},
                                   m_batch);
    m_tx.raise(batch, Happened::Imported,
               {{"profile", m_command.profile}, {"new", m_result.fresh}, {"completed", m_result.completed}});
    m_result.batch = std::to_string(batch.value);
    return std::move(m_result);
}

} // namespace

Result<IncidentsTaken> run(Tx& tx, const TakeInIncidents& command)
{
    return Taker(tx, command).take();
}

void addIntake(Catalog& catalog)
{
    catalog.command<TakeInIncidents>();
}

} // namespace minyi::core::incidents
