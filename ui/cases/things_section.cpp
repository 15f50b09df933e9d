#include "ui/cases/things_section.h"

#include "core/leniency/enterprise_fields.h"
#include "ui/cases/enterprise_section.h"
#include "ui/cases/things_forms.h"
#include "ui/kit/calls.h"
#include "ui/kit/chip.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/files_words.h"
#include "ui/text/formats.h"

#include <QVBoxLayout>

namespace minyi::ui {

namespace {

using core::things::Keeping;
using core::things::Status;


Chip chipOf(const core::things::ThingRow& thing)
{
    if (thing.status != Status::Held)
        return {Tone::Neutral, Fill::Outline, Glyph::Tick, words(thing.status)};
    if (thing.late)
        return {Tone::Danger, Fill::Solid, Glyph::Triangle, ThingsSection::tr("Not in the store room in time")};
    if (thing.keeping == Keeping::StoreRoom)
        return {Tone::Ok, Fill::Soft, Glyph::Tick, words(thing.keeping)};
    return {Tone::Warn, Fill::Outline, Glyph::None, words(thing.keeping)};
}

} // namespace

ThingsSection::ThingsSection(Session& session, QWidget* over) : CaseSection(session, over), m_forms(new ThingsForms(session, over))
{
    connect(m_forms, &ThingsForms::done, this, &ThingsSection::done);
}

void ThingsSection::load(const core::cases::FileAnswer& file, std::function<void()> loaded)
{
    const bool ours = file.row.kind != core::cases::Class::Imported;
    m_file = ours ? std::optional(file.row.id) : std::nullopt;
    askEach(m_session, core::things::OfCase{file.row.id}, m_over, [this, loaded = std::move(loaded)](auto answer) {
        m_answer = answer ? std::move(*answer) : core::things::OfCaseAnswer();
        if (!m_answer.maySeize)
            return loaded();
        askEach(m_session, core::leniency::Enterprise{*m_file}, m_over, [this, loaded](auto enterprise) {
            m_refused = enterprise ? enterprise->refused : std::string();
            loaded();
        });
    });
}

void ThingsSection::build(DetailPane& pane, QVBoxLayout* column)
{
    if (!m_file || (m_answer.things.empty() && !m_answer.maySeize))
        return;
    pane.addSection(column, tr("Seized things"), m_answer.late ? tr("%1 not stored in time").arg(m_answer.late) : QString::number(m_answer.held),
                    QStringLiteral("things"));
    for (const auto& thing : m_answer.things)
        addThing(column, thing);
    if (!m_answer.maySeize)
        return;
    if (!m_refused.empty()) { // a seizure is a measure: said before anything is typed
        column->addWidget(makeWrapped(EnterpriseSection::refusedWords(m_refused), "body", "danger"));
        return;
    }
    auto* add = makeButton(tr("Record a seized thing"), "ghost");
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, m_forms, [this, file = *m_file] { m_forms->openSeize(file); });
}

QString ThingsSection::whereWords(const core::things::ThingRow& thing) const
{
    const Formats formats(m_session.language);
    QStringList parts{tr("taken %1").arg(formats.nearMoment(thing.takenAt, m_session.now()))};
    if (thing.status != Status::Held)
        parts << tr("to %1").arg(qt(thing.receiver)) << qt(thing.statusReason);
    else
        parts << qt(thing.place);
    if (thing.status == Status::Held && !thing.storedAt && thing.storeBy)
        parts << tr("into the store room by %1").arg(formats.expiry(*thing.storeBy));
    if (thing.storedLate)
        parts << tr("stored after the time");
    if (thing.endsAt)
        parts << tr("may be held until %1").arg(formats.expiry(*thing.endsAt));
    if (thing.stopped)
        parts << tr("the time of the seizure stands still: appraisal");
    return parts.join(kDot);
}

void ThingsSection::addThing(QVBoxLayout* column, const core::things::ThingRow& thing)
{
    column->addWidget(new ChipLabel(chipOf(thing)), 0, Qt::AlignLeft);
    column->addWidget(makeWrapped(QStringLiteral("%1. %2, %3 %4").arg(thing.number).arg(qt(thing.name), qt(thing.quantity), qt(thing.unit))));
    QStringList traits;
    if (!thing.mark.empty())
        traits << qt(thing.mark);
    if (!thing.owner.empty())
        traits << tr("of %1").arg(qt(thing.owner));
    if (!thing.decision.empty())
        traits << qt(thing.decision);
    if (thing.evidence)
        traits << tr("evidence %1").arg(thing.evidence);
    if (!traits.isEmpty())
        column->addWidget(makeWrapped(traits.join(kDot), "meta", "2"));
    column->addWidget(makeWrapped(whereWords(thing), "meta", thing.late ? "danger" : "2"));
    const Formats formats(m_session.language);
    for (const auto& move : thing.moves) {
        const auto took = move.took.empty() ? move.receiver : move.took;
        column->addWidget(makeWrapped(formats.nearMoment(move.at, m_session.now()) + kDot + words(move.to) + kDot +
                                          tr("%1 gave, %2 took").arg(qt(move.gave), qt(took)),
                                      "meta", "3"));
    }
    if (m_answer.mayHand && thing.status == Status::Held)
        addButtons(column, thing);
}

void ThingsSection::addButtons(QVBoxLayout* column, const core::things::ThingRow& thing)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* move = makeButton(tr("Hand on"), "ghost");
    move->setAccessibleName(tr("Hand on: %1").arg(thing.number));
    auto* release = makeButton(tr("End the seizure"), "ghost");
    release->setAccessibleName(tr("End the seizure: %1").arg(thing.number));
    line->addWidget(move);
    line->addWidget(release);
    if (m_session.may(core::Permission::HandleCase)) {
        auto* correct = makeButton(tr("Correct the entry"), "ghost");
        correct->setAccessibleName(tr("Correct the entry: %1").arg(thing.number));
        line->addWidget(correct);
        connect(correct, &QPushButton::clicked, m_forms, [this, thing] { m_forms->openCorrect(thing); });
    }
    line->addStretch(1);
    column->addLayout(line);
    connect(move, &QPushButton::clicked, m_forms, [this, thing] { m_forms->openMove(thing); });
    connect(release, &QPushButton::clicked, m_forms, [this, thing] { m_forms->openRelease(thing); });
}

} // namespace minyi::ui
