#include "ui/cases/case_forms.h"

#include "core/cases/query_fields.h"
#include "core/cases/state.h"
#include "core/cases/subtypes.h"
#include "ui/cases/officer_choice.h"
#include "ui/cases/penalty_fields.h"
#include "ui/kit/moment_field.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/formats.h"

#include <QCheckBox>
#include <QDateEdit>

#include <algorithm>

namespace minyi::ui {

using core::cases::Step;

namespace {

QString keyOf(const core::cases::FileAnswer& file, const char* what)
{
    return QStringLiteral("case %1 %2").arg(file.row.id.value).arg(QLatin1String(what));
}

/// Grounds that the step asks for; a step that asks none takes a note.
bool asksWords(const core::cases::FileAnswer& file, Step step)
{
    const auto* move = core::cases::findMove(file.row.kind, file.row.state, step);
    return move && move->asksWords;
}

core::cases::Class chosenClass(const QComboBox* kind)
{
    return core::fromText<core::cases::Class>(chosen(kind)).value_or(core::cases::Class::Administrative);
}

/// The kinds of case there are under its law, in the names of that law; what was chosen stays where it is one of them.
void fillSubtypes(QComboBox* choice, core::cases::Class kind)
{
    const auto before = choice->currentData();
    choice->clear();
    for (const auto& each : core::cases::kSubtypes)
        if (core::cases::isOf(each, kind))
            choice->addItem(subtypeWords(each.word, kind), qt(each.word));
    choice->setCurrentIndex(std::max(0, choice->findData(before)));
}

/// The fields of who reports, who may be the victim as well; what they say once they are filled in, nobody where no name is.
auto addReporter(FormDialog* form)
{
    auto* name = named(form->addLine(CaseForms::tr("Who reports")), "name");
    auto* number = named(form->addLine(CaseForms::tr("Identity number")), "id_number");
    auto* phone = named(form->addLine(CaseForms::tr("Telephone")), "phone");
    auto* victim = named(new QCheckBox(CaseForms::tr("Who reports is the victim")), "victim");
    form->addField({}, victim);
    return [=] {
        decltype(core::cases::RegisterCase::people) people;
        if (typed(name).empty())
            return people;
        people.push_back({"reporter", typed(name), typedIfAny(number), typedIfAny(phone), {}, {}, {}});
        if (victim->isChecked())
            people.push_back({"victim", {}, {}, {}, {}, {}, {}, {}, {}, false, {}, {}, 1});
        return people;
    };
}

} // namespace

OfficerChoice* CaseForms::addOfficer(FormDialog* form, const QString& label, const char* token, const QString& nobody)
{
    auto* choice = named(new OfficerChoice(m_session, nobody), token);
    form->addField(label, choice, nobody.isEmpty());
    return choice;
}

QComboBox* CaseForms::addSubtype(FormDialog* form, core::cases::Class kind, const std::string& now)
{
    auto* choice = named(new QComboBox, "subtype");
    fillSubtypes(choice, kind);
    if (choice->findData(qt(now)) < 0 && !now.empty())
        choice->addItem(qt(now), qt(now));
    if (!now.empty())
        choice->setCurrentIndex(choice->findData(qt(now)));
    form->addField(tr("Kind of case"), choice, true);
    return choice;
}

void CaseForms::openIntake()
{
    auto* form = makeForm(QStringLiteral("case intake"), tr("Register case"));
    form->addFact(tr("The number is given on registering; a decision on filing is due within 24 hours, 3 days if it is complex."));
    auto* kind = named(new QComboBox, "class");
    for (const auto each : {core::cases::Class::Administrative, core::cases::Class::Criminal})
        kind->addItem(words(each), qt(std::string(core::toText(each))));
    form->addField(tr("Kind"), kind, true);
    auto* title = named(form->addLine(tr("Title"), {}, true), "title");
    auto* subtype = addSubtype(form, chosenClass(kind), {});
    connect(kind, &QComboBox::currentIndexChanged, subtype, [kind, subtype] { fillSubtypes(subtype, chosenClass(kind)); });
    auto* reported = named(makeMoment(m_session.now()), "opened");
    form->addField(tr("When it was reported"), reported);
    auto* place = named(form->addLine(tr("Place")), "place");
    auto* summary = named(form->addText(tr("What is reported")), "summary");
    summary->setFixedHeight(60);
    const auto reporter = addReporter(form);
    auto* handler = addOfficer(form, tr("Handler"), "handler", tr("Nobody yet"));
    handler->beginWith(qt(m_session.actor.account)); // who handles cases registers his own
    auto* complex = new QCheckBox(tr("Complex: three days to decide"));
    form->addField({}, complex);
    submitWith<core::cases::RegisterCase>(
        form,
        [=, asOpened = reported->dateTime()] {
            core::cases::RegisterCase command;
            command.kind = chosenClass(kind);
            if (reported->dateTime() != asOpened)
                command.opened = legal(reported);
            command.title = typed(title);
            command.subtype = chosen(subtype);
            command.place = typedIfAny(place);
            if (const auto text = typed(summary); !text.empty())
                command.summary = text;
            command.people = reporter();
            if (const auto account = chosen(handler); !account.empty())
                command.handler = account;
            command.complex = complex->isChecked();
            return command;
        },
        [this](const core::cases::Registered& made) { emit done(tr("Registered: %1").arg(qt(made.number)), made.file.value); });
    openForm(form);
}

void CaseForms::openStep(Step step, const File& file, const QString& follows)
{
    auto* form = makeForm(keyOf(file, std::string(core::toText(step)).c_str()), words(step));
    form->addFact(headOf(file.row));
    if (!follows.isEmpty())
        form->addFact(follows);
    setNorm(form, stepTopic(file.row.kind, step));
    const QString did = QStringLiteral("%1: %2").arg(words(step), spokenNumber(file.row));
    if (step == Step::Penalise) {
        penalty(form, file, did);
        return openForm(form);
    }
    const bool required = asksWords(file, step);
    auto* note = named(form->addText(required ? tr("Grounds") : tr("Note"), {}, required), "note");
    submitWith<core::cases::MoveCase>(
        form,
        [=, id = file.row.id, ver = file.row.ver] {
            const auto text = typed(note);
            return core::cases::MoveCase{id, step, ver, text.empty() ? std::nullopt : std::optional(text), {}};
        },
        [this, did](auto) { emit done(did, 0); });
    openForm(form);
}

void CaseForms::penalty(FormDialog* form, const File& file, const QString& did)
{
    form->addFact(tr("A station decides on a warning or up to 1,000 yuan; detention and more is for the bureau."));
    const PenaltyFields fields(form, file);
    auto* note = named(form->addText(tr("Grounds")), "note");
    note->setFixedHeight(60);
    submitWith<core::cases::MoveCase>(
        form,
        [=, id = file.row.id, ver = file.row.ver] {
            const auto text = typed(note);
            return core::cases::MoveCase{id, Step::Penalise, ver, text.empty() ? std::nullopt : std::optional(text), fields.value()};
        },
        [this, did](auto) { emit done(did, 0); });
}

void CaseForms::openAssign(const File& file)
{
    auto* form = makeForm(keyOf(file, "assign"), tr("Assign"));
    form->addFact(headOf(file.row));
    auto* handler = addOfficer(form, tr("Handler"), "handler");
    auto* second = addOfficer(form, tr("Second officer"), "second", tr("Nobody"));
    submitWith<core::cases::AssignOfficer>(
        form,
        [=, id = file.row.id, ver = file.row.ver] { return core::cases::AssignOfficer{id, chosen(handler), chosen(second), ver}; },
        [this, handler](auto) { emit done(tr("Assigned to %1").arg(handler->currentText()), 0); });
    openForm(form);
}

void CaseForms::openEdit(const File& file)
{
    auto* form = makeForm(keyOf(file, "edit"), tr("Correct the facts"));
    form->addFact(headOf(file.row));
    auto* title = named(form->addLine(tr("Title"), qt(file.row.title), true), "title");
    auto* subtype = addSubtype(form, file.row.kind, file.row.subtype);
    auto* place = named(form->addLine(tr("Place"), qt(file.place)), "place");
    auto* summary = named(form->addText(tr("What is reported"), qt(file.summary)), "summary");
    submitWith<core::cases::EditCase>(
        form,
        [=, id = file.row.id, ver = file.row.ver] {
            return core::cases::EditCase{id, typed(title), chosen(subtype), typed(summary), typed(place), {}, {}, ver};
        },
        [this](auto) { emit done(tr("The facts are corrected"), 0); });
    openForm(form);
}

void CaseForms::openHandOver()
{
    auto* form = makeForm(QStringLiteral("hand over"), tr("Hand over"));
    form->addFact(tr("All open cases of one officer go to another: all of them, or none."));
    auto* from = addOfficer(form, tr("From"), "from");
    auto* to = addOfficer(form, tr("To"), "to");
    auto* reason = named(new QComboBox, "reason");
    for (const auto& token : core::TokensOf<core::cases::HandOverReason>::table)
        reason->addItem(words(token.value), qt(std::string(token.text)));
    form->addField(tr("Reason"), reason, true);
    auto* note = named(form->addLine(tr("Note")), "note");
    submitWith<core::cases::HandOver>(
        form,
        [=] {
            return core::cases::HandOver{{},
                                         chosen(from),
                                         chosen(to),
                                         core::fromText<core::cases::HandOverReason>(chosen(reason)).value_or(
                                             core::cases::HandOverReason::Transfer),
                                         typedIfAny(note)};
        },
        [this](const core::cases::HandedOver& over) {
            emit done(tr("Cases handed over: %1").arg(over.count), 0);
        });
    openForm(form);
}

void CaseForms::openStandIn()
{
    auto* form = makeForm(QStringLiteral("stand in"), tr("Name a stand-in"));
    form->addFact(tr("He may do with the open cases what the absent officer may, from the first day to the last."));
    auto* absent = addOfficer(form, tr("Absent"), "absent");
    auto* officer = addOfficer(form, tr("Stands in"), "officer");
    const auto today = core::dayOf(m_session.now());
    auto* from = named(form->addDate(tr("First day"), qtDate(today)), "from");
    auto* to = named(form->addDate(tr("Last day"), qtDate(today + 7)), "to");
    auto* reason = named(form->addLine(tr("Reason"), {}, true), "reason");
    submitWith<core::cases::SetStandIn>(
        form, [=] { return core::cases::SetStandIn{chosen(absent), chosen(officer), coreDay(from->date()), coreDay(to->date()), typed(reason)}; },
        [this, officer](auto) { emit done(tr("%1 stands in").arg(officer->currentText()), 0); });
    openForm(form);
}

void CaseForms::openView(const core::cases::Filters& filters, qint64 own)
{
    if (own) {
        submit(m_session, core::cases::DropView{{own}}, m_over, [this](auto dropped) {
            if (dropped)
                emit done(tr("The view is deleted"), 0);
        });
        return;
    }
    auto* form = makeForm(QStringLiteral("view"), tr("Save as view"));
    auto* name = named(form->addLine(tr("Name"), {}, true), "name");
    auto* shared = new QCheckBox(tr("Share with the unit"));
    form->addField({}, shared);
    submitWith<core::cases::SaveView>(
        form, [=] { return core::cases::SaveView{{}, typed(name), filters, shared->isChecked()}; },
        [this](auto) { emit done(tr("The view is saved"), 0); });
    openForm(form);
}

} // namespace minyi::ui
