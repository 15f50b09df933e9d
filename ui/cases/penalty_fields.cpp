#include "ui/cases/penalty_fields.h"

#include "core/cases/roles.h"
#include "ui/kit/form_desk.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"

#include <QCoreApplication>

namespace minyi::ui {

namespace {

constexpr int kMostFine = 1'000'000, kMostDays = 20; ///< detentions for several acts together last twenty days at most

QString tr(const char* text)
{
    return QCoreApplication::translate("PenaltyFields", text);
}

/// The name a test and the reading aloud know a field by: that of a person carries whose it is.
QString called(const char* name, qint64 person)
{
    return person ? QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(person) : QString::fromLatin1(name);
}

bool isSuspect(const core::cases::PersonRow& person)
{
    const auto role = core::fromText<core::cases::PersonRole>(person.role);
    return role == core::cases::PersonRole::Suspect || role == core::cases::PersonRole::Party;
}

} // namespace

PenaltyFields::PenaltyFields(FormDialog* form, const core::cases::FileAnswer& file)
{
    std::vector<core::cases::PersonRow> suspects;
    for (const auto& person : file.people)
        if (isSuspect(person))
            suspects.push_back(person);
    if (suspects.size() < 2) {
        m_each.push_back(add(form, 0));
        return;
    }
    for (const auto& person : suspects) {
        form->addFact(calledInCase(person.name, person.role, core::cases::Class::Administrative));
        m_each.push_back(add(form, person.id.value));
    }
}

PenaltyFields::One PenaltyFields::add(FormDialog* form, qint64 person)
{
    One one;
    one.person = person;
    one.fine = new QSpinBox;
    one.fine->setObjectName(called("fine", person));
    one.fine->setRange(0, kMostFine);
    one.fine->setSuffix(tr(" yuan"));
    form->addField(tr("Fine"), one.fine);
    one.days = new QSpinBox;
    one.days->setObjectName(called("detention_days", person));
    one.days->setRange(0, kMostDays);
    form->addField(tr("Days of detention"), one.days);
    one.warning = new QCheckBox(tr("Warning"));
    one.warning->setObjectName(called("warning", person));
    form->addField({}, one.warning);
    if (person) {
        one.none = form->addLine(tr("No penalty, because"));
        one.none->setObjectName(called("no_penalty", person));
    }
    return one;
}

core::Json PenaltyFields::value() const
{
    core::Json people = core::Json::array();
    for (const One& one : m_each) {
        core::Json json = {{"fine", one.fine->value()}, {"detention_days", one.days->value()}, {"warning", one.warning->isChecked()}};
        if (!one.person)
            return json;
        json["person"] = core::toJson(core::Id<core::cases::CasePerson>{one.person});
        if (const auto grounds = typed(one.none); !grounds.empty())
            json["no_penalty"] = grounds;
        people.push_back(std::move(json));
    }
    return {{"people", std::move(people)}};
}

} // namespace minyi::ui
