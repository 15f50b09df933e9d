#pragma once

#include "core/store/db.h"

namespace minyi::core {

/// An online copy by the engine's own means, opened and checked afterwards. Throws DbError; a bad copy is removed.
void copyTo(Db& db, const std::string& path);
/// Empty if sound, else the first fault found.
std::string integrityFault(Db& db);

} // namespace minyi::core
