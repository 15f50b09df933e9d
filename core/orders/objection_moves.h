#pragma once

#include "core/office/event.h"
#include "core/office/moves.h"
#include "core/office/actor.h"
#include "core/orders/objection.h"

#include <array>

namespace minyi::core::orders {

/// What moves an objection; the rows are those of workflows 3.7.
enum class ObjectionStep { Examine, Uphold, UpholdOverShare, Countersign, Reject, Appeal, Grant, Dismiss };

struct ObjectionMove {
    ObjectionState from;
    ObjectionStep step;
    ObjectionState to;
    Happened leaves;
    Permission needs;
    bool ownUnitOnly;
};

// clang-format off
inline constexpr auto kObjectionMoves = std::to_array<ObjectionMove>({
    {ObjectionState::InExamination, ObjectionStep::Examine,         ObjectionState::Examined,      Happened::ObjectionExamined,      Permission::ExamineObjection,     false},
    {ObjectionState::Examined,      ObjectionStep::Uphold,          ObjectionState::Upheld,        Happened::ObjectionUpheld,        Permission::ApproveOrder,         false},
    {ObjectionState::Examined,      ObjectionStep::UpholdOverShare, ObjectionState::ToCountersign, Happened::ObjectionToCountersign, Permission::ApproveOrder,         false},
    {ObjectionState::Examined,      ObjectionStep::Reject,          ObjectionState::Rejected,      Happened::ObjectionRejected,      Permission::ApproveOrder,         false},
    {ObjectionState::ToCountersign, ObjectionStep::Countersign,     ObjectionState::Upheld,        Happened::ObjectionUpheld,        Permission::CountersignExclusion, false},
    {ObjectionState::ToCountersign, ObjectionStep::Reject,          ObjectionState::Rejected,      Happened::ObjectionRejected,      Permission::CountersignExclusion, false},
    {ObjectionState::Rejected,      ObjectionStep::Appeal,          ObjectionState::Appealed,      Happened::ObjectionAppealed,      Permission::SignFeedback,         true },
    {ObjectionState::Appealed,      ObjectionStep::Grant,           ObjectionState::Upheld,        Happened::ObjectionUpheld,        Permission::ReviewOrder,          false},
    {ObjectionState::Appealed,      ObjectionStep::Dismiss,         ObjectionState::Dismissed,     Happened::ObjectionRejected,      Permission::ReviewOrder,          false},
});
// clang-format on

constexpr const ObjectionMove* findMove(ObjectionState from, ObjectionStep step)
{
    return findIn(kObjectionMoves, from, step);
}
static_assert(allReachable(kObjectionMoves, ObjectionState::InExamination));

} // namespace minyi::core::orders
