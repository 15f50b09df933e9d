#pragma once

#include "core/office/office.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// The deadline list: every limit that runs and that the asker sees, by what is left; custody first. Late and near ones say so.
struct DraftDeadlines {
    std::optional<Day> until; ///< that end by this day
    std::optional<std::string> language;
};

/// The week sheet: what ends on each of seven days, the first given or today, and before it what is overdue.
struct DraftWeek {
    std::optional<Day> day;
    std::optional<std::string> language;
};

Result<Report> answer(const Ask& ask, const DraftDeadlines& question);
Result<Report> answer(const Ask& ask, const DraftWeek& question);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftDeadlines> {
    static constexpr std::string_view name = "reports.deadline_list";
    static constexpr Permission needs = Permission::PrintReports;
};
template <>
struct FieldsOf<reports::DraftDeadlines> {
    using T = reports::DraftDeadlines;
    static constexpr auto list = std::tuple(Field{1, "until", &T::until}, Field{2, "language", &T::language});
};
template <>
struct QuestionOf<reports::DraftWeek> {
    static constexpr std::string_view name = "reports.week_sheet";
    static constexpr Permission needs = Permission::PrintReports;
};
template <>
struct FieldsOf<reports::DraftWeek> {
    using T = reports::DraftWeek;
    static constexpr auto list = std::tuple(Field{1, "day", &T::day}, Field{2, "language", &T::language});
};

} // namespace minyi::core
