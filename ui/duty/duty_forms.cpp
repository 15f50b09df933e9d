#include "ui/duty/duty_forms.h"

#include "core/cases/command_fields.h"
#include "core/staff/queries.h"
#include "ui/duty/duty_grid.h"
#include "ui/kit/qt_text.h"
#include "ui/text/board_words.h"
#include "ui/text/formats.h"

namespace minyi::ui {

namespace {

using core::duty::kDayMinutes;

int minutesOf(const QTimeEdit* field)
{
    return field->time().hour() * 60 + field->time().minute();
}

QTimeEdit* addTime(FormDialog* form, const QString& label, const char* token, QTime time)
{
    auto* field = named(new QTimeEdit(time), token);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    form->addField(label, field, true);
    return field;
}

} // namespace

QComboBox* DutyForms::addColleague(FormDialog* form, const QString& label, const char* token, const QString& unit, bool withMe)
{
    auto* choice = named(new QComboBox, token);
    form->addField(label, choice, true);
    ask(m_session, core::staff::Roster{}, choice, [choice, unit = utf8(unit), withMe, me = m_session.actor.account](auto roster) {
        if (!roster)
            return;
        std::string own;
        for (const auto& row : *roster)
            if (row.account == me)
                own = row.unit;
        for (const auto& row : *roster)
            if (row.active && row.unit == (unit.empty() ? own : unit) && (withMe || row.account != me))
                choice->addItem(qt(row.name), qt(row.account));
    });
    return choice;
}

void DutyForms::putOn(const QString& unit, core::Day day, core::duty::Post post)
{
    auto* form = makeForm(QStringLiteral("put on duty"), tr("Put on duty"));
    form->addFact(QStringLiteral("%1  %2").arg(Formats(m_session.language).dayInWords(day), words(post)));
    auto* officer = addColleague(form, tr("Who"), "officer", unit, true);
    auto* from = addTime(form, tr("From"), "from", {8, 0});
    auto* to = addTime(form, tr("Until; the next day where it is not later"), "to", {18, 0});
    submitWith<core::duty::Set>(
        form,
        [=] {
            const int first = minutesOf(from), last = minutesOf(to);
            return core::duty::Set{utf8(unit), day, first, last > first ? last : last + kDayMinutes, chosen(officer), post};
        },
        [this, officer](auto) { emit done(tr("%1 is on duty").arg(officer->currentText())); });
    openForm(form);
}

void DutyForms::takeOff(const std::vector<core::duty::Turn>& turns)
{
    auto* form = makeForm(QStringLiteral("take off duty"), tr("Take off duty"));
    auto* choice = named(new QComboBox, "duty");
    for (const auto& turn : turns)
        choice->addItem(QStringLiteral("%1 %2").arg(turnHours(turn), qt(turn.name)), QString::number(turn.id.value));
    form->addField(tr("Which turn"), choice, true);
    submitWith<core::duty::Drop>(form, [choice] { return core::duty::Drop{{choice->currentData().toLongLong()}}; },
                                 [this](auto) { emit done(tr("Taken off duty")); });
    openForm(form);
}

void DutyForms::copyLastWeek(const QString& unit, core::Day monday)
{
    auto* form = makeForm(QStringLiteral("copy week"), tr("Copy last week"));
    const Formats formats(m_session.language);
    form->addFact(tr("The turns of the week of %1 are put into the week of %2. What is past or taken is left out.")
                      .arg(formats.day(monday - 7), formats.day(monday)));
    submitWith<core::duty::CopyWeek>(
        form, [=] { return core::duty::CopyWeek{utf8(unit), monday - 7, monday}; },
        [this](const core::duty::Copied& copied) { emit done(tr("Turns copied: %1, left out: %2").arg(copied.copied).arg(copied.leftOut)); });
    openForm(form);
}

void DutyForms::handOver()
{
    auto* form = makeForm(QStringLiteral("hand over"), tr("Hand over the shift"));
    auto* open = form->addFact(tr("Counting what is open"));
    form->addFact(tr("Calls you still hold go back to the list."));
    ask(m_session, core::duty::OpenNow{}, open, [open](auto counts) {
        if (counts)
            open->setText(tr("Calls held: %1. Appointments today: %2. Orders due within a working day: %3. Red cards: %4.")
                              .arg(counts->claimed).arg(counts->appointments).arg(counts->dueSoon).arg(counts->red));
    });
    auto* to = addColleague(form, tr("To"), "taker", {}, false);
    auto* note = named(form->addText(tr("What the next one should know")), "note");
    submitWith<core::duty::HandOver>(form, [=] { return core::duty::HandOver{chosen(to), typed(note)}; },
                                     [this, to](auto) { emit done(tr("Handed over to %1").arg(to->currentText())); });
    openForm(form);
}

void DutyForms::nameStandIn()
{
    auto* form = makeForm(QStringLiteral("stand in"), tr("Name a stand-in"));
    form->addFact(tr("Who stands in for you asks and signs on orders and objections what you may, and never what he wrote himself."));
    auto* officer = addColleague(form, tr("Stands in"), "officer", {}, false);
    const auto today = core::dayOf(m_session.now());
    auto* from = named(form->addDate(tr("First day"), qtDate(today)), "from");
    auto* to = named(form->addDate(tr("Last day"), qtDate(today + 7)), "to");
    auto* reason = named(form->addLine(tr("Reason"), {}, true), "reason");
    submitWith<core::cases::SetStandIn>(
        form,
        [=, me = m_session.actor.account] {
            return core::cases::SetStandIn{me, chosen(officer), coreDay(from->date()), coreDay(to->date()), typed(reason)};
        },
        [this, officer](auto) { emit done(tr("%1 stands in").arg(officer->currentText())); });
    openForm(form);
}

} // namespace minyi::ui
