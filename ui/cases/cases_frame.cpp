#include "ui/cases/cases_page.h"

#include "core/cases/query_fields.h"
#include "core/deadlines/clock_fields.h"
#include "ui/cases/bulk_form.h"
#include "ui/cases/case_awaited.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_filter.h"
#include "ui/cases/case_forms.h"
#include "ui/cases/case_rows.h"
#include "ui/cases/case_undo.h"
#include "ui/cases/checklist_pane.h"
#include "ui/cases/cases_columns.h"
#include "ui/cases/clock_forms.h"
#include "ui/cases/evidence_forms.h"
#include "ui/cases/proof.h"
#include "ui/cases/sealed_forms.h"
#include "ui/kit/calls.h"
#include "ui/kit/list_export.h"
#include "ui/kit/norm_topic.h"
#include "ui/review/review_forms.h"
#include "ui/text/words.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace minyi::ui {

void CasesPage::openItem(core::AggKind kind, qint64 id)
{
    if (kind != core::AggKind::Case)
        return;
    showCase(id);
    reload();
}

void CasesPage::moveBy(int by)
{
    if (const auto index = m_model->index(m_table->currentIndex().row() + by, 0); index.isValid())
        m_table->setCurrentIndex(index);
}

void CasesPage::takeNextStep()
{
    const auto next = m_detail->nextStep();
    if (const auto why = next ? m_detail->heldBack(*next) : QString(); !why.isEmpty()) {
        tell(Tone::Warn, why);
        if (*next == core::cases::Step::SubmitForReview)
            m_detail->goToMissing();
        return;
    }
    if (next)
        openStep(*next);
    else if (m_detail->file() && !m_detail->submitOpening())
        tell(Tone::Info, tr("At %1. No step of yours now.").arg(words(m_detail->file()->row.state)));
}

/// To the review goes a case with what is proposed.
void CasesPage::openStep(core::cases::Step step)
{
    if (step == core::cases::Step::SubmitForReview)
        return m_review->openSubmit(*m_detail->file(), m_detail->card());
    m_forms->openStep(step, *m_detail->file(), m_detail->follows(step));
}

bool CasesPage::runAction(const QString& action)
{
    if (action == QLatin1String("new") && session().may(core::Permission::RegisterCase)) {
        m_forms->openIntake();
        return true;
    }
    if (action == QLatin1String("print") && m_detail->file()) {
        emit jumpTo(PageId::Documents, core::AggKind::Case, m_detail->file()->row.id.value);
        return true;
    }
    if (action == QLatin1String("sealed") && session().may(core::Permission::OpenSealed)) {
        m_sealed->openSealed();
        return true;
    }
    const bool assigns = session().may(core::Permission::AssignCase);
    if (assigns && action == QLatin1String("handover")) {
        m_forms->openHandOver();
        return true;
    }
    if (assigns && action == QLatin1String("standin")) {
        m_forms->openStandIn();
        return true;
    }
    if (action == QLatin1String("export")) {
        m_export->choose(caseSource(session(), this, m_model->ids(), *m_table));
        return true;
    }
    return false;
}

/// Another list begins at its top.
void CasesPage::beginAnew()
{
    m_current = 0;
    showConditions();
    m_uncounted = true;
    askIds();
}

void CasesPage::showFoot()
{
    const auto shown = static_cast<qint64>(m_model->ids().size());
    m_count->setText(m_filter->filters().closed ? QString() : tr("%1 of %2 open").arg(shown).arg(m_whole));
    m_foot->setText(tr("In the list: %1").arg(shown));
    m_order->setText(m_descending ? tr("%1, turned round").arg(words(m_sort)) : words(m_sort));
}

void CasesPage::focusFilter()
{
    m_filterFolded = false;
    m_drawerOpen = true; // where they are not in sight anyway
    arrange();
    m_filter->focusWords();
}

QList<KeyHint> CasesPage::keyHints() const
{
    return {{{"J", "K"}, tr("up and down")}, {{"E"}, tr("next step")}, {{"F1"}, tr("norms of the step")}, {{"/"}, tr("filter")},
            {{"S"}, tr("order")},          {{"H"}, tr("hand over")},      {{"U"}, tr("undo")}, {{"L"}, tr("checklist")},
            {{"B"}, tr("change the chosen")}, {{"[", "]"}, tr("fold panes")}};
}

void CasesPage::retranslate()
{
    m_table->setAccessibleName(tr("Cases"));
    m_drawer->setToolTip(tr("Filters"));
    m_drawer->setAccessibleName(tr("Filters"));
    m_new->setText(tr("New case"));
    m_unseal->setText(tr("Open a sealed record"));
    m_out->setText(tr("Export"));
    m_filter->retranslate();
    m_detail->retranslate();
    const bool english = session().language == QLatin1String("en"); // its words of a number and a state are longer
    m_table->setColumnWidth(cases_column::Number, english ? 164 : 146);
    m_table->setColumnWidth(cases_column::State, english ? 116 : 84);
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    m_model->refresh();
    showConditions();
    showFoot();
}

/// Keys of the list beyond those every list has.
bool CasesPage::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    using core::cases::Sort;
    constexpr Sort kNext[] = {Sort::Opened, Sort::Number, Sort::State, Sort::Due};
    switch (key) {
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        (key == Qt::Key_BracketLeft ? m_filterFolded : m_detailFolded) ^= true;
        arrange();
        return true;
    case Qt::Key_Escape: return m_filter->clear();
    case Qt::Key_S:
        sortBy(modifiers & Qt::ShiftModifier ? m_sort : kNext[static_cast<int>(m_sort)]);
        arrange();
        return true;
    case Qt::Key_L:
        openChecklist(!m_checklistOpen);
        return true;
    case Qt::Key_B:
        changeMany();
        return true;
    case Qt::Key_U:
        m_undo->undo(m_current);
        return true;
    case Qt::Key_H:
        if (session().may(core::Permission::AssignCase))
            m_forms->openHandOver();
        return session().may(core::Permission::AssignCase);
    default: return false;
    }
}

/// The rows that are chosen, all by one form.
void CasesPage::changeMany()
{
    std::vector<core::cases::DeskRow> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        if (const auto* line = m_model->find(index.row()); line && static_cast<int>(rows.size()) < BulkForm::kMost)
            rows.push_back(line->row);
    if (rows.size() < 2)
        return tell(Tone::Info, tr("Choose several cases first: Shift with the arrow keys, or Ctrl and a click."));
    auto* form = new BulkForm(session(), std::move(rows), this);
    connect(form, &BulkForm::ended, this, [this](int done, int of) {
        tell(done == of ? Tone::Ok : Tone::Warn, tr("Changed: %1 of %2").arg(done).arg(of));
        reload();
    });
    form->open();
}

bool CasesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (!(pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && takeKey(pressed->key(), pressed->modifiers()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

Page* makeCasesPage(Session& session, QWidget* parent)
{
    return new CasesPage(session, parent);
}

void CasesPage::showCase(qint64 id)
{
    m_current = id;
    if (id == 0)
        return m_detail->clear();
    ask(session(), core::cases::File{{id}}, this, [this](auto file) {
        if (!file)
            return m_detail->close(sentence(file.error()));
        ask(session(), core::deadlines::Clocks{file->row.id, {}, {}}, this, [this, file](auto clocks) mutable {
            showProof({std::move(*file), clocks ? std::move(*clocks) : core::deadlines::CaseClocks(), {}, {}});
        });
    });
}

/// Evidence and review come with the rest: the detail is built once.
void CasesPage::showProof(CaseDetail::Shown shown)
{
    const auto id = shown.file.row.id;
    askProof(session(), id, this, [this, shown = std::move(shown)](Proof proof) mutable {
        shown.desk = std::move(proof.desk);
        shown.card = std::move(proof.card);
        m_detail->show(std::move(shown));
        const auto next = m_detail->nextStep(); // F1 in the list is about the step that E takes, or that somebody else takes next
        if (const auto step = next ? next : awaitedStep(*m_detail->file()))
            setNorm(m_table, stepTopic(m_detail->file()->row.kind, *step), words(*step));
        else
            setNorm(m_table, QString());
    });
}

void CasesPage::connectDetail()
{
    const auto shown = [this] { return m_detail->file()->row.id.value; };
    connect(m_detail, &CaseDetail::checklistAsked, this, [this] { openChecklist(true); });
    connect(checklist(), &ChecklistPane::closeAsked, this, [this] { openChecklist(false); });
    connect(m_detail, &CaseDetail::evidenceAsked, this, [this, shown](const QString& item) { m_evidence->openAdd(shown(), m_detail->desk(), item); });
    connect(m_detail, &CaseDetail::markAsked, this, [this, shown](const auto& item) { m_evidence->openMark(shown(), m_detail->desk(), item); });
    connect(m_detail, &CaseDetail::endAsked, m_evidence, &EvidenceForms::openEnd);
    connect(m_detail, &CaseDetail::mendAsked, m_evidence, &EvidenceForms::openMend);
    connect(m_detail, &CaseDetail::reviewAsked, this, [this](qint64 id) { emit jumpTo(PageId::Review, core::AggKind::Case, id); });
    connect(m_detail, &CaseDetail::overrideAsked, this, [this, shown] { m_review->openOverride(shown()); });
    const auto done = [this](const QString& words) { m_undo->sayDone(m_current, words), reload(); };
    connect(m_undo, &CaseUndo::said, this, [this](const auto& words, const auto& verb, const auto& undo) { tell(Tone::Ok, words, verb, undo); });
    connect(m_undo, &CaseUndo::undone, this, [this](const QString& words) { tell(Tone::Info, words), reload(); });
    connect(m_evidence, &EvidenceForms::done, this, done);
    connect(m_detail, &CaseDetail::done, this, done);
    connect(m_detail, &CaseDetail::refused, this, [this](const QString& words) { tell(Tone::Danger, words); });
    connect(m_review, &ReviewForms::done, this, done);
    connect(m_detail, &CaseDetail::stepChosen, this, &CasesPage::openStep);
    connect(m_detail, &CaseDetail::assignAsked, this, [this] { m_forms->openAssign(*m_detail->file()); });
    connect(m_detail, &CaseDetail::editAsked, this, [this] { m_forms->openEdit(*m_detail->file()); });
    connect(m_sealed, &SealedForms::reopenAsked, this, [this](const auto& file) { m_forms->openStep(core::cases::Step::Reopen, file); });
    connect(m_detail, &CaseDetail::recordAsked, this, [this] { m_clockForms->openRecord(*m_detail->file(), m_detail->clocks()); });
    connect(m_detail, &CaseDetail::withdrawAsked, this, [this](const auto& fact) { m_clockForms->openWithdraw(*m_detail->file(), fact); });
    connect(m_detail, &CaseDetail::extensionAsked, this, [this](const auto& clock, const auto& extension) {
        m_clockForms->openAsk(*m_detail->file(), clock, extension);
    });
    connect(m_detail, &CaseDetail::answerAsked, this, [this](const auto& clock, const auto& extension, bool grant) {
        m_clockForms->openAnswer(*m_detail->file(), clock, extension, grant);
    });
    connect(m_detail, &CaseDetail::lawAsked, this, [this] { m_clockForms->openLaw(*m_detail->file(), m_detail->clocks()); });
    connect(m_clockForms, &ClockForms::done, this, [this](const QString& words) { tell(Tone::Ok, words), reload(); });
    connect(m_detail, &CaseDetail::moveAsked, this, &CasesPage::moveBy);
    connect(m_detail, &CaseDetail::printAsked, this, [this] { runAction(QStringLiteral("print")); });
    connect(m_export, &ListExport::told, this, [this](Tone tone, const QString& words) { tell(tone, words); });
    connect(m_forms, &CaseForms::done, this, [this](const QString& words, qint64 id) {
        if (id)
            m_current = id;
        m_undo->sayDone(m_current, words);
        reload();
    });
}

} // namespace minyi::ui
