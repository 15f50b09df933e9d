#include "ui/orders/stage_card.h"

#include "ui/kit/qt_text.h"
#include "ui/orders/order_clock.h"
#include "ui/text/board_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace minyi::ui {

namespace {

using core::orders::BoardCard;
using core::orders::CardKind;

constexpr qsizetype kShown = 2;

/// These words are translated under this name.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(StageCard)
};

QStringList missingWords(const BoardCard& card)
{
    QStringList list;
    for (const auto evidence : card.missing)
        list << words(evidence);
    if (card.attempts > 0 && !list.isEmpty())
        list.front() += Text::tr(" (tries: %1)").arg(card.attempts);
    return list;
}

QString titleOf(const BoardCard& card)
{
    const auto number = card.number.empty() ? Text::tr("No number yet") : qt(card.number);
    return card.kind == CardKind::Objection ? Text::tr("Objection %1").arg(number) : number;
}

Chip markOf(const BoardCard& card)
{
    if (card.paused)
        return {Tone::Pause, Fill::Dashed, Glyph::Pause, Text::tr("Paused")};
    if (card.escalation > 0)
        return {Tone::Danger, Fill::Outline, Glyph::Triangle, Text::tr("Level %1").arg(card.escalation)};
    return {};
}

} // namespace

StageCard stageCard(BoardCard card, const Session& session)
{
    StageCard line;
    line.title = titleOf(card);
    const bool english = session.language == QLatin1String("en");
    const auto dot = english ? QStringLiteral(", ") : QStringLiteral("·");
    QStringList where{qt(card.person), qt(card.unit)};
    if (!card.onDuty.empty())
        where << Text::tr("on duty %1").arg(qt(card.onDuty));
    line.where = where.join(dot);
    line.matter = card.cause.empty() ? channelName(session, card.channel) : causeName(session, card.cause);
    if (card.due) {
        line.chip = Formats(session.language).dueChip(session.now(), *card.due, *session.calendar);
        line.limit = limitName(card.rule);
    } else {
        line.chip = {Tone::Neutral, Fill::Dashed, Glyph::Ring, Text::tr("No clock")};
    }
    const auto missing = missingWords(card);
    const auto comma = english ? QStringLiteral(", ") : QStringLiteral("、");
    line.all = missing.join(comma);
    line.missing = missing.mid(0, kShown).join(comma);
    if (missing.size() > kShown)
        line.missing += QStringLiteral(" +%1").arg(missing.size() - kShown);
    line.mark = markOf(card);
    line.card = std::move(card);
    return line;
}

} // namespace minyi::ui
