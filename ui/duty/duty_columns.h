#pragma once

#include <QCoreApplication>

#include "core/duty/queries.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/row_model.h"

namespace minyi::ui {

/// A handover as its list shows it.
struct HandoverLine {
    core::duty::HandoverRow row;
    QString at, taken;
};

inline const Column<HandoverLine> kHandoverColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Handed over"), [](const HandoverLine& l) -> QVariant { return l.at; }, 112},
    {QT_TRANSLATE_NOOP("Column", "By"), [](const HandoverLine& l) -> QVariant { return qt(l.row.giver); }, 84, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "To"), [](const HandoverLine& l) -> QVariant { return qt(l.row.taker); }, 84},
    {QT_TRANSLATE_NOOP("Column", "Calls"), [](const HandoverLine& l) -> QVariant { return QString::number(l.row.claimed); }, 92, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Appointments"), [](const HandoverLine& l) -> QVariant { return QString::number(l.row.appointments); }, 104,
     Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Due soon"), [](const HandoverLine& l) -> QVariant { return QString::number(l.row.dueSoon); }, 84,
     Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Red"), [](const HandoverLine& l) -> QVariant { return QString::number(l.row.red); }, 56, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Note"), [](const HandoverLine& l) -> QVariant { return qt(l.row.note); }, 200},
    {QT_TRANSLATE_NOOP("Column", "Taken over"), [](const HandoverLine& l) -> QVariant { return l.taken; }, 112},
};
inline constexpr int kHandoverNote = 7;

} // namespace minyi::ui
