#pragma once

#include "core/cases/case.h"
#include "core/office/catalog.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// 不予处罚审批表 of the last course of a case (workflows 5.8, 6.2): act, query, harm, correction, education, opinion, decision.
struct DraftNoPenalty {
    Id<cases::CaseFile> file;
    std::optional<std::string> language;
};

/// 涉企案件评估表: the last assessment of a case that concerns an enterprise (workflows 5.9, 6.2).
struct DraftEnterprise {
    Id<cases::CaseFile> file;
    std::optional<std::string> language;
};

/// Refused where no course was begun; where nothing was assessed. Who does not handle the case reads a person's name and number masked.
Result<Report> answer(const Ask& ask, const DraftNoPenalty& question);
Result<Report> answer(const Ask& ask, const DraftEnterprise& question);
/// As it is sealed: name and number in full.
Result<Report> sealedNoPenalty(const Ask& ask, const DraftNoPenalty& question);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftNoPenalty> {
    static constexpr std::string_view name = "reports.no_penalty_approval";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<reports::DraftNoPenalty> {
    using T = reports::DraftNoPenalty;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "language", &T::language});
};
template <>
struct QuestionOf<reports::DraftEnterprise> {
    static constexpr std::string_view name = "reports.enterprise_assessment";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<reports::DraftEnterprise> {
    using T = reports::DraftEnterprise;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "language", &T::language});
};

} // namespace minyi::core
