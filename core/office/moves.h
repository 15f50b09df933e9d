#pragma once

#include "core/base/tokens.h"

/// What every table of moves (from, step, to …) is asked, whichever machine it is.
namespace minyi::core {

template <class Table, class State, class Step>
constexpr auto findIn(const Table& moves, State from, Step step) -> decltype(moves.data())
{
    for (const auto& move : moves)
        if (move.from == from && move.step == step)
            return &move;
    return nullptr;
}

/// Every state is the first one or where some move leads.
template <class Table, Tokened State>
constexpr bool allReachable(const Table& moves, State first)
{
    for (const auto& state : TokensOf<State>::table) {
        bool reached = state.value == first;
        for (const auto& move : moves)
            reached = reached || move.to == state.value;
        if (!reached)
            return false;
    }
    return true;
}

} // namespace minyi::core
