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

namespace minyi::ui {

namespace cases = core::cases;

namespace {

QString lineOf(const cases::AlikeRow& row)
{
    return QStringList{qt(row.name), roleInCase(row.role), spokenNumber(row.number, row.unit, row.kind), subtypeWords(row.subtype), words(row.state)}
        .join(kDot);
}

/// Nothing, or what the field says is no day.
std::optional<core::Day> dayIn(const QLineEdit* field)
{
    return core::parseDay(typed(field));
}

} // namespace

struct PeopleForms::Fields {
    QComboBox* role = nullptr;
    QLineEdit *name = nullptr, *number = nullptr, *born = nullptr, *credit = nullptr, *phone = nullptr;
    QComboBox* guards = nullptr;
    QCheckBox* isProtected = nullptr;
    QLabel* alike = nullptr;
};

void PeopleForms::addCivil(FormDialog* form, Fields& fields)
{
    fields.role = named(new QComboBox, "role");
    for (const auto& token : core::TokensOf<cases::PersonRole>::table)
        fields.role->addItem(roleInCase(token.text), qt(std::string(token.text)));
    form->addField(tr("Role"), fields.role, true);
    fields.name = named(form->addLine(tr("Name"), {}, true), "name");
    fields.number = named(form->addLine(tr("Identity number")), "id_number");
    fields.number->setPlaceholderText(tr("empty if no number is known"));
    fields.born = named(form->addLine(tr("Born (YYYY-MM-DD)")), "born_day");
    fields.credit = named(form->addLine(tr("Credit code of a company")), "credit_code");
    fields.phone = named(form->addLine(tr("Telephone")), "phone");
}

void PeopleForms::addGuards(FormDialog* form, const File& file, Fields& fields)
{
    fields.guards = named(new QComboBox, "guards");
    fields.guards->addItem(tr("nobody"), 0);
    for (const auto& person : file.people)
        if (!person.hidden && person.role != core::toText(cases::PersonRole::Guardian))
            fields.guards->addItem(qt(person.name) + kDot + roleInCase(person.role), static_cast<qlonglong>(person.id.value));
    form->addField(tr("A guardian guards"), fields.guards);
    const auto offer = [fields] { fields.guards->setEnabled(chosen(fields.role) == core::toText(cases::PersonRole::Guardian)); };
    connect(fields.role, &QComboBox::currentIndexChanged, form, offer);
    offer();
    fields.isProtected = named(new QCheckBox(tr("Protected: nobody but the handler learns of him")), "protected");
    form->addField({}, fields.isProtected);
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

void PeopleForms::openAdd(const File& file)
{
    auto* form = makeForm(QStringLiteral("case %1 person").arg(file.row.id.value), tr("Add a person"));
    form->addFact(QStringLiteral("%1  %2").arg(spokenNumber(file.row), qt(file.row.title)));
    Fields fields;
    addCivil(form, fields);
    addGuards(form, file, fields);
    fields.alike = named(form->addFact({}), "alike");
    setTone(fields.alike, "warn");
    fields.alike->hide();
    showAlike(form, fields);
    form->validateWith([fields]() -> std::optional<Problem> {
        if (!fields.born->text().trimmed().isEmpty() && !dayIn(fields.born))
            return Problem{fields.born, tr("This is no day: write it as 1990-01-31.")};
        return {};
    });
    submitWith<cases::AddPerson>(
        form,
        [fields, id = file.row.id] {
            cases::AddPerson command{id, chosen(fields.role), typed(fields.name), typedIfAny(fields.number), typedIfAny(fields.phone),
                                     {}, dayIn(fields.born), {}};
            command.creditCode = typedIfAny(fields.credit);
            command.isProtected = fields.isProtected->isChecked();
            if (const auto ward = fields.guards->currentData().toLongLong(); ward && fields.guards->isEnabled())
                command.guards = core::Id<cases::CasePerson>{ward};
            return command;
        },
        [this](auto) { emit done(tr("The person is added")); });
    openForm(form);
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
