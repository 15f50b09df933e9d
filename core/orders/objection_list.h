#pragma once

#include "core/office/catalog.h"
#include "core/orders/objection.h"

namespace minyi::core::orders {

/// Objections, the newest first; `open` alone those that wait for somebody.
struct Objections {
    bool open = false;
    std::optional<Day> from; ///< of the matter
    std::optional<Day> to;
    std::optional<Id<Order>> order;
};

struct ObjectionRow {
    Id<Objection> id;
    Id<Order> order;
    std::string number;
    std::string unit;
    std::string channel;
    std::string cause;
    Day day;
    Grounds grounds = Grounds::Mistaken;
    ObjectionState state = ObjectionState::InExamination;
    Instant filedAt;
    std::optional<Instant> decidedAt;
    std::string evidence;
    std::string findings;
    std::string reason;
    std::string appealReason;
    bool ownUnit = false;
    bool mine = false; ///< the asker took a part that rules him or her out of the next
};

Result<std::vector<ObjectionRow>> answer(const Ask& ask, const Objections& question);

/// What of a unit's poor ratings of a month is left out of its rate.
struct Share {
    std::int64_t excluded = 0;
    std::int64_t poor = 0;
};
Share shareOf(Db& db, Id<staff::Unit> unit, Day day);
/// Above so many per cent a second person signs (workflows 3.7).
constexpr bool passes(const Share& share, std::int64_t percent)
{
    return share.excluded * 100 > share.poor * percent;
}

} // namespace minyi::core::orders

namespace minyi::core {

template <>
struct QuestionOf<orders::Objections> {
    static constexpr std::string_view name = "objections.list";
    static constexpr Permission needs = Permission::SeeOrders;
};
template <>
struct FieldsOf<orders::Objections> {
    using T = orders::Objections;
    static constexpr auto list = std::tuple(Field{1, "open", &T::open}, Field{2, "from", &T::from}, Field{3, "to", &T::to},
                                            Field{4, "order", &T::order});
};
template <>
struct FieldsOf<orders::ObjectionRow> {
    using T = orders::ObjectionRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "order", &T::order}, Field{3, "number", &T::number}, Field{4, "unit", &T::unit},
        Field{5, "channel", &T::channel}, Field{6, "cause", &T::cause}, Field{7, "day", &T::day}, Field{8, "grounds", &T::grounds},
        Field{9, "state", &T::state}, Field{10, "filed_at", &T::filedAt}, Field{11, "decided_at", &T::decidedAt},
        Field{12, "evidence", &T::evidence}, Field{13, "findings", &T::findings}, Field{14, "reason", &T::reason},
        Field{15, "appeal_reason", &T::appealReason}, Field{16, "own_unit", &T::ownUnit}, Field{17, "mine", &T::mine});
};

} // namespace minyi::core
