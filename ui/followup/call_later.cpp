#include "ui/followup/call_pane.h"

#include "ui/kit/form_dialog.h"

#include <QDateTimeEdit>

/// What is put off: calls to another hour, drafts to another sitting.
namespace minyi::ui {

namespace {

/// A field of date and time shows the station's clock, whatever the machine's zone is.
QDateTime stationTime(core::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms + core::kLegalOffset, Qt::UTC);
}

core::Instant instantOf(const QDateTime& shown)
{
    return {QDateTime(shown.date(), shown.time(), Qt::UTC).toMSecsSinceEpoch() - core::kLegalOffset};
}

} // namespace

void CallPane::callLater()
{
    if (!isInCall())
        return;
    constexpr std::int64_t kHalfHour = 30 * core::kMinute;
    const core::Instant next{(m_session.now().ms / kHalfHour + 2) * kHalfHour};
    auto* form = new FormDialog(tr("Call back later"), this);
    form->addFact(tr("The matter goes back to the queue and stands under \"Agreed\" until then."));
    auto* when = new QDateTimeEdit(stationTime(next));
    when->setTimeSpec(Qt::UTC);
    when->setDateTime(stationTime(next));
    when->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    form->addField(tr("When"), when, true);
    form->setVerbs(tr("Call later"), tr("Cancel"));
    connect(form, &FormDialog::accepted, this, [this, form, when] {
        keepTyped();
        const auto at = instantOf(when->dateTime());
        if (at <= m_session.now()) {
            form->showProblem({when, tr("Choose a time that is still to come.")});
            return;
        }
        core::followup::RecordCall command;
        command.matter = {m_matter};
        command.outcome = core::followup::Outcome::CallBack;
        command.callAt = at;
        form->finish();
        send(std::move(command));
    });
    connect(form, &Overlay::closed, form, &QObject::deleteLater);
    form->open();
}

QJsonObject CallPane::saveDraft() const
{
    const_cast<CallPane*>(this)->keepTyped();
    QJsonObject all;
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it)
        all.insert(QString::number(it.key()), it.value().toJson());
    return all;
}

void CallPane::restoreDraft(const QJsonObject& draft)
{
    for (auto it = draft.begin(); it != draft.end(); ++it)
        m_drafts.insert(it.key().toLongLong(), CallDraft::fromJson(it.value().toObject()));
    m_draft = m_drafts.value(m_matter);
    showAnswer();
}

void CallPane::rephrase()
{
    keepTyped();
    auto draft = m_draft;
    draft.phrase = 1 - draft.phrase;
    setDraft(draft);
}

} // namespace minyi::ui
