#pragma once

#include "core/documents/commands.h"

namespace minyi::core {

template <>
struct CommandOf<documents::DraftDocument> {
    static constexpr std::string_view name = "documents.draft";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<documents::DraftDocument> {
    using T = documents::DraftDocument;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "form", &T::form}, Field{3, "person", &T::person},
                                            Field{4, "about", &T::about}, Field{5, "seen", &T::seen});
};
template <>
struct CommandOf<documents::WriteDocument> {
    static constexpr std::string_view name = "documents.write";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<documents::WriteDocument> {
    using T = documents::WriteDocument;
    static constexpr auto list = std::tuple(Field{1, "document", &T::document},
                                            Field{2, "values", &T::values, FieldClass::Narrative, kPersonal}, Field{3, "seen", &T::seen});
};
template <>
struct CommandOf<documents::LockDocument> {
    static constexpr std::string_view name = "documents.lock";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<documents::LockDocument> {
    using T = documents::LockDocument;
    static constexpr auto list = std::tuple(Field{1, "document", &T::document}, Field{2, "seen", &T::seen});
};
template <>
struct CommandOf<documents::UnlockDocument> {
    static constexpr std::string_view name = "documents.unlock";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<documents::UnlockDocument> {
    using T = documents::UnlockDocument;
    static constexpr auto list = std::tuple(Field{1, "document", &T::document},
                                            Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<documents::VoidDocument> {
    static constexpr std::string_view name = "documents.void";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<documents::VoidDocument> {
    using T = documents::VoidDocument;
    static constexpr auto list = std::tuple(Field{1, "document", &T::document},
                                            Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<documents::ServeDocument> {
    static constexpr std::string_view name = "documents.serve";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<documents::ServeDocument> {
    using T = documents::ServeDocument;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "document", &T::document}, Field{2, "way", &T::way}, Field{3, "receiver", &T::to, kWords, kPersonal}, Field{4, "at", &T::at},
        Field{5, "note", &T::note, kWords, kPersonal}, Field{6, "copy", &T::copy});
};

} // namespace minyi::core
