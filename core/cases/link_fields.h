#pragma once

#include "core/cases/commands.h"
#include "core/cases/links.h"

namespace minyi::core::cases {

Result<Id<CaseLink>> run(Tx& tx, const LinkCases& command);
Result<Done> run(Tx& tx, const UnlinkCases& command);
Result<Done> run(Tx& tx, const MergeCases& command);
Result<Done> run(Tx& tx, const UnmergeCase& command);
Result<Registered> run(Tx& tx, const SplitCase& command);
Result<Done> run(Tx& tx, const VoidNumber& command);
Result<LinksAnswer> answer(const Ask& ask, const Links& question);
void addLinks(Catalog& catalog);

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct TokensOf<cases::LinkKind> {
    using E = cases::LinkKind;
    static constexpr Token<E> table[] = {{E::Related, "related"}, {E::Merged, "merged"}, {E::Split, "split"}};
};
template <>
struct EntityOf<cases::CaseLink> {
    static constexpr int number = 84;
    static constexpr std::string_view table = "case_link";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &cases::CaseLink::file;
};
template <>
struct FieldsOf<cases::CaseLink> {
    using T = cases::CaseLink;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "other", &T::other}, Field{3, "kind", &T::kind},
        Field{4, "reason", &T::reason, FieldClass::Narrative, kPersonal}, Field{5, "by", &T::by}, Field{6, "at", &T::at},
        Field{7, "removed", &T::removed, kCritical});
};
template <>
struct CommandOf<cases::LinkCases> {
    static constexpr std::string_view name = "cases.link";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<cases::LinkCases> {
    using T = cases::LinkCases;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "other", &T::other},
                                            Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<cases::UnlinkCases> {
    static constexpr std::string_view name = "cases.unlink";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<cases::UnlinkCases> {
    using T = cases::UnlinkCases;
    static constexpr auto list = std::tuple(Field{1, "link", &T::link}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<cases::MergeCases> {
    static constexpr std::string_view name = "cases.merge";
    static constexpr Permission needs = Permission::AssignCase;
};
template <>
struct FieldsOf<cases::MergeCases> {
    using T = cases::MergeCases;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "into", &T::into},
                                            Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal}, Field{4, "seen", &T::seen});
};
template <>
struct CommandOf<cases::UnmergeCase> {
    static constexpr std::string_view name = "cases.unmerge";
    static constexpr Permission needs = Permission::AssignCase;
};
template <>
struct FieldsOf<cases::UnmergeCase> {
    using T = cases::UnmergeCase;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<cases::SplitCase> {
    static constexpr std::string_view name = "cases.split";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<cases::SplitCase> {
    using T = cases::SplitCase;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "title", &T::title, kWords, kPersonal},
                                            Field{3, "people", &T::people}, Field{4, "reason", &T::reason, kWords, kPersonal},
                                            Field{5, "subtype", &T::subtype}, Field{6, "seen", &T::seen});
};
template <>
struct CommandOf<cases::VoidNumber> {
    static constexpr std::string_view name = "cases.void_number";
    static constexpr Permission needs = Permission::AssignCase;
};
template <>
struct FieldsOf<cases::VoidNumber> {
    using T = cases::VoidNumber;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal},
                                            Field{3, "seen", &T::seen});
};
template <>
struct QuestionOf<cases::Links> {
    static constexpr std::string_view name = "cases.links";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::Links> {
    static constexpr auto list = std::tuple(Field{1, "file", &cases::Links::file});
};
template <>
struct FieldsOf<cases::LinkRow> {
    using T = cases::LinkRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "other", &T::other}, Field{3, "number", &T::number}, Field{4, "title", &T::title},
        Field{5, "state", &T::state}, Field{6, "kind", &T::kind}, Field{7, "from", &T::from}, Field{8, "reason", &T::reason},
        Field{9, "by", &T::by}, Field{10, "at", &T::at}, Field{11, "unit", &T::unit}, Field{12, "class", &T::caseKind});
};
template <>
struct FieldsOf<cases::LinksAnswer> {
    using T = cases::LinksAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "rows", &T::rows}, Field{2, "merged", &T::merged}, Field{3, "voided", &T::voided}, Field{4, "may_link", &T::mayLink},
        Field{5, "may_merge", &T::mayMerge}, Field{6, "may_unmerge", &T::mayUnmerge}, Field{7, "may_split", &T::maySplit},
        Field{8, "may_void", &T::mayVoid});
};

} // namespace minyi::core
