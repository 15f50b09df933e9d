#pragma once

#include "core/incidents/incident.h"
#include "core/office/catalog.h"

namespace minyi::core::incidents {

/// Types an incident in: register first, judge later (workflows 5.3). Without a source id it gets a number of ours only.
struct RecordIncident {
    Channel channel = Channel::C110;
    std::optional<std::string> sourceId;
    std::optional<Id<staff::Unit>> unit; ///< the actor's own if not given
    Instant receivedAt;
    std::optional<Instant> dispatchedAt;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> fedBackAt;
    std::string reporter;
    std::string phone;
    std::string place;
    std::string type;
    std::string summary;
    std::optional<std::string> handler; ///< account
    bool complex = false;
};

struct Recorded {
    Id<Incident> incident;
    std::string number;
};

/// What is not given stays as it is. `complex` lengthens the limit while it still runs, never afterwards.
struct UpdateIncident {
    Id<Incident> incident;
    std::optional<Instant> receivedAt;
    std::optional<Instant> dispatchedAt;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> fedBackAt;
    std::optional<std::string> reporter;
    std::optional<std::string> phone;
    std::optional<std::string> place;
    std::optional<std::string> type;
    std::optional<std::string> summary;
    std::optional<std::string> handler; ///< account
    std::optional<bool> complex;
    std::optional<std::string> reason; ///< needed where the time of receipt is corrected: the limit runs from it
    std::optional<std::int64_t> seen;
};

/// Says how an incident ended. Filed names its case, or one is registered in the same group; linked names the first record of the
/// same thing; the others give a reason.
struct SettleIncident {
    Id<Incident> incident;
    Outcome outcome = Outcome::Filed;
    std::optional<Id<cases::CaseFile>> file;
    std::optional<cases::Class> kind;   ///< of a new case; administrative if not given
    std::optional<std::string> title;   ///< of a new case; the summary if not given
    std::optional<Id<Incident>> linkedTo;
    std::optional<std::string> reason;
    std::optional<std::int64_t> seen;
};

struct Settled {
    Outcome outcome = Outcome::Filed;
    Id<cases::CaseFile> file;
};

/// Name and number of the reporter in full. It is a command, so that the record says who looked and when.
struct RevealReporter {
    Id<Incident> incident;
};

struct Reporter {
    std::string reporter;
    std::string phone;
};

Result<Recorded> run(Tx& tx, const RecordIncident& command);
Result<Done> run(Tx& tx, const UpdateIncident& command);
Result<Settled> run(Tx& tx, const SettleIncident& command);
Result<Reporter> run(Tx& tx, const RevealReporter& command);

void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::incidents
