#include "core/incidents/command_fields.h"

#include "core/incidents/found.h"
#include "core/incidents/intake.h"
#include "core/incidents/queries.h"
#include "core/numbers/commands.h"
#include "core/staff/table.h"

namespace minyi::core::incidents {

namespace {

constexpr std::size_t kStem = 21; ///< of a number: all but the serial

Result<Done> checkTimes(const Tx& tx, const Incident& incident)
{
    if (const auto field = timeFault(incident, tx.now()))
        return refuse(Why::Invalid, std::string(*field) + ": order");
    return Done{};
}

/// An officer by account; empty takes the officer away.
Result<Id<staff::Officer>> officerOf(Tx& tx, const std::string& account)
{
    if (account.empty())
        return Id<staff::Officer>{};
    const auto officer = staff::officerByAccount(tx.db(), account);
    if (!officer)
        return refuse(Why::NotFound, "handler");
    return officer->id;
}

/// What the form says, as a row without its number.
Result<Incident> incidentOf(Tx& tx, const RecordIncident& command)
{
    Incident made;
    made.channel = command.channel;
    made.sourceId = command.sourceId.value_or("");
    made.unit = command.unit.value_or(Id<staff::Unit>{tx.actor().unit});
    made.receivedAt = command.receivedAt;
    made.dispatchedAt = command.dispatchedAt;
    made.arrivedAt = command.arrivedAt;
    made.fedBackAt = command.fedBackAt;
    made.reporter = command.reporter;
    made.phone = command.phone;
    made.place = command.place;
    made.type = command.type;
    made.summary = command.summary;
    made.complex = command.complex;
    if (made.type.empty() || made.summary.empty())
        return refuse(Why::Missing, made.type.empty() ? "type" : "summary");
    const auto handler = officerOf(tx, command.handler.value_or(""));
    if (!handler)
        return tl::unexpected(handler.error());
    made.handler = *handler;
    return made;
}

/// Writes what the form gave and differs, and keeps the names of what was written.
class Correction {
public:
    Correction(Tx& tx, const Incident& before) : m_tx(tx), m_before(before) {}

    template <class M, class G>
    void take(M Incident::*member, const std::optional<G>& given)
    {
        if (!given || m_before.*member == M(*given))
            return;
        m_tx.set(m_before.id, member, M(*given));
        m_written.push_back(nameOf(member));
    }
    const Json& written() const { return m_written; }

private:
    Tx& m_tx;
    const Incident& m_before;
    Json m_written = Json::array();
};

/// Whether the correction may be made at all, before anything is written.
Result<Done> checkUpdate(Tx& tx, const Incident& before, const UpdateIncident& command)
{
    Incident after = before;
    after.receivedAt = command.receivedAt.value_or(before.receivedAt);
    after.dispatchedAt = command.dispatchedAt ? command.dispatchedAt : before.dispatchedAt;
    after.arrivedAt = command.arrivedAt ? command.arrivedAt : before.arrivedAt;
    after.fedBackAt = command.fedBackAt ? command.fedBackAt : before.fedBackAt;
    if (const auto checked = checkTimes(tx, after); !checked)
        return checked;
    for (const auto& [text, field] : {std::pair(&command.type, "type"), std::pair(&command.summary, "summary")})
        if (*text && (*text)->empty())
            return refuse(Why::Missing, field);
    if (after.receivedAt != before.receivedAt && command.reason.value_or("").empty())
        return refuse(Why::Missing, "reason");
    const auto due = dueOf(tx.db(), before.id);
    if (command.complex.value_or(before.complex) && !before.complex && due && (before.outcome || tx.now() > *due))
        return refuse(Why::TooLate, "complex");
    return Done{};
}

} // namespace

Result<Recorded> run(Tx& tx, const RecordIncident& command)
{
    auto made = incidentOf(tx, command);
    if (!made)
        return tl::unexpected(made.error());
    const auto unit = find(tx.db(), made->unit);
    if (!unit)
        return refuse(Why::NotFound, "unit");
    if (!mayAct(tx, unit->id.value))
        return refuse(Why::NotAllowed, "unit");
    if (const auto checked = checkTimes(tx, *made); !checked)
        return tl::unexpected(checked.error());
    const Uid uid = made->sourceId.empty() ? Uid{} : uidOfSource(made->channel, made->sourceId);
    if (uid && find<Incident>(tx.db(), uid))
        return refuse(Why::Duplicate, "source_id");
    const Day day = dayOf(made->receivedAt);
    const std::string stem = incidentNumber(unit->code, day, 0).substr(0, kStem);
    const auto serial = numbers::next(tx, {unit->id, numbers::Kind::Incident, {}, civil(day).year, stem});
    if (!serial)
        return tl::unexpected(serial.error());
    made->number = incidentNumber(unit->code, day, *serial);
    const auto id = tx.create(*made, uid);
    tx.raise(id, Happened::IncidentRecorded, {{"number", *made->number}});
    return Recorded{id, *made->number};
}

Result<Done> run(Tx& tx, const UpdateIncident& command)
{
    const auto before = found(tx, command.incident);
    if (!before)
        return tl::unexpected(before.error());
    if (!tx.headsAre(command.incident, command.seen))
        return refuse(Why::ChangedMeanwhile, "incident");
    if (const auto checked = checkUpdate(tx, *before, command); !checked)
        return checked;
    const auto handler = officerOf(tx, command.handler.value_or(""));
    if (!handler)
        return tl::unexpected(handler.error());
    Correction correction(tx, *before);
    correction.take(&Incident::receivedAt, command.receivedAt);
    correction.take(&Incident::dispatchedAt, command.dispatchedAt);
    correction.take(&Incident::arrivedAt, command.arrivedAt);
    correction.take(&Incident::fedBackAt, command.fedBackAt);
    correction.take(&Incident::reporter, command.reporter);
    correction.take(&Incident::phone, command.phone);
    correction.take(&Incident::place, command.place);
    correction.take(&Incident::type, command.type);
    correction.take(&Incident::summary, command.summary);
    correction.take(&Incident::handler, command.handler ? std::optional(*handler) : std::nullopt);
    correction.take(&Incident::complex, command.complex);
    if (correction.written().empty())
        return Done{};
    Json payload = {{"fields", correction.written()}};
    if (command.reason)
        payload["reason"] = *command.reason;
    tx.raise(before->id, Happened::IncidentUpdated, std::move(payload));
    return Done{};
}

Result<Reporter> run(Tx& tx, const RevealReporter& command)
{
    const auto incident = found(tx, command.incident);
    if (!incident)
        return tl::unexpected(incident.error());
    tx.raise(incident->id, Happened::Revealed);
    return Reporter{incident->reporter, incident->phone};
}

void add(Entities& entities)
{
    entities.add<Incident>();
}

void add(Catalog& catalog)
{
    catalog.command<RecordIncident>();
    catalog.command<UpdateIncident>();
    catalog.command<SettleIncident>();
    catalog.command<RevealReporter>();
    addIntake(catalog);
    addQuestions(catalog);
}

} // namespace minyi::core::incidents
