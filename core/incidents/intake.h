#pragma once

#include "core/batches/batch.h"
#include "core/incidents/incident.h"
#include "core/office/catalog.h"

namespace minyi::core::incidents {

/// One checked row of an import file.
struct IncidentRow {
    std::int64_t row = 0; ///< in the file, the header is row 1
    Channel channel = Channel::C110;
    std::string sourceId;
    std::string unitCode;
    Instant receivedAt;
    std::optional<Instant> dispatchedAt;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> fedBackAt;
    std::string reporter;
    std::string phone;
    std::string place;
    std::string type;
    std::string summary;
    std::string handler; ///< account, or a name of the other system
    bool complex = false;
    std::optional<Outcome> outcome;
    std::optional<Instant> outcomeAt;
    std::string reason;
    std::string caseNumber;
    std::string linkedTo; ///< source id of the first record
};

/// A file's rows, all or nothing but those rejected one by one. A known incident gets what it did not have yet; what the file
/// says otherwise than the record rejects the row.
struct TakeInIncidents {
    std::string profile;
    Uid fileHash;
    std::int64_t read = 0;
    std::vector<IncidentRow> rows;
    std::vector<batches::RowFault> rejected; ///< by the reader of the file
    bool dryRun = false;
};

struct IncidentsTaken {
    std::optional<std::string> batch; ///< none for a dry run or where nothing was new
    std::int64_t read = 0;
    std::int64_t fresh = 0;
    std::int64_t completed = 0;
    std::int64_t duplicate = 0;
    std::vector<batches::RowFault> rejected;
};

Result<IncidentsTaken> run(Tx& tx, const TakeInIncidents& command);
void addIntake(Catalog& catalog);

} // namespace minyi::core::incidents

namespace minyi::core {

template <>
struct FieldsOf<incidents::IncidentRow> {
    using T = incidents::IncidentRow;
    static constexpr auto kOrdinary = FieldClass::Ordinary;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "row", &T::row}, Field{2, "channel", &T::channel}, Field{3, "source_id", &T::sourceId},
        Field{4, "unit", &T::unitCode}, Field{5, "received_at", &T::receivedAt}, Field{6, "dispatched_at", &T::dispatchedAt},
        Field{7, "arrived_at", &T::arrivedAt}, Field{8, "fed_back_at", &T::fedBackAt},
        Field{9, "reporter", &T::reporter, kOrdinary, kPersonal}, Field{10, "phone", &T::phone, kOrdinary, kPersonal},
        Field{11, "place", &T::place, kWords, kPersonal}, Field{12, "type", &T::type},
        Field{13, "summary", &T::summary, kWords, kPersonal}, Field{14, "handler", &T::handler},
        Field{15, "complex", &T::complex}, Field{16, "outcome", &T::outcome}, Field{17, "outcome_at", &T::outcomeAt},
        Field{18, "reason", &T::reason, kWords, kPersonal}, Field{19, "case", &T::caseNumber},
        Field{20, "linked_to", &T::linkedTo});
};
template <>
struct CommandOf<incidents::TakeInIncidents> {
    static constexpr std::string_view name = "incidents.take_in";
    static constexpr Permission needs = Permission::ImportIncidents;
};
template <>
struct FieldsOf<incidents::TakeInIncidents> {
    using T = incidents::TakeInIncidents;
    static constexpr auto list = std::tuple(Field{1, "profile", &T::profile}, Field{2, "file_hash", &T::fileHash},
                                            Field{3, "read", &T::read}, Field{4, "rows", &T::rows},
                                            Field{5, "rejected", &T::rejected}, Field{6, "dry_run", &T::dryRun});
};
template <>
struct FieldsOf<incidents::IncidentsTaken> {
    using T = incidents::IncidentsTaken;
    static constexpr auto list =
        std::tuple(Field{1, "batch", &T::batch}, Field{2, "read", &T::read}, Field{3, "new", &T::fresh},
                   Field{4, "completed", &T::completed}, Field{5, "duplicate", &T::duplicate},
                   Field{6, "rejected", &T::rejected});
};

} // namespace minyi::core
