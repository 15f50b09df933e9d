#pragma once

#include <QList>
#include <QStandardItem>

#include "core/deadlines/board.h"
#include "core/followup/queries.h"
#include "core/orders/queries.h"
#include "core/leniency/queries.h"
#include "core/review/queries.h"
#include "ui/kit/cells.h"
#include "ui/kit/deadline_card.h"
#include "ui/kit/kpi_tile.h"
#include "ui/kit/load_chart.h"
#include "ui/kit/session.h"

#include <vector>

namespace minyi::ui {

/// The groups of Today: what is late, what ends today, then the calls, the orders, the reviews and the cases that come after. The first four have a tile.
enum class TodayGroup { Overdue, DueToday, Calls, Orders, Reviews, Cases };
inline constexpr TodayGroup kTodayGroups[] = {TodayGroup::Overdue, TodayGroup::DueToday, TodayGroup::Calls,
                                              TodayGroup::Orders,  TodayGroup::Reviews,  TodayGroup::Cases};

/// The next limit of each case that is the asker's to do.
void addCases(core::orders::TodayAnswer& answer, const std::vector<core::deadlines::BoardRow>& clocks, core::Instant now);
/// Courses by the no-penalty list that wait for the legal officer.
void addCourses(core::orders::TodayAnswer& answer, const std::vector<core::leniency::TodoRow>& courses, core::Instant now);
/// What waits of the reviews stands among the rest, and counts with it.
void addReviews(core::orders::TodayAnswer& answer, const std::vector<core::review::TodoRow>& reviews, core::Instant now);

TodayGroup groupOf(const core::orders::TodayRow& row, core::Instant now);

/// The four figures, straight from the answer; a tile the user has no right to is absent.
std::vector<std::pair<TodayGroup, Kpi>> todayTiles(const core::orders::TodayAnswer& answer, const Session& session,
                                                   core::Instant now);
/// A line of the list as its model keeps it.
QStandardItem* todayItem(const ListRow& row);
ListRow todayHeading(TodayGroup group, int count);
ListRow todayLine(const core::orders::TodayRow& row, const Session& session, core::Instant now);
DeadlineFacts todayFacts(const core::orders::TodayRow& row, const Session& session, core::Instant now);
QList<DayLoad> todayLoad(const core::orders::TodayAnswer& answer, const Session& session, core::Instant now);

} // namespace minyi::ui
