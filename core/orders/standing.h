#pragma once

#include "core/office/tx.h"
#include "core/staff/officer.h"

#include <optional>

namespace minyi::core::orders {

/// The chief of a unit for whom the actor stands in now, directly or through others who are away too; nobody outside the unit does.
std::optional<staff::Officer> standsFor(const Ask& ask, Id<staff::Unit> unit);

/// By what somebody takes a step.
struct Right {
    Role role = Role::None;
    std::optional<staff::Officer> absent; ///< whom he stands in for; the timeline says so
};

/// The actor's own right, or what a chief may ask and sign in the place of one who is away.
Result<Right> rightTo(const Ask& ask, Permission needs, Id<staff::Unit> unit);
/// Notes for whom it was done.
void note(Json& payload, const Right& right);

} // namespace minyi::core::orders
