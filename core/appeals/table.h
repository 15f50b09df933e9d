#pragma once

#include "core/appeals/appeal_fields.h"
#include "core/appeals/rules.h"
#include "core/deadlines/reckoners.h"
#include "core/ledger/change.h"
#include "core/store/rows.h"

namespace minyi::core::appeals {

std::int64_t nextSerial(Db& db, std::int64_t year);
Uid uidOfSource(const std::string& sourceId);
/// The appeal whose answer a follow-up matter asks about.
std::optional<Appeal> appealOf(Db& db, Id<followup::Matter> matter);
/// How many repeats of a first appeal there are, itself not counted.
std::int64_t repeatsOf(Db& db, Id<Appeal> first);
/// Dispatched by the hotline, and answered or returned since the last reply file; the oldest first.
std::vector<Appeal> toReport(Db& db);

deadlines::Reckoner appealReckoner();
/// For the office: the clocks of every appeal a change touched.
void derive(Db& db, const Context& context, const Change& change, Instant now);

} // namespace minyi::core::appeals
