#pragma once

#include "core/cases/filters.h"
#include "core/office/office.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// The case register: the cases of the list, in its order and as far as the asker sees it, on sheets.
struct DraftRegister {
    std::optional<cases::Filters> filters;
    std::optional<cases::Sort> sort; ///< else by due
    bool descending = false;
    std::optional<std::string> language;
};

Result<Report> answer(const Ask& ask, const DraftRegister& question);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftRegister> {
    static constexpr std::string_view name = "reports.case_register";
    static constexpr Permission needs = Permission::PrintReports;
};
template <>
struct FieldsOf<reports::DraftRegister> {
    using T = reports::DraftRegister;
    static constexpr auto list = std::tuple(Field{1, "filters", &T::filters}, Field{2, "sort", &T::sort},
                                            Field{3, "descending", &T::descending}, Field{4, "language", &T::language});
};

} // namespace minyi::core
