#pragma once

#include "core/office/ask.h"

namespace minyi::core::followup {

/// For a statement of whoever may not know of integrity matters.
inline std::string notIntegrity(const Ask& ask, const std::string& column)
{
    return ask.actor.may(Permission::SeeIntegrity) ? "" : " AND coalesce(" + column + ",'')<>'C07'";
}

} // namespace minyi::core::followup
