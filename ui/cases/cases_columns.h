#pragma once

#include <QCoreApplication>

#include "core/cases/queries.h"
#include "ui/kit/column_model.h"
#include "ui/kit/session.h"
#include "ui/text/cases_words.h"
#include "ui/text/formats.h"

namespace minyi::ui {

/// A case as its table shows it: the answer, and what follows from it at this moment.
struct CaseLine {
    core::cases::DeskRow row;
    Chip chip;
    QString number;
    QString opened;
    Count evidence{}; ///< of what its checklist requires; comes after the row, and not where nothing is required
};

inline Chip caseChip(const core::cases::DeskRow& row, const Session& session)
{
    const Formats formats(session.language);
    if (row.closed && row.due)
        return formats.doneChip(*row.closed, *row.due);
    if (row.closed)
        return {Tone::Ok, Fill::Soft, Glyph::Tick, words(row.state)};
    if (row.paused)
        return deadlineChip(ChipState::Paused, QCoreApplication::translate("CaseChip", "Paused"));
    if (!row.due)
        return {};
    Chip chip = formats.dueChip(session.now(), *row.due, *session.calendar);
    if (row.provisional)
        chip.words += QCoreApplication::translate("CaseChip", " (provisional)");
    return chip;
}

inline CaseLine caseLine(core::cases::DeskRow row, const Session& session)
{
    CaseLine line;
    line.chip = caseChip(row, session);
    line.number = spokenNumber(row);
    line.opened = Formats(session.language).day(core::dayOf(row.opened));
    line.row = std::move(row);
    return line;
}

namespace cases_column {
enum Index { Deadline, Number, Title, State, Evidence, Handler, Unit, Opened };
}

inline const Column<CaseLine> kCaseColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Deadline"), [](const CaseLine& l) { return QVariant::fromValue(l.chip); }, 148},
    {QT_TRANSLATE_NOOP("Column", "Case"), [](const CaseLine& l) -> QVariant { return l.number; }, 146},
    {QT_TRANSLATE_NOOP("Column", "Case and people"),
     [](const CaseLine& l) {
         return QVariant::fromValue(Cell{QString::fromStdString(l.row.title), QString::fromStdString(l.row.person)});
     },
     240, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "State"), [](const CaseLine& l) -> QVariant { return words(l.row.state); }, 112},
    {QT_TRANSLATE_NOOP("Column", "Evidence"),
     [](const CaseLine& l) { return l.evidence.total ? QVariant::fromValue(l.evidence) : QVariant(); }, 88, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Handler"),
     [](const CaseLine& l) -> QVariant { return QString::fromStdString(l.row.handlerName); }, 80},
    {QT_TRANSLATE_NOOP("Column", "Unit"), [](const CaseLine& l) -> QVariant { return QString::fromStdString(l.row.unit); }, 128},
    {QT_TRANSLATE_NOOP("Column", "Reported"), [](const CaseLine& l) -> QVariant { return l.opened; }, 110},
};

} // namespace minyi::ui
