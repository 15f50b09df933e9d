#pragma once

#include "core/incidents/rules.h"
#include "core/incidents/table.h"
#include "core/office/tx.h"

/// What the commands of this module begin with.
namespace minyi::core::incidents {

inline bool mayAct(Tx& tx, std::int64_t unit)
{
    return sightOf(tx.db(), tx.actor()).sees(unit);
}

/// The incident as the actor finds it; unknown and out of sight are the same answer.
inline Result<Incident> found(Tx& tx, Id<Incident> id)
{
    auto incident = find(tx.db(), id);
    if (!incident || !mayAct(tx, incident->unit.value))
        return refuse(Why::NotFound, "incident");
    return *std::move(incident);
}

} // namespace minyi::core::incidents
