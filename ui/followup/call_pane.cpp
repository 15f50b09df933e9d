#include "ui/followup/call_pane.h"

#include "core/followup/command_fields.h"
#include "core/followup/query_fields.h"
#include "ui/followup/call_script.h"
#include "ui/followup/call_tiles.h"
#include "ui/followup/dial_button.h"
#include "ui/kit/avatar.h"
#include "ui/kit/banner.h"
#include "ui/kit/calls.h"
#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/stepper.h"
#include "ui/orders/order_clock.h"
#include "ui/recordings/calls_list.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace minyi::ui {

namespace {

constexpr int kHistory = 4;

} // namespace

void CallPane::show(qint64 matter, bool own)
{
    keepTyped();
    if (matter != m_matter) {
        m_answer.reset();
        m_banner->hide();
    }
    m_matter = matter;
    m_own = own;
    m_draft = m_drafts.value(matter);
    reload();
}

void CallPane::reload()
{
    if (!m_matter)
        return showAnswer();
    ask(m_session, core::followup::MatterCard{{m_matter}}, this, [this](auto answer) {
        m_answer.reset();
        if (answer)
            m_answer = *answer;
        showAnswer();
        if (std::exchange(m_taking, false))
            claim();
    });
}

void CallPane::take(qint64 matter)
{
    m_taking = true;
    if (matter == m_matter)
        return reload();
    show(matter, false);
}

bool CallPane::isInCall() const
{
    return m_answer && m_answer->mine;
}

QString CallPane::problem() const
{
    return m_banner->isHidden() ? QString() : m_banner->words();
}

void CallPane::refuseWith(const core::Refusal& refusal)
{
    m_banner->setWords(sentence(refusal));
    m_banner->show();
    const auto field = QString::fromStdString(refusal.detail).section(QLatin1Char(':'), 0, 0);
    if (field == QLatin1String("quote"))
        m_quote->setFocus(Qt::OtherFocusReason);
    else if (field == QLatin1String("note"))
        m_note->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CallPane::claim()
{
    if (!m_answer || m_busy || isInCall())
        return;
    m_busy = true;
    submit(m_session, core::followup::Claim{{m_matter}}, this, [this](auto result) {
        m_busy = false;
        if (!result)
            return refuseWith(result.error());
        m_banner->hide();
        m_answer->state = core::followup::State::InCall;
        m_answer->claimedBy = m_session.actor.name;
        m_answer->mine = true;
        showAnswer(); // what is typed ahead finds its fields
        reload();
        setFocus(Qt::OtherFocusReason);
    });
}

void CallPane::release()
{
    if (!isInCall() || m_busy)
        return;
    keepTyped();
    submit(m_session, core::followup::Release{{m_matter}}, this, [this](auto result) {
        if (!result)
            return refuseWith(result.error());
        m_answer.reset();
        setFocus(Qt::OtherFocusReason);
        reload();
    });
}

void CallPane::record()
{
    if (!isInCall())
        return;
    keepTyped();
    send(m_draft.answered({m_matter}));
}

void CallPane::endWithout(core::followup::Outcome outcome)
{
    if (!isInCall())
        return;
    keepTyped();
    core::followup::RecordCall command;
    command.matter = {m_matter};
    command.outcome = outcome;
    if (!m_draft.note.isEmpty())
        command.note = m_draft.note.toStdString();
    send(std::move(command));
}

void CallPane::send(core::followup::RecordCall command)
{
    if (std::exchange(m_busy, true))
        return;
    const auto words = tr("Call recorded: %1").arg(ui::words(command.outcome));
    submit(m_session, std::move(command), this, [this, words](auto result) {
        m_busy = false;
        if (!result)
            return refuseWith(result.error());
        m_drafts.remove(m_matter);
        m_draft = {};
        m_matter = 0;
        m_answer.reset();
        m_banner->hide();
        showAnswer();
        emit done(words);
    });
}

void CallPane::moveStage(int by)
{
    keepTyped();
    setDraft(moved(m_draft, by, m_answer ? m_answer->firstRating : std::nullopt));
}

void CallPane::choose(int digit)
{
    if (!isInCall())
        return;
    keepTyped();
    if (m_draft.stage <= CallDraft::Stage::Rating && digit >= kNoTalkDigit)
        return digit == kLaterDigit ? callLater() : endWithout(kNoTalkOutcomes[digit - kNoTalkDigit]);
    for (const auto& choice : choicesFor(m_draft, m_answer->firstRating))
        if (choice.digit == digit)
            setDraft(chosen(m_draft, choice, m_answer->firstRating));
    if (m_draft.stage == CallDraft::Stage::Record)
        toQuote();
}

void CallPane::setDraft(const CallDraft& draft)
{
    m_draft = draft;
    if (m_matter)
        m_drafts.insert(m_matter, m_draft);
    m_banner->hide();
    showDraft();
}

/// Takes what stands in the fields into the draft.
void CallPane::keepTyped()
{
    if (!m_matter || !isInCall())
        return;
    m_draft.quote = m_quote->toPlainText();
    m_draft.note = m_note->text();
    if (m_solved->current() >= 0)
        m_draft.solved = static_cast<core::followup::Solved>(m_solved->current());
    if (m_kept->current() >= 0)
        m_draft.kept = m_kept->current() == 0;
    if (m_draft.isEmpty())
        m_drafts.remove(m_matter);
    else
        m_drafts.insert(m_matter, m_draft);
}

void CallPane::showAnswer()
{
    const bool any = m_answer.has_value();
    if (std::exchange(m_wasInCall, isInCall()) != isInCall())
        emit keysChanged();
    m_empty->setVisible(!any);
    m_headBox->setVisible(any);
    m_bodyBox->setVisible(any);
    m_footBox->setVisible(any);
    if (!any)
        return;
    showHead();
    const bool mine = isInCall(), waits = m_answer->state == core::followup::State::ToCall;
    m_form->setVisible(mine);
    m_claim->setVisible(waits && !m_own && m_session.may(core::Permission::CallPublic));
    for (auto* widget : {m_later, m_back, m_noCall, m_release, m_record})
        widget->setVisible(mine);
    m_why->setVisible(!mine);
    if (m_own)
        m_why->setText(tr("You handled this matter yourself; a colleague has to make this call."));
    else if (!mine && !waits)
        m_why->setText(tr("%1. Now with: %2.").arg(words(m_answer->state), QString::fromStdString(m_answer->claimedBy)));
    else
        m_why->setText(tr("Enter takes the call. The number is shown in full while it is yours."));
    showDraft();
    showHistory();
}

void CallPane::showHead()
{
    const auto& answer = *m_answer;
    const auto person = QString::fromStdString(answer.person);
    m_avatar->setPerson(person.left(1), person);
    m_name->setText(QStringLiteral("%1 · %2").arg(person, channelName(m_session, answer.channel)));
    m_phone->setText(tr("%1 · contact %2 in 90 days").arg(QString::fromStdString(answer.phone)).arg(answer.contacts90));
    m_dial->setNumber(isInCall() ? QString::fromStdString(answer.phone) : QString());
    const Formats formats(m_session.language);
    QStringList facts{QString::fromStdString(answer.item), QString::fromStdString(answer.unit),
                      tr("handled %1").arg(formats.shortMoment(answer.handledAt))};
    if (answer.firstRating)
        facts << tr("message: %1").arg(words(*answer.firstRating));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_state->setChip(isInCall() ? Chip{Tone::Ok, Fill::Soft, Glyph::Dot, tr("In call")}
                                : Chip{Tone::Neutral, Fill::Outline, Glyph::Ring, words(answer.state)});
}

void CallPane::showDraft()
{
    if (!isInCall())
        return;
    const QSignalBlocker quiet(m_quote), quietNote(m_note);
    const int stage = static_cast<int>(m_draft.stage);
    const QString names[] = {tr("Identity"), tr("Rating"), tr("Cause"), tr("Record"), tr("Close")};
    QList<Step> steps;
    for (int i = 0; i < 5; ++i)
        steps << Step{names[i], {}, i < stage ? StepState::Done : i == stage ? StepState::Now : StepState::Later};
    m_stages->setSteps(steps);
    m_script->setScript(stage + 1, scriptFor(m_draft, m_answer->firstRating, channelName(m_session, m_answer->channel)));
    m_tiles->show(choicesFor(m_draft, m_answer->firstRating), m_draft, *m_session.packs, m_session.packLanguage());
    if (m_quote->toPlainText() != m_draft.quote)
        m_quote->setPlainText(m_draft.quote);
    if (m_note->text() != m_draft.note)
        m_note->setText(m_draft.note);
    m_solved->setCurrent(m_draft.solved ? static_cast<int>(*m_draft.solved) : -1);
    const bool appeal = m_answer->channel == core::toText(core::followup::Channel::H968110);
    m_keptHead->setVisible(appeal);
    m_kept->setVisible(appeal);
    m_kept->setCurrent(m_draft.kept ? (*m_draft.kept ? 0 : 1) : -1);
    m_count->setText(QStringLiteral("%1 / %2").arg(m_draft.quote.size()).arg(kLongest));
    const auto* cause = m_session.packs->cause(m_draft.cause.toStdString());
    m_noteHead->setText(cause && cause->needsNote ? tr("Reason or legal basis (required)") : tr("Note"));
    m_record->setText(cause && cause->makesOrder ? tr("Draft order, next") : tr("Record, next"));
    m_back->setEnabled(stage > 0);
}

void CallPane::showHistory()
{
    const Formats formats(m_session.language);
    QStringList lines;
    for (auto it = m_answer->timeline.rbegin(); it != m_answer->timeline.rend() && lines.size() < kHistory; ++it)
        lines << QStringLiteral("%1  %2  %3").arg(formats.shortMoment(it->at), wordsOf<core::Happened>(it->happened),
                                                  QString::fromStdString(it->who));
    m_history->setText(lines.join(QLatin1Char('\n')));
    m_calls->show(m_matter);
}

} // namespace minyi::ui
