#pragma once

#include "core/office/office.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// The incidents of a day that have no outcome or one that came late, unit by unit, and those of days before that are still
/// open. For one unit where the asker sees only his own.
struct DraftIncidents {
    std::optional<Day> day; ///< of receipt; yesterday if not given
    std::optional<std::string> language;
};

Result<Report> answer(const Ask& ask, const DraftIncidents& question);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftIncidents> {
    static constexpr std::string_view name = "reports.incidents_daily";
    static constexpr Permission needs = Permission::PrintReports;
};
template <>
struct FieldsOf<reports::DraftIncidents> {
    using T = reports::DraftIncidents;
    static constexpr auto list = std::tuple(Field{1, "day", &T::day}, Field{2, "language", &T::language});
};

} // namespace minyi::core
