#pragma once

#include "core/cases/case.h"

/// Evidence of a case and what its checklist asks (workflows 5.6).
namespace minyi::core::evidence {

/// Public Security Administration Punishments procedures art. 26, Administrative Penalty Law art. 46.
enum class Kind { Object, Document, VictimStatement, WitnessStatement, PartyStatement, Appraisal, Scene, Audiovisual, Electronic };

enum class Status { Held, Returned, Destroyed, Withdrawn };

/// One thing that proves something, and its chain: from whom, where, when, by which two, and where it is kept.
struct Evidence {
    Id<Evidence> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::int64_t number = 0; ///< within the file, from 1
    Kind kind = Kind::Document;
    std::string name;
    bool original = true;
    std::string source; ///< from whom
    std::string place;
    Instant takenAt;
    Id<staff::Officer> taker;
    Id<staff::Officer> second;
    std::string approval;  ///< why one officer was enough, or who allowed it
    std::string recording; ///< of the taking
    std::string store;     ///< where it is kept
    std::string purpose;   ///< what it proves
    std::string item;      ///< of the checklist, empty for none
    Status status = Status::Held;
    std::string statusReason;
};

/// What somebody says of an item that no evidence says.
enum class Mark { Partly, NotNeeded, Waived };

struct ItemMark {
    Id<ItemMark> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::string item;
    Mark mark = Mark::Partly;
    std::string reason;
    Id<staff::Officer> by;
    bool removed = false;
};

} // namespace minyi::core::evidence

namespace minyi::core {

template <>
struct TokensOf<evidence::Kind> {
    using E = evidence::Kind;
    static constexpr Token<E> table[] = {
        {E::Object, "object"}, {E::Document, "document"}, {E::VictimStatement, "victim_statement"},
        {E::WitnessStatement, "witness_statement"}, {E::PartyStatement, "party_statement"}, {E::Appraisal, "appraisal"},
        {E::Scene, "scene"}, {E::Audiovisual, "audiovisual"}, {E::Electronic, "electronic"},
    };
};
template <>
struct TokensOf<evidence::Status> {
    using E = evidence::Status;
    static constexpr Token<E> table[] = {
        {E::Held, "held"}, {E::Returned, "returned"}, {E::Destroyed, "destroyed"}, {E::Withdrawn, "withdrawn"}};
};
template <>
struct TokensOf<evidence::Mark> {
    using E = evidence::Mark;
    static constexpr Token<E> table[] = {{E::Partly, "partly"}, {E::NotNeeded, "not_needed"}, {E::Waived, "waived"}};
};

template <>
struct EntityOf<evidence::Evidence> {
    static constexpr int number = 63;
    static constexpr std::string_view table = "evidence";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &evidence::Evidence::file;
};
template <>
struct FieldsOf<evidence::Evidence> {
    using T = evidence::Evidence;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "kind", &T::kind},
        Field{4, "name", &T::name, kWords, kPersonal}, Field{5, "original", &T::original},
        Field{6, "source", &T::source, FieldClass::Ordinary, kPersonal}, Field{7, "place", &T::place, kWords, kPersonal},
        Field{8, "taken_at", &T::takenAt}, Field{9, "taker", &T::taker}, Field{10, "second", &T::second},
        Field{11, "approval", &T::approval}, Field{12, "recording", &T::recording}, Field{13, "store", &T::store},
        Field{14, "purpose", &T::purpose, kWords, kPersonal}, Field{15, "item", &T::item},
        Field{16, "status", &T::status, kCritical}, Field{17, "status_reason", &T::statusReason, kWords, kPersonal});
};
template <>
struct EntityOf<evidence::ItemMark> {
    static constexpr int number = 64;
    static constexpr std::string_view table = "item_mark";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &evidence::ItemMark::file;
};
template <>
struct FieldsOf<evidence::ItemMark> {
    using T = evidence::ItemMark;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "item", &T::item}, Field{3, "mark", &T::mark, FieldClass::Critical},
        Field{4, "reason", &T::reason, FieldClass::Narrative, kPersonal}, Field{5, "by", &T::by},
        Field{6, "removed", &T::removed, FieldClass::Critical});
};

} // namespace minyi::core
