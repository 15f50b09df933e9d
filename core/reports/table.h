#pragma once

#include "core/cases/case.h"
#include "core/office/ask.h"
#include "core/store/db.h"

#include <string>
#include <vector>

namespace minyi::core::reports {

/// Prints numbered in a year.
std::int64_t printsOf(Db& db, int year);
/// The number of a month's circular in a year: what it had, or the next one.
std::int64_t circularSerial(Db& db, int year, const std::string& month);
/// How often a unit's poor ratings of some days have each cause; without those the asker may not see.
struct UnitCause {
    std::string unit;
    std::string cause;
    std::int64_t count = 0;
};
std::vector<UnitCause> causesByUnit(const Ask& ask, Day from, Day to);
/// Orders that stayed red until their unit is named for it, told so on some days. Never one of integrity, whoever asks: the paper is
/// everybody's.
struct NamedOrder {
    std::string unit;
    std::string number;
};
std::vector<NamedOrder> namedOrders(Db& db, Day from, Day to);
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
