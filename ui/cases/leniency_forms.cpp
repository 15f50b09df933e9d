#include "ui/cases/leniency_forms.h"

#include "core/leniency/command_fields.h"
#include "core/leniency/decision_fields.h"
#include "ui/cases/officer_choice.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/deadline_words.h"
#include "ui/text/leniency_words.h"

#include <QCheckBox>
#include <QSpinBox>

namespace minyi::ui {

namespace {

namespace le = core::leniency;
using File = core::Id<core::cases::CaseFile>;

std::optional<bool> answered(const QComboBox* box)
{
    const auto word = chosen(box);
    return word.empty() ? std::nullopt : std::optional(word == "yes");
}


} // namespace

FormDialog* LeniencyForms::form(File file, le::Step step)
{
    return makeForm(QStringLiteral("no penalty %1 %2").arg(file.value).arg(qt(core::toText(step))), words(step));
}

QComboBox* LeniencyForms::addYesNo(FormDialog* form, const QString& label, const char* token)
{
    auto* box = named(new QComboBox, token);
    box->addItem(tr("not said"), QString());
    box->addItem(tr("no"), QStringLiteral("no"));
    box->addItem(tr("yes"), QStringLiteral("yes"));
    form->addField(label, box, true);
    return box;
}

QDateEdit* LeniencyForms::addDay(FormDialog* form, const QString& label, const char* token, int after)
{
    return named(form->addDate(label, qtDate(core::dayOf(m_session.now()) + after)), token);
}

void LeniencyForms::finished(le::State state)
{
    emit done(tr("No-penalty course: %1").arg(words(state)));
}

void LeniencyForms::openBegin(const core::cases::FileAnswer& file)
{
    auto* form = makeForm(QStringLiteral("no penalty begin %1").arg(file.row.id.value), tr("Try by the no-penalty list"));
    form->addFact(tr("A person of the case is told by his id number, an enterprise by its registration number."));
    auto* person = named(new QComboBox, "person");
    for (const auto& each : file.people)
        if (each.role != "reporter" && each.role != "victim" && each.role != "witness")
            person->addItem(calledInCase(each.name, each.role, file.row.kind), QString::number(each.id.value));
    person->addItem(tr("an enterprise, named below"), QString());
    form->addField(tr("Whose act"), person, true);
    auto* company = named(form->addLine(tr("Name of the enterprise")), "company");
    auto* registration = named(form->addLine(tr("Registration number")), "registration");
    auto* found = addDay(form, tr("Found on"), "found_on");
    submitWith<le::BeginCourse>(
        form,
        [=, id = file.row.id] {
            const auto who = person->currentData().toLongLong();
            return le::BeginCourse{id, coreDay(found->date()), who ? std::optional(core::Id<core::cases::CasePerson>{who}) : std::nullopt,
                                   typedIfAny(company), typedIfAny(registration)};
        },
        [this](auto) { finished(le::State::Found); });
    openForm(form);
}

void LeniencyForms::openStep(const core::cases::FileAnswer& file, const Card& card, le::Step step)
{
    const auto id = file.row.id;
    switch (step) {
    case le::Step::Match: return openMatch(id, card);
    case le::Step::FirstTime: return openQuery(id, card);
    case le::Step::Minor: return openHarm(id);
    case le::Step::Order: return openOrder(id, card);
    case le::Step::Extend: return openExtend(id, card);
    case le::Step::Prove: return openProof(id);
    case le::Step::Agree: return openReview(id, true);
    case le::Step::Disagree: return openReview(id, false);
    case le::Step::Educate: return openEducation(id);
    case le::Step::Serve: return openService(id);
    case le::Step::GiveUp: return openGiveUp(id);
    case le::Step::Repeat:
    case le::Step::Harmful:
    case le::Step::Late: return; // what a test comes to
    }
}

void LeniencyForms::openMatch(File file, const Card& card)
{
    auto* form = this->form(file, le::Step::Match);
    auto* entry = named(new QComboBox, "entry");
    for (const auto& row : card.entries)
        if (row.inUse)
            entry->addItem(QStringLiteral("%1 %2").arg(qt(row.entry.id), said(m_session, row.entry.zh, row.entry.en)), qt(row.entry.id));
    form->addField(tr("Entry"), entry, true);
    auto* confidence = form->addFact({});
    auto* conditions = form->addFact({});
    const auto tell = [=, entries = card.entries] {
        for (const auto& row : entries)
            if (row.entry.id == chosen(entry)) {
                confidence->setText(tr("Confidence: %1").arg(words(row.entry.confidence)));
                conditions->setText(qt(row.entry.conditions));
            }
    };
    connect(entry, &QComboBox::currentIndexChanged, form, tell);
    tell();
    if (entry->count() == 0)
        confidence->setText(tr("No entry that fits this case was in use on the day the act was found."));
    submitWith<le::MatchEntry>(form, [=] { return le::MatchEntry{file, chosen(entry)}; }, [this](auto state) { finished(state); });
    openForm(form);
}

void LeniencyForms::openQuery(File file, const Card& card)
{
    auto* form = this->form(file, le::Step::FirstTime);
    form->addFact(tr("In the own records since the list began: the same act %1, other cases of the kind %2.").arg(card.same).arg(card.near));
    auto* asked = named(form->addText(tr("What was asked"), {}, true), "asked");
    auto* sources = named(form->addLine(tr("Of which sources"), {}, true), "sources");
    auto* elsewhere = new QCheckBox(tr("A source knows the same act"));
    form->addField({}, elsewhere);
    auto* other = named(form->addText(tr("Why the other cases are another act")), "other_act");
    form->addFact(tr("A repeat leads to the ordinary procedure."));
    submitWith<le::TestFirstTime>(
        form,
        [=] {
            const auto why = typed(other);
            return le::TestFirstTime{file, typed(asked), typed(sources), elsewhere->isChecked(), why.empty() ? std::nullopt : std::optional(why)};
        },
        [this](auto state) { finished(state); });
    openForm(form);
}

void LeniencyForms::openHarm(File file)
{
    auto* form = this->form(file, le::Step::Minor);
    form->addFact(tr("One yes leads to the ordinary procedure."));
    auto* injury = addYesNo(form, tr("Injury to a person"), "injury");
    auto* injuryWords = named(form->addLine(tr("About the injury")), "injury_words");
    auto* loss = addYesNo(form, tr("Loss of property"), "loss");
    auto* lossWords = named(form->addLine(tr("About the loss")), "loss_words");
    auto* further = addYesNo(form, tr("A further offence"), "further");
    auto* furtherWords = named(form->addLine(tr("About the further offence")), "further_words");
    auto* noticed = addYesNo(form, tr("Notice in society"), "noticed");
    auto* noticedWords = named(form->addLine(tr("About the notice")), "noticed_words");
    submitWith<le::CheckHarm>(
        form,
        [=] {
            return le::CheckHarm{file, answered(injury), answered(loss), answered(further), answered(noticed), typedIfAny(injuryWords),
                                 typedIfAny(lossWords), typedIfAny(furtherWords), typedIfAny(noticedWords)};
        },
        [this](auto state) { finished(state); });
    openForm(form);
}

void LeniencyForms::openOrder(File file, const Card& card)
{
    auto* form = this->form(file, le::Step::Order);
    QString proposed;
    for (const auto& row : card.entries)
        if (!card.courses.empty() && row.entry.id == card.courses.front().course.entry)
            proposed = qt(row.entry.correction);
    auto* text = named(form->addText(tr("What has to be corrected"), proposed, true), "words");
    auto* due = addDay(form, tr("By"), "due", 7);
    submitWith<le::OrderCorrection>(form, [=] { return le::OrderCorrection{file, typed(text), coreDay(due->date())}; },
                                    [this](auto state) { finished(state); });
    openForm(form);
}

void LeniencyForms::openExtend(File file, const Card& card)
{
    auto* form = this->form(file, le::Step::Extend);
    form->addFact(tr("The order is extended once."));
    auto* due = addDay(form, tr("By"), "due");
    if (!card.courses.empty() && card.courses.front().course.due)
        due->setDate(qtDate(*card.courses.front().course.due + 3));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<le::ExtendCorrection>(form, [=] { return le::ExtendCorrection{file, coreDay(due->date()), typed(reason)}; },
                                     [this](auto state) { finished(state); });
    openForm(form);
}

void LeniencyForms::openProof(File file)
{
    auto* form = this->form(file, le::Step::Prove);
    form->addFact(tr("The proof is a piece of evidence of this file. A correction after the ordered day leads to the ordinary procedure."));
    auto* day = addDay(form, tr("Corrected on"), "corrected_on");
    auto* proof = named(form->addText(tr("What proves it"), {}, true), "proof");
    auto* number = named(new QSpinBox, "evidence");
    number->setRange(1, 9999);
    form->addField(tr("Number of the evidence"), number, true);
    submitWith<le::ProveCorrection>(
        form, [=] { return le::ProveCorrection{file, coreDay(day->date()), typed(proof), number->value()}; },
        [this](auto state) { finished(state); });
    openForm(form);
}

void LeniencyForms::openReview(File file, bool agree)
{
    auto* form = this->form(file, agree ? le::Step::Agree : le::Step::Disagree);
    form->addFact(agree ? tr("Articles, band and list version are right.") : tr("The ordinary procedure goes on, with your reason."));
    auto* text = named(form->addText(agree ? tr("What they should know") : tr("Reason"), {}, !agree), "words");
    submitWith<le::ReviewCourse>(form, [=] { return le::ReviewCourse{file, agree, typed(text)}; }, [this](auto state) { finished(state); });
    openForm(form);
}

void LeniencyForms::openEducation(File file)
{
    auto* form = this->form(file, le::Step::Educate);
    auto* text = named(form->addText(tr("Words said"), {}, true), "words");
    auto* officer = named(new OfficerChoice(m_session), "officer");
    officer->beginWith(qt(m_session.actor.account));
    form->addField(tr("Said by"), officer);
    auto* undertaking = named(form->addText(tr("Undertaking of the party"), {}, true), "undertaking");
    submitWith<le::EducateParty>(form, [=] { return le::EducateParty{file, typed(text), chosen(officer), typed(undertaking)}; },
                                 [this](auto state) { finished(state); });
    openForm(form);
}

void LeniencyForms::openService(File file)
{
    auto* form = this->form(file, le::Step::Serve);
    auto* day = addDay(form, tr("Served on"), "day");
    auto* way = named(form->addLine(tr("How"), {}, true), "way");
    submitWith<le::ServeDecision>(form, [=] { return le::ServeDecision{file, coreDay(day->date()), typed(way)}; },
                                  [this](auto state) { finished(state); });
    openForm(form);
}

void LeniencyForms::openGiveUp(File file)
{
    auto* form = this->form(file, le::Step::GiveUp);
    form->addFact(tr("The course ends and is not begun again in this case; a lighter penalty stays possible."));
    auto* failure = named(new QComboBox, "failure");
    for (const auto each : {le::Failure::NotOnList, le::Failure::Repeat, le::Failure::Harm, le::Failure::NotCorrected})
        failure->addItem(words(each), qt(core::toText(each)));
    form->addField(tr("Which test failed"), failure, true);
    auto* text = named(form->addText(tr("Reason"), {}, true), "words");
    submitWith<le::GiveUpCourse>(form, [=] { return le::GiveUpCourse{file, *core::fromText<le::Failure>(chosen(failure)), typed(text)}; },
                                 [this](auto state) { finished(state); });
    openForm(form);
}

} // namespace minyi::ui
