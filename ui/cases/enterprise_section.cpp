#include "ui/cases/enterprise_section.h"

#include "ui/cases/enterprise_forms.h"
#include "ui/kit/calls.h"
#include "ui/kit/chip.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/formats.h"
#include "ui/text/leniency_words.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

namespace le = core::leniency;

QString yuan(std::int64_t amount)
{
    return EnterpriseSection::tr("%1 yuan").arg(QLocale::c().toString(static_cast<qlonglong>(amount)));
}

/// Of a measure that a step took, the step's word; else what was written.
QString textOf(const le::Note& note)
{
    const bool step = note.kind == le::NoteKind::Measure || note.kind == le::NoteKind::Lifted;
    const auto known = step ? core::fromText<core::cases::Step>(note.words) : std::nullopt;
    return known ? words(*known) : qt(note.words);
}

} // namespace

EnterpriseSection::EnterpriseSection(Session& session, QWidget* over) : CaseSection(session, over), m_forms(new EnterpriseForms(session, over))
{
    connect(m_forms, &EnterpriseForms::done, this, &CaseSection::done);
}

QString EnterpriseSection::refusedWords(const std::string& refused)
{
    return refused == "dispute" ? tr("A commercial dispute was found: no measure is taken.")
                                : tr("Its effect on the enterprise has to be weighed before a measure is taken.");
}

void EnterpriseSection::load(const core::cases::FileAnswer& file, std::function<void()> loaded)
{
    m_file = file;
    ask(m_session, le::Enterprise{file.row.id}, m_over, [this, loaded = std::move(loaded)](auto answer) {
        m_answer = answer ? std::move(*answer) : le::EnterpriseAnswer{};
        loaded();
    });
}

void EnterpriseSection::build(DetailPane& pane, QVBoxLayout* column)
{
    if (!m_answer.flagged && !m_answer.mayFlag && m_answer.notes.empty())
        return;
    pane.addSection(column, tr("Enterprise"), m_answer.flagged ? QString() : tr("not marked"), QStringLiteral("enterprise"));
    if (m_answer.flagged)
        addState(column);
    addAssessment(pane, column);
    addNotes(column);
    addActs(column);
}

void EnterpriseSection::addState(QVBoxLayout* column)
{
    if (!m_answer.refused.empty())
        column->addWidget(makeWrapped(refusedWords(m_answer.refused), "body", "danger"));
    addDue(column, tr("Next check"), m_answer.checkDue);
    addDue(column, tr("Release list"), m_answer.releaseDue);
    if (m_answer.untold)
        column->addWidget(makeWrapped(tr("The enterprise has not been told the result yet."), "body", "danger"));
}

void EnterpriseSection::addDue(QVBoxLayout* column, const QString& name, const std::optional<core::Instant>& due)
{
    if (!due)
        return;
    const Formats formats(m_session.language);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(name));
    line->addWidget(new ChipLabel(formats.dueChip(m_session.now(), *due, *m_session.calendar)));
    line->addWidget(makeLabel(formats.moment(*due), "meta", "2"));
    line->addStretch(1);
    column->addLayout(line);
}

void EnterpriseSection::addAssessment(DetailPane& pane, QVBoxLayout* column)
{
    if (m_answer.assessments.empty())
        return;
    const auto& row = m_answer.assessments.front();
    const auto& one = row.assessment;
    const Formats formats(m_session.language);
    pane.addFact(column, tr("Weighed"), QStringList{tr("number %1").arg(one.number), qt(row.by), formats.moment(one.at)}.join(kDot));
    pane.addFact(column, tr("Enterprise"), QStringList{qt(one.company), qt(one.registration)}.join(kDot));
    pane.addFact(column, tr("Measure"), qt(one.measure));
    pane.addFact(column, tr("Amounts"), QStringList{tr("alleged %1").arg(yuan(one.alleged)), tr("frozen %1").arg(yuan(one.frozen)),
                                                    tr("illegal income %1").arg(yuan(one.illegal)), tr("other %1").arg(yuan(one.other)),
                                                    tr("lawful %1").arg(yuan(one.lawful))}
                                            .join(kDot));
    pane.addFact(column, tr("Person's and enterprise's"), qt(one.division));
    pane.addFact(column, tr("Lesser measures tried"), qt(one.options));
    pane.addFact(column, tr("Letter of cooperation"), qt(one.letter));
    pane.addFact(column, tr("Commercial-dispute test"), qt(one.disputeWords));
    pane.addFact(column, tr("Contact officer"), qt(row.contact));
    pane.addFact(column, tr("Visits"), qt(one.visits));
}

void EnterpriseSection::addNotes(QVBoxLayout* column)
{
    const Formats formats(m_session.language);
    for (const auto& row : m_answer.notes) {
        column->addWidget(makeWrapped(QStringLiteral("%1. %2: %3").arg(row.note.number).arg(words(row.note.kind), textOf(row.note))));
        QStringList more{qt(row.by), formats.moment(row.note.at)};
        if (!row.note.items.empty())
            more << qt(row.note.items);
        if (row.note.needless)
            more << tr("held without need");
        column->addWidget(makeWrapped(more.join(kDot), "meta", "2"));
    }
}

void EnterpriseSection::addActs(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int at = 0;
    const auto add = [&](bool may, const QString& word, const char* kind, const std::function<void()>& act) {
        if (!may)
            return;
        auto* button = makeButton(word, kind);
        connect(button, &QPushButton::clicked, this, act);
        grid->addWidget(button, at / 2, at % 2, qstrcmp(kind, "ghost") == 0 ? Qt::AlignLeft : Qt::Alignment());
        ++at;
    };
    add(m_answer.mayFlag, tr("Mark by registration number"), "ghost", [this] { m_forms->openFlag(m_file.row.id); });
    add(m_answer.mayAssess, tr("Weigh a measure"), "", [this] { m_forms->openAssess(m_file, m_answer); });
    add(m_answer.mayNote, words(le::NoteKind::Check), "", [this] { m_forms->openNote(m_file.row.id, le::NoteKind::Check); });
    add(m_answer.mayRelease, words(le::NoteKind::Release), "", [this] { m_forms->openNote(m_file.row.id, le::NoteKind::Release); });
    add(m_answer.mayRelease, words(le::NoteKind::Told), "", [this] { m_forms->openNote(m_file.row.id, le::NoteKind::Told); });
    add(m_answer.mayOverride, tr("Let one measure through"), "danger", [this] { m_forms->openOverride(m_file.row.id); });
    add(m_answer.mayUnflag, tr("Take the enterprise mark off"), "danger", [this] { m_forms->openUnflag(m_file.row.id); });
    column->addLayout(grid);
}

} // namespace minyi::ui
