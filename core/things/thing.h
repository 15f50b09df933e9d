#pragma once

#include "core/evidence/evidence.h"

/// Things that were seized, taken or kept for a case, and every hand they went through (workflows 5.5, 9-12).
namespace minyi::core::things {

/// Where a thing is.
enum class Keeping { Officer, StoreRoom, Appraisal, Court, Elsewhere };

enum class Status { Held, Returned, Confiscated, Destroyed, Transferred };

/// One line of the list of what was taken. It goes into the store room within 24 hours (procedures for administrative cases, art. 190).
struct SeizedThing {
    Id<SeizedThing> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::int64_t number = 0; ///< within the file, from 1
    std::string name;
    std::string quantity; ///< a decimal number
    std::string unit;
    std::string mark;  ///< serial number, or what tells it from others
    std::string owner; ///< or who had it
    Id<evidence::Evidence> evidence;
    Instant takenAt;
    Id<staff::Officer> takenBy;
    Keeping keeping = Keeping::Officer;
    std::string place;
    std::optional<Instant> storedAt; ///< when the store room first took it
    std::string decision;            ///< number of the decision it rests on
    Status status = Status::Held;
    std::string receiver; ///< who has it now that it is not held any more
    std::string statusReason;
    std::optional<Instant> endedAt;
};

/// From one hand into another, each by name: an officer, or who received it outside.
struct ThingMove {
    Id<ThingMove> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    Id<SeizedThing> thing;
    Keeping from = Keeping::Officer;
    Keeping to = Keeping::StoreRoom;
    std::string place;
    Instant at;
    Id<staff::Officer> gave;
    Id<staff::Officer> took;
    std::string receiver;
    std::string reason;
};

} // namespace minyi::core::things

namespace minyi::core {

template <>
struct TokensOf<things::Keeping> {
    using E = things::Keeping;
    static constexpr Token<E> table[] = {{E::Officer, "officer"},
                                         {E::StoreRoom, "store_room"},
                                         {E::Appraisal, "appraisal"},
                                         {E::Court, "court"},
                                         {E::Elsewhere, "elsewhere"}};
};
template <>
struct TokensOf<things::Status> {
    using E = things::Status;
    static constexpr Token<E> table[] = {{E::Held, "held"},
                                         {E::Returned, "returned"},
                                         {E::Confiscated, "confiscated"},
                                         {E::Destroyed, "destroyed"},
                                         {E::Transferred, "transferred"}};
};

template <>
struct EntityOf<things::SeizedThing> {
    static constexpr int number = 69;
    static constexpr std::string_view table = "seized_thing";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &things::SeizedThing::file;
};
template <>
struct FieldsOf<things::SeizedThing> {
    using T = things::SeizedThing;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "name", &T::name, kWords, kPersonal},
        Field{4, "quantity", &T::quantity}, Field{5, "unit", &T::unit}, Field{6, "mark", &T::mark, FieldClass::Ordinary, kPersonal},
        Field{7, "owner", &T::owner, FieldClass::Ordinary, kPersonal}, Field{8, "evidence", &T::evidence},
        Field{9, "taken_at", &T::takenAt}, Field{10, "taken_by", &T::takenBy}, Field{11, "keeping", &T::keeping, kCritical},
        Field{12, "place", &T::place}, Field{13, "stored_at", &T::storedAt}, Field{14, "decision", &T::decision},
        Field{15, "status", &T::status, kCritical}, Field{16, "receiver", &T::receiver, FieldClass::Ordinary, kPersonal},
        Field{17, "status_reason", &T::statusReason, kWords, kPersonal}, Field{18, "ended_at", &T::endedAt});
};
template <>
struct EntityOf<things::ThingMove> {
    static constexpr int number = 70;
    static constexpr std::string_view table = "thing_move";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &things::ThingMove::file;
};
template <>
struct FieldsOf<things::ThingMove> {
    using T = things::ThingMove;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "thing", &T::thing}, Field{3, "came_from", &T::from}, Field{4, "went_to", &T::to},
        Field{5, "place", &T::place}, Field{6, "at", &T::at}, Field{7, "gave", &T::gave}, Field{8, "took", &T::took},
        Field{9, "receiver", &T::receiver, FieldClass::Ordinary, kPersonal},
        Field{10, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
