#pragma once

#include "core/base/json.h"
#include "core/security/vault.h"

namespace minyi::core::imports {

/// Over what was read of a file, whatever its container and encoding: the good rows without their numbers, and what is
/// wrong with the others. A dry run and the import after it say the same.
template <class Command>
Uid digestOf(const Command& command)
{
    std::string all;
    for (const auto& row : command.rows) {
        Json json = toJson(row);
        json.erase("row");
        all += json.dump() + "\n";
    }
    for (const auto& fault : command.rejected)
        all += fault.field + ": " + fault.why + "\n";
    return uidOf(all);
}

} // namespace minyi::core::imports
