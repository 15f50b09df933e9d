#include "ui/recordings/listening_forms.h"

#include "core/recordings/command_fields.h"
#include "ui/kit/qt_text.h"
#include "ui/text/recordings_words.h"
#include "ui/text/words.h"

namespace minyi::ui {

namespace {

namespace rec = core::recordings;

std::vector<rec::Verdict> verdictsFor(const rec::SampleRow& row)
{
    if (!row.recording) // what cannot be heard is neither right nor wrong
        return {rec::Verdict::NotHeard};
    std::vector<rec::Verdict> all;
    for (const auto& token : core::TokensOf<rec::Verdict>::table)
        all.push_back(token.value);
    return all;
}

} // namespace

void ListeningForms::giveVerdict(const rec::SampleRow& row, const QString& of)
{
    auto* form = makeForm(QStringLiteral("verdict %1").arg(row.id.value), tr("What was heard"));
    form->addFact(of);
    if (!row.quote.empty())
        form->addFact(tr("Written down: %1").arg(qt(row.quote)));
    if (!row.recording)
        form->addFact(tr("This call has no recording. Ask the telephone exchange for it, or say that it could not be heard."));
    form->addFact(tr("The rating stays as it was given; what you find stands beside it."));
    const auto verdicts = verdictsFor(row);
    QStringList names;
    for (const auto verdict : verdicts)
        names << words(verdict);
    auto* choice = named(form->addChoice(tr("The recording and the record"), names), "verdict");
    auto* note = named(form->addText(tr("Note (required where they differ)")), "note");
    form->setVerbs(tr("Record"), tr("Cancel"));
    submitWith<rec::GiveVerdict>(
        form,
        [id = row.id, verdicts, choice, note] {
            const std::string said = typed(note);
            return rec::GiveVerdict{id, verdicts.at(static_cast<std::size_t>(choice->currentIndex())),
                                    said.empty() ? std::nullopt : std::optional(said)};
        },
        [this](const auto&) { emit done(tr("What was heard is recorded")); });
    openForm(form);
}

void ListeningForms::askRemoval(std::vector<core::Id<rec::Recording>> list)
{
    auto* form = makeForm(QStringLiteral("ask removal"), tr("Ask for the removal"));
    form->addFact(tr("%n recording(s) past their time. Another person confirms the list; only then the files are deleted.", nullptr,
                     static_cast<int>(list.size())));
    submitWith<rec::AskRemoval>(
        form, [list = std::move(list)] { return rec::AskRemoval{list}; },
        [this](const auto&) { emit done(tr("The removal is asked for")); });
    openForm(form);
}

void ListeningForms::confirmRemoval(std::vector<core::Id<rec::Recording>> list)
{
    auto* form = makeForm(QStringLiteral("confirm removal"), tr("Confirm the removal"));
    form->addFact(tr("%n recording(s) are deleted for good. That they were there, and who removed them, stays on record.", nullptr,
                     static_cast<int>(list.size())));
    form->setVerbs(tr("Delete the files"), tr("Cancel"), FormDialog::Act::Destructive);
    submitWith<rec::ConfirmRemoval>(
        form, [list = std::move(list)] { return rec::ConfirmRemoval{list}; },
        [this](const auto&) { emit done(tr("The recordings are removed")); });
    openForm(form);
}

} // namespace minyi::ui
