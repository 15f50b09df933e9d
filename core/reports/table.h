#pragma once

#include "core/cases/gates.h"
#include "core/followup/matter.h"
#include "core/office/ask.h"
#include "core/store/db.h"

#include <map>
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
/// Messages of a day's matters that were delivered, by channel.
std::map<std::string, std::int64_t> deliveredOn(const Ask& ask, Day day);
/// Orders that are open, and which of them have to be fed back first.
struct UrgentOrder {
    std::string number, channel, cause;
    Instant due;
};
std::int64_t openOrders(const Ask& ask);
std::vector<UrgentOrder> urgentOrders(const Ask& ask, std::int64_t most);
/// Orders that stayed red until their unit is named for it, told so on some days. Never one of integrity, whoever asks: the paper is
/// everybody's.
struct NamedOrder {
    std::string unit;
    std::string number;
};
std::vector<NamedOrder> namedOrders(Db& db, Day from, Day to);
/// The recording of the last second follow-up call of a matter.
struct Recorded {
    Instant startedAt;
    std::optional<std::int64_t> seconds;
    std::string hash;
};
std::optional<Recorded> secondRecording(Db& db, Id<followup::Matter> matter);
bool printed(Db& db, const std::string& form, const std::string& subject);

/// Whether there is anything of a case to bind.
bool hasParts(Db& db, Id<cases::CaseFile> file);
/// Why somebody who sees a case may not bind it.
std::optional<Refusal> bindFault(const Ask& ask, const cases::Seen& seen);
/// A closed case goes into the archive bound (workflows 5.4: closed, "file bound").
cases::Gate gate();

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
