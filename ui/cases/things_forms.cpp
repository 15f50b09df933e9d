#include "ui/cases/things_forms.h"

#include "ui/cases/officer_choice.h"
#include "ui/cases/token_box.h"

namespace minyi::ui {

namespace th = core::things;

namespace {

QString called(const th::ThingRow& thing)
{
    return QStringLiteral("%1. %2, %3 %4").arg(thing.number).arg(qt(thing.name), qt(thing.quantity), qt(thing.unit));
}

} // namespace

void ThingsForms::openSeize(core::Id<core::cases::CaseFile> file)
{
    auto* form = makeForm(QStringLiteral("seize %1").arg(file.value), tr("Record a seized thing"));
    auto* name = named(form->addLine(tr("Name and features"), {}, true), "name");
    auto* quantity = named(form->addLine(tr("Quantity"), QStringLiteral("1"), true), "quantity");
    auto* unit = named(form->addLine(tr("Unit"), {}, true), "unit");
    auto* mark = named(form->addLine(tr("Serial number or mark")), "mark");
    auto* owner = named(form->addLine(tr("Owner or holder")), "owner");
    auto* decision = named(form->addLine(tr("Number of the decision")), "decision");
    auto* place = named(form->addLine(tr("Where it is now"), {}, true), "place");
    submitWith<th::Seize>(
        form,
        [=] {
            return th::Seize{file, typed(name), typed(quantity), typed(unit), typed(mark), typed(owner), {}, {}, typed(place), typed(decision), {}};
        },
        [this](auto) { emit done(tr("Recorded; it goes into the store room within 24 hours")); });
    openForm(form);
}

void ThingsForms::openMove(const th::ThingRow& thing)
{
    using K = th::Keeping;
    auto* form = makeForm(QStringLiteral("hand on %1").arg(thing.id.value), tr("Hand on"));
    form->addFact(called(thing));
    auto* to = named(makeTokens({K::StoreRoom, K::Officer, K::Appraisal, K::Court, K::Elsewhere}), "to");
    form->addField(tr("Where it goes"), to, true);
    auto* place = named(form->addLine(tr("Place"), {}, true), "place");
    auto* took = named(new OfficerChoice(m_session, tr("nobody of ours")), "took");
    took->leaveOut(qt(m_session.actor.account)); // who hands it over does not take it
    form->addField(tr("Officer who takes it"), took);
    auto* receiver = named(form->addLine(tr("Who receives it, outside")), "receiver");
    auto* reason = named(form->addText(tr("Reason")), "reason");
    reason->setFixedHeight(60);
    submitWith<th::MoveThing>(
        form,
        [=, id = thing.id] {
            return th::MoveThing{id, chosenToken<K>(to), typed(place), {}, {}, chosen(took), typed(receiver), typed(reason)};
        },
        [this](auto) { emit done(tr("Handed on")); });
    openForm(form);
}

void ThingsForms::openCorrect(const th::ThingRow& thing)
{
    auto* form = makeForm(QStringLiteral("correct %1").arg(thing.id.value), tr("Correct the entry"));
    form->addFact(called(thing));
    using Said = std::optional<std::string> th::CorrectThing::*;
    QList<std::tuple<QLineEdit*, std::string, Said>> fields;
    const auto add = [&](const char* token, const QString& label, const std::string& now, Said said, bool required) {
        fields.append({named(form->addLine(label, qt(now), required), token), now, said});
    };
    add("name", tr("Name and features"), thing.name, &th::CorrectThing::name, true);
    add("quantity", tr("Quantity"), thing.quantity, &th::CorrectThing::quantity, true);
    add("unit", tr("Unit"), thing.unit, &th::CorrectThing::unit, true);
    add("mark", tr("Serial number or mark"), thing.mark, &th::CorrectThing::mark, false);
    add("owner", tr("Owner or holder"), thing.owner, &th::CorrectThing::owner, false);
    add("decision", tr("Number of the decision"), thing.decision, &th::CorrectThing::decision, false);
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<th::CorrectThing>(
        form,
        [fields, reason, id = thing.id] {
            th::CorrectThing command;
            command.thing = id;
            command.reason = typed(reason);
            for (const auto& [field, before, said] : fields)
                if (const auto now = typed(field); now != before) // what was not touched may be masked
                    command.*said = now;
            return command;
        },
        [this](auto) { emit done(tr("The entry is corrected")); });
    openForm(form);
}

void ThingsForms::openRelease(const th::ThingRow& thing)
{
    using S = th::Status;
    auto* form = makeForm(QStringLiteral("release %1").arg(thing.id.value), tr("End the seizure"));
    form->addFact(called(thing));
    form->addFact(tr("The line stays with the reason; nothing is erased."));
    auto* status = named(makeTokens({S::Returned, S::Confiscated, S::Destroyed, S::Transferred}), "status");
    form->addField(tr("What became of it"), status, true);
    auto* receiver = named(form->addLine(tr("Who received it"), {}, true), "receiver");
    auto* decision = named(form->addLine(tr("Number of the decision")), "decision");
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<th::ReleaseThing>(
        form,
        [=, id = thing.id] { return th::ReleaseThing{id, chosenToken<S>(status), typed(receiver), typed(reason), typed(decision)}; },
        [this](auto) { emit done(tr("The seizure is ended, with the reason")); });
    openForm(form);
}

} // namespace minyi::ui
