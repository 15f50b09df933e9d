#pragma once

#include <QObject>

#include "core/orders/objection_fields.h"
#include "core/orders/queries.h"
#include "ui/kit/form_desk.h"

#include <vector>

namespace minyi::ui {

/// What a person can do about a rating objection.
enum class ObjectionDeed { File, Examine, Decide, Countersign, Appeal, DecideAppeal };

/// The deeds that state, right, unit and part taken leave to somebody, the likeliest first.
std::vector<ObjectionDeed> offeredDeeds(const core::orders::OrderAnswer& order, const core::Actor& actor);
QString deedVerb(ObjectionDeed deed);

/// Their forms.
class ObjectionForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void open(ObjectionDeed deed, const core::orders::OrderAnswer& order);

signals:
    void done(const QString& words);

private:
    using Order = core::orders::OrderAnswer;

    void file(FormDialog* form, const Order& order);
    void examine(FormDialog* form, const core::orders::ObjectionRow& objection);
    void decide(FormDialog* form, const core::orders::ObjectionRow& objection, ObjectionDeed deed);
    void appeal(FormDialog* form, const core::orders::ObjectionRow& objection);

    template <class C>
    void submitWith(FormDialog* form, std::function<C()> command)
    {
        FormDesk::submitWith<C>(form, std::move(command), [this, form](const auto&) { emit done(form->property("did").toString()); });
    }
};

} // namespace minyi::ui
