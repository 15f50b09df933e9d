#pragma once

#include "tests/support/make.h"

#include <map>
#include <set>

namespace minyi::tests {

/// One attempt of a walk: somebody does something to a thing in a state.
struct Attempt {
    std::string state, event, role;
    bool ownUnit = false;
    bool ownMatter = false;

    auto operator<=>(const Attempt&) const = default;
    std::string text() const;
};

/// The allowed rows, written by hand: attempt → next state. Each row names its line in workflows; anything malformed
/// throws.
std::map<Attempt, std::string> readWalk(const std::string& file, const std::set<std::string>& states,
                                        const std::set<std::string>& events);

/// Whoever walks: one officer of each role, at the unit and elsewhere, and one whose role was taken away.
struct Walker {
    std::string account, role;
    bool ownUnit = false;
};
std::vector<Walker> walkers(TestWorkplace& workplace, std::string_view unit);

/// What a walk found wrong and how far it went.
struct Walked {
    int tried = 0;
    int allowed = 0;
    int listed = 0; ///< rows of the file
    std::vector<std::string> faults;

    /// Compares what happened ("-" for refused or unmoved) with the row.
    void note(const Attempt& attempt, const std::map<Attempt, std::string>& rows, const std::string& happened);
};

/// A command as a walk sees it: submitted for good, or run and rolled back. True if it was taken.
struct Deed {
    std::string event;
    std::function<bool(Office&, const Actor&)> submit;
    std::function<bool(Tx&, const Actor&)> run;
};

/// The state it led to, or "-". What is allowed is rolled back; what is not is sent through the front door.
template <class T>
std::string attemptOn(TestWorkplace& workplace, Id<T> thing, const Deed& what, const Actor& actor, bool allowed)
{
    if (!allowed) {
        const auto before = workplace.office().tip();
        if (what.submit(workplace.office(), actor))
            return "taken, to " + std::string(toText(workplace.row(thing).state));
        return workplace.office().tip().pos == before.pos ? "-" : "refused, yet something changed";
    }
    std::string next = "-";
    REQUIRE_FALSE(workplace.office().write(actor, [&](Tx& tx) {
        if (what.run(tx, actor))
            next = toText(find(tx.db(), thing)->state);
        return false;
    }));
    return next;
}

/// Everybody tries every deed in every state, on an own matter and on another; `attempt` makes it so and says what came of it.
template <class State, class Try>
Walked walkAll(TestWorkplace& workplace, const std::string& file, const std::vector<Deed>& deeds, Try attempt)
{
    std::set<std::string> states, events;
    for (const auto& state : TokensOf<State>::table)
        states.emplace(state.text);
    for (const auto& deed : deeds)
        events.insert(deed.event);
    const auto rows = readWalk(file, states, events);
    Walked walked;
    walked.listed = static_cast<int>(rows.size());
    for (const auto& walker : walkers(workplace, "370299020100")) {
        const Actor actor = workplace.as(walker.account);
        for (const bool ownMatter : {false, true})
            for (const auto& state : TokensOf<State>::table)
                for (const auto& deed : deeds) {
                    const Attempt tried{std::string(state.text), deed.event, walker.role, walker.ownUnit, ownMatter};
                    walked.note(tried, rows, attempt(deed, actor, state.value, ownMatter, rows.contains(tried)));
                }
    }
    return walked;
}

template <class C>
Deed deed(std::string event, std::function<C()> command)
{
    return {std::move(event),
            [command](Office& office, const Actor& actor) { return office.submit(actor, command()).has_value(); },
            [command](Tx& tx, const Actor& actor) {
                return actor.may(CommandOf<C>::needs) && run(tx, command()).has_value();
            }};
}

} // namespace minyi::tests
