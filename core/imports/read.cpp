#include "core/imports/read.h"

#include "core/security/vault.h"

namespace minyi::core::imports {

namespace {

/// Per target of a matter the member it fills.
struct Slot {
    Target target;
    std::string followup::IntakeRow::*member;
};
constexpr Slot kSlots[] = {
    {Target::SourceId, &followup::IntakeRow::sourceId}, {Target::Unit, &followup::IntakeRow::unitCode},
    {Target::Handler, &followup::IntakeRow::handler},   {Target::Item, &followup::IntakeRow::item},
    {Target::Person, &followup::IntakeRow::person},     {Target::Phone, &followup::IntakeRow::phone},
    {Target::Note, &followup::IntakeRow::note},
};

/// And of an event.
struct EventSlot {
    Target target;
    std::string cases::EventRow::*member;
};
constexpr EventSlot kEventSlots[] = {
    {Target::SourceId, &cases::EventRow::caseId}, {Target::Unit, &cases::EventRow::unitCode},
    {Target::Title, &cases::EventRow::title},     {Target::Subtype, &cases::EventRow::subtype},
    {Target::Summary, &cases::EventRow::summary}, {Target::Place, &cases::EventRow::place},
    {Target::EventId, &cases::EventRow::eventId}, {Target::Step, &cases::EventRow::step},
    {Target::Actor, &cases::EventRow::actor},     {Target::ActorUnit, &cases::EventRow::unit},
    {Target::Note, &cases::EventRow::note},
};

/// And of an incident.
struct IncidentSlot {
    Target target;
    std::string incidents::IncidentRow::*member;
};
constexpr IncidentSlot kIncidentSlots[] = {
    {Target::SourceId, &incidents::IncidentRow::sourceId}, {Target::Unit, &incidents::IncidentRow::unitCode},
    {Target::Person, &incidents::IncidentRow::reporter},   {Target::Phone, &incidents::IncidentRow::phone},
    {Target::Place, &incidents::IncidentRow::place},       {Target::Type, &incidents::IncidentRow::type},
    {Target::Summary, &incidents::IncidentRow::summary},   {Target::Handler, &incidents::IncidentRow::handler},
    {Target::Reason, &incidents::IncidentRow::reason},     {Target::Case, &incidents::IncidentRow::caseNumber},
    {Target::LinkedTo, &incidents::IncidentRow::linkedTo},
};

/// Reads the whole file into a command; `enter` makes a row of it.
template <class Command, class Enter>
Result<Command> readInto(const Profile& profile, Kind kind, std::string_view bytes, const Progress& progress, Enter enter)
{
    if (profile.kind != kind)
        return refuse(Why::BadFile, "profile: " + std::string(toText(profile.kind)));
    Command out;
    RowReader reader(profile, [&](std::int64_t number, const Cells& cells) {
        auto& row = out.rows.emplace_back();
        row.row = number;
        enter(row, cells);
    });
    if (const auto read = reader.read(bytes, progress); !read)
        return tl::unexpected(read.error());
    out.profile = profile.name;
    out.fileHash = uidOf(bytes);
    out.read = reader.rowsRead();
    out.rejected = reader.takeRejected();
    return out;
}

} // namespace

Result<followup::TakeIn> readMatters(const Profile& profile, std::string_view fileBytes, const Progress& progress)
{
    const auto enter = [&](followup::IntakeRow& row, const Cells& cells) {
        row.channel = profile.channel;
        row.handledAt = cells.time[at(Target::HandledAt)].value_or(Instant{});
        for (const auto& [target, member] : kSlots)
            row.*member = cells[target];
        if (const std::string& code = cells[Target::Exclusion]; !code.empty())
            row.exclusion = code;
    };
    return readInto<followup::TakeIn>(profile, Kind::Matters, fileBytes, progress, enter);
}

Result<cases::TakeInCases> readEventLog(const Profile& profile, std::string_view fileBytes, const Progress& progress)
{
    const auto enter = [](cases::EventRow& row, const Cells& cells) {
        for (const auto& [target, member] : kEventSlots)
            row.*member = cells[target];
        row.at = cells.time[at(Target::At)].value_or(Instant{});
        row.opened = cells.time[at(Target::Opened)];
        row.closedAt = cells.time[at(Target::ClosedAt)];
    };
    return readInto<cases::TakeInCases>(profile, Kind::EventLog, fileBytes, progress, enter);
}

Result<incidents::TakeInIncidents> readIncidents(const Profile& profile, std::string_view fileBytes, const Progress& progress)
{
    const auto enter = [&](incidents::IncidentRow& row, const Cells& cells) {
        for (const auto& [target, member] : kIncidentSlots)
            row.*member = cells[target];
        row.channel = fromText<incidents::Channel>(toText(profile.channel)).value_or(incidents::Channel::C110);
        row.receivedAt = cells.time[at(Target::ReceivedAt)].value_or(Instant{});
        row.dispatchedAt = cells.time[at(Target::DispatchedAt)];
        row.arrivedAt = cells.time[at(Target::ArrivedAt)];
        row.fedBackAt = cells.time[at(Target::FedBackAt)];
        row.complex = cells[Target::Complex] == "yes";
        row.outcome = fromText<incidents::Outcome>(cells[Target::Outcome]);
        row.outcomeAt = cells.time[at(Target::OutcomeAt)];
    };
    return readInto<incidents::TakeInIncidents>(profile, Kind::Incident, fileBytes, progress, enter);
}

Result<appeals::TakeHotlineOrders> readHotlineOrders(const Profile& profile, std::string_view fileBytes, const Progress& progress)
{
    const auto enter = [](appeals::HotlineRow& row, const Cells& cells) {
        row.sourceId = cells[Target::SourceId];
        row.unitCode = cells[Target::Unit];
        row.kind = cells[Target::Type];
        row.receivedAt = cells.time[at(Target::ReceivedAt)].value_or(Instant{});
        row.person = cells[Target::Person];
        row.phone = cells[Target::Phone];
        row.summary = cells[Target::Summary];
        row.wish = cells[Target::Note];
    };
    return readInto<appeals::TakeHotlineOrders>(profile, Kind::HotlineOrders, fileBytes, progress, enter);
}

Result<appeals::TakeHotlineResults> readHotlineResults(const Profile& profile, std::string_view fileBytes, const Progress& progress)
{
    const auto enter = [](appeals::ResultRow& row, const Cells& cells) {
        row.sourceId = cells[Target::SourceId];
        row.rating = cells[Target::Rating];
        row.solved = cells[Target::Solved];
        row.kept = cells[Target::Kept];
    };
    return readInto<appeals::TakeHotlineResults>(profile, Kind::HotlineResults, fileBytes, progress, enter);
}

} // namespace minyi::core::imports
