#include "ui/cases/enterprise_forms.h"

#include "core/leniency/enterprise_fields.h"
#include "ui/cases/officer_choice.h"
#include "ui/kit/qt_text.h"
#include "ui/text/leniency_words.h"

#include <QCheckBox>
#include <QSpinBox>

#include <algorithm>

namespace minyi::ui {

namespace {

namespace le = core::leniency;
constexpr int kMostYuan = 2'000'000'000, kLowText = 56;

QPlainTextEdit* addLowText(FormDialog* form, const QString& label, const char* token, const std::string& text)
{
    auto* field = named(form->addText(label, qt(text), true), token);
    field->setFixedHeight(kLowText);
    return field;
}

} // namespace

QSpinBox* EnterpriseForms::addYuan(FormDialog* form, const QString& label, const char* token, std::int64_t yuan)
{
    auto* field = named(new QSpinBox, token);
    field->setRange(0, kMostYuan);
    field->setGroupSeparatorShown(true);
    field->setValue(static_cast<int>(std::min<std::int64_t>(yuan, kMostYuan)));
    form->addField(label, field);
    return field;
}

void EnterpriseForms::openFlag(File file)
{
    auto* form = makeForm(QStringLiteral("flag %1").arg(file.value), tr("Mark as concerning an enterprise"));
    form->addFact(tr("Before a measure is taken its effect on the enterprise has to be weighed. Only legal affairs takes the mark off."));
    auto* number = named(form->addLine(tr("Registration number"), {}, true), "registration");
    submitWith<le::FlagEnterprise>(form, [=] { return le::FlagEnterprise{file, typed(number)}; },
                                   [this](const le::Flagged& flagged) { emit done(tr("Marked; other cases with this number: %1").arg(flagged.cases)); });
    openForm(form);
}

void EnterpriseForms::openAssess(const core::cases::FileAnswer& shown, const le::EnterpriseAnswer& answer)
{
    const auto file = shown.row.id;
    auto* form = makeForm(QStringLiteral("assess %1").arg(file.value), tr("Weigh a measure"));
    auto last = answer.assessments.empty() ? le::Assessment{} : answer.assessments.front().assessment;
    if (const auto company = std::ranges::find_if(shown.people, [](const auto& one) { return !one.creditCode.empty(); });
        last.registration.empty() && company != shown.people.end())
        last.company = company->name, last.registration = company->creditCode;
    form->addFact(tr("Amounts in yuan; 0 where there is none. What is frozen is never above what is alleged."));
    auto* company = named(form->addLine(tr("Enterprise"), qt(last.company), true), "company");
    auto* number = named(form->addLine(tr("Registration number"), qt(last.registration), true), "registration");
    auto* measure = addLowText(form, tr("Which measure, against whom or what"), "measure", {});
    auto* alleged = addYuan(form, tr("Amount alleged"), "alleged", last.alleged);
    auto* frozen = addYuan(form, tr("Amount to be frozen"), "frozen", last.frozen);
    auto* illegal = addYuan(form, tr("Illegal income"), "illegal", last.illegal);
    auto* other = addYuan(form, tr("Other property of the matter"), "other", last.other);
    auto* lawful = addYuan(form, tr("Lawful property"), "lawful", last.lawful);
    auto* division = addLowText(form, tr("What is the person's, what the enterprise's"), "division", last.division);
    auto* options = addLowText(form, tr("Lesser measures that were tried"), "options", last.options);
    auto* letter = named(form->addLine(tr("Letter of cooperation, outside the own area"), qt(last.letter)), "letter");
    auto* dispute = new QCheckBox(tr("It is a commercial dispute: no measure is taken"));
    form->addField({}, dispute);
    auto* why = addLowText(form, tr("Commercial-dispute test"), "dispute_words", last.disputeWords);
    auto* contact = named(new OfficerChoice(m_session), "contact");
    contact->beginWith(qt(m_session.actor.account));
    form->addField(tr("Contact officer"), contact, true);
    auto* visits = addLowText(form, tr("Visits, outside the hours of work"), "visits", last.visits);
    submitWith<le::AssessEnterprise>(
        form,
        [=] {
            return le::AssessEnterprise{file,           typed(company),      typed(number),    typed(measure),     alleged->value(),
                                        frozen->value(), illegal->value(),   other->value(),   lawful->value(),    typed(division),
                                        typed(options),  typedIfAny(letter), dispute->isChecked(), typed(why),     chosen(contact),
                                        typed(visits)};
        },
        [this](auto) { emit done(tr("Weighed")); });
    openForm(form);
}

void EnterpriseForms::openNote(File file, le::NoteKind kind)
{
    auto* form = makeForm(QStringLiteral("note %1 %2").arg(file.value).arg(qt(core::toText(kind))), words(kind));
    const bool lists = kind == le::NoteKind::Release, checks = kind == le::NoteKind::Check;
    auto* text = named(form->addText(lists ? tr("Why it is released") : checks ? tr("What was found") : tr("What was told, how and to whom"), {}, true), "words");
    auto* items = lists ? named(form->addText(tr("What is released, one a line"), {}, true), "items") : nullptr;
    auto* needless = checks ? new QCheckBox(tr("Something is held without need: a release list is due in 3 days")) : nullptr;
    if (needless)
        form->addField({}, needless);
    submitWith<le::NoteEnterprise>(
        form,
        [=] {
            return le::NoteEnterprise{file, kind, typed(text), items ? std::optional(typed(items)) : std::nullopt, needless && needless->isChecked()};
        },
        [this](auto) { emit done(tr("Noted")); });
    openForm(form);
}

void EnterpriseForms::openOverride(File file)
{
    auto* form = makeForm(QStringLiteral("let through %1").arg(file.value), tr("Let one measure through"));
    form->addFact(tr("One measure is taken without being weighed. It is listed in the month with your reason."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<le::OverrideEnterprise>(form, [=] { return le::OverrideEnterprise{file, typed(reason)}; },
                                       [this](auto) { emit done(tr("Let through, with your reason")); });
    openForm(form);
}

void EnterpriseForms::openUnflag(File file)
{
    auto* form = makeForm(QStringLiteral("unflag %1").arg(file.value), tr("Take the enterprise mark off"));
    form->addFact(tr("Measures need not be weighed any more. It is listed in the month with your reason."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<le::UnflagEnterprise>(form, [=] { return le::UnflagEnterprise{file, typed(reason)}; },
                                     [this](auto) { emit done(tr("The mark is taken off")); });
    openForm(form);
}

} // namespace minyi::ui
