#pragma once

#include "core/deadlines/board.h"
#include "ui/kit/row_model.h"
#include "ui/kit/session.h"

namespace minyi::ui {

/// A clock as the table shows it.
struct BoardLine {
    core::deadlines::BoardRow row;
    Chip chip;
    QString limit, due, number;
};

inline const Column<BoardLine> kBoardColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Deadline"), [](const BoardLine& l) { return QVariant::fromValue(l.chip); }, 172},
    {QT_TRANSLATE_NOOP("Column", "Limit"), [](const BoardLine& l) { return QVariant(l.limit); }, 240, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Due"), [](const BoardLine& l) { return QVariant(l.due); }, 262},
    {QT_TRANSLATE_NOOP("Column", "Number"), [](const BoardLine& l) { return QVariant(l.number); }, 160},
    {QT_TRANSLATE_NOOP("Column", "Matter"), [](const BoardLine& l) { return QVariant(QString::fromStdString(l.row.title)); }, 168},
    {QT_TRANSLATE_NOOP("Column", "Officer"), [](const BoardLine& l) { return QVariant(QString::fromStdString(l.row.officer)); }, 88},
    {QT_TRANSLATE_NOOP("Column", "Unit"), [](const BoardLine& l) { return QVariant(QString::fromStdString(l.row.unit)); }, 128},
};

BoardLine boardLine(core::deadlines::BoardRow row, const Session& session);
/// An extension that waits for an answer as a row of the board.
core::deadlines::BoardRow waitingRow(const core::deadlines::WaitingRow& waiting);

} // namespace minyi::ui
