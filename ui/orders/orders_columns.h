#pragma once

#include <QCoreApplication>

#include "ui/kit/row_model.h"
#include "ui/orders/order_clock.h"
#include "ui/text/words.h"

namespace minyi::ui {

/// An order as its table shows it: the answer, and what follows from it at this moment.
struct OrderLine {
    core::orders::ListRow row;
    Chip chip;
    ClockState clock;
    QString cause;
};

inline OrderLine orderLine(core::orders::ListRow row, const Session& session)
{
    OrderLine line;
    line.chip = orderChip(row, session);
    line.clock = orderClock(row, session);
    line.cause = causeName(session, row.cause);
    line.row = std::move(row);
    return line;
}

namespace orders_column {
enum Index { Deadline, Number, Cause, State, Unit, Clock };
}

inline const Column<OrderLine> kOrderColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Deadline"), [](const OrderLine& l) { return QVariant::fromValue(l.chip); }, 140},
    {QT_TRANSLATE_NOOP("Column", "Order"),
     [](const OrderLine& l) -> QVariant {
         return l.row.number.empty() ? QCoreApplication::translate("Column", "No number yet")
                                     : QString::fromStdString(l.row.number);
     },
     168},
    {QT_TRANSLATE_NOOP("Column", "Cause and person"),
     [](const OrderLine& l) {
         return QVariant::fromValue(Cell{l.cause, QString::fromStdString(l.row.person + " " + l.row.facts)});
     },
     200, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "State"), [](const OrderLine& l) -> QVariant { return words(l.row.state); }, 96},
    {QT_TRANSLATE_NOOP("Column", "Unit"), [](const OrderLine& l) -> QVariant { return QString::fromStdString(l.row.unit); }, 128},
    {QT_TRANSLATE_NOOP("Column", "3 and 5 days"), [](const OrderLine& l) { return QVariant::fromValue(l.clock); }, 152},
};

} // namespace minyi::ui
