#pragma once

#include "core/batches/batch.h"
#include "core/office/catalog.h"

namespace minyi::core::cases {

/// One checked row of an event log: an event, and what the row says of its case.
struct EventRow {
    std::int64_t row = 0; ///< in the file
    std::string caseId;
    std::string title; ///< the case id if there is none
    std::string subtype;
    std::string summary;
    std::string place;
    std::string unitCode; ///< the actor's unit if there is none
    std::optional<Instant> opened; ///< its first event if there is none
    std::optional<Instant> closedAt;
    std::string eventId; ///< if there is none, time, step and actor make the event
    Instant at;
    std::string step;
    std::string actor;
    std::string unit;
    std::string note;
};

/// The cases and events of another system's log. What is known adds nothing; a case that has grown gets its new events,
/// what was empty of it, and a new summary; a row that contradicts what is known, or a row before it, is rejected under the field.
/// The uids come from the profile and the ids of the log, so that two desktops make the same cases of one log.
struct TakeInCases {
    std::string profile;
    Uid fileHash;
    std::int64_t read = 0;
    std::vector<EventRow> rows;
    std::vector<batches::RowFault> rejected; ///< by the reader of the file
    bool dryRun = false;
};

struct CasesTakenIn {
    std::optional<std::string> batch; ///< none for a dry run or where nothing was new
    std::int64_t read = 0;
    std::int64_t fresh = 0; ///< events
    std::int64_t duplicate = 0;
    std::int64_t freshCases = 0;
    std::int64_t grownCases = 0;
    std::vector<batches::RowFault> rejected;
};

Result<CasesTakenIn> run(Tx& tx, const TakeInCases& command);
void addIntake(Catalog& catalog);

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct CommandOf<cases::TakeInCases> {
    static constexpr std::string_view name = "cases.take_in";
    static constexpr Permission needs = Permission::ImportMatters;
};
template <>
struct FieldsOf<cases::EventRow> {
    using T = cases::EventRow;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "row", &T::row}, Field{2, "source_id", &T::caseId}, Field{3, "title", &T::title, kWords, kPersonal},
        Field{4, "subtype", &T::subtype}, Field{5, "summary", &T::summary, kWords, kPersonal},
        Field{6, "place", &T::place, kWords, kPersonal}, Field{7, "unit", &T::unitCode}, Field{8, "opened", &T::opened},
        Field{9, "closed_at", &T::closedAt}, Field{10, "event_id", &T::eventId}, Field{11, "at", &T::at},
        Field{12, "step", &T::step}, Field{13, "actor", &T::actor}, Field{14, "actor_unit", &T::unit},
        Field{15, "note", &T::note, kWords, kPersonal});
};
template <>
struct FieldsOf<cases::TakeInCases> {
    using T = cases::TakeInCases;
    static constexpr auto list = std::tuple(Field{1, "profile", &T::profile}, Field{2, "file_hash", &T::fileHash},
                                            Field{3, "read", &T::read}, Field{4, "rows", &T::rows},
                                            Field{5, "rejected", &T::rejected}, Field{6, "dry_run", &T::dryRun});
};
template <>
struct FieldsOf<cases::CasesTakenIn> {
    using T = cases::CasesTakenIn;
    static constexpr auto list =
        std::tuple(Field{1, "batch", &T::batch}, Field{2, "read", &T::read}, Field{3, "new", &T::fresh},
                   Field{4, "duplicate", &T::duplicate}, Field{5, "new_cases", &T::freshCases},
                   Field{6, "grown_cases", &T::grownCases}, Field{7, "rejected", &T::rejected});
};

} // namespace minyi::core
