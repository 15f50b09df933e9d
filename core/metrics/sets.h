#pragma once

#include "core/appeals/appeal.h"
#include "core/followup/call.h"
#include "core/orders/order.h"

#include <cstdint>

namespace minyi::core::metrics {

/// What an indicator counts (workflows 4). Stored in the derived tables: a change of numbers needs a new reckoning.
enum class Subject { Matter = 1, Call = 2, Order = 3, Appeal = 4 };
inline constexpr Subject kSubjects[] = {Subject::Matter, Subject::Call, Subject::Order, Subject::Appeal};

/// The sets of workflows 4, one bit each; those of a subject follow one another.
enum class Set {
    // of a matter, by its day
    Taken, Due, Attempted, Sent, Reached, Dialled, Connected, N1, N2, N3, N4, N5, Replied, FinalSatisfied, FinalBasically, FinalPoor,
    SecondAnswered, Converted, Solved, PartlySolved, NotSolved, LeftOut, Excluded, Merged,
    // of a dissatisfied or appealing person, by the end of the 24 hours
    CallDue, Called, CalledInTime,
    // of an order, by the end of the five days
    OrderDue, FedBack, InTime, Late, Reworked, RepliedInTime,
    // of a hotline appeal, by the day on which its answer is due
    AppealDue, ContactedInTime, Answered, AnsweredInTime, AnswerSatisfied, AnswerBasically, AnswerPoor, AppealSolved, AppealPartly,
    AppealNotSolved,
};
inline constexpr int kSets = static_cast<int>(Set::AppealNotSolved) + 1;
using Sets = std::uint64_t;

constexpr Sets bit(Set set)
{
    return Sets{1} << static_cast<int>(set);
}
constexpr Subject subjectOf(Set set)
{
    return set < Set::CallDue     ? Subject::Matter
           : set < Set::OrderDue  ? Subject::Call
           : set < Set::AppealDue ? Subject::Order
                                  : Subject::Appeal;
}

/// Where a matter, a call or an order is counted, and for what.
struct Face {
    Day day;
    std::int64_t unit = 0;
    bool sealed = false; ///< integrity (C07): counted for nobody who may not see it
    Sets sets = 0;
    std::optional<Sets> live{}; ///< where it counts otherwise since its month was locked: a correction beside the figures

    bool operator==(const Face&) const = default;
};

/// What is known of a matter, each with the moment since which it is.
struct MatterFacts {
    Day day;
    std::int64_t unit = 0;
    std::string channel;
    followup::State state = followup::State::Intake;
    std::string reason;
    std::string cause;
    std::optional<followup::Rating> firstRating;
    std::optional<Instant> firstRatedAt;
    std::optional<Instant> ratedAt;
    std::optional<followup::Solved> solved;
    std::optional<Instant> sentAt;
    std::optional<Instant> handedAt;    ///< the message left
    std::optional<Instant> deliveredAt; ///< and arrived
    std::optional<Instant> callSince;
    std::optional<Instant> firstCallSince;
    std::optional<Instant> firstCallAt;
    std::optional<Instant> firstAnsweredAt;
    std::optional<Instant> secondAt; ///< of its order, answered
    std::optional<followup::Rating> secondRating;
    std::optional<followup::Solved> secondSolved;
    std::optional<Instant> completedAt;
    std::optional<Instant> upheldAt; ///< an objection
};

struct OrderFacts {
    std::int64_t unit = 0;
    std::string cause;
    bool counts = false; ///< issued and not merged
    std::optional<Instant> due;
    Day lastDay;
    std::optional<Instant> fedBackAt;
    std::optional<Instant> firstReturnedAt;
    std::optional<Day> repliedDay;
};

struct AppealFacts {
    std::int64_t unit = 0;
    bool counts = false; ///< not routed away, linked or withdrawn
    std::optional<Instant> due, contactDue;
    Day lastDay;
    std::optional<Instant> contactedAt, repliedAt, firstRatedAt, ratedAt;
    std::optional<followup::Rating> firstRating;
    std::optional<followup::Solved> solved;
};

/// As known at a moment: the lock of its month, or now.
Face faceOf(const MatterFacts& matter, Instant asOf);
/// Of the 24 hours of a dissatisfied or appealing person; none where nobody had to call.
std::optional<Face> callFaceOf(const MatterFacts& matter, int hours, Instant asOf);
std::optional<Face> faceOf(const OrderFacts& order, Instant asOf);
std::optional<Face> faceOf(const AppealFacts& appeal, Instant asOf);

} // namespace minyi::core::metrics

namespace minyi::core {

template <>
struct TokensOf<metrics::Subject> {
    using E = metrics::Subject;
    static constexpr Token<E> table[] = {{E::Matter, "matter"}, {E::Call, "call"}, {E::Order, "order"},
                                         {E::Appeal, "appeal"}};
};
template <>
struct TokensOf<metrics::Set> {
    using E = metrics::Set;
    static constexpr Token<E> table[] = {
        {E::Taken, "taken"}, {E::Due, "due"}, {E::Attempted, "attempted"}, {E::Sent, "sent"}, {E::Reached, "reached"},
        {E::Dialled, "dialled"}, {E::Connected, "connected"}, {E::N1, "very_satisfied"}, {E::N2, "satisfied"}, {E::N3, "basically"},
        {E::N4, "dissatisfied"}, {E::N5, "very_dissatisfied"}, {E::Replied, "replied"}, {E::FinalSatisfied, "final_satisfied"},
        {E::FinalBasically, "final_basically"}, {E::FinalPoor, "final_poor"}, {E::SecondAnswered, "second_answered"},
        {E::Converted, "converted"}, {E::Solved, "solved"}, {E::PartlySolved, "partly_solved"}, {E::NotSolved, "not_solved"},
        {E::LeftOut, "left_out"}, {E::Excluded, "excluded"}, {E::Merged, "merged"}, {E::CallDue, "call_due"}, {E::Called, "called"},
        {E::CalledInTime, "called_in_time"}, {E::OrderDue, "order_due"}, {E::FedBack, "fed_back"}, {E::InTime, "in_time"},
        {E::Late, "late"}, {E::Reworked, "reworked"}, {E::RepliedInTime, "replied_in_time"}, {E::AppealDue, "appeal_due"},
        {E::ContactedInTime, "contacted_in_time"}, {E::Answered, "answered"}, {E::AnsweredInTime, "answered_in_time"},
        {E::AnswerSatisfied, "answer_satisfied"}, {E::AnswerBasically, "answer_basically"}, {E::AnswerPoor, "answer_poor"},
        {E::AppealSolved, "appeal_solved"}, {E::AppealPartly, "appeal_partly"}, {E::AppealNotSolved, "appeal_not_solved"},
    };
};
static_assert(std::size(TokensOf<metrics::Set>::table) == metrics::kSets);

} // namespace minyi::core
