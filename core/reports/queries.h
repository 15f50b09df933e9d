#pragma once

#include "core/orders/queries.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// The follow-up daily report of the run that asked the matters of `day`.
struct DraftDaily {
    std::optional<Day> day; ///< on which things were handled; yesterday if not given
    std::optional<std::string> language;
};

/// A supervision order, stub, body and log. The unit's copy carries the full name.
struct DraftOrder {
    Id<orders::Order> order;
    bool unitCopy = false;
    std::optional<std::string> language;
};

Result<Report> answer(const Ask& ask, const DraftDaily& question);
Result<Report> answer(const Ask& ask, const DraftOrder& question);
/// As it is sealed: the unit's copy carries name and number in full, a draft never does.
Result<Report> sealedOrder(const Ask& ask, const DraftOrder& question);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftDaily> {
    static constexpr std::string_view name = "reports.daily";
    static constexpr Permission needs = Permission::PrintReports;
};
template <>
struct QuestionOf<reports::DraftOrder> {
    static constexpr std::string_view name = "reports.order";
    static constexpr Permission needs = Permission::PrintReports;
};

} // namespace minyi::core
