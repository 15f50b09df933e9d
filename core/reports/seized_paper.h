#pragma once

#include "core/cases/case.h"
#include "core/office/catalog.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// 扣押清单 of a case (workflows 5.5, 9-12): every thing that was taken, who held it, who took it.
struct DraftSeizedList {
    Id<cases::CaseFile> file;
    std::optional<std::string> language;
};

/// Refused where nothing was seized. A draft masks who held a thing from who does not work on the case.
Result<Report> answer(const Ask& ask, const DraftSeizedList& question);
/// As it is sealed: names in full, since the holder gets a copy.
Result<Report> sealedSeizedList(const Ask& ask, const DraftSeizedList& question);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftSeizedList> {
    static constexpr std::string_view name = "reports.seized_list";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<reports::DraftSeizedList> {
    using T = reports::DraftSeizedList;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "language", &T::language});
};

} // namespace minyi::core
