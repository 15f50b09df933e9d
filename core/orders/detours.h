#pragma once

#include "core/orders/commands.h"

/// The steps of an order beside its way: merging, reminding, meeting, pausing.
namespace minyi::core::orders {

/// Two drafts of one person and one unit become one order.
struct Merge {
    OrderId order; ///< a draft
    OrderId into;  ///< open
};

/// 催办: the supervision day has come and nothing was heard.
struct Remind {
    OrderId order;
};

/// For hard feedback and that of several units.
struct HoldMeeting {
    OrderId order;
    std::string minutes;
};

/// A petition, reconsideration or litigation has begun: the clocks stand still until it ends.
struct Pause {
    OrderId order;
    std::string link; ///< what began, and its number
};

struct Resume {
    OrderId order;
    std::string reason; ///< how it ended
};

/// Orders whose supervision day has passed without a word of the unit and without a reminder: the schedule reminds them.
struct ToRemind {};
Result<std::vector<OrderId>> answer(const Ask& ask, const ToRemind& question);

Result<Done> run(Tx& tx, const Merge& command);
Result<Done> run(Tx& tx, const Remind& command);
Result<Done> run(Tx& tx, const HoldMeeting& command);
Result<Done> run(Tx& tx, const Pause& command);
Result<Done> run(Tx& tx, const Resume& command);

} // namespace minyi::core::orders

namespace minyi::core {

template <>
struct CommandOf<orders::Merge> {
    static constexpr std::string_view name = "orders.merge";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::Merge> {
    using T = orders::Merge;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "into", &T::into});
};
template <>
struct CommandOf<orders::Remind> {
    static constexpr std::string_view name = "orders.remind";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::Remind> {
    using T = orders::Remind;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order});
};
template <>
struct CommandOf<orders::HoldMeeting> {
    static constexpr std::string_view name = "orders.hold_meeting";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::HoldMeeting> {
    using T = orders::HoldMeeting;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "minutes", &T::minutes});
};
template <>
struct CommandOf<orders::Pause> {
    static constexpr std::string_view name = "orders.pause";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::Pause> {
    using T = orders::Pause;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "link", &T::link});
};
template <>
struct CommandOf<orders::Resume> {
    static constexpr std::string_view name = "orders.resume";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::Resume> {
    using T = orders::Resume;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "reason", &T::reason});
};
template <>
struct QuestionOf<orders::ToRemind> {
    static constexpr std::string_view name = "orders.to_remind";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::ToRemind> {
    static constexpr auto list = std::tuple();
};

} // namespace minyi::core
