#pragma once

#include "core/base/context.h"
#include "core/cases/case.h"
#include "core/deadlines/pack.h"
#include "core/deadlines/rules.h"
#include "core/ledger/change.h"
#include "core/store/db.h"

namespace minyi::core::deadlines {

/// The clock a case is under as it stands; nothing where none runs (mediated, closed, imported).
struct CaseDue {
    const Rule* rule = nullptr;
    Instant start;
    Due due;
};

/// Reads no clock and no database: fields, pack and calendar decide. The steps why are appended if asked.
std::optional<CaseDue> dueOf(const cases::CaseFile& file, const RulePack& pack, const calendar::WorkCalendar& calendar,
                             std::vector<Step>* why = nullptr);

/// For the office: the column `due` of every case a change touched.
void deriveCases(Db& db, const Context& context, const Change& change, Instant now);

} // namespace minyi::core::deadlines
