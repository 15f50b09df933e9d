#pragma once

#include "core/store/db.h"

#include <string>

namespace minyi::core::reports {

/// Prints numbered in a year.
std::int64_t printsOf(Db& db, int year);
bool printed(Db& db, const std::string& form, const std::string& subject);

} // namespace minyi::core::reports
