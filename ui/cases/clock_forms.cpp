#include "ui/cases/clock_forms.h"

#include "core/deadlines/clock_fields.h"
#include "core/deadlines/command_fields.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/moment_field.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QSpinBox>

namespace minyi::ui {

namespace {

namespace dl = core::deadlines;

QString keyOf(const core::cases::FileAnswer& file, const QString& what)
{
    return QStringLiteral("clocks %1 %2").arg(file.row.id.value).arg(what);
}

} // namespace

void ClockForms::preview(const File& file, QComboBox* event, QDateTimeEdit* at, QLabel* words)
{
    const auto chosenEvent = chosen(event);
    if (chosenEvent.empty())
        return;
    const auto moment = std::min(legal(at), m_session.now());
    askEach(m_session, dl::Clocks{file.row.id, chosenEvent, moment}, words, [this, words](auto then) {
        if (!then)
            return words->setText(sentence(then.error()));
        const Formats formats(m_session.language);
        QStringList lines;
        for (const auto& clock : then->clocks)
            lines << tr("%1: %2").arg(said(m_session, clock.nameZh, clock.nameEn),
                                      clock.due ? formats.expiry(*clock.due) : clockChip(clock, m_session).words);
        words->setText(lines.isEmpty() ? tr("No limit would run then.") : lines.join(QLatin1Char('\n')));
    });
}

void ClockForms::openRecord(const File& file, const dl::CaseClocks& clocks)
{
    auto* form = makeForm(keyOf(file, QStringLiteral("record")), tr("Record what happened"));
    auto* event = named(new QComboBox, "event");
    for (const auto& each : clocks.events)
        event->addItem(said(m_session, each.zh, each.en), qt(each.event));
    form->addField(tr("What happened"), event, true);
    auto* at = named(makeMoment(m_session.now()), "at");
    form->addField(tr("When"), at, true);
    auto* paper = named(form->addLine(tr("Number of the paper")), "paper");
    auto* note = named(form->addLine(tr("Note")), "note");
    auto* then = makeWrapped({}, "meta", "2");
    form->addField(tr("Due then"), then);
    const auto look = [this, file, event, at, then] { preview(file, event, at, then); };
    connect(event, &QComboBox::currentIndexChanged, form, look);
    connect(at, &QDateTimeEdit::dateTimeChanged, form, look);
    submitWith<dl::RecordFact>(
        form,
        [=, id = file.row.id] {
            return dl::RecordFact{id, chosen(event), legal(at), typedIfAny(paper), typedIfAny(note), {}};
        },
        [this, event](auto) { emit done(tr("Recorded: %1").arg(event->currentText())); });
    openForm(form);
    look();
}

void ClockForms::openWithdraw(const File& file, const dl::FactRow& fact)
{
    auto* form = makeForm(keyOf(file, QStringLiteral("withdraw %1").arg(fact.id.value)), tr("Withdraw"));
    form->addFact(tr("%1, %2").arg(said(m_session, fact.zh, fact.en), Formats(m_session.language).moment(fact.at)));
    form->addFact(tr("It stays on the timeline and counts no more; the limits are reckoned anew."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<dl::WithdrawFact>(
        form, [=, id = fact.id] { return dl::WithdrawFact{id, typed(reason)}; },
        [this](auto) { emit done(tr("Withdrawn")); });
    openForm(form);
}

void ClockForms::openAsk(const File& file, const Clock& clock, const Extension& extension)
{
    auto* form = makeForm(keyOf(file, qt(clock.key + " " + extension.id)), tr("Ask for an extension"));
    form->addFact(said(m_session, clock.nameZh, clock.nameEn));
    form->addFact(tr("%1, if: %2").arg(amountWords(extension), said(m_session, extension.conditionZh, extension.conditionEn)));
    if (!extension.approverZh.empty())
        form->addFact(tr("Answered by: %1").arg(said(m_session, extension.approverZh, extension.approverEn)));
    QSpinBox* amount = nullptr;
    if (extension.least && extension.amount) {
        amount = named(new QSpinBox, "amount");
        amount->setRange(static_cast<int>(*extension.least), static_cast<int>(*extension.amount));
        amount->setValue(static_cast<int>(*extension.amount));
        form->addField(tr("How much"), amount, true);
    }
    QDateTimeEdit* at = extension.dated ? named(makeMoment(m_session.now()), "at") : nullptr;
    if (at)
        form->addField(tr("From or to"), at, true);
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<dl::AskExtension>(
        form,
        [=, id = file.row.id] {
            dl::AskExtension command{id, clock.key, extension.id, {}, {}, typed(reason), {}};
            if (amount)
                command.amount = amount->value();
            if (at)
                command.at = legal(at);
            return command;
        },
        [this](auto) { emit done(tr("The extension is asked for; the date moves once it is granted")); });
    openForm(form);
}

void ClockForms::openAnswer(const File& file, const Clock& clock, const Extension& extension, bool grant)
{
    const auto key = qt(clock.key + " " + extension.id) + (grant ? QStringLiteral(" grant") : QStringLiteral(" refuse"));
    auto* form = makeForm(keyOf(file, key), grant ? tr("Grant the extension") : tr("Refuse the extension"));
    form->addFact(said(m_session, clock.nameZh, clock.nameEn));
    form->addFact(tr("%1, asked for by %2: %3").arg(amountWords(extension), qt(extension.askedBy), qt(extension.reason)));
    QLineEdit* paper = grant && extension.outside ? named(form->addLine(tr("Number of the paper"), {}, true), "paper") : nullptr;
    auto* words = named(form->addText(tr("Words"), {}, !grant), "words");
    words->setFixedHeight(60);
    submitWith<dl::AnswerExtension>(
        form,
        [=, id = extension.request] {
            dl::AnswerExtension command{id, grant, {}, {}};
            if (paper)
                command.paper = typedIfAny(paper);
            if (const auto text = typed(words); !text.empty())
                command.words = text;
            return command;
        },
        [this, grant](auto) { emit done(grant ? tr("Granted; the new date stands") : tr("Refused")); });
    openForm(form);
}

void ClockForms::openLaw(const File& file, const dl::CaseClocks& clocks)
{
    auto* form = makeForm(keyOf(file, QStringLiteral("law")), tr("Choose the law"));
    form->addFact(tr("A case that was pending when the law changed is counted by the law of its start, or by that of another day."));
    auto* which = named(new QComboBox, "day");
    which->addItem(tr("The law of its start"), QString());
    for (const auto* day : {"2021-07-15", "2024-01-01", "2026-01-01"})
        which->addItem(tr("The law in force on %1").arg(Formats(m_session.language).day(*core::parseDay(day))), QString::fromLatin1(day));
    if (clocks.lawFrom)
        which->setCurrentIndex(std::max(0, which->findData(qt(core::isoDay(*clocks.lawFrom)))));
    form->addField(tr("Counted by"), which, true);
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<dl::ChooseLaw>(
        form,
        [=, id = file.row.id] { return dl::ChooseLaw{id, core::parseDay(chosen(which)), typed(reason), {}}; },
        [this](auto) { emit done(tr("The law is chosen; the limits are reckoned anew")); });
    openForm(form);
}

} // namespace minyi::ui
