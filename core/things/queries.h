#pragma once

#include "core/office/catalog.h"
#include "core/things/thing.h"

#include <vector>

namespace minyi::core::things {

/// What was seized for a case and where each thing is, for whoever sees the case.
struct OfCase {
    Id<cases::CaseFile> file;
};

struct MoveRow {
    Keeping from = Keeping::Officer, to = Keeping::StoreRoom;
    std::string place;
    Instant at;
    std::string gave, took; ///< names
    std::string receiver, reason;
};

struct ThingRow {
    Id<SeizedThing> id;
    std::int64_t number = 0;
    std::string name, quantity, unit, mark;
    std::string owner;         ///< masked for who does not work on the case
    std::int64_t evidence = 0; ///< its number; 0 for none
    Instant takenAt;
    std::string takenBy;
    Keeping keeping = Keeping::Officer;
    std::string place;
    std::optional<Instant> storedAt;
    std::optional<Instant> storeBy;
    bool late = false, storedLate = false;
    std::optional<Instant> endsAt; ///< of an administrative seizure; none while an appraisal stops the time, and of a thing not held
    bool stopped = false;          ///< by an appraisal
    std::string decision;
    Status status = Status::Held;
    std::string receiver, statusReason;
    std::optional<Instant> endedAt;
    std::vector<MoveRow> moves;
};

struct OfCaseAnswer {
    std::vector<ThingRow> things;
    std::int64_t held = 0, late = 0;
    bool maySeize = false, mayHand = false;
};

Result<OfCaseAnswer> answer(const Ask& ask, const OfCase& question);

} // namespace minyi::core::things

namespace minyi::core {

template <>
struct QuestionOf<things::OfCase> {
    static constexpr std::string_view name = "things.of_case";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<things::OfCase> {
    static constexpr auto list = std::tuple(Field{1, "file", &things::OfCase::file});
};
template <>
struct FieldsOf<things::MoveRow> {
    using T = things::MoveRow;
    static constexpr auto list = std::tuple(
        Field{1, "from", &T::from}, Field{2, "to", &T::to}, Field{3, "place", &T::place}, Field{4, "at", &T::at}, Field{5, "gave", &T::gave},
        Field{6, "took", &T::took}, Field{7, "receiver", &T::receiver}, Field{8, "reason", &T::reason});
};
template <>
struct FieldsOf<things::ThingRow> {
    using T = things::ThingRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "number", &T::number}, Field{3, "name", &T::name}, Field{4, "quantity", &T::quantity},
        Field{5, "unit", &T::unit}, Field{6, "mark", &T::mark}, Field{7, "owner", &T::owner}, Field{8, "evidence", &T::evidence},
        Field{9, "taken_at", &T::takenAt}, Field{10, "taken_by", &T::takenBy}, Field{11, "keeping", &T::keeping},
        Field{12, "place", &T::place}, Field{13, "stored_at", &T::storedAt}, Field{14, "store_by", &T::storeBy}, Field{15, "late", &T::late},
        Field{16, "stored_late", &T::storedLate}, Field{17, "ends_at", &T::endsAt}, Field{18, "stopped", &T::stopped},
        Field{19, "decision", &T::decision}, Field{20, "status", &T::status}, Field{21, "receiver", &T::receiver},
        Field{22, "status_reason", &T::statusReason}, Field{23, "ended_at", &T::endedAt}, Field{24, "moves", &T::moves});
};
template <>
struct FieldsOf<things::OfCaseAnswer> {
    using T = things::OfCaseAnswer;
    static constexpr auto list = std::tuple(Field{1, "things", &T::things}, Field{2, "held", &T::held}, Field{3, "late", &T::late},
                                            Field{4, "may_seize", &T::maySeize}, Field{5, "may_hand", &T::mayHand});
};

} // namespace minyi::core
