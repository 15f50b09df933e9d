#include "ui/deadlines/rule_forms.h"

#include "core/deadlines/edition_fields.h"
#include "core/deadlines/trial_fields.h"
#include "ui/deadlines/notice_forms.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/views.h"
#include "ui/text/cases_words.h"
#include "ui/text/deadline_words.h"

namespace minyi::ui {

namespace {

namespace dl = core::deadlines;

struct TrialLine {
    QString number, before, then;
    Chip chip;
};

const Column<TrialLine> kTrialColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Case"), [](const TrialLine& line) { return QVariant(line.number); }, 176},
    {QT_TRANSLATE_NOOP("Column", "Before"), [](const TrialLine& line) { return QVariant(line.before); }, 120},
    {QT_TRANSLATE_NOOP("Column", "Then"), [](const TrialLine& line) { return QVariant(line.then); }, 120},
    {QT_TRANSLATE_NOOP("Column", "In time or late"), [](const TrialLine& line) { return QVariant::fromValue(line.chip); }, 132},
};

Chip outcome(const dl::TrialRow& row)
{
    if (row.wasLate == row.wouldBeLate)
        return row.wasLate ? Chip{Tone::Neutral, Fill::Outline, Glyph::None, RuleForms::tr("late either way")}
                           : Chip{Tone::Neutral, Fill::Outline, Glyph::None, RuleForms::tr("in time either way")};
    return row.wouldBeLate ? Chip{Tone::Danger, Fill::Soft, Glyph::Triangle, RuleForms::tr("would be late")}
                           : Chip{Tone::Ok, Fill::Soft, Glyph::Tick, RuleForms::tr("would be in time")};
}

} // namespace

/// One trial while it goes on.
struct RuleForms::Look {
    dl::EditionRow edition;
    Then then;
    FormDialog* form;
    RowModel<TrialLine>* model;
    QLabel* words;
    qint64 looked = 0, total = 0, ran = 0, late = 0, inTime = 0;
    std::optional<core::Uid> tried;
};

void RuleForms::openTrial(const dl::EditionRow& edition, Then then)
{
    const QString verbs[] = {tr("Close"), tr("Submit the edition"), tr("Take the edition into force")};
    auto* form = makeForm(QStringLiteral("trial %1").arg(edition.edition.value), verbs[static_cast<int>(then)]);
    form->addFact(tr("What began in the last year, closed cases too, as if the changed limits had counted then."));
    auto* words = makeWrapped(tr("Looking at the cases of the last year…"));
    form->addField({}, words);
    auto* table = new TableView(tr("Limits that would have ended otherwise"));
    auto* model = new RowModel<TrialLine>(kTrialColumns, table);
    addTable(form, table, model, tr("Limits that would have ended otherwise"));
    setWidths(*table, kTrialColumns);
    const auto look = std::make_shared<Look>(Look{edition, then, form, model, words, 0, 0, 0, 0, 0, {}});
    form->validateWith([look]() -> std::optional<Problem> {
        if (look->then != Then::Nothing && !look->tried)
            return Problem{nullptr, tr("The trial is not through yet.")};
        return {};
    });
    if (then == Then::Submit)
        submitWith<dl::SubmitEdition>(
            form, [look] { return dl::SubmitEdition{look->edition.edition, *look->tried}; },
            [this](auto) { emit done(tr("Submitted. A second person of legal affairs takes it into force.")); });
    else if (then == Then::Take)
        submitWith<dl::TakeEdition>(
            form, [look] { return dl::TakeEdition{look->edition.edition, *look->tried}; },
            [this](auto) { emit done(tr("In force. Every clock has been reckoned anew.")); });
    else
        connect(form, &FormDialog::accepted, form, &FormDialog::finish);
    openForm(form);
    this->look(look, {});
}

/// Piece after piece, so that it can be watched and left at any time.
void RuleForms::look(const std::shared_ptr<Look>& look, std::optional<std::string> after)
{
    askEach(m_session, dl::Trial{look->edition.edition, std::move(after), {}}, look->form, [this, look](auto piece) {
        if (!piece)
            return look->words->setText(sentence(piece.error()));
        look->looked += piece->looked;
        look->total += piece->total;
        look->ran += piece->ran;
        std::vector<TrialLine> lines;
        for (const auto& row : piece->moved) {
            look->late += row.wouldBeLate && !row.wasLate;
            look->inTime += row.wasLate && !row.wouldBeLate;
            lines.push_back({spokenNumber(row.number, row.unit, row.caseKind), shortExpiry(row.before, m_session),
                             shortExpiry(row.then, m_session), outcome(row)});
        }
        look->model->appendRows(std::move(lines));
        if (piece->next) {
            look->words->setText(tr("%1 of %2 looked at, %3 would have ended otherwise")
                                     .arg(look->looked).arg(look->total).arg(look->model->rowCount()));
            return this->look(look, piece->next);
        }
        look->tried = piece->tried;
        finish(look);
    });
}

void RuleForms::finish(const std::shared_ptr<Look>& look)
{
    if (look->ran == 0)
        return look->words->setText(tr("%1 cases and orders looked at; none was under a limit that changes.").arg(look->looked));
    look->words->setText(tr("%1 cases and orders looked at. The changed limits ran %2 times; %3 would have ended otherwise: %4 would have "
                            "become late, %5 in time.")
                             .arg(look->looked).arg(look->ran).arg(look->model->rowCount()).arg(look->late).arg(look->inTime));
}

} // namespace minyi::ui
