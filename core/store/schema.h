#pragma once

#include "core/base/result.h"
#include "core/store/db.h"

namespace minyi::core {

/// The newest migration this program carries.
int newestSchema();
int schemaOf(Db& db);
/// Runs what is missing, each migration in one transaction. Refuses a file written by a newer program and changes nothing.
Result<Done> migrate(Db& db);

} // namespace minyi::core
