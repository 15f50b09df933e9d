#pragma once

#include "core/cases/commands.h"

namespace minyi::core::cases {

/// What run(MoveCase) does, inside another command's transaction: the same rights, the same gates.
Result<State> moveCase(Tx& tx, const MoveCase& command);

} // namespace minyi::core::cases
