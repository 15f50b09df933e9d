#pragma once

#include "core/office/office.h"

namespace minyi::core {

/// A command that is tried and never done: the office refuses it with Why::Cancelled where it would have agreed, else with the refusal it
/// would have given. For a preview of many at once.
template <class C>
struct Rehearsal {
    C command;
};

template <class C>
struct CommandOf<Rehearsal<C>> {
    static constexpr std::string_view name = CommandOf<C>::name;
    static constexpr Permission needs = CommandOf<C>::needs;
};

template <class C>
Result<Done> run(Tx& tx, const Rehearsal<C>& rehearsal)
{
    const auto done = run(tx, rehearsal.command);
    return done ? refuse(Why::Cancelled, "rehearsal") : tl::unexpected(done.error()); // a refusal writes nothing
}

/// Whether the office would have agreed.
inline bool wouldDo(const Result<Done>& rehearsed)
{
    return !rehearsed && rehearsed.error().why == Why::Cancelled;
}

} // namespace minyi::core
