#pragma once

#include "core/base/json.h"
#include "core/deadlines/rule.h"

#include <span>

namespace minyi::core::deadlines {

/// What types alone do not say about one rule: ranges, order, what each kind must and must not have.
JsonCheck checkRule(const Rule& rule);

/// A fault between rules, with the id of the one to blame.
struct RuleFault {
    std::string rule;
    JsonFault fault;
};

/// Ids are unique, a family is called like no limit but its own first one, versions of a family do not overlap.
std::optional<RuleFault> checkTogether(std::span<const Rule> rules);

/// Minutes since midnight of "HH:mm"; nothing if it is no time of day.
std::optional<int> minuteFrom(std::string_view text);

} // namespace minyi::core::deadlines
