#pragma once

#include "core/evidence/evidence.h"
#include "core/office/catalog.h"

namespace minyi::core::evidence {

/// By whoever writes in the file. Two officers take it, or it is said why one was enough.
struct AddEvidence {
    Id<cases::CaseFile> file;
    Kind kind = Kind::Document;
    std::string name;
    bool original = true;
    std::string source;
    std::string place;
    std::optional<Instant> takenAt; ///< now if not said
    std::string taker;              ///< account; empty: the asker
    std::string second;             ///< account
    std::string approval;
    std::string recording;
    std::string store;
    std::string purpose;
    std::string item; ///< of the checklist
    std::optional<std::int64_t> seen; ///< of the case
};

/// It was given back, destroyed, or put in by mistake: the row stays, with the reason.
struct EndEvidence {
    Id<Evidence> evidence;
    Status status = Status::Returned;
    std::string reason;
};

/// "Partly" of what is held, "not needed" of a conditional item, by the handler; a required one is waived by the station's legal officer
/// or a reviewer, never by who handles the case. Said anew it replaces what was said.
struct MarkItem {
    Id<cases::CaseFile> file;
    std::string item;
    std::optional<Mark> mark; ///< none takes back what was said
    std::string reason;
};

Result<Id<Evidence>> run(Tx& tx, const AddEvidence& command);
Result<Done> run(Tx& tx, const EndEvidence& command);
Result<Done> run(Tx& tx, const MarkItem& command);

void add(Catalog& catalog);

} // namespace minyi::core::evidence

namespace minyi::core {

template <>
struct CommandOf<evidence::AddEvidence> {
    static constexpr std::string_view name = "evidence.add";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<evidence::AddEvidence> {
    using T = evidence::AddEvidence;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "kind", &T::kind}, Field{3, "name", &T::name, kWords, kPersonal},
        Field{4, "original", &T::original}, Field{5, "source", &T::source, kWords, kPersonal},
        Field{6, "place", &T::place, kWords, kPersonal}, Field{7, "taken_at", &T::takenAt}, Field{8, "taker", &T::taker},
        Field{9, "second", &T::second}, Field{10, "approval", &T::approval}, Field{11, "recording", &T::recording},
        Field{12, "store", &T::store}, Field{13, "purpose", &T::purpose, kWords, kPersonal}, Field{14, "item", &T::item},
        Field{15, "seen", &T::seen});
};
template <>
struct CommandOf<evidence::EndEvidence> {
    static constexpr std::string_view name = "evidence.end";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<evidence::EndEvidence> {
    using T = evidence::EndEvidence;
    static constexpr auto list = std::tuple(Field{1, "evidence", &T::evidence}, Field{2, "status", &T::status},
                                            Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<evidence::MarkItem> {
    static constexpr std::string_view name = "evidence.mark_item";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<evidence::MarkItem> {
    using T = evidence::MarkItem;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "item", &T::item}, Field{3, "mark", &T::mark},
                                            Field{4, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
