#include "ui/deadlines/rule_forms.h"

#include "core/deadlines/edition_fields.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"

#include <QDateEdit>
#include <QSpinBox>

namespace minyi::ui {

namespace {

namespace dl = core::deadlines;

QString keyOf(const dl::EditionRow& edition, const std::string& what)
{
    return QStringLiteral("edition %1 %2").arg(edition.edition.value).arg(qt(what));
}

QSpinBox* makeAmount(int amount)
{
    auto* field = new QSpinBox;
    field->setRange(1, 8760);
    field->setValue(amount);
    return field;
}

QComboBox* makeUnit(dl::Unit unit)
{
    auto* field = new QComboBox;
    for (const auto& each : core::TokensOf<dl::Unit>::table)
        field->addItem(unitWords(each.value), QString::fromLatin1(each.text.data(), static_cast<qsizetype>(each.text.size())));
    field->setCurrentIndex(static_cast<int>(unit));
    return field;
}

QComboBox* makeYesNo(const QString& yes, const QString& no, bool is)
{
    auto* field = new QComboBox;
    field->addItems({yes, no});
    field->setCurrentIndex(is ? 0 : 1);
    return field;
}

/// The fields of one limit, and the limit with what was typed into them.
struct LimitFields {
    dl::Rule rule;
    QLineEdit *nameZh, *nameEn, *article, *note;
    QSpinBox* amount = nullptr;
    QComboBox *unit = nullptr, *rolls = nullptr, *countsStart = nullptr;
    std::vector<QSpinBox*> tiers; ///< in the order of the extensions; none for one whose date is set

    void build(FormDialog* form, const Session& session)
    {
        if (rule.limit) {
            amount = named(makeAmount(rule.limit->amount), "amount");
            form->addField(RuleForms::tr("Amount"), amount, true);
            unit = named(makeUnit(rule.limit->unit), "unit");
            form->addField(RuleForms::tr("Unit"), unit);
            rolls = named(makeYesNo(RuleForms::tr("moves to the next working day"), RuleForms::tr("stays where it is"), rule.rollover), "rollover");
            form->addField(RuleForms::tr("A last day that is a day off"), rolls);
            countsStart = named(makeYesNo(RuleForms::tr("counts"), RuleForms::tr("does not count"), rule.countsStart), "counts_start");
            form->addField(RuleForms::tr("The day it starts on"), countsStart);
        }
        for (const auto& extension : rule.extensions) {
            tiers.push_back(extension.amount ? makeAmount(*extension.amount) : nullptr);
            if (tiers.back())
                form->addField(RuleForms::tr("Extension, %1 (%2)").arg(said(session, extension.conditionZh, extension.conditionEn), unitWords(*extension.unit)),
                               tiers.back());
        }
        article = named(form->addLine(RuleForms::tr("Article"), qt(rule.source.article.value_or(""))), "article");
        nameZh = named(form->addLine(RuleForms::tr("Name in Chinese"), qt(rule.nameZh), true), "name_zh");
        nameEn = named(form->addLine(RuleForms::tr("Name in English"), qt(rule.nameEn), true), "name_en");
        note = named(form->addLine(RuleForms::tr("Note"), qt(rule.note.value_or(""))), "note");
    }

    std::string json() const
    {
        dl::Rule next = rule;
        if (amount) {
            next.limit = dl::Limit{amount->value(), static_cast<dl::Unit>(unit->currentIndex())};
            next.rollover = rolls->currentIndex() == 0;
            next.countsStart = countsStart->currentIndex() == 0;
        }
        for (std::size_t i = 0; i < tiers.size(); ++i)
            if (tiers[i])
                next.extensions[i].amount = tiers[i]->value();
        next.source.article = typedIfAny(article);
        next.nameZh = typed(nameZh);
        next.nameEn = typed(nameEn);
        next.note = typedIfAny(note);
        return core::toJson(next).dump();
    }
};

} // namespace

const dl::Rule* changedIn(const dl::EditionRow& edition, const dl::Rule& rule)
{
    for (const auto& change : edition.changes)
        if (change.of == rule.id)
            return &change.rule;
    return nullptr;
}

void RuleForms::openDraft()
{
    auto* form = makeForm(QStringLiteral("edition"), tr("Draft the edition"));
    form->addFact(tr("An edition holds the limits that change together. What starts before its day is counted as now."));
    auto* paper = named(form->addLine(tr("Law or notice"), {}, true), "paper");
    auto* from = named(form->addDate(tr("Valid from"), qtDate(core::dayOf(m_session.now()) + 1)), "valid_from");
    submitWith<dl::DraftEdition>(
        form, [=] { return dl::DraftEdition{typed(paper), coreDay(from->date())}; },
        [this](auto) { emit done(tr("Drafted. Choose a limit and press Enter to change it.")); });
    openForm(form);
}

void RuleForms::openChange(const dl::EditionRow& edition, const dl::LimitRow& row)
{
    auto* form = makeForm(keyOf(edition, row.rule.id), tr("Put it into the edition"));
    const auto* changed = changedIn(edition, row.rule);
    form->addFact(tr("%1, from %2 on").arg(said(m_session, row.rule.nameZh, row.rule.nameEn),
                                           Formats(m_session.language).day(edition.validFrom)));
    const auto fields = std::make_shared<LimitFields>();
    fields->rule = changed ? *changed : row.rule;
    fields->build(form, m_session);
    const auto id = edition.edition;
    const auto of = row.rule.id;
    if (changed) {
        auto* back = makeButton(tr("Leave it as it is now"));
        form->addField({}, back);
        connect(back, &QPushButton::clicked, form, [this, form, id, of] {
            submit(m_session, dl::ChangeRule{id, of, {}}, form, [this, form](auto result) {
                if (!result)
                    return form->showProblem({nullptr, sentence(result.error())});
                form->finish();
                emit done(tr("The edition leaves it as it is now"));
            });
        });
    }
    submitWith<dl::ChangeRule>(
        form, [=] { return dl::ChangeRule{id, of, fields->json()}; },
        [this](auto) { emit done(tr("In the edition. It counts once a second person has taken the edition into force.")); });
    openForm(form);
}

void RuleForms::openReturn(const dl::EditionRow& edition)
{
    const bool draft = edition.state == dl::EditionState::Draft;
    auto* form = makeForm(keyOf(edition, "return"), draft ? tr("Drop the edition") : tr("Send it back"));
    form->addFact(draft ? tr("The draft of %1 is dropped; the limits stay as they are.").arg(qt(edition.paper))
                        : tr("%1 goes back to %2; the limits stay as they are.").arg(qt(edition.paper), qt(edition.draftedBy)));
    auto* words = named(form->addText(tr("Reason"), {}, true), "words");
    submitWith<dl::ReturnEdition>(
        form, [=, id = edition.edition] { return dl::ReturnEdition{id, typed(words)}; },
        [this, draft](auto) { emit done(draft ? tr("Dropped") : tr("Sent back")); });
    openForm(form);
}

} // namespace minyi::ui
