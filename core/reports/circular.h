#pragma once

#include "core/office/catalog.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// The monthly circular with its ranking (workflows 6.2): a red header, and a draft until the month is locked.
struct DraftCircular {
    std::optional<Day> day; ///< any day of the month; the one before this if not given
    std::optional<std::string> language;
};

Result<Report> answer(const Ask& ask, const DraftCircular& question);
/// The first day of the month it is of.
Day circularMonth(const DraftCircular& question, Instant now);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftCircular> {
    static constexpr std::string_view name = "reports.circular";
    static constexpr Permission needs = Permission::SeeFigures;
};
template <>
struct FieldsOf<reports::DraftCircular> {
    using T = reports::DraftCircular;
    static constexpr auto list = std::tuple(Field{1, "day", &T::day}, Field{2, "language", &T::language});
};

} // namespace minyi::core
