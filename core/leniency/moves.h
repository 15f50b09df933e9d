#pragma once

#include "core/cases/move.h"
#include "core/leniency/course.h"

namespace minyi::core::leniency {

/// What moves a course; the rows are those of workflows 5.8. `Repeat`, `Harmful` and `Late` are what a test comes to, not what is chosen.
enum class Step { Match, FirstTime, Repeat, Minor, Harmful, Order, Extend, Prove, Late, Agree, Disagree, Educate, Serve, GiveUp };

struct CourseMove {
    State from;
    Step step;
    State to;
    Happened leaves;
    Permission needs;
    cases::Whose whose;
};

// clang-format off
namespace row {
using H = Happened;
using P = Permission;
using cases::Whose;
inline constexpr auto kCourse = std::to_array<CourseMove>({
    {State::Found,      Step::Match,     State::Tested,     H::NoPenaltyTested,   P::HandleCase, Whose::Handler},
    {State::Tested,     Step::FirstTime, State::HarmCheck,  H::NoPenaltyTested,   P::HandleCase, Whose::Handler},
    {State::Tested,     Step::Repeat,    State::Ordinary,   H::NoPenaltyFailed,   P::HandleCase, Whose::Handler},
    {State::HarmCheck,  Step::Minor,     State::Correction, H::NoPenaltyTested,   P::HandleCase, Whose::Handler},
    {State::HarmCheck,  Step::Harmful,   State::Ordinary,   H::NoPenaltyFailed,   P::HandleCase, Whose::Handler},
    {State::Correction, Step::Order,     State::Correction, H::CorrectionOrdered, P::HandleCase, Whose::Handler},
    {State::Correction, Step::Extend,    State::Correction, H::CorrectionOrdered, P::HandleCase, Whose::Handler},
    {State::Correction, Step::Prove,     State::Review,     H::CorrectionProven,  P::HandleCase, Whose::Handler},
    {State::Correction, Step::Late,      State::Ordinary,   H::NoPenaltyFailed,   P::HandleCase, Whose::Handler},
    {State::Review,     Step::Agree,     State::Decision,   H::NoPenaltyTested,   P::CheckCase,  Whose::Other},
    {State::Review,     Step::Disagree,  State::Ordinary,   H::NoPenaltyFailed,   P::CheckCase,  Whose::Other},
    {State::Decision,   Step::Educate,   State::Decision,   H::PartyEducated,     P::HandleCase, Whose::Handler},
    {State::Decision,   Step::Serve,     State::Closed,     H::DocumentServed,    P::HandleCase, Whose::Handler},
    {State::Found,      Step::GiveUp,    State::Ordinary,   H::NoPenaltyFailed,   P::HandleCase, Whose::Handler},
    {State::Tested,     Step::GiveUp,    State::Ordinary,   H::NoPenaltyFailed,   P::HandleCase, Whose::Handler},
    {State::HarmCheck,  Step::GiveUp,    State::Ordinary,   H::NoPenaltyFailed,   P::HandleCase, Whose::Handler},
    {State::Correction, Step::GiveUp,    State::Ordinary,   H::NoPenaltyFailed,   P::HandleCase, Whose::Handler},
    {State::Review,     Step::GiveUp,    State::Ordinary,   H::NoPenaltyFailed,   P::HandleCase, Whose::Handler},
    {State::Decision,   Step::GiveUp,    State::Ordinary,   H::NoPenaltyFailed,   P::HandleCase, Whose::Handler},
});
} // namespace row
// clang-format on

using row::kCourse;

constexpr const CourseMove* findMove(State from, Step step)
{
    return findIn(kCourse, from, step);
}

} // namespace minyi::core::leniency

namespace minyi::core {

template <>
struct TokensOf<leniency::Step> {
    using E = leniency::Step;
    static constexpr Token<E> table[] = {
        {E::Match, "match"}, {E::FirstTime, "first_time"}, {E::Repeat, "repeat"}, {E::Minor, "minor"}, {E::Harmful, "harmful"},
        {E::Order, "order"}, {E::Extend, "extend"}, {E::Prove, "prove"}, {E::Late, "late"}, {E::Agree, "agree"},
        {E::Disagree, "disagree"}, {E::Educate, "educate"}, {E::Serve, "serve"}, {E::GiveUp, "give_up"}};
};

} // namespace minyi::core

namespace minyi::core::leniency {
static_assert(allReachable(kCourse, State::Found));
}
