#pragma once

#include "core/ledger/project.h"
#include "core/store/rows.h"
#include "core/things/thing.h"

#include <vector>

namespace minyi::core::things {

/// In the order of their numbers.
std::vector<SeizedThing> thingsOf(Db& db, Id<cases::CaseFile> file);
std::int64_t nextNumber(Db& db, Id<cases::CaseFile> file);
/// In the order they happened.
std::vector<ThingMove> movesOf(Db& db, Id<SeizedThing> thing);

void add(Entities& entities);

} // namespace minyi::core::things
