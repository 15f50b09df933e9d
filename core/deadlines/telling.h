#pragma once

#include "core/deadlines/reminder.h"

/// What every reminder rests on, whatever module tells.
namespace minyi::core::deadlines {

/// Nobody is told of anything that can wait for the morning.
bool isQuiet(Db& db, Instant now);
/// Active accounts with a role, of one unit or of all.
std::vector<Id<staff::Officer>> holdersOf(Db& db, Role role, std::optional<std::int64_t> unit = {});
/// Writes reminders, all of a moment together: one digest a person.
Reminded tell(Tx& tx, std::vector<Reminder> reminders);

} // namespace minyi::core::deadlines
