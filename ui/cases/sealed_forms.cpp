#include "ui/cases/sealed_forms.h"

#include "core/cases/query_fields.h"
#include "ui/documents/paper_reader.h"
#include "ui/kit/labels.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/text/deadline_words.h"
#include "ui/text/cases_words.h"
#include "ui/text/formats.h"
#include "ui/text/people_words.h"

namespace minyi::ui {

namespace cases = core::cases;
namespace reports = core::reports;

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
    setNorm(form, stepTopic(cases::Class::Administrative, cases::Step::Archive), tr("Open a sealed record"));
    auto* number = named(form->addLine(tr("Number of the case, as 11-5 or in full"), {}, true), "number");
    auto* purpose = named(new QComboBox, "purpose");
    for (const auto& token : core::TokensOf<cases::Purpose>::table)
        purpose->addItem(words(token.value), qt(std::string(token.text)));
    form->addField(tr("Purpose"), purpose, true);
    auto* text = named(form->addText(tr("What it is needed for, in ten characters at least"), {}, true), "words");
    const auto command = [=, this] {
        const auto kept = writtenNumber(number->text().trimmed(), core::civil(core::dayOf(m_session.now())).year);
        return reports::OpenSealedFile{kept.toStdString(), core::fromText<cases::Purpose>(chosen(purpose)).value_or(cases::Purpose::CaseWork), typed(text)};
    };
    submitWith<reports::OpenSealedFile>(form, command, [this, command](const reports::SealedFile& opened) { show(opened, command()); });
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
void SealedForms::show(const reports::SealedFile& opened, const reports::OpenSealedFile& why)
{
    const auto& file = opened.file;
    const bool reopens = std::ranges::count(file.next, cases::Step::Reopen) > 0;
    auto* form = makeForm(QStringLiteral("sealed record"), tr("Sealed record"));
    setNorm(form, stepTopic(cases::Class::Administrative, cases::Step::Archive), tr("Sealed record"));
    reopens ? form->setVerbs(words(cases::Step::Reopen), tr("Close")) : form->setClose(tr("Close"));
    form->addFact(headOf(file.row));
    for (const auto& text : {factsOf(file), peopleOf(file), historyOf(file)})
        if (!text.isEmpty())
            form->addFact(text);
    form->addFact(opened.papers.empty() ? tr("No paper of it is final.") : tr("Its papers; to read one is noted too:"));
    for (const auto& paper : opened.papers) {
        const auto name = QStringList{said(m_session, paper.zh, paper.en), qt(paper.number)}.join(QLatin1Char(' ')).trimmed();
        auto* button = makeButton(name, "ghost");
        form->addField({}, button);
        button->setAccessibleName(tr("Read: %1").arg(name));
        connect(button, &QPushButton::clicked, form, [this, form, name, id = paper.id, why] { read(form, name, {id, why.purpose, why.words}); });
    }
    connect(form, &FormDialog::accepted, form, [this, form, file, reopens] {
        form->finish();
        if (reopens)
            emit reopenAsked(file);
    });
    openForm(form);
}

void SealedForms::read(FormDialog* form, const QString& name, const reports::ReadSealedPaper& paper)
{
    submit(m_session, paper, form, [this, form, name](auto report) {
        if (!report)
            return form->showProblem({nullptr, sentence(report.error())});
        (new PaperReader(name, *report, {}, m_over))->open();
    });
}

} // namespace minyi::ui
