#pragma once

#include <QString>

#include "core/orders/queries.h"
#include "ui/kit/chip.h"
#include "ui/kit/clock_bar.h"
#include "ui/kit/session.h"

namespace minyi::ui {

/// The running clock that ends first; nothing when all have stopped.
const core::orders::Clock* pressingClock(const core::orders::ListRow& row);

/// The chip of the clock that matters now; a tick when all have stopped in time.
Chip orderChip(const core::orders::ListRow& row, const Session& session);

/// The bar of the 3 and the 5 working days, its words included.
ClockState orderClock(const core::orders::ListRow& row, const Session& session);

QString channelName(const Session& session, const std::string& code);
/// The cause in the session's language.
QString causeName(const Session& session, const std::string& code);

} // namespace minyi::ui
