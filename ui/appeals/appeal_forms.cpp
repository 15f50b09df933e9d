#include "ui/appeals/appeal_forms.h"

#include "core/appeals/query_fields.h"
#include "ui/appeals/appeals_columns.h"
#include "ui/kit/qt_text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSpinBox>

namespace minyi::ui {

using core::appeals::Outcome;
using core::appeals::Step;

/// A step that has no more to say than that it was taken.
template <class C>
void AppealForms::take(FormDialog* form, std::function<C()> command)
{
    submitWith<C>(form, std::move(command), [this](auto) { emit done(tr("Done"), 0); });
}

void AppealForms::openTake()
{
    auto* form = makeForm(QStringLiteral("appeal"), tr("Take a call"));
    form->addFact(tr("An offence goes to 110 at once, integrity to inspection and discipline."));
    auto* phone = named(form->addLine(tr("Telephone"), {}, true), "phone");
    auto* history = form->addFact(tr("With the number the earlier appeals are shown."));
    auto* first = named(new QComboBox, "first");
    first->addItem(tr("No repeat"), qlonglong{0});
    form->addField(tr("Repeats"), first);
    auto* kind = named(new QComboBox, "kind");
    for (const auto& token : core::TokensOf<core::appeals::Kind>::table)
        kind->addItem(words(token.value), qt(std::string(token.text)));
    form->addField(tr("Kind"), kind, true);
    auto* person = named(form->addLine(tr("Who calls")), "person");
    auto* summary = named(form->addText(tr("What is it about"), {}, true), "summary");
    auto* wish = named(form->addText(tr("What is wished")), "wish");
    for (auto* field : {summary, wish})
        field->setFixedHeight(56);
    auto* mayName = new QCheckBox(tr("May be named to the unit"));
    form->addField({}, mayName);
    connect(phone, &QLineEdit::editingFinished, form, [this, form, history, first, phone] { showEarlier(form, history, first, phone->text()); });
    submitWith<core::appeals::Take>(
        form,
        [=] {
            core::appeals::Take command;
            command.kind = core::fromText<core::appeals::Kind>(chosen(kind)).value_or(core::appeals::Kind::Help);
            command.person = typed(person);
            command.phone = typed(phone);
            command.summary = typed(summary);
            command.wish = typed(wish);
            command.named = mayName->isChecked();
            if (const auto earlier = first->currentData().toLongLong())
                command.repeatOf = core::Id<core::appeals::Appeal>{earlier};
            return command;
        },
        [this](const core::appeals::Taken& made) { emit done(tr("Taken: %1").arg(qt(made.number)), made.appeal.value); });
    openForm(form);
}

void AppealForms::showEarlier(FormDialog* form, QLabel* history, QComboBox* first, const QString& phone)
{
    ask(m_session, core::appeals::Earlier{phone.trimmed().toStdString()}, form, [history, first](auto rows) {
        if (!rows)
            return;
        history->setText(rows->empty() ? tr("No earlier appeal from this number.")
                                       : tr("%n earlier appeal(s) from this number.", nullptr, static_cast<int>(rows->size())));
        first->clear();
        first->addItem(tr("No repeat"), qlonglong{0});
        for (const auto& row : *rows)
            first->addItem(QStringLiteral("%1  %2  %3").arg(qt(row.number), words(row.state), qt(row.summary).left(24)), qlonglong{row.id.value});
    });
}

void AppealForms::openStep(const Card& card, Step step)
{
    auto* form = makeForm(QStringLiteral("appeal %1 %2").arg(card.row.id.value).arg(static_cast<int>(step)), words(step));
    form->addFact(QStringLiteral("%1  %2").arg(qt(card.row.number), qt(card.row.summary)));
    switch (step) {
    case Step::Dispatch: dispatch(form, card); break;
    case Step::Link: link(form, card); break;
    case Step::RouteTo110: route(form, card, Outcome::To110); break;
    case Step::RouteToDiscipline: route(form, card, Outcome::ToDiscipline); break;
    case Step::Withdraw: withdraw(form, card); break;
    case Step::AskReturn: askReturn(form, card); break;
    case Step::GrantReturn: decideReturn(form, card); break;
    case Step::Sign: sign(form, card); break;
    case Step::Contact: contact(form, card); break;
    case Step::AskExtension: askExtension(form, card); break;
    case Step::GrantExtension: decideExtension(form, card); break;
    case Step::AnswerAtOnce: answer(form, card, true); break;
    case Step::Answer: answer(form, card, false); break;
    default: return form->deleteLater();
    }
    openForm(form);
}

void AppealForms::dispatch(FormDialog* form, const Card& card)
{
    form->addFact(tr("The same day. The working days run from the receipt, whoever has it."));
    auto* unit = named(new QComboBox, "unit");
    form->addField(tr("Responsible unit"), unit, true);
    ask(m_session, core::staff::Units{}, form, [this, unit](auto units) {
        if (!units)
            return;
        for (const auto& each : *units)
            if (each.kind != core::staff::UnitKind::Bureau && each.kind != core::staff::UnitKind::Centre)
                unit->addItem(qt(m_session.packLanguage() == "en" && !each.nameEn.empty() ? each.nameEn : each.name), qlonglong{each.id.value});
    });
    auto* news = card.repeatOf ? named(form->addText(tr("New facts"), {}, true), "new_facts") : nullptr;
    if (card.repeatOf)
        form->addFact(tr("A repeat needs what is new; the third time the supervisor decides."));
    take<core::appeals::Dispatch>(form, [id = card.row.id, unit, news] {
        core::appeals::Dispatch command{id, {unit->currentData().toLongLong()}, {}};
        if (news)
            command.newFacts = typed(news);
        return command;
    });
}

void AppealForms::link(FormDialog* form, const Card& card)
{
    form->addFact(tr("It is closed as a repeat of an answered one; with new facts dispatch it instead."));
    auto* first = named(new QComboBox, "first");
    for (const auto& row : card.earlier)
        first->addItem(QStringLiteral("%1  %2").arg(qt(row.number), qt(row.summary).left(28)), qlonglong{row.id.value});
    form->addField(tr("Repeats"), first, true);
    auto* reason = named(form->addText(tr("Why nothing is new"), {}, true), "reason");
    take<core::appeals::Link>(form, [id = card.row.id, first, reason] {
        return core::appeals::Link{id, {first->currentData().toLongLong()}, typed(reason)};
    });
}

void AppealForms::route(FormDialog* form, const Card& card, Outcome to)
{
    form->addFact(to == Outcome::To110 ? tr("An offence: 110 takes it over at once.")
                                       : tr("From here on only inspection and discipline sees it; you will not find it again."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    take<core::appeals::Route>(form, [id = card.row.id, to, reason] { return core::appeals::Route{id, to, typed(reason)}; });
}

void AppealForms::withdraw(FormDialog* form, const Card& card)
{
    auto* said = named(form->addText(tr("The citizen's words"), {}, true), "words");
    take<core::appeals::Withdraw>(form, [id = card.row.id, said] { return core::appeals::Withdraw{id, typed(said)}; });
}

void AppealForms::askReturn(FormDialog* form, const Card& card)
{
    form->addFact(tr("Within two working days of the dispatch. A refusal is final."));
    auto* grounds = named(form->addText(tr("Why it is not this unit's"), {}, true), "grounds");
    take<core::appeals::AskReturn>(form, [id = card.row.id, grounds] { return core::appeals::AskReturn{id, typed(grounds)}; });
}

void AppealForms::decideReturn(FormDialog* form, const Card& card)
{
    form->addFact(tr("Grounds: %1").arg(qt(card.returnGrounds)));
    QStringList choices = {tr("Grant: dispatch again"), tr("Refuse, for good")};
    if (card.row.source == core::appeals::Source::O12345)
        choices << tr("Back to 12345: not the police's");
    auto* decision = named(form->addChoice(tr("Decision"), choices), "agree");
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    take<core::appeals::DecideReturn>(form, [id = card.row.id, decision, reason] {
        return core::appeals::DecideReturn{id, decision->currentIndex() != 1, decision->currentIndex() == 2, typed(reason)};
    });
}

void AppealForms::sign(FormDialog* form, const Card& card)
{
    form->addFact(tr("The unit contacts the appellant within 24 hours of the call."));
    take<core::appeals::Sign>(form, [id = card.row.id] { return core::appeals::Sign{id}; });
}

void AppealForms::contact(FormDialog* form, const Card& card)
{
    auto* way = named(form->addLine(tr("How the appellant was contacted"), tr("Telephone"), true), "way");
    auto* said = named(form->addText(tr("What was said"), {}, true), "words");
    take<core::appeals::Contact>(form, [id = card.row.id, way, said] { return core::appeals::Contact{id, typed(way), typed(said)}; });
}

void AppealForms::askExtension(FormDialog* form, const Card& card)
{
    form->addFact(tr("Before the answer is due, once, at most ten working days."));
    auto* days = named(new QSpinBox, "days");
    days->setRange(1, 60);
    days->setValue(5);
    form->addField(tr("Working days"), days, true);
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    take<core::appeals::AskExtension>(form, [id = card.row.id, days, reason] { return core::appeals::AskExtension{id, days->value(), typed(reason)}; });
}

void AppealForms::decideExtension(FormDialog* form, const Card& card)
{
    form->addFact(tr("Asked: %n working day(s).", nullptr, static_cast<int>(card.extensionAsked.value_or(0))) + QLatin1Char(' ') +
                  qt(card.extensionReason));
    auto* decision = named(form->addChoice(tr("Decision"), {tr("Grant"), tr("Refuse")}), "agree");
    auto* told = named(form->addDate(tr("Citizen told on"), qtDate(core::dayOf(m_session.now()))), "told");
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    connect(decision, &QComboBox::currentIndexChanged, told, [told](int index) { told->setEnabled(index == 0); });
    take<core::appeals::DecideExtension>(form, [id = card.row.id, decision, told, reason] {
        const bool agree = decision->currentIndex() == 0;
        return core::appeals::DecideExtension{id, agree, agree ? std::optional(coreDay(told->date())) : std::nullopt, typed(reason)};
    });
}

void AppealForms::answer(FormDialog* form, const Card& card, bool atOnce)
{
    form->addFact(atOnce ? tr("Told on the telephone, where a rule answers it.") : tr("The answer stops the clock; the citizen is asked next."));
    auto* said = named(form->addText(tr("Answer to the citizen"), {}, true), "answer");
    if (atOnce)
        return take<core::appeals::AnswerAtOnce>(form, [id = card.row.id, said] { return core::appeals::AnswerAtOnce{id, typed(said)}; });
    auto* way = named(form->addLine(tr("How it was told"), tr("Telephone"), true), "way");
    take<core::appeals::Answer>(form, [id = card.row.id, seen = card.row.ver, said, way] {
        return core::appeals::Answer{id, typed(said), typed(way), seen};
    });
}

} // namespace minyi::ui
