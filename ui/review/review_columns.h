#pragma once

#include "core/review/queries.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/row_model.h"
#include "ui/kit/session.h"
#include "ui/text/formats.h"
#include "ui/text/review_words.h"

namespace minyi::ui {

/// A case in the queue, and what follows from it at this moment.
struct ReviewLine {
    core::review::QueueRow row;
    Chip chip;
    QString submitted;
    QString meta; ///< where and what about; of a list that tells who did something, who first
};

inline ReviewLine reviewLine(core::review::QueueRow row, const Session& session, bool whoFirst = false)
{
    ReviewLine line;
    QStringList meta{qt(row.unit), aboutWords(row.about, row.grounds)};
    if (whoFirst)
        meta.prepend(qt(row.handler));
    line.meta = meta.join(QStringLiteral(" · "));
    line.chip = row.decidedAt && row.level == core::review::Level::Decided
                    ? Chip{row.opinion == core::review::Opinion::Agree ? Tone::Ok : Tone::Neutral, Fill::Soft,
                           row.opinion == core::review::Opinion::Agree ? Glyph::Tick : Glyph::None, words(*row.opinion)}
                    : Formats(session.language).dueChip(session.now(), row.due, *session.calendar);
    line.submitted = Formats(session.language).nearMoment(row.submittedAt, session.now());
    line.row = std::move(row);
    return line;
}

namespace review_column {
enum Index { Deadline, Number, Title, About, Level, Unit, Round };
}

inline const Column<ReviewLine> kReviewColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Next limit"), [](const ReviewLine& l) { return QVariant::fromValue(l.chip); }, 164},
    {QT_TRANSLATE_NOOP("Column", "Number"), [](const ReviewLine& l) -> QVariant { return qt(l.row.number); }, 208},
    {QT_TRANSLATE_NOOP("Column", "Case and people"), [](const ReviewLine& l) { return QVariant::fromValue(Cell{qt(l.row.title), qt(l.row.handler)}); }, 220,
     Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "About"), [](const ReviewLine& l) -> QVariant { return aboutWords(l.row.about, l.row.grounds); }, 132},
    {QT_TRANSLATE_NOOP("Column", "State"), [](const ReviewLine& l) -> QVariant { return words(l.row.level); }, 176},
    {QT_TRANSLATE_NOOP("Column", "Unit"), [](const ReviewLine& l) -> QVariant { return qt(l.row.unit); }, 136},
    {QT_TRANSLATE_NOOP("Column", "Round"), [](const ReviewLine& l) -> QVariant { return QString::number(l.row.round); }, 72},
};

} // namespace minyi::ui
