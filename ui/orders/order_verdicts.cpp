#include "ui/orders/order_forms.h"

#include "core/orders/accountability.h"
#include "core/rules/packs.h"
#include "ui/orders/order_clock.h"

#include <array>

/// The forms of the centre and of the level above; those of the unit are in order_forms.cpp.
namespace minyi::ui {

using core::followup::Outcome;
using core::followup::Rating;
using core::followup::Solved;
using core::orders::Measure;

void OrderForms::issue(FormDialog* form, const Order& order)
{
    form->addFact(tr("Unit: %1. Cause: %2.").arg(QString::fromStdString(order.row.unit), causeName(m_session, order.row.cause)));
    form->addFact(tr("The number is given and the 3-day and 5-day clocks start."));
    auto* grade = named(form->addChoice(tr("Grade"), {gradeWords(1), gradeWords(2), gradeWords(3)},
                                        static_cast<int>(order.row.grade) - 1),
                        "grade");
    auto* requirement = named(form->addText(tr("Requirement"), QString::fromStdString(order.requirement), true), "requirement");
    submitWith<core::orders::Issue>(form, [id = order.row.id, seen = order.row.ver, grade, requirement] {
        return core::orders::Issue{id, grade->currentIndex() + 1, typed(requirement), seen};
    });
}

void OrderForms::grantReturn(FormDialog* form, const Order& order)
{
    form->addFact(tr("The order becomes a draft again for the unit you choose."));
    ask(m_session, core::staff::Units{}, form, [this, form, order](auto units) {
        if (units)
            showUnits(form, order, *units);
    });
}

void OrderForms::showUnits(FormDialog* form, const Order& order, const std::vector<core::staff::UnitRow>& units)
{
    auto* unit = named(new QComboBox, "unit");
    for (const auto& each : units) {
        const bool english = m_session.packLanguage() == "en" && !each.nameEn.empty();
        if (each.id.value != order.row.unitId)
            unit->addItem(QString::fromStdString(english ? each.nameEn : each.name), QString::fromStdString(each.code));
    }
    form->addField(tr("Right unit"), unit, true);
    submitWith<core::orders::GrantReturn>(form, [id = order.row.id, unit] {
        return core::orders::GrantReturn{id, unit->currentData().toString().toStdString()};
    });
}

void OrderForms::review(FormDialog* form, const Order& order, bool accept)
{
    form->addFact(tr("Found: %1").arg(QString::fromStdString(order.findings)));
    form->addFact(tr("Put right: %1").arg(QString::fromStdString(order.measures)));
    form->addFact(tr("The citizen says: %1").arg(QString::fromStdString(order.citizenWords)));
    form->addFact(tr("Evidence: %1").arg(QString::fromStdString(order.evidence)));
    auto* opinion = named(form->addText(accept ? tr("Opinion") : tr("Defects, one a line"), {}, true), "opinion");
    submitWith<core::orders::Review>(form, [id = order.row.id, seen = order.row.ver, accept, opinion] {
        return core::orders::Review{id, accept, typed(opinion), seen};
    });
}

void OrderForms::secondCall(FormDialog* form, const Order& order)
{
    static constexpr std::array kOutcomes = {Outcome::Answered, Outcome::NoAnswer, Outcome::WrongNumber, Outcome::NotInService,
                                             Outcome::Declined};
    static constexpr std::array kRatings = {Rating::Satisfied, Rating::Basically, Rating::Dissatisfied};
    static constexpr std::array kSolved = {Solved::Yes, Solved::Partly, Solved::No};
    auto listOf = [](const auto& values) {
        QStringList list;
        for (const auto value : values)
            list << words(value);
        return list;
    };
    form->addFact(order.firstCallerIsMe ? tr("You made the first call. Somebody else has to ask again.")
                                        : tr("Ask whether the matter is put right now. It is a new answer beside the first."));
    auto* outcome = named(form->addChoice(tr("The call"), listOf(kOutcomes)), "outcome");
    auto* rating = named(form->addChoice(tr("Rating"), listOf(kRatings), 0), "rating");
    auto* solved = named(form->addChoice(tr("Solved"), listOf(kSolved), 0), "solved");
    auto* said = named(form->addText(tr("The citizen's words")), "words");
    connect(outcome, &QComboBox::currentIndexChanged, form, [rating, solved](int index) {
        rating->setEnabled(index == 0);
        solved->setEnabled(index == 0);
    });
    submitWith<core::orders::RecordSecondCall>(form, [id = order.row.id, outcome, rating, solved, said] {
        const auto how = kOutcomes.at(static_cast<std::size_t>(outcome->currentIndex()));
        core::orders::RecordSecondCall command{id, how, {}, {}, {}};
        if (how == Outcome::Answered) {
            command.rating = kRatings.at(static_cast<std::size_t>(rating->currentIndex()));
            command.solved = kSolved.at(static_cast<std::size_t>(solved->currentIndex()));
        }
        if (const auto text = typed(said); !text.empty())
            command.words = text;
        return command;
    });
}

void OrderForms::explain(FormDialog* form, const Order& order)
{
    form->addFact(tr("The work is complete and the citizen is still dissatisfied. Say why, and on what law."));
    auto* cause = named(new QComboBox, "cause");
    for (const char* code : {"C09", "C12", "C13"})
        cause->addItem(causeName(m_session, code), QString::fromLatin1(code));
    form->addField(tr("Cause"), cause, true);
    auto* basis = named(form->addText(tr("Legal basis and explanation"), {}, true), "basis");
    submitWith<core::orders::Explain>(form, [id = order.row.id, cause, basis] {
        return core::orders::Explain{id, cause->currentData().toString().toStdString(), typed(basis)};
    });
}

void OrderForms::reHandle(FormDialog* form, const Order& order)
{
    form->addFact(tr("The next level leads; five working days, two rounds at most."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<core::orders::ReHandle>(form, [id = order.row.id, reason] {
        return core::orders::ReHandle{id, typed(reason)};
    });
}

void OrderForms::findResponsibility(FormDialog* form, const Order& order)
{
    form->addFact(tr("Not responsible closes the order; responsible goes on to the decision on a measure."));
    static constexpr std::array kGrave = {core::orders::Misconduct::FalseFeedback, core::orders::Misconduct::PressedCitizen};
    auto* finding = named(form->addChoice(tr("Finding"), {tr("Not responsible"), tr("Responsible"), tr("Responsible: false feedback"),
                                                          tr("Responsible: citizen pressed to change a rating")}),
                          "responsible");
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<core::orders::FindResponsibility>(form, [id = order.row.id, finding, reason] {
        core::orders::FindResponsibility command{id, finding->currentIndex() > 0, typed(reason)};
        if (finding->currentIndex() > 1)
            command.misconduct = kGrave.at(static_cast<std::size_t>(finding->currentIndex() - 2));
        return command;
    });
}

void OrderForms::decideMeasure(FormDialog* form, const Order& order)
{
    static constexpr std::array kMeasures = {Measure::ReminderTalk, Measure::FormalTalk, Measure::Circular, Measure::Discipline};
    auto* facts = form->addFact({});
    auto* measure = named(form->addChoice(tr("Measure"), {}), "measure");
    auto* said = named(form->addText(tr("What was decided, and for whom"), {}, true), "words");
    for (const Measure each : kMeasures)
        measure->addItem(words(each));
    ask(m_session, core::orders::Accountability{order.row.id}, form, [facts, measure](auto known) {
        if (!known)
            return;
        QStringList why;
        for (const auto trigger : known->triggers)
            why << words(trigger);
        facts->setText(tr("Calls for it: %1. In the month the officer has %2 responsible; not below: %3.")
                           .arg(why.join(tr(", ")))
                           .arg(known->responsible)
                           .arg(words(known->least)));
        measure->setCurrentIndex(static_cast<int>(known->least));
    });
    submitWith<core::orders::DecideMeasure>(form, [id = order.row.id, measure, said] {
        return core::orders::DecideMeasure{id, kMeasures.at(static_cast<std::size_t>(measure->currentIndex())), typed(said)};
    });
}

void OrderForms::takeOver(FormDialog* form, const Order& order)
{
    form->addFact(tr("No unit is served it. From here on it is with inspection and discipline."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<core::orders::TakeOver>(form, [id = order.row.id, reason] {
        return core::orders::TakeOver{id, typed(reason)};
    });
}

} // namespace minyi::ui
