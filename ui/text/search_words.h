#pragma once

#include <QString>

#include "core/search/queries.h"

namespace minyi::ui {

/// The state of a hit in the words of its kind.
QString stateWords(const core::search::Hit& hit);
/// What a typed test says: "Unit: 望海路", "Due < 3".
QString chipWords(const core::search::Chip& chip);
/// What is wrong with it; empty if nothing.
QString chipFault(const core::search::Chip& chip);

} // namespace minyi::ui
