#pragma once

#include "core/documents/document.h"

namespace minyi::core {

template <>
struct EntityOf<documents::Document> {
    static constexpr int number = 71;
    static constexpr std::string_view table = "document";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &documents::Document::file;
};
template <>
struct FieldsOf<documents::Document> {
    using T = documents::Document;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "form", &T::form}, Field{3, "pack_version", &T::packVersion}, Field{4, "person", &T::person},
        Field{5, "about", &T::about}, Field{6, "typed", &T::typed, kWords, kPersonal},
        Field{7, "frozen", &T::frozen, kCritical, kPersonal}, Field{8, "number", &T::number, kCritical},
        Field{9, "state", &T::state, kCritical}, Field{10, "hash", &T::hash, kCritical}, Field{11, "drafted_at", &T::draftedAt},
        Field{12, "drafted_by", &T::draftedBy}, Field{13, "locked_at", &T::lockedAt, kCritical}, Field{14, "locked_by", &T::lockedBy},
        Field{15, "void_reason", &T::voidReason, kWords, kPersonal});
};
template <>
struct EntityOf<documents::Serial> {
    static constexpr int number = 72;
    static constexpr std::string_view table = "document_serial";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &documents::Serial::file;
};
template <>
struct FieldsOf<documents::Serial> {
    using T = documents::Serial;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "document", &T::document}, Field{3, "unit", &T::unit}, Field{4, "year", &T::year},
        Field{5, "word", &T::word}, Field{6, "serial", &T::serial, kCritical}, Field{7, "taken_at", &T::takenAt},
        Field{8, "voided", &T::voided, kCritical}, Field{9, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct EntityOf<documents::Service> {
    static constexpr int number = 73;
    static constexpr std::string_view table = "document_service";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &documents::Service::file;
};
template <>
struct FieldsOf<documents::Service> {
    using T = documents::Service;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "document", &T::document}, Field{3, "way", &T::way, FieldClass::Critical},
        Field{4, "receiver", &T::to, kWords, kPersonal}, Field{5, "at", &T::at, FieldClass::Critical}, Field{6, "by_officer", &T::by},
        Field{7, "note", &T::note, kWords, kPersonal});
};

} // namespace minyi::core
