#include "ui/orders/order_forms.h"

#include "core/orders/accountability.h"

/// The forms of the steps beside the way: reminding, meeting, pausing.
namespace minyi::ui {

void OrderForms::remind(FormDialog* form, const Order& order)
{
    form->addFact(tr("The unit finds the reminder on its order. It stops no clock."));
    submitWith<core::orders::Remind>(form, [id = order.row.id] { return core::orders::Remind{id}; });
}

void OrderForms::holdMeeting(FormDialog* form, const Order& order)
{
    form->addFact(tr("For hard feedback and what several units share. The review follows."));
    auto* minutes = named(form->addText(tr("Minutes"), {}, true), "minutes");
    submitWith<core::orders::HoldMeeting>(form, [id = order.row.id, minutes] { return core::orders::HoldMeeting{id, typed(minutes)}; });
}

void OrderForms::pause(FormDialog* form, const Order& order)
{
    form->addFact(tr("Only while a petition, reconsideration or litigation runs. Clocks that run stand still; one that is missed stays missed."));
    auto* link = named(form->addLine(tr("What began, and its number"), {}, true), "link");
    submitWith<core::orders::Pause>(form, [id = order.row.id, link] { return core::orders::Pause{id, typed(link)}; });
}

void OrderForms::resume(FormDialog* form, const Order& order)
{
    form->addFact(tr("Each clock goes on with the working days it had left."));
    auto* reason = named(form->addText(tr("How it ended"), {}, true), "reason");
    submitWith<core::orders::Resume>(form, [id = order.row.id, reason] { return core::orders::Resume{id, typed(reason)}; });
}

void OrderForms::refuseReturn(FormDialog* form, const Order& order)
{
    form->addFact(tr("The order stays with the unit, for good; its clocks ran on."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<core::orders::RefuseReturn>(form, [id = order.row.id, reason] { return core::orders::RefuseReturn{id, typed(reason)}; });
}

void OrderForms::refuseExtension(FormDialog* form, const Order& order)
{
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<core::orders::RefuseExtension>(form, [id = order.row.id, reason] { return core::orders::RefuseExtension{id, typed(reason)}; });
}

void OrderForms::conclude(FormDialog* form, const Order& order)
{
    form->addFact(tr("Two rounds have not satisfied the citizen; the leader ends it with a decision."));
    auto* decision = named(form->addText(tr("Decision"), {}, true), "decision");
    submitWith<core::orders::Conclude>(form, [id = order.row.id, decision] { return core::orders::Conclude{id, typed(decision)}; });
}

void OrderForms::notProved(FormDialog* form, const Order& order)
{
    auto* reason = named(form->addText(tr("Why it is not proved"), {}, true), "reason");
    submitWith<core::orders::NotProved>(form, [id = order.row.id, reason] { return core::orders::NotProved{id, typed(reason)}; });
}

} // namespace minyi::ui
