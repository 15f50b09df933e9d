#include "ui/review/said_pane.h"

#include "ui/kit/labels.h"
#include "ui/review/review_detail.h"
#include "ui/text/review_words.h"

#include <QVBoxLayout>

namespace minyi::ui {

SaidPane::SaidPane(Session& session, QWidget* parent) : DetailPane(parent), m_session(session)
{
    foldAs(QStringLiteral("said"));
    retranslate();
}

void SaidPane::show(const core::review::CardAnswer& card)
{
    m_card = card;
    rebuild(true);
}

void SaidPane::clear()
{
    m_card.reset();
    showNothing();
}

void SaidPane::retranslate()
{
    setEmptyWords(tr("No opinion to give"), tr("It is given here when a case is chosen that waits for yours."));
    if (m_card)
        rebuild(true);
}

/// Why there is nothing to give, then what others gave.
void SaidPane::build(QVBoxLayout* column)
{
    const auto& card = *m_card;
    const auto why = card.unqualified     ? tr("Only a reviewer with the legal qualification decides this case.")
                     : card.mayCheck      ? tr("Pass it on to legal affairs, or give it back with what is wrong.")
                     : card.rounds.empty() ? tr("Nobody submitted it yet.")
                                           : tr("No opinion of yours is asked for: %1.").arg(words(card.rounds.front().level));
    column->addWidget(makeWrapped(why, "body", "2"));
    addRounds(*this, column, card, m_session);
}

} // namespace minyi::ui
