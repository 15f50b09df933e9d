#pragma once

#include "core/cases/life.h"
#include "core/cases/steps.h"
#include "core/office/actor.h"
#include "core/office/event.h"
#include "core/office/moves.h"

#include <array>

namespace minyi::core::cases {

/// Whose step it is: the officer's who handles the case (or his second or stand-in), anybody's but theirs, or either's.
enum class Whose { Handler, Other, Either };

struct Move {
    State from;
    Step step;
    State to;
    Happened leaves;
    Permission needs;
    Whose whose;
    bool asksWords = false; ///< grounds have to be written
};

} // namespace minyi::core::cases
