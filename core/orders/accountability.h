#pragma once

#include "core/office/catalog.h"
#include "core/orders/order.h"

/// 责任追究 (workflows 3.9): what in a month calls for which measure. That of a unit below its target two months running is with the figures.
namespace minyi::core::orders {

/// 3.9: what follows from a responsible dissatisfaction, the lightest first.
enum class Measure { ReminderTalk, FormalTalk, Circular, Discipline };
/// Not lighter than the table of 3.9 asks (accountability.h).
struct DecideMeasure {
    Id<Order> order;
    Measure measure = Measure::ReminderTalk;
    std::string words; ///< what was decided, and for whom
};

/// Inspection and discipline takes an integrity matter out of the loop: no unit is served it.
struct TakeOver {
    Id<Order> order;
    std::string reason;
};
/// And finds nothing in it.
struct NotProved {
    Id<Order> order;
    std::string reason;
};

enum class Trigger {
    Responsible,      ///< a responsible dissatisfaction of the officer
    ThreeResponsible, ///< the third of one officer in the month
    RedCard,          ///< fed back after the five days
    FalseFeedback,
    PressedCitizen,   ///< contact to press a citizen to change a rating
    Integrity,        ///< C07 proved
};

struct Consequence {
    Trigger trigger;
    Measure measure;
};
inline constexpr Consequence kConsequences[] = {
    {Trigger::Responsible, Measure::ReminderTalk},
    {Trigger::ThreeResponsible, Measure::FormalTalk},
    {Trigger::RedCard, Measure::Circular},
    {Trigger::FalseFeedback, Measure::Circular},
    {Trigger::PressedCitizen, Measure::Circular},
    {Trigger::Integrity, Measure::Discipline},
};

constexpr Measure measureFor(Trigger trigger)
{
    for (const auto& one : kConsequences)
        if (one.trigger == trigger)
            return one.measure;
    return Measure::ReminderTalk;
}

/// What an order that was found responsible brings with it, and the lightest measure that may be decided.
std::vector<Trigger> triggersOf(Db& db, const Order& order);
Measure leastOf(const std::vector<Trigger>& triggers);

struct Accountability {
    Id<Order> order;
};

struct AccountabilityAnswer {
    std::vector<Trigger> triggers;
    Measure least = Measure::ReminderTalk;
    std::int64_t responsible = 0; ///< of the officer in the month of the matter
};
Result<AccountabilityAnswer> answer(const Ask& ask, const Accountability& question);
Result<Done> run(Tx& tx, const DecideMeasure& command);
Result<Done> run(Tx& tx, const TakeOver& command);
Result<Done> run(Tx& tx, const NotProved& command);

} // namespace minyi::core::orders

namespace minyi::core {

template <>
struct TokensOf<orders::Measure> {
    using E = orders::Measure;
    static constexpr Token<E> table[] = {{E::ReminderTalk, "reminder_talk"}, {E::FormalTalk, "formal_talk"},
                                         {E::Circular, "circular"}, {E::Discipline, "discipline"}};
};
template <>
struct TokensOf<orders::Trigger> {
    using E = orders::Trigger;
    static constexpr Token<E> table[] = {{E::Responsible, "responsible"}, {E::ThreeResponsible, "three_responsible"},
                                         {E::RedCard, "red_card"}, {E::FalseFeedback, "false_feedback"},
                                         {E::PressedCitizen, "pressed_citizen"}, {E::Integrity, "integrity"}};
};
template <>
struct QuestionOf<orders::Accountability> {
    static constexpr std::string_view name = "orders.accountability";
    static constexpr Permission needs = Permission::DecideAccountability;
};
template <>
struct FieldsOf<orders::Accountability> {
    static constexpr auto list = std::tuple(Field{1, "order", &orders::Accountability::order});
};
template <>
struct FieldsOf<orders::AccountabilityAnswer> {
    using T = orders::AccountabilityAnswer;
    static constexpr auto list = std::tuple(Field{1, "triggers", &T::triggers}, Field{2, "least", &T::least},
                                            Field{3, "responsible", &T::responsible});
};
template <>
struct CommandOf<orders::DecideMeasure> {
    static constexpr std::string_view name = "orders.decide_measure";
    static constexpr Permission needs = Permission::DecideAccountability;
};
template <>
struct FieldsOf<orders::DecideMeasure> {
    using T = orders::DecideMeasure;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "measure", &T::measure},
                                            Field{3, "words", &T::words, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::TakeOver> {
    static constexpr std::string_view name = "orders.take_over";
    static constexpr Permission needs = Permission::DecideAccountability;
};
template <>
struct FieldsOf<orders::TakeOver> {
    using T = orders::TakeOver;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};

template <>
struct CommandOf<orders::NotProved> {
    static constexpr std::string_view name = "orders.not_proved";
    static constexpr Permission needs = Permission::DecideAccountability;
};
template <>
struct FieldsOf<orders::NotProved> {
    using T = orders::NotProved;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
