#include "ui/orders/order_forms.h"

#include "core/calendar/work_calendar.h"
#include "ui/kit/qt_text.h"
#include "ui/orders/order_steps.h"

#include <QSpinBox>

namespace minyi::ui {

using core::orders::Step;

void OrderForms::open(Step step, const Order& order)
{
    auto* form = make(step, order);
    form->setProperty("did", tr("%1: %2").arg(stepVerb(step), QString::fromStdString(order.row.number)));
    openForm(form);
}

FormDialog* OrderForms::make(Step step, const Order& order)
{
    auto* form = makeForm(QStringLiteral("order %1 step %2").arg(order.row.id.value).arg(static_cast<int>(step)), stepVerb(step));
    if (!order.row.number.empty())
        form->addFact(QStringLiteral("%1  %2").arg(QString::fromStdString(order.row.number), QString::fromStdString(order.item)));
    using Maker = void (OrderForms::*)(FormDialog*, const Order&);
    static constexpr std::pair<Step, Maker> kMakers[] = {
        {Step::Issue, &OrderForms::issue},
        {Step::SignFor, &OrderForms::signFor},
        {Step::AskReturn, &OrderForms::askReturn},
        {Step::GrantReturn, &OrderForms::grantReturn},
        {Step::Contact, &OrderForms::contact},
        {Step::NoteProgress, &OrderForms::noteProgress},
        {Step::FeedBack, &OrderForms::feedBack},
        {Step::SignFeedback, &OrderForms::signFeedback},
        {Step::SecondSatisfied, &OrderForms::secondCall},
        {Step::Explain, &OrderForms::explain},
        {Step::ReHandle, &OrderForms::reHandle},
        {Step::FindResponsible, &OrderForms::findResponsibility},
        {Step::DecideMeasure, &OrderForms::decideMeasure}, {Step::TakeOver, &OrderForms::takeOver},
        {Step::Remind, &OrderForms::remind},
        {Step::HoldMeeting, &OrderForms::holdMeeting},
        {Step::Pause, &OrderForms::pause},
        {Step::Resume, &OrderForms::resume},
        {Step::RefuseReturn, &OrderForms::refuseReturn},
        {Step::RefuseExtension, &OrderForms::refuseExtension},
        {Step::Conclude, &OrderForms::conclude},
        {Step::NotProved, &OrderForms::notProved},
    };
    for (const auto& [which, maker] : kMakers)
        if (which == step)
            (this->*maker)(form, order);
    if (step == Step::AskExtension || step == Step::GrantExtension)
        extension(form, order, step == Step::GrantExtension);
    if (step == Step::Accept || step == Step::AcceptSerious || step == Step::ReturnForRework)
        review(form, order, step != Step::ReturnForRework);
    return form;
}

void OrderForms::signFor(FormDialog* form, const Order& order)
{
    form->addFact(tr("From now on the unit contacts the citizen within 24 hours of the issue."));
    submitWith<core::orders::SignFor>(form, [id = order.row.id] { return core::orders::SignFor{id}; });
}

void OrderForms::askReturn(FormDialog* form, const Order& order)
{
    form->addFact(tr("Once, within two working days of the issue. The centre decides."));
    auto* grounds = named(form->addText(tr("Why it is not this unit's matter"), {}, true), "grounds");
    submitWith<core::orders::AskReturn>(form, [id = order.row.id, grounds] {
        return core::orders::AskReturn{id, typed(grounds)};
    });
}

void OrderForms::contact(FormDialog* form, const Order& order)
{
    auto* way = named(form->addLine(tr("How the citizen was contacted"), tr("Telephone"), true), "way");
    auto* said = named(form->addText(tr("What was said"), {}, true), "words");
    submitWith<core::orders::Contact>(form, [id = order.row.id, way, said] {
        return core::orders::Contact{id, typed(way), typed(said)};
    });
}

void OrderForms::noteProgress(FormDialog* form, const Order& order)
{
    form->addFact(tr("The first note meets the 3-day supervision."));
    auto* note = named(form->addText(tr("What was done so far"), {}, true), "note");
    submitWith<core::orders::NoteProgress>(form, [id = order.row.id, note] {
        return core::orders::NoteProgress{id, typed(note)};
    });
}

void OrderForms::extension(FormDialog* form, const Order& order, bool grant)
{
    form->addFact(grant ? tr("Only before the due moment, and only once.") : tr("The centre decides; until then the clock runs on."));
    auto* days = named(new QSpinBox, "days");
    days->setRange(1, 60);
    days->setValue(3);
    form->addField(tr("Working days"), days, true);
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    const auto id = order.row.id;
    if (grant)
        submitWith<core::orders::GrantExtension>(form, [id, days, reason] {
            return core::orders::GrantExtension{id, days->value(), typed(reason)};
        });
    else
        submitWith<core::orders::AskExtension>(form, [id, days, reason] {
            return core::orders::AskExtension{id, days->value(), typed(reason)};
        });
}

void OrderForms::feedBack(FormDialog* form, const Order& order)
{
    auto text = [](const std::string& words) { return QString::fromStdString(words); };
    auto* findings = named(form->addText(tr("What was found"), text(order.findings), true), "findings");
    auto* measures = named(form->addText(tr("What was put right"), text(order.measures), true), "measures");
    auto* told = named(form->addDate(tr("Citizen told on"), qtDate(core::dayOf(m_session.now()))), "told_day");
    auto* way = named(form->addLine(tr("How the citizen was told"), tr("Telephone"), true), "told_way");
    auto* said = named(form->addText(tr("What the citizen says of it"), text(order.citizenWords), true), "citizen_words");
    auto* evidence = named(form->addText(tr("Evidence, one thing a line"), text(order.evidence), true), "evidence");
    for (auto* field : {findings, measures, said, evidence})
        field->setFixedHeight(60);
    submitWith<core::orders::FeedBack>(form, [id = order.row.id, seen = order.row.ver, findings, measures, told, way, said, evidence] {
        return core::orders::FeedBack{id, typed(findings), typed(measures),
                                      coreDay(told->date()), typed(way),
                                      typed(said), typed(evidence), seen};
    });
}

void OrderForms::signFeedback(FormDialog* form, const Order& order)
{
    form->addFact(tr("The signature stops the 5-day clock. Another unit then reviews the feedback."));
    form->addFact(tr("Found: %1").arg(QString::fromStdString(order.findings)));
    form->addFact(tr("Put right: %1").arg(QString::fromStdString(order.measures)));
    submitWith<core::orders::SignFeedback>(form, [id = order.row.id] { return core::orders::SignFeedback{id}; });
}

} // namespace minyi::ui
