#pragma once

#include "core/orders/order.h"
#include "core/office/catalog.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// The papers of an order's way beside the order itself (workflows 6.2).
enum class OrderPaper {
    Feedback,   ///< 整改反馈表
    SecondCall, ///< 二次回访记录
    Objection,  ///< 评价异议审核表
    Reminder,   ///< 催办通知, half a page
};

struct DraftOrderPaper {
    Id<orders::Order> order;
    OrderPaper paper = OrderPaper::Feedback;
    std::optional<std::string> language;
};

/// Refused where there is nothing to print yet: no feedback, no second call, no objection, no clock that runs.
Result<Report> answer(const Ask& ask, const DraftOrderPaper& question);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct TokensOf<reports::OrderPaper> {
    using E = reports::OrderPaper;
    static constexpr Token<E> table[] = {
        {E::Feedback, "feedback"}, {E::SecondCall, "second_call"}, {E::Objection, "objection"}, {E::Reminder, "reminder"}};
};
template <>
struct QuestionOf<reports::DraftOrderPaper> {
    static constexpr std::string_view name = "reports.order_paper";
    static constexpr Permission needs = Permission::PrintReports;
};
template <>
struct FieldsOf<reports::DraftOrderPaper> {
    using T = reports::DraftOrderPaper;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "paper", &T::paper}, Field{3, "language", &T::language});
};

} // namespace minyi::core
