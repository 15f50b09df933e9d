#pragma once

#include "core/evidence/attachment.h"
#include "core/evidence/rules.h"
#include "core/office/catalog.h"

namespace minyi::core::evidence {

/// The checklist of a case and its evidence, for whoever sees the case.
struct Desk {
    Id<cases::CaseFile> file;
};

struct ItemRow {
    std::string id;
    Fact fact = Fact::Identity;
    bool required = true;
    std::string zh, en;
    Standing standing = Standing::NotHeld;
    std::int64_t held = 0;
    std::string reason;
    std::vector<std::string> papers; ///< forms that answer it
    bool asked = true;               ///< of the case as it stands now
    Kind kind = Kind::Document;      ///< of what answers it
};

/// A file of a piece of evidence, also one that was taken off.
struct FileRow {
    Id<Attachment> id;
    std::int64_t number = 0;
    Media media = Media::Other;
    std::int64_t bytes = 0;
    std::string hash;
    std::string label;
    std::string name; ///< what it was called; empty for who does not work on the case
    std::string by;
    Instant at;
    bool dropped = false;
    std::string dropReason;
};

struct EvidenceRow {
    Id<Evidence> id;
    std::int64_t number = 0;
    Kind kind = Kind::Document;
    std::string name;
    bool original = true;
    std::string source, place;
    Instant takenAt;
    std::string taker, second, approval, recording, store, purpose, item;
    Status status = Status::Held;
    std::string statusReason;
    std::vector<FileRow> files;
};

struct DeskAnswer {
    std::string list;   ///< its id
    std::string zh, en; ///< the name of the list; empty for a kind of case that has none
    std::vector<ItemRow> items;
    std::vector<EvidenceRow> evidence;
    std::int64_t required = 0, answered = 0; ///< required items, and those held or waived
    bool soleStatement = false;              ///< nothing but the statement of the party
    bool mayAdd = false, mayMark = false, mayWaive = false;
    bool mayOpen = false; ///< what the files hold
};

Result<DeskAnswer> answer(const Ask& ask, const Desk& question);
/// What keeps the case from the review, for the gate.
Gaps gapsOf(const Ask& ask, const cases::CaseFile& file);
/// Whether the asker may read what the files of a case hold; that they are there is seen by whoever sees the case.
bool mayOpen(const Ask& ask, const cases::CaseFile& file, const cases::Standing& standing);

} // namespace minyi::core::evidence

namespace minyi::core {

template <>
struct QuestionOf<evidence::Desk> {
    static constexpr std::string_view name = "evidence.desk";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<evidence::Desk> {
    static constexpr auto list = std::tuple(Field{1, "file", &evidence::Desk::file});
};
template <>
struct FieldsOf<evidence::ItemRow> {
    using T = evidence::ItemRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "fact", &T::fact}, Field{3, "required", &T::required}, Field{4, "zh", &T::zh},
        Field{5, "en", &T::en}, Field{6, "standing", &T::standing}, Field{7, "held", &T::held}, Field{8, "reason", &T::reason},
        Field{9, "papers", &T::papers}, Field{10, "asked", &T::asked}, Field{11, "kind", &T::kind});
};
template <>
struct FieldsOf<evidence::FileRow> {
    using T = evidence::FileRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "number", &T::number}, Field{3, "media", &T::media}, Field{4, "bytes", &T::bytes},
        Field{5, "hash", &T::hash}, Field{6, "label", &T::label}, Field{7, "name", &T::name}, Field{8, "by", &T::by},
        Field{9, "at", &T::at}, Field{10, "dropped", &T::dropped}, Field{11, "drop_reason", &T::dropReason});
};
template <>
struct FieldsOf<evidence::EvidenceRow> {
    using T = evidence::EvidenceRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "number", &T::number}, Field{3, "kind", &T::kind}, Field{4, "name", &T::name},
        Field{5, "original", &T::original}, Field{6, "source", &T::source}, Field{7, "place", &T::place},
        Field{8, "taken_at", &T::takenAt}, Field{9, "taker", &T::taker}, Field{10, "second", &T::second},
        Field{11, "approval", &T::approval}, Field{12, "recording", &T::recording}, Field{13, "store", &T::store},
        Field{14, "purpose", &T::purpose}, Field{15, "item", &T::item}, Field{16, "status", &T::status},
        Field{17, "status_reason", &T::statusReason}, Field{18, "files", &T::files});
};
template <>
struct FieldsOf<evidence::DeskAnswer> {
    using T = evidence::DeskAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "zh", &T::zh}, Field{2, "en", &T::en}, Field{3, "items", &T::items}, Field{4, "evidence", &T::evidence},
        Field{5, "required", &T::required}, Field{6, "answered", &T::answered}, Field{7, "sole_statement", &T::soleStatement},
        Field{8, "may_add", &T::mayAdd}, Field{9, "may_mark", &T::mayMark}, Field{10, "may_waive", &T::mayWaive},
        Field{11, "list", &T::list}, Field{12, "may_open", &T::mayOpen});
};

} // namespace minyi::core
