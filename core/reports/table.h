#pragma once

#include "core/cases/case.h"
#include "core/store/db.h"

#include <string>

namespace minyi::core::reports {

/// Prints numbered in a year.
std::int64_t printsOf(Db& db, int year);
bool printed(Db& db, const std::string& form, const std::string& subject);

/// What the register says of a case beyond the row of the list.
struct CaseMore {
    std::optional<Instant> filedAt;
    std::int64_t people = 0;
    std::int64_t steps = 0; ///< of an imported case
    std::string lastStep;
    std::string outcome; ///< what ended it or decided it, as it happened; empty if that was taken back
    std::optional<Instant> outcomeAt;
};

CaseMore moreOf(Db& db, Id<cases::CaseFile> file, bool imported);

} // namespace minyi::core::reports
