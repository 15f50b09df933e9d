#pragma once

#include "core/base/context.h"
#include "core/calendar/work_calendar.h"
#include "core/deadlines/pack.h"
#include "core/incidents/incident.h"
#include "core/ledger/change.h"
#include "core/store/db.h"

/// When the outcome of an incident is due. It stands here, right of the incidents, since they may not know the rules; the column
/// `due` of the incident is derived like the rows of the table of that name, and is kept there because whole lists run on it.
namespace minyi::core::deadlines {

/// 24 hours from receipt, three days where it is complex (workflows 5.3); no holiday moves it.
std::optional<Instant> incidentDue(const incidents::Incident& incident, const RulePack& pack,
                                   const calendar::WorkCalendar& calendar);

/// For the office: the limits of every incident a change touched.
void deriveIncidents(Db& db, const Context& context, const Change& change, Instant now);

} // namespace minyi::core::deadlines
