#pragma once

#include <QString>

#include "core/orders/queries.h"

#include <vector>

namespace minyi::ui {

/// The steps an actor can take on an order now, the next one first; a mirror of orders::kMoves, which the office applies anyway.
/// Steps that differ only in what was answered are one: SecondSatisfied stands for the second call, FindResponsible for the
/// finding either way.
std::vector<core::orders::Step> offeredSteps(const core::orders::OrderAnswer& order, const core::Actor& actor);

/// Beside an order's way: nobody waits for it.
bool isDetour(core::orders::Step step);
/// The verb on the step's button.
QString stepVerb(core::orders::Step step);

/// Where the order stands among issue, sign, rectify, review, second call, done: 0 to 6.
int stageOf(core::orders::State state);

} // namespace minyi::ui
