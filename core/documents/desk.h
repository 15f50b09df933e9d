#pragma once

#include "core/documents/access.h"
#include "core/documents/query_fields.h"

/// What the desk of a case is made of.
namespace minyi::core::documents {

/// Who reads the papers of a case: who handles it, who reviews or decides it, and who takes it into the archive once it is closed.
inline bool mayRead(const Actor& actor, const cases::CaseFile& file, const cases::Standing& standing)
{
    return standing.handler || mayUnlock(actor) || actor.may(Permission::DecideCase) ||
           (actor.may(Permission::ArchiveCase) && cases::isClosed(file.state));
}

} // namespace minyi::core::documents
