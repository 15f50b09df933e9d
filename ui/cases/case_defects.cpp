#include "ui/cases/case_detail.h"

#include "ui/cases/binding_section.h"
#include "ui/cases/case_awaited.h"
#include "ui/cases/checklist_pane.h"
#include "ui/cases/documents_section.h"
#include "ui/cases/links_section.h"
#include "ui/cases/review_section.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/review/remarks.h"
#include "ui/text/cases_words.h"
#include "ui/text/formats.h"
#include "ui/text/review_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

/// Whose opinion the remarks are, what he said, and until when he has what is missing.
void addOpinion(const Session& session, const core::review::CardAnswer& card, QVBoxLayout* column)
{
    const auto round = std::ranges::find_if(card.rounds, [](const auto& each) { return each.opinion && each.decidedAt; });
    if (round == card.rounds.end())
        return;
    const Formats formats(session.language);
    QStringList said{qt(round->decidedBy), words(*round->opinion), formats.nearMoment(*round->decidedAt, session.now())};
    column->addWidget(makeWrapped(said.join(kDot), "meta", "2"));
    if (round->supplementDue)
        column->addWidget(makeWrapped(CaseDetail::tr("To be supplemented by %1").arg(formats.day(*round->supplementDue)), "metaStrong", "warn"));
    if (!round->words.empty())
        column->addWidget(makeWrapped(qt(round->words)));
}

} // namespace

/// Who goes on with it, or where it has gone.
QStringList CaseDetail::standing() const
{
    const auto* links = section<LinksSection>();
    const auto gone = links ? links->gone() : QString();
    return gone.isEmpty() ? awaited(*m_file) : QStringList{gone};
}

/// What the review found wrong, until it was accepted: said where the case is worked on.
void CaseDetail::addDefects(QVBoxLayout* column)
{
    const auto open = std::ranges::count_if(m_card.defects, [](const auto& defect) { return !defect.acceptedAt; });
    if (open == 0)
        return;
    const auto waiting = std::ranges::count_if(m_card.defects, [](const auto& defect) { return !defect.acceptedAt && defect.mendedAt; });
    QStringList state;
    if (open > waiting)
        state << tr("%1 to mend").arg(open - waiting);
    if (waiting)
        state << tr("%1 to be looked at again").arg(waiting);
    addSection(column, tr("Legal review"), state.join(tr(", ")));
    addOpinion(m_session, m_card, column);
    for (const auto& defect : m_card.defects) {
        if (defect.acceptedAt)
            continue;
        column->addWidget(makeWrapped(QStringLiteral("%1. %2: %3").arg(defect.number).arg(qt(defect.target), qt(defect.words))));
        if (defect.mendedAt)
            column->addWidget(makeWrapped(qt(defect.mending), "meta", "ok"));
        else if (!defect.still.empty())
            column->addWidget(makeWrapped(tr("Looked at again, still: %1").arg(qt(defect.still)), "meta", "danger"));
        auto* acts = new QHBoxLayout;
        auto* look = makeButton(tr("Look"), "ghost");
        look->setAccessibleName(tr("Look: %1").arg(defect.number));
        acts->addWidget(look);
        connect(look, &QPushButton::clicked, this, [this, target = qt(defect.target)] { goTo(target); });
        if (m_card.mayMend) {
            auto* mend = makeButton(defect.mendedAt ? tr("Say it anew") : tr("Mended"), "ghost");
            mend->setAccessibleName(tr("Mended: %1").arg(defect.number));
            acts->addWidget(mend);
            connect(mend, &QPushButton::clicked, this, [this, defect] { emit mendAsked(defect); });
        }
        acts->addStretch(1);
        column->addLayout(acts);
    }
}

/// What stands against a step, and the way to what is missing.
void CaseDetail::addHeldBack(QVBoxLayout* column, const std::vector<core::cases::Step>& steps)
{
    for (const auto step : steps) {
        column->addWidget(makeWrapped(heldBack(step), "body", "danger"));
        if (step == core::cases::Step::Archive && section<BindingSection>()->binding().mayBind) {
            auto* bind = makeButton(tr("Bind the file"), "ghost");
            column->addWidget(bind, 0, Qt::AlignLeft);
            connect(bind, &QPushButton::clicked, section<BindingSection>(), &BindingSection::bind);
        }
        if (step != core::cases::Step::SubmitForReview) // the review has it, or the handler has to submit it
            continue;
        auto* go = makeButton(tr("To what is missing"), "ghost");
        column->addWidget(go, 0, Qt::AlignLeft);
        connect(go, &QPushButton::clicked, this, &CaseDetail::goToMissing);
    }
}

QString CaseDetail::follows(core::cases::Step step) const
{
    return step == core::cases::Step::Archive && section<BindingSection>()->binding().seals
               ? tr("The record is sealed with it (Law art. 136): it leaves all lists, searches and counts, and is opened for a stated purpose only.")
               : QString();
}

QString CaseDetail::heldBack(core::cases::Step step) const
{
    if (const auto* opening = openingOf(step); opening && !opening->ready) {
        if (opening->open)
            return tr("%1 waits for the legal review, with which it lies.").arg(words(step));
        const auto why = opening->changed ? tr("the file was changed after the agreement") : opening->opinion ? words(*opening->opinion) : groundsWords(opening->grounds, m_file->row.kind);
        return tr("%1 waits for the legal review, to which the handler submits it: %2.").arg(words(step), why);
    }
    if (step == core::cases::Step::Archive && section<BindingSection>()->binding().archiveWaits)
        return tr("%1 waits for the file to be bound.").arg(words(step));
    for (const auto& row : section<DocumentsSection>()->desk().rows)
        if (row.holds == step)
            return tr("%1 waits for a paper: %2.").arg(words(step), said(m_session, row.zh, row.en));
    if (step != core::cases::Step::SubmitForReview)
        return {};
    if (const auto missing = static_cast<int>(m_desk.required - m_desk.answered); missing > 0)
        return tr("%1 waits for %n required item(s) of the checklist.", nullptr, missing).arg(words(step));
    const auto open = std::ranges::count_if(m_card.defects, [](const auto& defect) { return !defect.mendedAt && !defect.acceptedAt; });
    return open ? tr("%1 waits for %n remark(s) of the review to be mended.", nullptr, static_cast<int>(open)).arg(words(step)) : QString();
}

const core::review::OpeningRow* CaseDetail::openingOf(core::cases::Step step) const
{
    const auto found = std::ranges::find(m_card.openings, step, &core::review::OpeningRow::step);
    return found == m_card.openings.end() ? nullptr : &*found;
}

const core::review::OpeningRow* CaseDetail::openingToSubmit() const
{
    const auto waits = [](const auto& row) { return row.maySubmit && !row.ready && !row.grounds.empty(); };
    const auto found = std::ranges::find_if(m_card.openings, waits);
    return found == m_card.openings.end() ? nullptr : &*found;
}

bool CaseDetail::submitOpening()
{
    const auto* opening = nextStep() ? nullptr : openingToSubmit();
    auto* review = section<ReviewSection>();
    if (opening && review)
        review->submit(*opening);
    return opening && review;
}

void CaseDetail::goToMissing()
{
    const auto open = std::ranges::find_if(m_card.defects, [](const auto& defect) { return !defect.mendedAt && !defect.acceptedAt; });
    if (m_desk.answered < m_desk.required || open == m_card.defects.end())
        return emit checklistAsked();
    goTo(qt(open->target));
    for (auto* button : findChildren<QPushButton*>())
        if (button->accessibleName() == tr("Mended: %1").arg(open->number))
            button->setFocus(Qt::OtherFocusReason);
}

/// To the place a remark is pinned to: a fact, a paper, an item or a piece of evidence in the checklist beside.
bool CaseDetail::goTo(const QString& target)
{
    const auto* documents = section<DocumentsSection>();
    const auto papers = documents ? documents->desk() : core::documents::DeskAnswer();
    const auto place = placeNamed(target, placesOf(m_desk, papers));
    if (!place) {
        emit refused(tr("The remark names no place of the case: %1").arg(target));
        return false;
    }
    const bool beside = place->of == Place::Of::Item || place->of == Place::Of::Evidence;
    if (beside)
        emit checklistAsked();
    DetailPane& pane = beside ? static_cast<DetailPane&>(*m_checklist) : *this;
    const auto name = place->of == Place::Of::Paper ? QStringLiteral("paper %1").arg(place->paper.value) : place->anchor();
    for (auto* label : pane.findChildren<QLabel*>())
        if (label->property("pinned").toBool())
            setLook(label, "pinned", false);
    auto* label = pane.findChild<QLabel*>(name);
    if (!label)
        return false;
    setLook(label, "pinned", true);
    pane.reveal(label);
    return true;
}

} // namespace minyi::ui
