#pragma once

#include "core/evidence/evidence.h"
#include "core/evidence/media.h"

namespace minyi::core::evidence {

/// A file that belongs to a piece of evidence. What it holds lies beside the database under its hash (security/contents.h); what it was
/// called may name people and stands only here.
struct Attachment {
    Id<Attachment> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    Id<Evidence> evidence;
    std::int64_t number = 0; ///< within the evidence, from 1
    std::string hash;
    std::int64_t bytes = 0;
    Media media = Media::Other;
    std::string label; ///< what the officer calls it
    std::string name;  ///< what it was called where it came from
    Id<staff::Officer> addedBy;
    Instant addedAt;
    bool dropped = false;
    std::string dropReason;
};

} // namespace minyi::core::evidence

namespace minyi::core {

template <>
struct EntityOf<evidence::Attachment> {
    static constexpr int number = 68;
    static constexpr std::string_view table = "attachment";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &evidence::Attachment::file;
};
template <>
struct FieldsOf<evidence::Attachment> {
    using T = evidence::Attachment;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "evidence", &T::evidence}, Field{3, "number", &T::number},
        Field{4, "hash", &T::hash, kCritical}, Field{5, "bytes", &T::bytes}, Field{6, "media", &T::media},
        Field{7, "label", &T::label, kWords, kPersonal}, Field{8, "name", &T::name, FieldClass::Ordinary, kPersonal},
        Field{9, "added_by", &T::addedBy}, Field{10, "added_at", &T::addedAt}, Field{11, "dropped", &T::dropped, kCritical},
        Field{12, "drop_reason", &T::dropReason, kWords, kPersonal});
};

} // namespace minyi::core
