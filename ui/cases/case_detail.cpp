#include "ui/cases/case_detail.h"

#include "core/cases/stages.h"
#include "ui/cases/case_awaited.h"
#include "ui/cases/case_clocks.h"
#include "ui/cases/cases_columns.h"
#include "ui/cases/checklist_pane.h"
#include "ui/cases/evidence_view.h"
#include "ui/cases/files_section.h"
#include "ui/cases/people_section.h"
#include "ui/kit/bars.h"
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

namespace {

constexpr int kNamed = 4; ///< missing items said by name
} // namespace

CaseDetail::CaseDetail(Session& session, QWidget* parent) : DetailPane(parent), m_session(session), m_checklist(new ChecklistPane(session, this))
{
    foldAs(QStringLiteral("case"));
    m_checklist->hide(); // until a page has a place for it
    m_sections = makeCaseSections(session, this);
    m_sections.push_back(new FilesSection(session, this)); // its lines stand in the checklist
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
    for (auto* section : m_sections)
        section->load(*m_file, [this, loading, left, same] {
            if (loading == m_loading && --*left == 0 && m_file)
                rebuild(same), showChecklist(same);
        });
}

void CaseDetail::clear()
{
    m_file.reset();
    m_checklist->clear();
    setEmptyWords(tr("No case chosen"), tr("Choose one in the list with J and K; E takes its next step."));
    showNothing();
}

void CaseDetail::close(const QString& words)
{
    clear();
    setEmptyWords(words, {});
}

std::optional<core::cases::Step> CaseDetail::nextStep() const
{
    if (!m_file)
        return {};
    const auto steps = inOrder(m_file->next);
    return steps.empty() || !core::cases::leadsOn(steps.front()) ? std::nullopt : std::optional(steps.front());
}

void CaseDetail::retranslate()
{
    setEmptyWords(tr("No case chosen"), tr("Choose one in the list with J and K; E takes its next step."));
    m_checklist->retranslate();
    if (m_file)
        rebuild(true), showChecklist(true);
}

void CaseDetail::showChecklist(bool same)
{
    if (m_file->row.kind == core::cases::Class::Imported)
        return m_checklist->clear();
    m_checklist->show(m_desk, same);
    auto* view = m_checklist->view();
    connect(view, &EvidenceView::addAsked, this, &CaseDetail::evidenceAsked);
    connect(view, &EvidenceView::markAsked, this, &CaseDetail::markAsked);
    connect(view, &EvidenceView::endAsked, this, &CaseDetail::endAsked);
    section<FilesSection>()->serve(view);
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
        const bool now = i == m_file->stage && (!m_file->row.closed || core::cases::isFollowUp(m_file->row.kind, i));
        steps << Step{stageWords(m_file->row.kind, i), now ? words(m_file->row.state) : QString(),
                      now ? StepState::Now : i <= m_file->stage ? StepState::Done : StepState::Later};
    }
    if (steps.isEmpty())
        return;
    auto* stepper = new Stepper;
    stepper->setSteps(steps);
    column->addWidget(stepper);
}

/// Greyed, with the reason, where something has to come first.
QPushButton* CaseDetail::stepButton(core::cases::Step step)
{
    auto* button = makeButton(words(step), step == nextStep() ? "primary" : "");
    setNorm(button, stepTopic(m_file->row.kind, step));
    connect(button, &QPushButton::clicked, this, [this, step] { emit stepChosen(step); });
    const auto why = heldBack(step);
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
    return button;
}

void CaseDetail::addSteps(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    QList<QPushButton*> buttons;
    std::vector<core::cases::Step> held;
    for (const auto step : inOrder(m_file->next)) {
        buttons << stepButton(step);
        if (!buttons.back()->isEnabled())
            held.push_back(step);
    }
    if (buttons.isEmpty() && m_file->row.kind == core::cases::Class::Imported)
        column->addWidget(makeWrapped(tr("Kept as another system tells it; it has no steps here."), "meta", "2"));
    else if (m_card.mayDecide || m_card.mayCheck) {
        column->addWidget(makeWrapped(tr("At %1. It waits for your review.").arg(words(m_file->row.state)), "meta", "2"));
        buttons << makeButton(tr("Open in the review"), nextStep() ? "" : "primary");
        connect(buttons.back(), &QPushButton::clicked, this, [this, id = m_file->row.id.value] { emit reviewAsked(id); });
    } else if (const auto* opening = nextStep() ? nullptr : openingToSubmit()) {
        column->addWidget(makeWrapped(tr("At %1. It is yours to put to the review: %2.").arg(words(m_file->row.state), words(opening->step)), "meta", "2"));
        buttons.prepend(makeButton(tr("Submit to the review: %1").arg(words(opening->step)), "primary"));
        connect(buttons.front(), &QPushButton::clicked, this, &CaseDetail::submitOpening);
    } else if (!nextStep())
        for (const auto& line : standing())
            column->addWidget(makeWrapped(line, "meta", "2"));
    if (m_session.may(core::Permission::AssignCase) && !m_file->row.closed) {
        buttons << makeButton(m_file->row.handlerName.empty() ? tr("Assign") : tr("Assign anew"));
        connect(buttons.back(), &QPushButton::clicked, this, &CaseDetail::assignAsked);
    }
    if (m_card.mayOverride) {
        buttons << makeButton(tr("Go on without the agreement"), "danger");
        connect(buttons.back(), &QPushButton::clicked, this, &CaseDetail::overrideAsked);
    }
    const int whole = nextStep() || openingToSubmit() ? 1 : 0; // the step that leads on has a line of its own
    for (int i = 0; i < buttons.size(); ++i)
        i < whole ? grid->addWidget(buttons[i], 0, 0, 1, 2) : grid->addWidget(buttons[i], 1 + (i - whole) / 2, (i - whole) % 2);
    column->addLayout(grid);
    addHeldBack(column, held);
}

void CaseDetail::addClocks(QVBoxLayout* column)
{
    const auto& row = m_file->row;
    if (row.kind == core::cases::Class::Imported)
        return;
    addSection(column, tr("Deadlines"), row.extensions ? tr("extended %1 times").arg(row.extensions) : QString(), QStringLiteral("deadlines"));
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
    addSection(column, tr("Facts"), marks.join(kDot), QStringLiteral("facts"));
    const std::tuple<const char*, QString, QString> facts[] = {{"subtype", tr("Kind of case"), subtypeWords(m_file->row.subtype, m_file->row.kind)},
                                                               {"place", tr("Place"), qt(m_file->place)},
                                                               {"summary", tr("What is reported"), qt(m_file->summary)}};
    for (const auto& [key, name, said] : facts) {
        if (said.isEmpty())
            continue;
        column->addWidget(makeLabel(name, "meta", "3"));
        auto* label = makeWrapped(said);
        label->setObjectName(QStringLiteral("field ") + QLatin1String(key)); // where a remark of the review leads
        column->addWidget(label);
    }
    if (m_file->own && m_session.may(core::Permission::HandleCase) && !m_file->row.closed) {
        auto* edit = makeButton(tr("Correct the facts"), "ghost");
        column->addWidget(edit, 0, Qt::AlignLeft);
        connect(edit, &QPushButton::clicked, this, &CaseDetail::editAsked);
    }
}

void CaseDetail::addEvidence(QVBoxLayout* column)
{
    if (m_file->row.kind == core::cases::Class::Imported)
        return;
    const auto missing = m_desk.required - m_desk.answered;
    addSection(column, tr("Evidence"), missing > 0 ? tr("%1, %2 missing").arg(EvidenceView::summary(m_desk)).arg(missing) : EvidenceView::summary(m_desk),
               QStringLiteral("evidence"));
    if (m_desk.required) {
        auto* pieces = new PieceBar;
        pieces->setPieces(static_cast<int>(m_desk.answered), static_cast<int>(m_desk.required), EvidenceView::summary(m_desk));
        column->addWidget(pieces);
    }
    int named = 0;
    for (const auto& item : m_desk.items)
        if (item.required && (item.standing == core::evidence::Standing::NotHeld || item.standing == core::evidence::Standing::Partly) &&
            named++ < kNamed)
            column->addWidget(makeWrapped(QStringLiteral("× ") + said(m_session, item.zh, item.en), "body", "danger"));
    if (named > kNamed)
        column->addWidget(makeLabel(tr("and %n more", nullptr, named - kNamed), "meta", "2"));
    auto* open = makeButton(tr("Open the checklist"), "ghost");
    column->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &CaseDetail::checklistAsked);
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
    addTimeline(column, tr("Timeline"), items, QStringLiteral("timeline"));
}

} // namespace minyi::ui
