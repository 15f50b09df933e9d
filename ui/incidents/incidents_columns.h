#pragma once

#include "core/incidents/queries.h"
#include "ui/kit/row_model.h"
#include "ui/kit/session.h"
#include "ui/text/formats.h"
#include "ui/text/incidents_words.h"

namespace minyi::ui {

/// An incident as its table shows it: the answer, and what follows from it at this moment.
struct IncidentLine {
    core::incidents::ListRow row;
    Chip chip;
    QString received;
};

inline Chip incidentChip(const core::incidents::ListRow& row, const Session& session)
{
    const Formats formats(session.language);
    if (row.status == core::incidents::Status::Late)
        return {Tone::Danger, Fill::Outline, Glyph::Cross, words(row.status)};
    if (row.outcome)
        return {Tone::Ok, Fill::Soft, Glyph::Tick, words(*row.outcome)};
    return row.due ? formats.dueChip(session.now(), *row.due, *session.calendar) : Chip{};
}

inline IncidentLine incidentLine(core::incidents::ListRow row, const Session& session)
{
    IncidentLine line;
    line.chip = incidentChip(row, session);
    line.received = Formats(session.language).nearMoment(row.receivedAt, session.now());
    line.row = std::move(row);
    return line;
}

namespace incidents_column {
enum Index { Deadline, Number, Place, Outcome, Handler, Unit, Received };
}

inline const Column<IncidentLine> kIncidentColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Filing limit"), [](const IncidentLine& l) { return QVariant::fromValue(l.chip); }, 148},
    {QT_TRANSLATE_NOOP("Column", "Incident"),
     [](const IncidentLine& l) -> QVariant { return QString::fromStdString(l.row.number); }, 232},
    {QT_TRANSLATE_NOOP("Column", "Kind and place"),
     [](const IncidentLine& l) {
         return QVariant::fromValue(Cell{QString::fromStdString(l.row.type), QString::fromStdString(l.row.place)});
     },
     240, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Outcome"),
     [](const IncidentLine& l) -> QVariant { return l.row.outcome ? words(*l.row.outcome) : words(l.row.status); }, 116},
    {QT_TRANSLATE_NOOP("Column", "Handler"),
     [](const IncidentLine& l) -> QVariant { return QString::fromStdString(l.row.handler); }, 88},
    {QT_TRANSLATE_NOOP("Column", "Unit"),
     [](const IncidentLine& l) -> QVariant { return QString::fromStdString(l.row.unit); }, 128},
    {QT_TRANSLATE_NOOP("Column", "Received"), [](const IncidentLine& l) -> QVariant { return l.received; }, 140},
};

} // namespace minyi::ui
