#pragma once

#include "core/cases/roles.h"

#include <string_view>

namespace minyi::core::cases {

/// Whether a case decides about who has this role in it.
inline bool isSuspectRole(std::string_view role)
{
    return role == toText(PersonRole::Suspect) || role == toText(PersonRole::Party);
}

} // namespace minyi::core::cases
