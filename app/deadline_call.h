#pragma once

#include "app/calls.h"

namespace minyi::app {

/// `deadline RULE --start T …` and `deadline --batch FILE`: the shipped rules and calendar, no workplace needed.
Reply deadlineCall(const Call& call);

} // namespace minyi::app
