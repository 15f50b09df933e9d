#include "ui/cases/case_detail.h"

#include "ui/cases/case_clocks.h"
#include "ui/cases/cases_columns.h"
#include "ui/cases/evidence_view.h"
#include "ui/cases/people_section.h"
#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/stepper.h"
#include "ui/text/deadline_words.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace minyi::ui {

CaseDetail::CaseDetail(Session& session, QWidget* parent) : DetailPane(parent), m_session(session)
{
    m_sections = makeCaseSections(session, this);
    m_sections.push_back(m_people = new PeopleSection(session, this)); // who it is about stands above what proves it
    for (auto* section : m_sections) {
        connect(section, &CaseSection::done, this, &CaseDetail::done);
        connect(section, &CaseSection::refused, this, &CaseDetail::refused);
    }
    retranslate();
}

void CaseDetail::show(Shown shown)
{
    const bool same = m_file && m_file->row.id == shown.file.row.id;
    if (!same)
        m_unfolded.clear();
    m_file = std::move(shown.file);
    m_clocks = std::move(shown.clocks);
    m_desk = std::move(shown.desk);
    m_card = std::move(shown.card);
    setNormDay(this, m_clocks.lawFrom.value_or(core::dayOf(m_file->row.opened)));
    // Shown at once when the sections have their answers, so that nothing jumps under the mouse.
    const int loading = ++m_loading;
    auto left = std::make_shared<std::size_t>(m_sections.size());
    if (m_sections.empty())
        rebuild(same);
    for (auto* section : m_sections)
        section->load(*m_file, [this, loading, left, same] {
            if (loading == m_loading && --*left == 0 && m_file)
                rebuild(same);
        });
}

void CaseDetail::clear()
{
    m_file.reset();
    showNothing();
}

std::optional<core::cases::Step> CaseDetail::nextStep() const
{
    return m_file && !m_file->next.empty() ? std::optional(m_file->next.front()) : std::nullopt;
}

void CaseDetail::retranslate()
{
    setEmptyWords(tr("No case chosen"), tr("Choose one in the list with J and K; E takes its next step."));
    if (m_file)
        rebuild(true);
}

void CaseDetail::build(QVBoxLayout* column)
{
    addHead(column);
    addStepper(column);
    addSteps(column);
    addDefects(column);
    addClocks(column);
    addFacts(column);
    m_people->build(*this, column);
    addEvidence(column);
    for (auto* section : m_sections)
        if (section != m_people)
            section->build(*this, column);
    addHistory(column);
}

void CaseDetail::addHead(QVBoxLayout* column)
{
    const auto& row = m_file->row;
    const Formats formats(m_session.language);
    auto* line = new QHBoxLayout;
    line->addWidget(new ChipLabel({Tone::Info, Fill::Soft, Glyph::None, words(row.kind)}));
    auto* number = new ElidedLabel(spokenNumber(row));
    number->setToolTip(qt(row.number.empty() ? row.sourceId : row.number));
    line->addWidget(number, 1);
    const std::tuple<const char*, QString, int> moves[] = {{"go-up", tr("Previous case"), -1}, {"go-down", tr("Next case"), 1}};
    for (const auto& [icon, name, by] : moves) {
        auto* button = makeIconButton(QString::fromLatin1(icon), name);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, by = by] { emit moveAsked(by); });
    }
    auto* print = makeIconButton(QStringLiteral("document-print"), tr("Print this case"));
    line->addWidget(print);
    connect(print, &QToolButton::clicked, this, &CaseDetail::printAsked);
    column->addLayout(line);
    column->addWidget(makeWrapped(qt(row.title), "title"));
    QStringList who;
    who << (row.handlerName.empty() ? tr("nobody handles it yet") : tr("handled by %1").arg(qt(row.handlerName)));
    if (!m_file->secondName.empty())
        who << tr("with %1").arg(qt(m_file->secondName));
    for (const auto& name : m_file->standIns)
        who << tr("%1 stands in").arg(qt(name));
    who << tr("reported %1").arg(formats.nearMoment(row.opened, m_session.now())) << qt(row.unit);
    column->addWidget(makeWrapped(who.join(kDot), "meta", "2"));
}

void CaseDetail::addStepper(QVBoxLayout* column)
{
    QList<Step> steps;
    for (std::int64_t i = 0; i < m_file->stages; ++i) {
        const bool now = i == m_file->stage && !m_file->row.closed;
        steps << Step{stageWords(m_file->row.kind, i), now ? words(m_file->row.state) : QString(),
                      now ? StepState::Now : i <= m_file->stage ? StepState::Done : StepState::Later};
    }
    if (steps.isEmpty())
        return;
    auto* stepper = new Stepper;
    stepper->setSteps(steps);
    column->addWidget(stepper);
}

void CaseDetail::addSteps(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    QList<QPushButton*> buttons;
    for (const auto step : m_file->next) {
        auto* button = makeButton(words(step), buttons.isEmpty() ? "primary" : "");
        setNorm(button, QStringLiteral("step.%1.%2").arg(qt(core::toText(m_file->row.kind)), qt(core::toText(step))));
        connect(button, &QPushButton::clicked, this, [this, step] { emit stepChosen(step); });
        buttons << button;
    }
    if (buttons.isEmpty() && m_file->row.kind == core::cases::Class::Imported)
        column->addWidget(makeWrapped(tr("Kept as another system tells it; it has no steps here."), "meta", "2"));
    else if (buttons.isEmpty())
        column->addWidget(makeWrapped(tr("At %1. No step of yours now.").arg(words(m_file->row.state)), "meta", "2"));
    if (m_session.may(core::Permission::AssignCase) && !m_file->row.closed) {
        buttons << makeButton(m_file->row.handlerName.empty() ? tr("Assign") : tr("Assign anew"));
        connect(buttons.back(), &QPushButton::clicked, this, &CaseDetail::assignAsked);
    }
    if (m_card.mayOverride) {
        buttons << makeButton(tr("Go on without the agreement"), "danger");
        connect(buttons.back(), &QPushButton::clicked, this, &CaseDetail::overrideAsked);
    }
    for (int i = 0; i < buttons.size(); ++i)
        grid->addWidget(buttons[i], i == 0 ? 0 : 1 + (i - 1) / 2, i == 0 ? 0 : (i - 1) % 2, 1, i == 0 ? 2 : 1);
    column->addLayout(grid);
}

void CaseDetail::addClocks(QVBoxLayout* column)
{
    const auto& row = m_file->row;
    if (row.kind == core::cases::Class::Imported)
        return;
    addSection(column, tr("Deadlines"), row.extensions ? tr("extended %1 times").arg(row.extensions) : QString());
    auto* view = new CaseClocksView(m_session, m_clocks, m_unfolded);
    connect(view, &CaseClocksView::recordAsked, this, &CaseDetail::recordAsked);
    connect(view, &CaseClocksView::withdrawAsked, this, &CaseDetail::withdrawAsked);
    connect(view, &CaseClocksView::extensionAsked, this, &CaseDetail::extensionAsked);
    connect(view, &CaseClocksView::answerAsked, this, &CaseDetail::answerAsked);
    connect(view, &CaseClocksView::lawAsked, this, &CaseDetail::lawAsked);
    column->addWidget(view);
}

void CaseDetail::addFacts(QVBoxLayout* column)
{
    QStringList marks;
    if (m_file->complex)
        marks << tr("complex");
    if (m_file->enterprise)
        marks << tr("an enterprise is concerned");
    addSection(column, tr("Facts"), marks.join(kDot));
    addFact(column, tr("Kind of case"), subtypeWords(m_file->row.subtype));
    addFact(column, tr("Place"), qt(m_file->place));
    addFact(column, tr("What is reported"), qt(m_file->summary));
    if (m_file->own && m_session.may(core::Permission::HandleCase) && !m_file->row.closed) {
        auto* edit = makeButton(tr("Correct the facts"), "ghost");
        column->addWidget(edit, 0, Qt::AlignLeft);
        connect(edit, &QPushButton::clicked, this, &CaseDetail::editAsked);
    }
}

/// What the review found wrong, until it was accepted: said where the case is worked on.
void CaseDetail::addDefects(QVBoxLayout* column)
{
    const auto open = std::ranges::count_if(m_card.defects, [](const auto& defect) { return !defect.acceptedAt; });
    if (open == 0)
        return;
    addSection(column, tr("Legal review"), tr("%1 to mend").arg(open));
    for (const auto& defect : m_card.defects) {
        if (defect.acceptedAt)
            continue;
        column->addWidget(makeWrapped(QStringLiteral("%1. %2: %3").arg(defect.number).arg(qt(defect.target), qt(defect.words))));
        if (defect.mendedAt)
            column->addWidget(makeWrapped(qt(defect.mending), "meta", "ok"));
        if (m_card.mayMend) {
            auto* mend = makeButton(defect.mendedAt ? tr("Say it anew") : tr("Mended"), "ghost");
            mend->setAccessibleName(tr("Mended: %1").arg(defect.number));
            column->addWidget(mend, 0, Qt::AlignLeft);
            connect(mend, &QPushButton::clicked, this, [this, defect] { emit mendAsked(defect); });
        }
    }
}

void CaseDetail::addEvidence(QVBoxLayout* column)
{
    if (m_file->row.kind == core::cases::Class::Imported)
        return;
    addSection(column, tr("Evidence"), EvidenceView::summary(m_desk));
    auto* view = new EvidenceView(m_session, m_desk);
    connect(view, &EvidenceView::addAsked, this, &CaseDetail::evidenceAsked);
    connect(view, &EvidenceView::markAsked, this, &CaseDetail::markAsked);
    connect(view, &EvidenceView::endAsked, this, &CaseDetail::endAsked);
    column->addWidget(view);
}

void CaseDetail::addHistory(QVBoxLayout* column)
{
    const Formats formats(m_session.language);
    QList<TimelineItem> items;
    for (auto line = m_file->timeline.rbegin(); line != m_file->timeline.rend(); ++line) {
        const bool ours = line->role != "source"; // an imported step has another system's words
        const QStringList by = {qt(line->who), ours ? wordsOf<core::Role>(line->role) : QString(), qt(line->unit)};
        QString what = ours ? wordsOf<core::Happened>(line->happened) : qt(line->happened);
        if (const auto event = ours ? line->payload.value("event", std::string()) : std::string(); !event.empty())
            if (const auto* name = m_session.limitEvents->find(event))
                what += QStringLiteral(": ") + said(m_session, name->zh, name->en);
        items << TimelineItem{formats.nearMoment(line->at, m_session.now()), what,
                              by.filter(QRegularExpression(QStringLiteral("."))).join(kDot)};
    }
    addTimeline(column, tr("Timeline"), items);
}

} // namespace minyi::ui
