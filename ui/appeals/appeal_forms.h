#pragma once

#include <QObject>

#include "core/appeals/command_fields.h"
#include "core/appeals/handling_fields.h"
#include "core/appeals/queries.h"
#include "core/staff/queries.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// The forms of the appeals desk: a call taken, and one for each step.
class AppealForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using Card = core::appeals::CardAnswer;

    void openTake();
    void openStep(const Card& card, core::appeals::Step step);

signals:
    void done(const QString& words, qint64 id);

private:
    void showEarlier(FormDialog* form, QLabel* history, QComboBox* first, const QString& phone);
    void dispatch(FormDialog* form, const Card& card);
    void link(FormDialog* form, const Card& card);
    void route(FormDialog* form, const Card& card, core::appeals::Outcome to);
    void withdraw(FormDialog* form, const Card& card);
    void askReturn(FormDialog* form, const Card& card);
    void decideReturn(FormDialog* form, const Card& card);
    void sign(FormDialog* form, const Card& card);
    void contact(FormDialog* form, const Card& card);
    void askExtension(FormDialog* form, const Card& card);
    void decideExtension(FormDialog* form, const Card& card);
    void answer(FormDialog* form, const Card& card, bool atOnce);
    template <class C>
    void take(FormDialog* form, std::function<C()> command);
};

} // namespace minyi::ui
