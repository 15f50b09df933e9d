#pragma once

#include "core/documents/queries.h"

namespace minyi::core {

template <>
struct TokensOf<documents::Standing> {
    using E = documents::Standing;
    static constexpr Token<E> table[] = {{E::Later, "later"}, {E::WhereNeeded, "where_needed"}, {E::Due, "due"},
                                         {E::Draft, "draft"}, {E::Final, "final"}, {E::Voided, "voided"}};
};
template <>
struct QuestionOf<documents::Desk> {
    static constexpr std::string_view name = "documents.desk";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<documents::Desk> {
    static constexpr auto list = std::tuple(Field{1, "file", &documents::Desk::file});
};
template <>
struct FieldsOf<documents::Label> {
    using T = documents::Label;
    static constexpr auto list = std::tuple(Field{1, "key", &T::key}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en});
};
template <>
struct FieldsOf<documents::PersonChoice> {
    using T = documents::PersonChoice;
    static constexpr auto list = std::tuple(Field{1, "id", &T::id}, Field{2, "role", &T::role}, Field{3, "name", &T::name});
};
template <>
struct FieldsOf<documents::DeskRow> {
    using T = documents::DeskRow;
    static constexpr auto list = std::tuple(
        Field{1, "form", &T::form}, Field{2, "numbers", &T::numbers}, Field{3, "zh", &T::zh}, Field{4, "en", &T::en},
        Field{5, "set", &T::set}, Field{6, "standing", &T::standing}, Field{7, "document", &T::document}, Field{8, "number", &T::number},
        Field{9, "person", &T::person}, Field{10, "missing", &T::missing}, Field{11, "locked_at", &T::lockedAt},
        Field{12, "locked_by", &T::lockedBy}, Field{13, "services", &T::services}, Field{14, "void_reason", &T::voidReason},
        Field{15, "many", &T::many}, Field{16, "about", &T::about}, Field{17, "about_zh", &T::aboutZh}, Field{18, "people", &T::people},
        Field{19, "may_draft", &T::mayDraft}, Field{20, "may_write", &T::mayWrite}, Field{21, "may_lock", &T::mayLock},
        Field{22, "may_unlock", &T::mayUnlock}, Field{23, "may_void", &T::mayVoid}, Field{24, "may_serve", &T::mayServe},
        Field{25, "may_read", &T::mayRead}, Field{26, "receiver", &T::receiver}, Field{27, "victims", &T::victims}, Field{28, "holds", &T::holds});
};
template <>
struct FieldsOf<documents::DeskAnswer> {
    using T = documents::DeskAnswer;
    static constexpr auto list = std::tuple(Field{1, "rows", &T::rows}, Field{2, "due", &T::due}, Field{3, "drafts", &T::drafts},
                                            Field{4, "finals", &T::finals});
};
template <>
struct QuestionOf<documents::DocumentPaper> {
    static constexpr std::string_view name = "documents.paper";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<documents::DocumentPaper> {
    static constexpr auto list = std::tuple(Field{1, "document", &documents::DocumentPaper::document});
};
template <>
struct FieldsOf<documents::ValueRow> {
    using T = documents::ValueRow;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en}, Field{4, "kind", &T::kind},
        Field{5, "value", &T::value}, Field{6, "typed", &T::typed}, Field{7, "required", &T::required}, Field{8, "article", &T::article},
        Field{9, "choices", &T::choices}, Field{10, "source", &T::source}, Field{11, "source_zh", &T::sourceZh},
        Field{12, "source_en", &T::sourceEn});
};
template <>
struct FieldsOf<documents::ServiceRow> {
    using T = documents::ServiceRow;
    static constexpr auto list = std::tuple(Field{1, "way", &T::way}, Field{2, "to", &T::to}, Field{3, "at", &T::at}, Field{4, "by", &T::by},
                                            Field{5, "note", &T::note});
};
template <>
struct FieldsOf<documents::PaperAnswer> {
    using T = documents::PaperAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "ver", &T::ver}, Field{3, "form", &T::form}, Field{4, "zh", &T::zh}, Field{5, "en", &T::en},
        Field{6, "number", &T::number}, Field{7, "state", &T::state}, Field{8, "values", &T::values}, Field{9, "services", &T::services},
        Field{10, "hash", &T::hash}, Field{11, "matches", &T::matches}, Field{12, "text", &T::text});
};

} // namespace minyi::core
