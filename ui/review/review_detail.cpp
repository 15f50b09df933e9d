#include "ui/review/review_detail.h"

#include "ui/cases/cases_columns.h"
#include "ui/cases/evidence_view.h"
#include "ui/cases/file_courier.h"
#include "ui/cases/review_section.h"
#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/text/formats.h"
#include "ui/text/review_words.h"
#include "ui/text/words.h"

#include <QVBoxLayout>

namespace minyi::ui {

namespace {

QString aboutOf(const core::review::RoundRow& round)
{
    return aboutWords(round.about, round.grounds);
}

Chip chipOf(core::review::Finding finding)
{
    using F = core::review::Finding;
    switch (finding) {
    case F::Pass: return {Tone::Ok, Fill::Soft, Glyph::Tick, words(finding)};
    case F::Doubt: return {Tone::Warn, Fill::Soft, Glyph::Half, words(finding)};
    case F::Fail: return {Tone::Danger, Fill::Soft, Glyph::Cross, words(finding)};
    case F::NotApplicable: break;
    }
    return {Tone::Neutral, Fill::Outline, Glyph::None, words(finding)};
}

} // namespace

ReviewDetail::ReviewDetail(Session& session, QWidget* parent) : DetailPane(parent), m_session(session), m_courier(new FileCourier(session, this))
{
    connect(m_courier, &FileCourier::refused, this, &ReviewDetail::refused);
    retranslate();
}

void ReviewDetail::show(const Shown& shown)
{
    const bool same = m_shown && m_shown->file.row.id == shown.file.row.id;
    m_shown = shown;
    setNormDay(this, core::dayOf(shown.file.row.opened));
    rebuild(same);
}

void ReviewDetail::clear()
{
    m_shown.reset();
    showNothing();
}

void ReviewDetail::close(const QString& words)
{
    m_shown.reset();
    setEmptyWords(words, {});
    showNothing();
    setEmptyWords(tr("No case chosen"), tr("Choose one in the list with J and K; E gives your opinion."));
}

void ReviewDetail::retranslate()
{
    setEmptyWords(tr("No case chosen"), tr("Choose one in the list with J and K; E gives your opinion."));
    if (m_shown)
        show(Shown(*m_shown));
}

void ReviewDetail::build(QVBoxLayout* column)
{
    addHead(column);
    addSteps(column);
    addDefects(column);
    addChanges(*this, column, m_shown->card.changes);
    addFacts(column);
    addEvidence(column);
    addRounds(column);
}

void ReviewDetail::addHead(QVBoxLayout* column)
{
    const auto& row = m_shown->file.row;
    auto* line = new QHBoxLayout;
    auto* number = new ElidedLabel(spokenNumber(row));
    line->addWidget(number, 1);
    auto* open = makeButton(tr("Open the case"), "ghost");
    line->addWidget(open);
    if (std::ranges::any_of(m_shown->card.rounds, [](const auto& round) { return round.opinion && round.decidedAt; })) {
        auto* print = makeIconButton(QStringLiteral("document-print"), tr("Print the opinion"));
        line->addWidget(print);
        connect(print, &QToolButton::clicked, this, [this, id = row.id.value] { emit printAsked(id); });
    }
    connect(open, &QPushButton::clicked, this, [this, id = row.id.value] { emit caseAsked(id); });
    column->addLayout(line);
    column->addWidget(makeWrapped(qt(row.title), "title"));
    QStringList who{qt(row.unit), tr("handled by %1").arg(qt(row.handlerName)), subtypeWords(row.subtype)};
    if (!m_shown->card.rounds.empty())
        who << aboutOf(m_shown->card.rounds.front()) << words(m_shown->card.rounds.front().level);
    column->addWidget(makeWrapped(who.join(kDot), "meta", "2"));
    if (!m_shown->card.grounds.empty())
        column->addWidget(makeWrapped(tr("Reviewed in full: %1").arg(groundsWords(m_shown->card.grounds)), "meta", "2"));
    if (m_shown->card.unqualified)
        column->addWidget(makeWrapped(tr("Only a reviewer with the legal qualification decides this case; yours is not recorded."), "body", "danger"));
    if (m_shown->card.changed)
        column->addWidget(makeWrapped(tr("The file was changed after the agreement: it has to be reviewed again."), "body", "danger"));
}

void ReviewDetail::addSteps(QVBoxLayout* column)
{
    const auto& card = m_shown->card;
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    const auto add = [&](bool may, const QString& verb, const char* kind, auto signal) {
        if (!may)
            return;
        auto* button = makeButton(verb, kind);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(card.mayCheck, tr("Pass on to legal affairs"), "primary", &ReviewDetail::passAsked);
    add(card.mayCheck, tr("Give back"), "", &ReviewDetail::returnAsked);
    add(card.mayDecide, tr("Give an opinion"), "primary", &ReviewDetail::opinionAsked);
    add(card.mayOverride, tr("Go on without it"), "danger", &ReviewDetail::overrideAsked);
    if (m_shown->look && m_shown->look->mayGive) {
        auto* look = makeButton(tr("Give the second look"), "primary");
        line->addWidget(look);
        connect(look, &QPushButton::clicked, this, [this, row = *m_shown->look] { emit secondLookAsked(row); });
    }
    add((card.mayCheck || card.mayDecide || card.unqualified) && card.mayStandBack, tr("Stand back"), "ghost", &ReviewDetail::standBackAsked);
    line->addStretch(1);
    column->addLayout(line);
    addRecusals(column, card, [this](const auto& recusal) { emit answerRecusalAsked(recusal); });
}

/// What was found wrong comes first: old words beside what was done.
void ReviewDetail::addDefects(QVBoxLayout* column)
{
    const auto& defects = m_shown->card.defects;
    if (defects.empty())
        return;
    const auto accepted = std::ranges::count_if(defects, [](const auto& defect) { return defect.acceptedAt.has_value(); });
    addSection(column, tr("To look at again"), tr("%1 of %2 done").arg(accepted).arg(defects.size()));
    const bool may = m_shown->card.mayDecide || m_shown->card.mayCheck;
    for (const auto& defect : defects) {
        const auto kind = defect.kind ? words(*defect.kind) + QStringLiteral(" · ") : QString();
        column->addWidget(makeWrapped(QStringLiteral("%1. %2%3: %4").arg(defect.number).arg(kind, qt(defect.target), qt(defect.words))));
        auto* line = new QHBoxLayout;
        const auto state = defect.acceptedAt  ? Chip{Tone::Ok, Fill::Soft, Glyph::Tick, tr("Accepted")}
                           : defect.mendedAt ? Chip{Tone::Info, Fill::Soft, Glyph::Half, tr("Mended")}
                                              : Chip{Tone::Danger, Fill::Outline, Glyph::Cross, tr("Open")};
        line->addWidget(new ChipLabel(state));
        line->addWidget(makeWrapped(qt(defect.mending), "meta", "2"), 1);
        if (may && defect.mendedAt && !defect.acceptedAt)
            for (const bool accept : {true, false}) {
                auto* button = makeButton(accept ? tr("Accept") : tr("Not mended"), "ghost");
                button->setAccessibleName(button->text() + QStringLiteral(" %1").arg(defect.number));
                line->addWidget(button);
                connect(button, &QPushButton::clicked, this, [this, defect, accept] { emit acceptAsked(defect, accept); });
            }
        column->addLayout(line);
    }
}

void ReviewDetail::addFacts(QVBoxLayout* column)
{
    addSection(column, tr("Facts"));
    addFact(column, tr("Place"), qt(m_shown->file.place));
    addFact(column, tr("What is reported"), qt(m_shown->file.summary));
    QStringList people;
    for (const auto& person : m_shown->file.people)
        people << (person.hidden ? tr("protected") : qt(person.name)) + QStringLiteral(" ") + roleInCase(person.role);
    addFact(column, tr("People"), people.join(kDot));
}

void ReviewDetail::addEvidence(QVBoxLayout* column)
{
    addSection(column, tr("Evidence"), EvidenceView::summary(m_shown->desk));
    auto* view = new EvidenceView(m_session, m_shown->desk);
    connect(view, &EvidenceView::markAsked, this, &ReviewDetail::markAsked);
    connect(view, &EvidenceView::openAsked, m_courier, [this](const auto& file) { m_courier->look(file.id); });
    column->addWidget(view);
}

void ReviewDetail::addRounds(QVBoxLayout* column)
{
    const Formats formats(m_session.language);
    for (const auto& round : m_shown->card.rounds) {
        addSection(column, tr("Round %1").arg(round.round) + kDot + aboutOf(round), round.opinion ? words(*round.opinion) : words(round.level));
        addFact(column, tr("Submitted"), qt(round.submittedBy) + kDot + formats.nearMoment(round.submittedAt, m_session.now()));
        if (round.passedAt)
            addFact(column, tr("Passed on"), qt(round.passedBy) + kDot + formats.nearMoment(*round.passedAt, m_session.now()));
        if (round.decidedAt)
            addFact(column, tr("Opinion by"), qt(round.decidedBy) + kDot + formats.nearMoment(*round.decidedAt, m_session.now()));
        addFact(column, tr("Words"), qt(round.words));
        addFact(column, tr("Article"), qt(round.article));
        for (const auto& point : round.points) {
            auto* line = new QHBoxLayout;
            line->addWidget(new ChipLabel(chipOf(point.finding)));
            line->addWidget(makeWrapped(words(point.point) + (point.note.empty() ? QString() : QStringLiteral(": ") + qt(point.note))), 1);
            column->addLayout(line);
        }
        addFact(column, tr("Hash of what was reviewed"), qt(round.digest.substr(0, 16)));
    }
}

} // namespace minyi::ui
