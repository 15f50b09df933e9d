#include "ui/deadlines/board_lines.h"

#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace minyi::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(BoardLines)
};

} // namespace

namespace dl = core::deadlines;

/// A clock of the board looks like one of a case.
BoardLine boardLine(dl::BoardRow row, const Session& session)
{
    const Formats formats(session.language);
    dl::ClockRow clock;
    clock.due = row.due;
    clock.left = row.left;
    clock.leftUnit = row.leftUnit;
    clock.custody = row.custody;
    BoardLine line{std::move(row), clockChip(clock, session), {}, {}, {}};
    line.number = spokenNumber(line.row.number, line.row.unit, line.row.caseKind);
    line.limit = line.row.nameZh.empty() ? limitName(line.row.rule) : said(session, line.row.nameZh, line.row.nameEn);
    if (line.row.custody)
        line.limit = Say::tr("Custody: %1").arg(line.limit);
    if (line.row.due)
        line.due = formats.expiry(*line.row.due);
    if (line.row.provisional)
        line.due += Say::tr(" (provisional)");
    return line;
}

dl::BoardRow waitingRow(const dl::WaitingRow& waiting)
{
    dl::BoardRow row;
    row.row = waiting.file.value;
    row.number = waiting.number;
    row.unit = waiting.unit;
    row.caseKind = waiting.caseKind;
    row.title = waiting.title + " · " + waiting.reason;
    row.officer = waiting.askedBy;
    row.nameZh = waiting.nameZh + "：" + waiting.conditionZh;
    row.nameEn = waiting.nameEn + ": " + waiting.conditionEn;
    row.due = waiting.due;
    return row;
}

} // namespace minyi::ui
