#pragma once

#include "core/evidence/attachment.h"
#include "core/office/catalog.h"
#include "core/security/contents.h"

namespace minyi::core::evidence {

/// Names a content that lies in the store already: its bringer put it there, in a thread of his own, since it may be large. By whoever
/// writes in the file, and not while a review reads it.
struct AttachFile {
    Id<Evidence> evidence;
    std::string hash;
    std::int64_t bytes = 0;
    std::string name;
    std::optional<std::string> label;
};

/// The row stays with the reason, and what the file holds stays where it is.
struct DropFile {
    Id<Attachment> attachment;
    std::string reason;
};

/// Where the content of a new file of this evidence goes; refused to whom the attaching would be. In no catalogue: it is of use only to
/// who can reach the disk.
struct StoreFor {
    Id<Evidence> evidence;
};

/// What a file holds, to be copied out: for who works on the case, its chief, the leader, a legal officer with whom it lies, and for who
/// archives it once it is closed. Whoever does not work on it leaves a line on the timeline. In no catalogue either.
struct OpenFile {
    Id<Attachment> attachment;
};
struct Fetched {
    Contents store;
    std::string hash;
    std::int64_t bytes = 0;
    std::string suffix; ///< for a copy to look at
};

Result<Id<Attachment>> run(Tx& tx, const AttachFile& command);
Result<Done> run(Tx& tx, const DropFile& command);
Result<Contents> answer(const Ask& ask, const StoreFor& question);
Result<Fetched> run(Tx& tx, const OpenFile& command);

} // namespace minyi::core::evidence

namespace minyi::core {

template <>
struct CommandOf<evidence::AttachFile> {
    static constexpr std::string_view name = "evidence.attach";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<evidence::AttachFile> {
    using T = evidence::AttachFile;
    static constexpr auto list = std::tuple(
        Field{1, "evidence", &T::evidence}, Field{2, "hash", &T::hash}, Field{3, "bytes", &T::bytes},
        Field{4, "name", &T::name, FieldClass::Ordinary, kPersonal}, Field{5, "label", &T::label, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<evidence::DropFile> {
    static constexpr std::string_view name = "evidence.drop_file";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<evidence::DropFile> {
    using T = evidence::DropFile;
    static constexpr auto list = std::tuple(Field{1, "attachment", &T::attachment},
                                            Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct QuestionOf<evidence::StoreFor> {
    static constexpr std::string_view name = "evidence.store_for";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct CommandOf<evidence::OpenFile> {
    static constexpr std::string_view name = "evidence.open";
    static constexpr Permission needs = Permission::SeeCases;
};

} // namespace minyi::core
