#include "ui/incidents/incident_forms.h"

#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/formats.h"
#include "ui/text/incidents_words.h"

#include <QCheckBox>

namespace minyi::ui {

using core::incidents::Outcome;

namespace {

/// 2026-11-20 09:42, as it is typed and shown.
QString shown(std::optional<core::Instant> at)
{
    return at ? qt(core::plainTime(*at)) : QString();
}

std::optional<core::Instant> instant(const QLineEdit* field)
{
    return core::parseInstant(typed(field));
}

/// A time that is typed and is none; a field that must be filled is missing.
std::optional<Problem> timeFault(const QList<QLineEdit*>& fields)
{
    for (auto* field : fields)
        if (!field->text().trimmed().isEmpty() && !instant(field))
            return Problem{field, sentence({core::Why::Invalid, field->objectName().toStdString() + ": not_a_time"})};
    return {};
}

QLineEdit* addTime(FormDialog* form, const QString& label, const char* token, std::optional<core::Instant> at,
                   bool required = false)
{
    auto* field = named(form->addLine(label, shown(at), required), token);
    field->setPlaceholderText(QStringLiteral("2026-01-31 09:00"));
    return field;
}

QComboBox* addOutcome(FormDialog* form, const QString& label)
{
    auto* choice = named(new QComboBox, "outcome");
    for (const auto& token : core::TokensOf<Outcome>::table)
        if (token.value != Outcome::Linked) // linked where the earlier one is open beside it
            choice->addItem(words(token.value), qt(std::string(token.text)));
    form->addField(label, choice, true);
    return choice;
}

} // namespace

void IncidentForms::openRecord()
{
    auto* form = makeForm(QStringLiteral("incident"), tr("Record an incident"));
    form->addFact(tr("Register first, judge later: the limit for filing runs from the receipt."));
    auto* channel = named(new QComboBox, "channel");
    for (const auto& token : core::TokensOf<core::incidents::Channel>::table)
        channel->addItem(words(token.value), qt(std::string(token.text)));
    form->addField(tr("Channel"), channel, true);
    auto* type = named(form->addLine(tr("Kind"), {}, true), "type");
    auto* received = addTime(form, tr("Received"), "received_at", m_session.now(), true);
    auto* place = named(form->addLine(tr("Place")), "place");
    auto* reporter = named(form->addLine(tr("Who reports")), "reporter");
    auto* phone = named(form->addLine(tr("Telephone")), "phone");
    auto* summary = named(form->addText(tr("What is reported")), "summary");
    summary->setFixedHeight(60);
    auto* complex = new QCheckBox(tr("Complex: three days to decide"));
    form->addField({}, complex);
    form->validateWith([received] { return timeFault({received}); });
    submitWith<core::incidents::RecordIncident>(
        form,
        [=] {
            core::incidents::RecordIncident command;
            command.channel = core::fromText<core::incidents::Channel>(chosen(channel)).value_or(core::incidents::Channel::C110);
            command.receivedAt = instant(received).value_or(core::Instant{});
            command.type = typed(type);
            command.place = typed(place);
            command.reporter = typed(reporter);
            command.phone = typed(phone);
            command.summary = typed(summary);
            command.complex = complex->isChecked();
            return command;
        },
        [this](const core::incidents::Recorded& made) { emit done(tr("Recorded: %1").arg(qt(made.number)), made.incident.value); });
    openForm(form);
}

void IncidentForms::openTimes(const Card& card)
{
    auto* form = makeForm(QStringLiteral("incident %1 times").arg(card.row.id.value), tr("Enter times"));
    form->addFact(QStringLiteral("%1  %2").arg(qt(card.row.number), qt(card.row.type)));
    auto* dispatched = addTime(form, tr("Dispatched"), "dispatched_at", card.dispatchedAt);
    auto* arrived = addTime(form, tr("Arrived"), "arrived_at", card.arrivedAt);
    auto* fedBack = addTime(form, tr("Fed back"), "fed_back_at", card.fedBackAt);
    form->validateWith([=] { return timeFault({dispatched, arrived, fedBack}); });
    submitWith<core::incidents::UpdateIncident>(
        form,
        [=, id = card.row.id, ver = card.row.ver] {
            core::incidents::UpdateIncident command;
            command.incident = id;
            command.dispatchedAt = instant(dispatched);
            command.arrivedAt = instant(arrived);
            command.fedBackAt = instant(fedBack);
            command.seen = ver;
            return command;
        },
        [this](auto) { emit done(tr("The times are entered"), 0); });
    openForm(form);
}

void IncidentForms::openSettle(const Card& card)
{
    auto* form = makeForm(QStringLiteral("incident %1 settle").arg(card.row.id.value), tr("Settle the incident"));
    form->addFact(QStringLiteral("%1  %2").arg(qt(card.row.number), qt(card.row.type)));
    form->addFact(tr("Filed registers a case in the same act; every other outcome gives a reason."));
    auto* outcome = addOutcome(form, tr("Outcome"));
    auto* kind = named(new QComboBox, "kind");
    for (const auto each : {core::cases::Class::Administrative, core::cases::Class::Criminal})
        kind->addItem(words(each), qt(std::string(core::toText(each))));
    form->addField(tr("Kind of the new case"), kind);
    auto* title = named(form->addLine(tr("Title of the new case"), qt(card.row.type)), "title");
    auto* reason = named(form->addText(tr("Reason")), "reason");
    submitWith<core::incidents::SettleIncident>(
        form,
        [=, id = card.row.id, ver = card.row.ver] {
            core::incidents::SettleIncident command;
            command.incident = id;
            command.outcome = core::fromText<Outcome>(chosen(outcome)).value_or(Outcome::Filed);
            command.seen = ver;
            if (command.outcome == Outcome::Filed) {
                command.kind = core::fromText<core::cases::Class>(chosen(kind));
                command.title = typedIfAny(title);
            } else if (const auto text = typed(reason); !text.empty()) {
                command.reason = text;
            }
            return command;
        },
        [this](const core::incidents::Settled& settled) { emit done(words(settled.outcome), 0); });
    openForm(form);
}

} // namespace minyi::ui
