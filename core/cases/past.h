#pragma once

#include "core/cases/case.h"
#include "core/store/db.h"

#include <optional>
#include <vector>

namespace minyi::core::cases {

/// A case as it stood between two lines of its timeline.
struct Stage {
    CaseFile file;                ///< its state, since when, and the day its term is counted from are those of the stage
    std::optional<Instant> until; ///< when it left the state; nothing for the state it is in
};

/// The states a case went through, in order; only that of now if its timeline tells no steps.
std::vector<Stage> stagesOf(Db& db, const CaseFile& file);

} // namespace minyi::core::cases
