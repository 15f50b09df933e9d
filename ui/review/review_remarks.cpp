#include "ui/review/review_detail.h"

#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/formats.h"
#include "ui/text/review_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace minyi::ui {

namespace {

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

/// What was found wrong comes first: old words beside what was done.
void ReviewDetail::addDefects(QVBoxLayout* column)
{
    const auto& defects = m_shown->card.defects;
    if (defects.empty())
        return;
    const auto accepted = std::ranges::count_if(defects, [](const auto& defect) { return defect.acceptedAt.has_value(); });
    addSection(column, tr("To look at again"), tr("%1 of %2 done").arg(accepted).arg(defects.size()), QStringLiteral("again"));
    const bool may = m_shown->card.mayDecide || m_shown->card.mayCheck;
    for (const auto& defect : defects)
        addDefect(column, defect, may);
}

void ReviewDetail::addDefect(QVBoxLayout* column, const core::review::DefectRow& defect, bool may)
{
    const auto kind = defect.kind ? words(*defect.kind) + QStringLiteral(" · ") : QString();
    auto* said = makeWrapped(QStringLiteral("%1. %2%3: %4").arg(defect.number).arg(kind, qt(defect.target), qt(defect.words)));
    said->setObjectName(QStringLiteral("defect %1").arg(defect.number));
    column->addWidget(said);
    auto* line = new QHBoxLayout;
    const auto state = defect.acceptedAt  ? Chip{Tone::Ok, Fill::Soft, Glyph::Tick, tr("Accepted")}
                       : defect.mendedAt ? Chip{Tone::Info, Fill::Soft, Glyph::Half, tr("Mended")}
                                          : Chip{Tone::Danger, Fill::Outline, Glyph::Cross, tr("Open")};
    line->addWidget(new ChipLabel(state));
    line->addWidget(makeWrapped(qt(defect.mending), "meta", "2"), 1);
    const auto add = [&](const QString& verb, auto act) {
        auto* button = makeButton(verb, "ghost");
        button->setAccessibleName(verb + QStringLiteral(" %1").arg(defect.number));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    if (!defect.acceptedAt)
        add(tr("Look"), [this, defect] { goTo(defect); });
    for (const bool accept : {true, false})
        if (may && !defect.acceptedAt && (defect.mendedAt || (accept && !defect.mending.empty()))) // taken for not mended by mistake
            add(accept ? tr("Accept") : tr("Not mended"), [this, defect, accept] { emit acceptAsked(defect, accept); });
    column->addLayout(line);
    if (!defect.still.empty() && !defect.acceptedAt)
        column->addWidget(makeWrapped(tr("still: %1").arg(qt(defect.still)), "meta", "danger"));
}

std::vector<core::review::DefectRow> ReviewDetail::open() const
{
    std::vector<core::review::DefectRow> open;
    if (m_shown)
        std::ranges::copy_if(m_shown->card.defects, std::back_inserter(open), [](const auto& defect) { return !defect.acceptedAt; });
    return open;
}

QString ReviewDetail::said(const core::review::DefectRow& defect) const
{
    QStringList lines{QStringLiteral("%1. %2").arg(defect.number).arg(qt(defect.words))};
    if (const auto place = placeNamed(qt(defect.target), m_places))
        for (const auto& change : changesAt(*place, m_shown->card.changes))
            lines << tr("was: %1 → now: %2").arg(change.before.empty() ? tr("nothing") : qt(change.before), change.now.empty() ? tr("nothing") : qt(change.now));
    if (defect.mendedAt)
        lines << tr("done: %1").arg(qt(defect.mending));
    return lines.join(QLatin1Char('\n'));
}

/// The remarks of what is open stand at their places too.
void ReviewDetail::addNotes()
{
    for (const auto& defect : open()) {
        const auto place = placeNamed(qt(defect.target), m_places);
        auto* label = place ? findChild<QLabel*>(place->anchor()) : nullptr;
        if (!label)
            continue;
        label->setText(label->text() + QLatin1Char('\n') + said(defect));
        mark(label, true);
    }
    if (auto* label = findChild<QLabel*>(QStringLiteral("defect %1").arg(m_at)))
        mark(label, true);
}

void ReviewDetail::mark(QLabel* label, bool marked)
{
    setLook(label, "pinned", marked);
}

void ReviewDetail::goTo(const core::review::DefectRow& defect)
{
    if (auto* before = findChild<QLabel*>(QStringLiteral("defect %1").arg(m_at)))
        mark(before, false);
    m_at = defect.number;
    auto* own = findChild<QLabel*>(QStringLiteral("defect %1").arg(m_at));
    if (own)
        mark(own, true);
    const auto place = placeNamed(qt(defect.target), m_places);
    if (place && place->of == Place::Of::Paper)
        return emit paperAsked(*place, said(defect));
    auto* label = place ? findChild<QLabel*>(place->anchor()) : nullptr;
    emit caseWanted();
    if (auto* shown = label ? label : own)
        reveal(shown);
}

void addRounds(DetailPane& pane, QVBoxLayout* column, const core::review::CardAnswer& card, const Session& session)
{
    const Formats formats(session.language);
    for (const auto& round : card.rounds) {
        pane.addSection(column, ReviewDetail::tr("Round %1").arg(round.round) + kDot + aboutWords(round.about, round.grounds),
                        round.opinion ? words(*round.opinion) : words(round.level),
                        QStringLiteral("round%1").arg(round.round));
        pane.addFact(column, ReviewDetail::tr("Submitted"), qt(round.submittedBy) + kDot + formats.nearMoment(round.submittedAt, session.now()));
        pane.addFact(column, ReviewDetail::tr("Proposed"), qt(round.proposal));
        if (round.passedAt)
            pane.addFact(column, ReviewDetail::tr("Passed on"), qt(round.passedBy) + kDot + formats.nearMoment(*round.passedAt, session.now()));
        pane.addFact(column, ReviewDetail::tr("Said with it"), qt(round.passedWords));
        if (round.decidedAt)
            pane.addFact(column, ReviewDetail::tr("Opinion by"), qt(round.decidedBy) + kDot + formats.nearMoment(*round.decidedAt, session.now()));
        pane.addFact(column, ReviewDetail::tr("Words"), qt(round.words));
        pane.addFact(column, ReviewDetail::tr("Article"), qt(round.article));
        if (round.supplementDue)
            pane.addFact(column, ReviewDetail::tr("To be supplemented by"), formats.day(*round.supplementDue));
        for (const auto& point : round.points) {
            auto* line = new QHBoxLayout;
            line->addWidget(new ChipLabel(chipOf(point.finding)));
            line->addWidget(makeWrapped(words(point.point) + (point.note.empty() ? QString() : QStringLiteral(": ") + qt(point.note))), 1);
            column->addLayout(line);
        }
        pane.addFact(column, ReviewDetail::tr("Hash of what was reviewed"), qt(round.digest.substr(0, 16)));
    }
}

} // namespace minyi::ui
