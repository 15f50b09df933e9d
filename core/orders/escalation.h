#pragma once

#include "core/deadlines/pack.h"
#include "core/office/catalog.h"
#include "core/orders/rules.h"

#include <algorithm>

/// A card that is red is told higher up, rung by rung (workflows 3.6, last paragraph). The numbers are a rule pack.
namespace minyi::core::orders {

/// Who hears of a rung.
enum class Hearers {
    UnitChief,    // the chiefs of the unit that was served
    ParentLeader, // those of the unit above; without one the leader of the bureau
    Circular,     // it is named in the circular of the month
};

struct RedRung {
    std::string id;
    std::int64_t level = 0;
    int days = 0; ///< overdue working days; the first counts as one
    Hearers hearers = Hearers::UnitChief;
};

class Escalation {
public:
    /// Refuses with Why::BadPack and "file: rungs.id.field: reason".
    static Result<Escalation> load(deadlines::PackFile file);

    /// The last rung that has been reached; nothing before the first. What was missed meanwhile is not told one by one.
    const RedRung* reached(int overdueDays) const;
    bool isRung(std::string_view id) const { return std::ranges::find(m_rungs, id, &RedRung::id) != m_rungs.end(); }
    bool watches(std::string_view rule) const;
    const std::vector<std::string>& clocks() const { return m_clocks; }
    std::int64_t top() const { return m_rungs.back().level; }

private:
    Escalation() = default;
    std::vector<std::string> m_clocks; ///< that turn a card red
    std::vector<RedRung> m_rungs;
};

/// Working days a clock is overdue; those of a pause that began afterwards are left out, one that began before has moved the end.
int overdueDays(const deadlines::DueRow& due, const std::vector<Hold>& holds, Instant now, const calendar::WorkCalendar& calendar);

/// Red orders that have reached a level nobody was told of.
struct ToEscalate {};
struct RedOrder {
    Id<Order> order;
    std::int64_t level = 0;
    std::int64_t days = 0;
    std::string rule;
    Instant due;
};
/// For the program itself: tells the level that was reached of each, all of a moment together.
struct Escalate {};
struct Escalated {
    std::int64_t orders = 0;
    std::int64_t told = 0;
};

Result<std::vector<RedOrder>> answer(const Ask& ask, const ToEscalate& question);
Result<Escalated> run(Tx& tx, const Escalate& command);
/// A leader above the unit who was told of the red card may look at the order while it is open, and do nothing to it.
bool wasTold(const Ask& ask, const Order& order);
void addEscalation(Catalog& catalog);

} // namespace minyi::core::orders

namespace minyi::core {

template <>
struct TokensOf<orders::Hearers> {
    using E = orders::Hearers;
    static constexpr Token<E> table[] = {{E::UnitChief, "unit_chief"}, {E::ParentLeader, "parent_leader"}, {E::Circular, "circular"}};
};
template <>
struct QuestionOf<orders::ToEscalate> {
    static constexpr std::string_view name = "orders.to_escalate";
    static constexpr Permission needs = Permission::Administer;
};
template <>
struct FieldsOf<orders::ToEscalate> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<orders::RedOrder> {
    using T = orders::RedOrder;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "level", &T::level}, Field{3, "days", &T::days},
                                            Field{4, "rule", &T::rule}, Field{5, "due", &T::due});
};
template <>
struct CommandOf<orders::Escalate> {
    static constexpr std::string_view name = "orders.escalate";
    static constexpr Permission needs = Permission::Administer;
};
template <>
struct FieldsOf<orders::Escalate> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<orders::Escalated> {
    using T = orders::Escalated;
    static constexpr auto list = std::tuple(Field{1, "orders", &T::orders}, Field{2, "told", &T::told});
};

} // namespace minyi::core
