#pragma once

#include "core/office/catalog.h"
#include "core/things/thing.h"

namespace minyi::core::things {

/// By whoever writes in the file, at any time: what was taken was taken, whoever reads the case just then.
struct Seize {
    Id<cases::CaseFile> file;
    std::string name;
    std::string quantity;
    std::string unit;
    std::string mark;
    std::string owner;
    std::optional<Id<evidence::Evidence>> evidence; ///< of the same case
    std::optional<Instant> takenAt;                 ///< now if not said
    std::string place;                              ///< where the officer keeps it until the store room has it
    std::string decision;
    std::optional<std::int64_t> seen; ///< of the case
};

/// Into another hand: of an officer, by account, or outside, where who received it is named. Out of the store room it goes for a reason.
struct MoveThing {
    Id<SeizedThing> thing;
    Keeping to = Keeping::StoreRoom;
    std::string place;
    std::optional<Instant> at; ///< now if not said
    std::string gave;          ///< account; empty: the asker
    std::string took;          ///< account
    std::string receiver;
    std::string reason;
};

/// The line was written wrongly; what is not said stays as it is. Where the thing is and was is told by its moves alone.
struct CorrectThing {
    Id<SeizedThing> thing;
    std::optional<std::string> name, quantity, unit, mark, owner, decision;
    std::string reason;
};

/// It is held no more: given back, confiscated, destroyed or handed to another organ; to whom and why.
struct ReleaseThing {
    Id<SeizedThing> thing;
    Status status = Status::Returned;
    std::string receiver;
    std::string reason;
    std::string decision; ///< of confiscation or destruction
};

Result<Id<SeizedThing>> run(Tx& tx, const Seize& command);
Result<Id<ThingMove>> run(Tx& tx, const MoveThing& command);
Result<Done> run(Tx& tx, const CorrectThing& command);
Result<Done> run(Tx& tx, const ReleaseThing& command);

void add(Catalog& catalog);

} // namespace minyi::core::things

namespace minyi::core {

template <>
struct CommandOf<things::Seize> {
    static constexpr std::string_view name = "things.seize";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<things::Seize> {
    using T = things::Seize;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "name", &T::name, kWords, kPersonal}, Field{3, "quantity", &T::quantity},
        Field{4, "unit", &T::unit}, Field{5, "mark", &T::mark, FieldClass::Ordinary, kPersonal},
        Field{6, "owner", &T::owner, FieldClass::Ordinary, kPersonal}, Field{7, "evidence", &T::evidence},
        Field{8, "taken_at", &T::takenAt}, Field{9, "place", &T::place}, Field{10, "decision", &T::decision},
        Field{11, "seen", &T::seen});
};
template <>
struct CommandOf<things::MoveThing> {
    static constexpr std::string_view name = "things.move";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<things::MoveThing> {
    using T = things::MoveThing;
    static constexpr auto list = std::tuple(
        Field{1, "thing", &T::thing}, Field{2, "to", &T::to}, Field{3, "place", &T::place}, Field{4, "at", &T::at},
        Field{5, "gave", &T::gave}, Field{6, "took", &T::took},
        Field{7, "receiver", &T::receiver, FieldClass::Ordinary, kPersonal},
        Field{8, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<things::CorrectThing> {
    static constexpr std::string_view name = "things.correct";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<things::CorrectThing> {
    using T = things::CorrectThing;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "thing", &T::thing}, Field{2, "name", &T::name, kWords, kPersonal}, Field{3, "quantity", &T::quantity},
        Field{4, "unit", &T::unit}, Field{5, "mark", &T::mark, FieldClass::Ordinary, kPersonal},
        Field{6, "owner", &T::owner, FieldClass::Ordinary, kPersonal}, Field{7, "decision", &T::decision},
        Field{8, "reason", &T::reason, kWords, kPersonal});
};
template <>
struct CommandOf<things::ReleaseThing> {
    static constexpr std::string_view name = "things.release";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<things::ReleaseThing> {
    using T = things::ReleaseThing;
    static constexpr auto list = std::tuple(
        Field{1, "thing", &T::thing}, Field{2, "status", &T::status},
        Field{3, "receiver", &T::receiver, FieldClass::Ordinary, kPersonal},
        Field{4, "reason", &T::reason, FieldClass::Narrative, kPersonal}, Field{5, "decision", &T::decision});
};

} // namespace minyi::core
