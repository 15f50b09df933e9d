#include "ui/cases/people_forms.h"

#include "core/cases/command_fields.h"
#include "core/cases/person_fields.h"
#include "core/cases/query_fields.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/formats.h"
#include "ui/text/people_words.h"

#include <QCheckBox>

#include <algorithm>

namespace minyi::ui {

namespace cases = core::cases;

namespace {

QString lineOf(const cases::AlikeRow& row)
{
    return QStringList{qt(row.name), roleInCase(row.role, row.kind), spokenNumber(row.number, row.unit, row.kind), subtypeWords(row.subtype, row.kind), words(row.state)}
        .join(kDot);
}

/// Nothing, or what the field says is no day.
std::optional<core::Day> dayIn(const QLineEdit* field)
{
    return core::parseDay(typed(field));
}

} // namespace

struct PeopleForms::Fields {
    QComboBox *same = nullptr, *role = nullptr, *gender = nullptr, *guards = nullptr;
    QLineEdit *name = nullptr, *number = nullptr, *born = nullptr, *credit = nullptr, *phone = nullptr, *address = nullptr, *workplace = nullptr;
    QPlainTextEdit* note = nullptr;
    QCheckBox* isProtected = nullptr;
    QLabel* alike = nullptr;

    QList<QWidget*> civil() const { return {name, number, gender, born, credit, phone, address, workplace}; }
};

/// Somebody who is in the case already, in one more role: nothing of him is typed again.
void PeopleForms::addSame(FormDialog* form, const File& file, Fields& fields)
{
    fields.same = named(new QComboBox, "same");
    fields.same->addItem(tr("somebody new in the case"), 0);
    for (const auto& person : file.people)
        if (!person.hidden)
            fields.same->addItem(calledInCase(person.name, person.role, file.row.kind), static_cast<qlonglong>(person.id.value));
    form->addField(tr("Who"), fields.same);
}

void PeopleForms::addRole(FormDialog* form, const File& file, Fields& fields)
{
    fields.role = named(new QComboBox, "role");
    for (const auto& token : core::TokensOf<cases::PersonRole>::table)
        fields.role->addItem(roleInCase(token.text, file.row.kind), qt(std::string(token.text)));
    form->addField(tr("Role"), fields.role, true);
}

void PeopleForms::addCivil(FormDialog* form, Fields& fields)
{
    fields.name = named(form->addLine(tr("Name"), {}, true), "name");
    fields.number = named(form->addLine(tr("Identity number")), "id_number");
    fields.number->setPlaceholderText(tr("empty if no number is known; gender and birth are read from it"));
    fields.gender = named(new QComboBox, "gender");
    fields.gender->addItem(tr("by the number"), QString());
    fields.gender->addItem(tr("male"), QStringLiteral("male"));
    fields.gender->addItem(tr("female"), QStringLiteral("female"));
    form->addField(tr("Gender"), fields.gender);
    fields.born = named(form->addLine(tr("Born (YYYY-MM-DD)")), "born_day");
    fields.credit = named(form->addLine(tr("Credit code of a company")), "credit_code");
    fields.phone = named(form->addLine(tr("Telephone")), "phone");
    fields.address = named(form->addLine(tr("Address")), "address");
    fields.address->setPlaceholderText(tr("a decision has to name it"));
    fields.workplace = named(form->addLine(tr("Workplace")), "workplace");
}

void PeopleForms::addGuards(FormDialog* form, const File& file, Fields& fields)
{
    fields.guards = named(new QComboBox, "guards");
    fields.guards->addItem(tr("nobody"), 0);
    for (const bool first : {true, false}) // minors whom nobody guards stand first
        for (const auto& person : file.people)
            if (!person.hidden && person.role != core::toText(cases::PersonRole::Guardian) && person.guardianMissing == first)
                fields.guards->addItem(calledInCase(person.name, person.role, file.row.kind), static_cast<qlonglong>(person.id.value));
    form->addField(tr("A guardian guards"), fields.guards);
    const bool waits = std::ranges::any_of(file.people, &Row::guardianMissing);
    const auto offer = [fields, waits] {
        const bool guardian = chosen(fields.role) == core::toText(cases::PersonRole::Guardian);
        fields.guards->setEnabled(guardian);
        if (guardian && waits && fields.guards->currentIndex() == 0)
            fields.guards->setCurrentIndex(1);
    };
    connect(fields.role, &QComboBox::currentIndexChanged, form, offer);
    offer();
}

void PeopleForms::showAlike(FormDialog* form, const Fields& fields)
{
    const auto look = [this, form, fields] {
        cases::Alike question;
        question.name = typedIfAny(fields.name);
        question.idNumber = typedIfAny(fields.number);
        question.phone = typedIfAny(fields.phone);
        question.creditCode = typedIfAny(fields.credit);
        question.bornDay = dayIn(fields.born);
        question.limit = 3;
        ask(m_session, std::move(question), form, [fields](auto rows) {
            QStringList lines;
            if (rows)
                for (const auto& row : *rows)
                    lines << QStringLiteral("%1: %2").arg(words(row.by), lineOf(row));
            fields.alike->setText(lines.join(QLatin1Char('\n')));
            fields.alike->setVisible(!lines.isEmpty());
        });
    };
    for (auto* field : {fields.name, fields.number, fields.phone, fields.credit, fields.born})
        connect(field, &QLineEdit::textChanged, form, look);
}

void PeopleForms::watch(FormDialog* form, Fields& fields)
{
    fields.alike = named(form->addFact({}), "alike");
    setTone(fields.alike, "warn");
    fields.alike->hide();
    showAlike(form, fields);
    form->validateWith([fields]() -> std::optional<Problem> {
        if (!fields.born->text().trimmed().isEmpty() && !dayIn(fields.born))
            return Problem{fields.born, tr("This is no day: write it as 1990-01-31.")};
        return {};
    });
}

void PeopleForms::openAdd(const File& file)
{
    auto* form = makeForm(QStringLiteral("case %1 person").arg(file.row.id.value), tr("Add a person"));
    form->addFact(headOf(file.row));
    Fields fields;
    if (!file.people.empty())
        addSame(form, file, fields);
    addRole(form, file, fields);
    addCivil(form, fields);
    if (fields.same)
        connect(fields.same, &QComboBox::currentIndexChanged, form, [fields] {
            for (auto* field : fields.civil())
                field->setEnabled(fields.same->currentData().toLongLong() == 0);
        });
    addGuards(form, file, fields);
    auto* enterprise = named(form->addFact(tr("A credit code that begins with 9 marks the case as concerning an enterprise: legal review before filing, and only "
                                              "the legal department takes the mark off.")), "enterprise");
    enterprise->hide();
    connect(fields.credit, &QLineEdit::textChanged, form, [=](const QString& code) { enterprise->setVisible(!code.isEmpty()); });
    fields.isProtected = named(new QCheckBox(tr("Protected: nobody but the handler learns of him")), "protected");
    form->addField({}, fields.isProtected);
    watch(form, fields);
    submitWith<cases::AddPerson>(
        form,
        [fields, id = file.row.id] {
            cases::AddPerson command{id, chosen(fields.role), {}, {}, {}, {}, {}, {}};
            command.isProtected = fields.isProtected->isChecked();
            if (const auto ward = fields.guards->currentData().toLongLong(); ward && fields.guards->isEnabled())
                command.guards = core::Id<cases::CasePerson>{ward};
            if (const auto known = fields.same ? fields.same->currentData().toLongLong() : 0)
                command.same = core::Id<cases::CasePerson>{known};
            else
                say(command, fields);
            return command;
        },
        [this](auto) { emit done(tr("The person is added")); });
    openForm(form);
}

void PeopleForms::say(cases::AddPerson& command, const Fields& fields)
{
    command.name = typed(fields.name);
    command.idNumber = typedIfAny(fields.number), command.phone = typedIfAny(fields.phone);
    if (const auto gender = chosen(fields.gender); !gender.empty())
        command.gender = gender;
    command.bornDay = dayIn(fields.born);
    command.creditCode = typedIfAny(fields.credit);
    command.address = typedIfAny(fields.address), command.workplace = typedIfAny(fields.workplace);
}

void PeopleForms::openReveal(const File& file, const Row& person, std::function<void(const cases::Plain&)> shown)
{
    auto* form = makeForm(QStringLiteral("reveal %1").arg(person.id.value), tr("Show for 30 seconds"));
    form->addFact(tr("Who looks, when and why is kept in the timeline and counted."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<cases::Reveal>(
        form, [=, id = person.id, file = file.row.id] { return cases::Reveal{file, id, typed(reason)}; },
        [shown](const cases::Plain& plain) { shown(plain); });
    openForm(form);
}

void PeopleForms::openProtect(const Row& person)
{
    const bool on = !person.isProtected;
    auto* form = makeForm(QStringLiteral("protect %1").arg(person.id.value), on ? tr("Protect") : tr("Take the protection off"));
    form->addFact(on ? tr("Name, number and telephone are for the handler alone; no list, search, paper or export has them.")
                     : tr("Name, number and telephone are then masked like those of others, and found."));
    auto* reason = named(form->addText(tr("Reason"), {}, !on), "reason");
    submitWith<cases::ProtectPerson>(
        form,
        [=, id = person.id, ver = person.ver] {
            const auto text = typed(reason);
            return cases::ProtectPerson{id, on, text.empty() ? std::nullopt : std::optional(text), ver};
        },
        [this, on](auto) { emit done(on ? tr("Protected") : tr("No longer protected")); });
    openForm(form);
}

void PeopleForms::openChange(const File& file, const Row& person)
{
    auto* form = makeForm(QStringLiteral("change %1").arg(person.id.value), tr("Correct"));
    form->addFact(headOf(file.row));
    form->addFact(tr("In each role he has in the case; papers that are final stay as they are."));
    Fields fields;
    addRole(form, file, fields);
    addCivil(form, fields);
    addGuards(form, file, fields);
    fields.note = named(form->addText(tr("Note"), qt(person.note)), "note");
    fields.role->setCurrentIndex(fields.role->findData(qt(person.role)));
    fields.gender->setCurrentIndex(std::max(0, fields.gender->findData(qt(person.gender))));
    fields.guards->setCurrentIndex(std::max(0, fields.guards->findData(static_cast<qlonglong>(person.guards.value))));
    fields.born->setText(person.bornDay ? qt(core::isoDay(*person.bornDay)) : QString());
    for (const auto& [field, text] : {std::pair(fields.name, &person.name), {fields.number, &person.idNumber}, {fields.credit, &person.creditCode},
                                      {fields.phone, &person.phone}, {fields.address, &person.address}, {fields.workplace, &person.workplace}})
        field->setText(qt(*text));
    watch(form, fields);
    submitWith<cases::ChangePerson>(
        form, [fields, person] { return changeOf(person, fields); }, [this](auto) { emit done(tr("Corrected")); });
    openForm(form);
}

/// What was not touched is not said: it may be worded in a way this form does not know.
cases::ChangePerson PeopleForms::changeOf(const Row& person, const Fields& fields)
{
    cases::ChangePerson command;
    command.person = person.id;
    command.seen = person.ver;
    const auto tell = [](std::optional<std::string>& said, const std::string& before, const std::string& now) {
        if (before != now)
            said = now;
    };
    tell(command.role, person.role, chosen(fields.role));
    tell(command.name, person.name, typed(fields.name));
    tell(command.idNumber, person.idNumber, typed(fields.number));
    tell(command.phone, person.phone, typed(fields.phone));
    tell(command.creditCode, person.creditCode, typed(fields.credit));
    tell(command.address, person.address, typed(fields.address)), tell(command.workplace, person.workplace, typed(fields.workplace));
    tell(command.note, person.note, typed(fields.note));
    if (fields.gender->currentIndex() > 0)
        tell(command.gender, person.gender, chosen(fields.gender));
    if (const auto born = dayIn(fields.born); born != person.bornDay)
        command.bornDay = born;
    if (const core::Id<cases::CasePerson> ward{fields.guards->currentData().toLongLong()}; fields.guards->isEnabled() && ward != person.guards)
        command.guards = ward;
    return command;
}

void PeopleForms::openRemove(const File& file, const Row& person)
{
    auto* form = makeForm(QStringLiteral("remove %1").arg(person.id.value), tr("Cross out"));
    form->addFact(calledInCase(person.name, person.role, file.row.kind));
    form->addFact(tr("He is crossed out in this role, not erased: the timeline keeps who did it and why."));
    form->setVerbs(tr("Cross out"), tr("Keep"), FormDialog::Act::Destructive);
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<cases::RemovePerson>(
        form, [=, id = person.id, ver = person.ver] { return cases::RemovePerson{id, typed(reason), ver}; },
        [this](auto) { emit done(tr("Crossed out")); });
    openForm(form);
}

void PeopleForms::openElsewhere(const Row& person)
{
    auto* form = makeForm(QStringLiteral("elsewhere %1").arg(person.id.value), tr("Other cases"));
    form->setVerbs(tr("Close"), tr("Cancel"));
    auto* list = named(form->addFact({}), "cases");
    connect(form, &FormDialog::accepted, form, &FormDialog::finish);
    ask(m_session, cases::OfPerson{person.id, 50}, form, [list](auto rows) {
        QStringList lines;
        if (rows)
            for (const auto& row : *rows)
                lines << QStringLiteral("%1 (%2)").arg(lineOf(row), words(row.by));
        list->setText(lines.isEmpty() ? tr("None in your sight.") : lines.join(QLatin1Char('\n')));
    });
    openForm(form);
}

} // namespace minyi::ui
