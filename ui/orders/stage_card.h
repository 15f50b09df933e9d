#pragma once

#include <QString>

#include "core/orders/board.h"
#include "ui/kit/row_model.h"
#include "ui/kit/session.h"

namespace minyi::ui {

/// A card as the board shows it: the answer, and what follows from it at this moment.
struct StageCard {
    core::orders::BoardCard card;
    QString title;   ///< number, or what has none yet
    QString where;   ///< person, unit and who is on duty there
    QString matter;  ///< cause or channel
    QString limit;   ///< the name of the clock in the chip
    QString missing; ///< the first two, and how many more
    QString all;     ///< of them, for who hears the card
    Chip chip;       ///< of the clock
    Chip mark;       ///< paused, or the level its red card was told to
};

StageCard stageCard(core::orders::BoardCard card, const Session& session);

inline const Column<StageCard> kStageCardColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Order"), [](const StageCard& line) -> QVariant { return line.title; }},
};

} // namespace minyi::ui
