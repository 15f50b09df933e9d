#pragma once

#include <QObject>

#include "core/orders/command_fields.h"
#include "core/orders/commands.h"
#include "core/orders/detours.h"
#include "core/orders/queries.h"
#include "ui/kit/form_desk.h"

#include <vector>

namespace minyi::ui {

/// The form of each step of an order.
class OrderForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void open(core::orders::Step step, const core::orders::OrderAnswer& order);

signals:
    /// The office agreed; the words say what was done.
    void done(const QString& words);

private:
    using Order = core::orders::OrderAnswer;

    FormDialog* make(core::orders::Step step, const Order& order);
    void issue(FormDialog* form, const Order& order);
    void signFor(FormDialog* form, const Order& order);
    void askReturn(FormDialog* form, const Order& order);
    void grantReturn(FormDialog* form, const Order& order);
    void showUnits(FormDialog* form, const Order& order, const std::vector<core::staff::UnitRow>& units);
    void contact(FormDialog* form, const Order& order);
    void noteProgress(FormDialog* form, const Order& order);
    void extension(FormDialog* form, const Order& order, bool grant);
    void feedBack(FormDialog* form, const Order& order);
    void signFeedback(FormDialog* form, const Order& order);
    void review(FormDialog* form, const Order& order, bool accept);
    void secondCall(FormDialog* form, const Order& order);
    void explain(FormDialog* form, const Order& order);
    void reHandle(FormDialog* form, const Order& order);
    void findResponsibility(FormDialog* form, const Order& order);
    void decideMeasure(FormDialog* form, const Order& order);
    void takeOver(FormDialog* form, const Order& order);
    void remind(FormDialog* form, const Order& order);
    void refuseReturn(FormDialog* form, const Order& order);
    void refuseExtension(FormDialog* form, const Order& order);
    void conclude(FormDialog* form, const Order& order);
    void notProved(FormDialog* form, const Order& order);
    void holdMeeting(FormDialog* form, const Order& order);
    void pause(FormDialog* form, const Order& order);
    void resume(FormDialog* form, const Order& order);

    /// The order's number is given by the command that issues it.
    template <class C>
    void submitWith(FormDialog* form, std::function<C()> command)
    {
        FormDesk::submitWith<C>(form, std::move(command), [this, form]([[maybe_unused]] const auto& result) {
            auto did = form->property("did").toString();
            if constexpr (std::is_same_v<C, core::orders::Issue>)
                did += QString::fromStdString(result);
            emit done(did);
        });
    }
};

} // namespace minyi::ui
