#pragma once

#include "core/documents/access.h"
#include "core/documents/query_fields.h"

/// What the desk of a case is made of.
namespace minyi::core::documents {

/// Whether the case has come to what asks for a form: one of its steps was taken, or one of its states was reached.
bool isAsked(const Form& form, const CaseFacts& facts);
/// Whether what the form names besides has happened, or has come.
bool hasCome(const Asking& asking, const CaseFacts& facts);

/// Who reads the papers of a case: who handles it, who reviews or decides it, and who takes it into the archive once it is closed.
inline bool mayRead(const Actor& actor, const cases::CaseFile& file, const cases::Standing& standing)
{
    return standing.handler || mayUnlock(actor) || actor.may(Permission::DecideCase) ||
           (actor.may(Permission::ArchiveCase) && cases::isClosed(file.state));
}

} // namespace minyi::core::documents
