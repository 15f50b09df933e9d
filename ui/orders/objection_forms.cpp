#include "ui/orders/objection_forms.h"

#include "core/orders/objection_moves.h"
#include "ui/kit/qt_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace minyi::ui {

using core::Permission;
using core::orders::ObjectionRow;
using core::orders::ObjectionState;
using core::orders::ObjectionStep;

namespace {

struct DeedRow {
    ObjectionDeed deed;
    ObjectionStep step; ///< whose move says who may
    const char* verb;
};

constexpr DeedRow kDeeds[] = {
    {ObjectionDeed::Examine, ObjectionStep::Examine, QT_TRANSLATE_NOOP("ObjectionDeed", "Examine objection")},
    {ObjectionDeed::Decide, ObjectionStep::Uphold, QT_TRANSLATE_NOOP("ObjectionDeed", "Decide objection")},
    {ObjectionDeed::Countersign, ObjectionStep::Countersign, QT_TRANSLATE_NOOP("ObjectionDeed", "Countersign objection")},
    {ObjectionDeed::Appeal, ObjectionStep::Appeal, QT_TRANSLATE_NOOP("ObjectionDeed", "Appeal to the next level")},
    {ObjectionDeed::DecideAppeal, ObjectionStep::Grant, QT_TRANSLATE_NOOP("ObjectionDeed", "Decide the appeal")},
};

bool mayFile(const core::orders::OrderAnswer& order, const core::Actor& actor)
{
    using core::orders::State;
    const bool open = order.signedAt && order.row.state != State::Drafted && order.row.state != State::Issued &&
                      order.row.state != State::Merged;
    return open && order.ownUnit && order.objections.empty() && (actor.may(Permission::SignFeedback) || !order.standsFor.empty());
}

} // namespace

std::vector<ObjectionDeed> offeredDeeds(const core::orders::OrderAnswer& order, const core::Actor& actor)
{
    if (mayFile(order, actor))
        return {ObjectionDeed::File};
    std::vector<ObjectionDeed> deeds;
    for (const ObjectionRow& objection : order.objections)
        for (const DeedRow& row : kDeeds) {
            const auto* move = core::orders::findMove(objection.state, row.step);
            const bool stands = move && move->needs == Permission::SignFeedback && !order.standsFor.empty();
            if (move && (stands || actor.may(move->needs)) && move->ownUnitOnly == objection.ownUnit && !objection.mine)
                deeds.push_back(row.deed);
        }
    return deeds;
}

QString deedVerb(ObjectionDeed deed)
{
    for (const DeedRow& row : kDeeds)
        if (row.deed == deed)
            return QCoreApplication::translate("ObjectionDeed", row.verb);
    return QCoreApplication::translate("ObjectionDeed", "Object to the rating");
}

void ObjectionForms::open(ObjectionDeed deed, const Order& order)
{
    auto* form = makeForm(QStringLiteral("objection %1 %2").arg(order.row.id.value).arg(static_cast<int>(deed)), deedVerb(deed));
    form->addFact(QStringLiteral("%1  %2").arg(qt(order.row.number), qt(order.item)));
    form->setProperty("did", tr("%1: %2").arg(deedVerb(deed), qt(order.row.number)));
    if (deed == ObjectionDeed::File)
        file(form, order);
    else if (deed == ObjectionDeed::Examine)
        examine(form, order.objections.front());
    else if (deed == ObjectionDeed::Appeal)
        appeal(form, order.objections.front());
    else
        decide(form, order.objections.front(), deed);
    openForm(form);
}

void ObjectionForms::file(FormDialog* form, const Order& order)
{
    form->addFact(tr("Once an order, within the working days that the settings give from the sign-for. The rating stays as it was given."));
    QStringList grounds;
    for (const auto& token : core::TokensOf<core::orders::Grounds>::table)
        grounds << words(token.value);
    auto* why = named(form->addChoice(tr("Grounds"), grounds), "grounds");
    auto* evidence = named(form->addText(tr("Evidence"), {}, true), "evidence");
    submitWith<core::orders::FileObjection>(form, [id = order.row.id, why, evidence] {
        const auto at = static_cast<std::size_t>(why->currentIndex());
        return core::orders::FileObjection{id, core::TokensOf<core::orders::Grounds>::table[at].value, typed(evidence)};
    });
}

void ObjectionForms::examine(FormDialog* form, const ObjectionRow& objection)
{
    form->addFact(tr("%1: %2").arg(words(objection.grounds), qt(objection.evidence)));
    auto* findings = named(form->addText(tr("What the recording, the record and a call show"), {}, true), "findings");
    submitWith<core::orders::ExamineObjection>(form, [id = objection.id, findings] {
        return core::orders::ExamineObjection{id, typed(findings)};
    });
}

void ObjectionForms::decide(FormDialog* form, const ObjectionRow& objection, ObjectionDeed deed)
{
    form->addFact(tr("%1: %2").arg(words(objection.grounds), qt(objection.evidence)));
    form->addFact(tr("Examined: %1").arg(qt(objection.findings)));
    if (deed == ObjectionDeed::DecideAppeal)
        form->addFact(tr("The appeal says: %1").arg(qt(objection.appealReason)));
    auto* uphold = form->addChoice(tr("Decision"), {words(ObjectionState::Rejected), words(ObjectionState::Upheld)});
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    const auto give = [&]<class C>(std::type_identity<C>) {
        submitWith<C>(form, [id = objection.id, uphold, reason] { return C{id, uphold->currentIndex() == 1, typed(reason)}; });
    };
    if (deed == ObjectionDeed::Decide)
        give(std::type_identity<core::orders::DecideObjection>());
    else if (deed == ObjectionDeed::Countersign)
        give(std::type_identity<core::orders::CountersignObjection>());
    else
        give(std::type_identity<core::orders::DecideAppeal>());
}

void ObjectionForms::appeal(FormDialog* form, const ObjectionRow& objection)
{
    form->addFact(tr("Rejected: %1").arg(qt(objection.reason)));
    form->addFact(tr("Once. The next level decides."));
    auto* reason = named(form->addText(tr("Why the decision is wrong"), {}, true), "reason");
    submitWith<core::orders::AppealObjection>(form, [id = objection.id, reason] {
        return core::orders::AppealObjection{id, typed(reason)};
    });
}

} // namespace minyi::ui
