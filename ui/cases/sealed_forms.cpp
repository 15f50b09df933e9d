#include "ui/cases/sealed_forms.h"

#include "core/cases/query_fields.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/formats.h"
#include "ui/text/people_words.h"

namespace minyi::ui {

namespace cases = core::cases;

namespace {

QString peopleOf(const cases::FileAnswer& file)
{
    QStringList lines;
    for (const auto& person : file.people) {
        QStringList parts{person.hidden ? SealedForms::tr("Protected") : qt(person.name), roleInCase(person.role, file.row.kind), qt(person.idNumber), qt(person.creditCode),
                          qt(person.phone)};
        parts.removeAll(QString());
        lines << parts.join(kDot);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void SealedForms::openSealed()
{
    auto* form = makeForm(QStringLiteral("sealed"), tr("Open a sealed record"));
    form->addFact(tr("The law seals records of public order. Who opens one, when and for what is kept, and the inspectors read it."));
    auto* number = named(form->addLine(tr("Number of the case"), {}, true), "number");
    auto* purpose = named(new QComboBox, "purpose");
    for (const auto& token : core::TokensOf<cases::Purpose>::table)
        purpose->addItem(words(token.value), qt(std::string(token.text)));
    form->addField(tr("Purpose"), purpose, true);
    auto* text = named(form->addText(tr("What it is needed for"), {}, true), "words");
    submitWith<cases::OpenSealed>(
        form,
        [=] {
            return cases::OpenSealed{typed(number), core::fromText<cases::Purpose>(chosen(purpose)).value_or(cases::Purpose::CaseWork), typed(text)};
        },
        [this](const cases::FileAnswer& file) { show(file); });
    openForm(form);
}

QString SealedForms::factsOf(const cases::FileAnswer& file) const
{
    const Formats formats(m_session.language);
    QStringList lines{QStringList{words(file.row.kind), subtypeWords(file.row.subtype, file.row.kind), words(file.row.state)}.join(kDot),
                      tr("reported %1").arg(formats.nearMoment(file.row.opened, m_session.now())) + kDot + qt(file.row.unit)};
    if (!file.row.handlerName.empty())
        lines << tr("handled by %1").arg(qt(file.row.handlerName));
    if (file.decidedAt)
        lines << tr("decided %1").arg(formats.nearMoment(*file.decidedAt, m_session.now()));
    lines << qt(file.place) << qt(file.summary);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString SealedForms::historyOf(const cases::FileAnswer& file) const
{
    const Formats formats(m_session.language);
    QStringList lines;
    for (auto line = file.timeline.rbegin(); line != file.timeline.rend(); ++line)
        lines << formats.nearMoment(line->at, m_session.now()) + kDot + wordsOf<core::Happened>(line->happened) + kDot + qt(line->who);
    return lines.join(QLatin1Char('\n'));
}

/// It is here once: nothing of it is kept when the form is closed.
void SealedForms::show(const cases::FileAnswer& file)
{
    const bool reopens = std::ranges::count(file.next, cases::Step::Reopen) > 0;
    auto* form = makeForm(QStringLiteral("sealed record"), tr("Sealed record"));
    form->setVerbs(reopens ? words(cases::Step::Reopen) : tr("Close"), tr("Close"));
    form->addFact(QStringLiteral("%1  %2").arg(spokenNumber(file.row), qt(file.row.title)));
    for (const auto& text : {factsOf(file), peopleOf(file), historyOf(file)})
        if (!text.isEmpty())
            form->addFact(text);
    connect(form, &FormDialog::accepted, form, [this, form, file, reopens] {
        form->finish();
        if (reopens)
            emit reopenAsked(file);
    });
    openForm(form);
}

} // namespace minyi::ui
