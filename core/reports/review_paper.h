#pragma once

#include "core/cases/case.h"
#include "core/office/catalog.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// 法制审核意见书 of the last round that was decided (workflows 6.2): what was reviewed with its hash, ten points, the opinion.
struct DraftReviewOpinion {
    Id<cases::CaseFile> file;
    std::optional<std::string> language;
};

/// Refused where no opinion was given yet.
Result<Report> answer(const Ask& ask, const DraftReviewOpinion& question);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftReviewOpinion> {
    static constexpr std::string_view name = "reports.review_opinion";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<reports::DraftReviewOpinion> {
    using T = reports::DraftReviewOpinion;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "language", &T::language});
};

} // namespace minyi::core
