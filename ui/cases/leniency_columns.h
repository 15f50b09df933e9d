#pragma once

#include <QCoreApplication>

#include "core/leniency/queries.h"
#include "ui/cases/leniency_section.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/row_model.h"

namespace minyi::ui {

/// An entry of the no-penalty list as its table shows it.
struct EntryLine {
    core::leniency::EntryRow row;
    QString act, kinds, use, validity, paper;
};

inline const Column<EntryLine> kEntryColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Entry"), [](const EntryLine& l) -> QVariant { return qt(l.row.entry.id); }, 64, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Act"), [](const EntryLine& l) -> QVariant { return l.act; }, 320},
    {QT_TRANSLATE_NOOP("Column", "Kinds of case"), [](const EntryLine& l) -> QVariant { return l.kinds; }, 132},
    {QT_TRANSLATE_NOOP("Column", "Confidence"),
     [](const EntryLine& l) { return QVariant::fromValue(confidenceChip(l.row.entry.confidence)); }, 264},
    {QT_TRANSLATE_NOOP("Column", "Use"), [](const EntryLine& l) -> QVariant { return l.use; }, 112},
    {QT_TRANSLATE_NOOP("Column", "Valid"), [](const EntryLine& l) -> QVariant { return l.validity; }, 208},
    {QT_TRANSLATE_NOOP("Column", "Issued by"), [](const EntryLine& l) -> QVariant { return l.paper; }, 168},
};
inline constexpr int kEntryAct = 1;

} // namespace minyi::ui
