#pragma once

#include "core/appeals/queries.h"
#include "ui/kit/row_model.h"
#include "ui/kit/session.h"
#include "ui/text/appeals_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace minyi::ui {

/// An appeal as its table shows it: the answer, and what follows from it at this moment.
struct AppealLine {
    core::appeals::ListRow row;
    Chip chip;
    QString received;
};

/// The clock that runs out next, else how it ended.
inline Chip appealChip(const core::appeals::ListRow& row, const Session& session)
{
    using core::appeals::Outcome;
    if (row.outcome == Outcome::Supervised)
        return {Tone::Danger, Fill::Outline, Glyph::Triangle, words(*row.outcome)};
    if (row.outcome)
        return {Tone::Neutral, Fill::Soft, row.outcome == Outcome::Rated ? Glyph::Tick : Glyph::None, words(*row.outcome)};
    if (row.due)
        return Formats(session.language).dueChip(session.now(), *row.due, *session.calendar);
    return {Tone::Info, Fill::Soft, Glyph::None, words(row.state)};
}

inline AppealLine appealLine(core::appeals::ListRow row, const Session& session)
{
    AppealLine line;
    line.chip = appealChip(row, session);
    line.received = Formats(session.language).nearMoment(row.receivedAt, session.now());
    line.row = std::move(row);
    return line;
}

/// What it waits for: its state, and whether a decision is asked.
inline QString appealStage(const core::appeals::ListRow& row)
{
    const QString state = words(row.state);
    return row.asks ? QCoreApplication::translate("AppealState", "%1, decision asked").arg(state) : state;
}

/// The step that brings it on; what ends it otherwise is never suggested.
inline std::optional<core::appeals::Step> nextOf(const std::vector<core::appeals::Step>& steps)
{
    using core::appeals::Step;
    for (const Step step : steps)
        if (step != Step::Withdraw && step != Step::RouteToDiscipline && step != Step::RouteTo110 && step != Step::Link)
            return step;
    return {};
}

namespace appeals_column {
enum Index { Deadline, Number, Matter, Stage, Unit, Received };
}

inline const Column<AppealLine> kAppealColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Next limit"), [](const AppealLine& l) { return QVariant::fromValue(l.chip); }, 164},
    {QT_TRANSLATE_NOOP("Column", "Number"), [](const AppealLine& l) -> QVariant { return QString::fromStdString(l.row.number); }, 188},
    {QT_TRANSLATE_NOOP("Column", "Appeal"),
     [](const AppealLine& l) {
         return QVariant::fromValue(Cell{QString::fromStdString(l.row.summary), words(l.row.source) + QStringLiteral(" · ") + words(l.row.kind)});
     },
     240, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "State"), [](const AppealLine& l) -> QVariant { return appealStage(l.row); }, 148},
    {QT_TRANSLATE_NOOP("Column", "Unit"), [](const AppealLine& l) -> QVariant { return QString::fromStdString(l.row.unit); }, 136},
    {QT_TRANSLATE_NOOP("Column", "Received"), [](const AppealLine& l) -> QVariant { return l.received; }, 120},
};

} // namespace minyi::ui
