#pragma once

#include "core/appeals/moves.h"
#include "core/appeals/table.h"
#include "core/staff/table.h"

/// What the commands of this module begin with.
namespace minyi::core::appeals {

/// The appeal as the actor finds it; unknown and out of sight are the same answer.
inline Result<Appeal> found(Tx& tx, Id<Appeal> id)
{
    auto appeal = find(tx.db(), id);
    if (!appeal || !sees(tx.actor(), *appeal))
        return refuse(Why::NotFound, "appeal");
    return std::move(*appeal);
}

/// State, right and whose appeal it is, in this order.
inline Result<Done> mayStep(const Actor& actor, const Appeal& appeal, Step which)
{
    const Move* move = findMove(appeal.state, which);
    if (!move)
        return refuse(Why::WrongState, std::string(toText(appeal.state)));
    if (!actor.may(move->needs))
        return refuse(Why::NotAllowed, std::string(toText(move->needs)));
    const bool own = actor.unit == appeal.unit.value;
    if (move->side == Side::Unit && !own)
        return refuse(Why::NotAllowed, "other_unit");
    if (move->side == Side::Other && own)
        return refuse(Why::SamePerson, "own_unit");
    return Done{};
}

inline void go(Tx& tx, const Appeal& appeal, const Move& move, Json payload = Json::object())
{
    if (move.from != move.to)
        tx.move(appeal.id, &Appeal::state, move.from, move.to);
    tx.raise(appeal.id, move.leaves, std::move(payload));
}

/// Takes a step of machine D or refuses it.
inline Result<Done> step(Tx& tx, const Appeal& appeal, Step which, Json payload = Json::object())
{
    const auto may = mayStep(tx.actor(), appeal, which);
    if (!may)
        return may;
    const Move& move = *findMove(appeal.state, which);
    tx.actAs(tx.actor().roleFor(move.needs));
    go(tx, appeal, move, std::move(payload));
    return Done{};
}

inline void close(Tx& tx, const Appeal& appeal, Outcome outcome, const std::string& reason = {})
{
    tx.set(appeal.id, &Appeal::outcome, std::optional(outcome));
    tx.set(appeal.id, &Appeal::closedAt, std::optional(tx.now()));
    if (!reason.empty())
        tx.set(appeal.id, &Appeal::reason, std::optional(reason));
}

/// An answer is given: the citizen is asked how it was, by the call room or, of a 12345 order, by the hotline itself.
Result<Done> answered(Tx& tx, const Appeal& appeal, Step which, const std::string& answer, const std::string& way);

} // namespace minyi::core::appeals
