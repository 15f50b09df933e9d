#include "ui/appeals/appeal_detail.h"

#include "core/appeals/query_fields.h"
#include "core/appeals/command_fields.h"
#include "ui/appeals/appeals_columns.h"
#include "ui/kit/calls.h"
#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/masked_label.h"
#include "ui/kit/qt_text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace minyi::ui {

AppealDetail::AppealDetail(Session& session, QWidget* parent) : DetailPane(parent), m_session(session)
{
    retranslate();
}

void AppealDetail::show(const core::appeals::CardAnswer& card)
{
    const bool same = m_card && m_card->row.id == card.row.id;
    m_card = card;
    rebuild(same);
}

void AppealDetail::clear()
{
    m_card.reset();
    showNothing();
}

void AppealDetail::retranslate()
{
    setEmptyWords(tr("No appeal chosen"), tr("Choose one in the list with J and K; E takes its next step."));
    if (m_card)
        show(core::appeals::CardAnswer(*m_card));
}

void AppealDetail::build(QVBoxLayout* column)
{
    addHead(column);
    addSteps(column);
    addClocks(column);
    addFacts(column);
    addRating(column);
    addHistory(column);
}

void AppealDetail::addHead(QVBoxLayout* column)
{
    const auto& row = m_card->row;
    auto* line = new QHBoxLayout;
    line->addWidget(new ChipLabel({Tone::Info, Fill::Soft, Glyph::None, words(row.source) + kDot + words(row.kind)}));
    line->addWidget(new ElidedLabel(qt(row.number)), 1);
    line->addWidget(new ChipLabel(appealChip(row, m_session)));
    column->addLayout(line);
    column->addWidget(makeWrapped(qt(row.summary), "title"));
    column->addWidget(makeWrapped(QStringList{appealStage(row), qt(row.unit)}.join(kDot), "meta", "2"));
    auto* reach = new MaskedLabel(tr("name and number"), qt(row.person) + kDot + qt(m_card->phone));
    connect(reach, &MaskedLabel::revealAsked, this, [this, reach, id = row.id] {
        submit(m_session, core::appeals::Reveal{id}, reach, [reach](auto shown) {
            if (shown)
                reach->reveal(qt(shown->person) + kDot + qt(shown->phone));
        });
    });
    column->addWidget(reach);
}

void AppealDetail::addSteps(QVBoxLayout* column)
{
    using core::appeals::Step;
    if (m_card->row.state == core::appeals::State::Answered && m_card->matter && m_session.may(core::Permission::CallPublic)) {
        auto* call = makeButton(tr("Ask the citizen: to the call"), "primary");
        connect(call, &QPushButton::clicked, this, [this] { emit callAsked(m_card->matter.value); });
        column->addWidget(call);
    }
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int n = 0;
    for (const Step step : m_card->steps) {
        if (step == Step::RefuseReturn || step == Step::RefuseExtension || step == Step::ReturnToHotline)
            continue; // chosen in the form of the decision
        auto* button = makeButton(words(step), step == nextOf(m_card->steps) ? "primary" : "");
        connect(button, &QPushButton::clicked, this, [this, step] { emit stepAsked(step); });
        grid->addWidget(button, n / 2, n % 2);
        ++n;
    }
    column->addLayout(grid);
}

void AppealDetail::addClocks(QVBoxLayout* column)
{
    if (m_card->clocks.empty())
        return;
    const Formats formats(m_session.language);
    addSection(column, tr("Limits"), m_card->returns ? tr("returned %n time(s)", nullptr, static_cast<int>(m_card->returns)) : QString());
    for (const auto& clock : m_card->clocks) {
        auto* line = new QHBoxLayout;
        line->addWidget(new ElidedLabel(limitName(clock.rule)), 1);
        line->addWidget(makeLabel(core::minuteOfDay(clock.due) ? formats.shortMoment(clock.due)
                                                               : formats.shortDay(core::dayOf(clock.due - 1)) + QStringLiteral(" 24:00"),
                                  "meta", "2"));
        line->addWidget(new ChipLabel(clock.done ? formats.doneChip(*clock.done, clock.due)
                                                 : formats.dueChip(m_session.now(), clock.due, *m_session.calendar)));
        column->addLayout(line);
    }
}

void AppealDetail::addFacts(QVBoxLayout* column)
{
    const auto& card = *m_card;
    addSection(column, tr("Facts"));
    addFact(column, tr("Wish"), qt(card.wish));
    addFact(column, tr("May be named to the unit"), card.named ? tr("yes") : tr("no"));
    addFact(column, tr("Taken by"), qt(card.takenBy));
    addFact(column, tr("Recording"), qt(card.recording));
    addFact(column, tr("New facts"), qt(card.newFacts));
    addFact(column, tr("Return asked: grounds"), card.row.state == core::appeals::State::Dispatched ? qt(card.returnGrounds) : QString());
    if (card.extensionAsked)
        addFact(column, tr("Extension asked"), tr("%n working day(s)", nullptr, static_cast<int>(*card.extensionAsked)) + kDot + qt(card.extensionReason));
    if (card.extensionDays)
        addFact(column, tr("Extension granted"), tr("%n working day(s)", nullptr, static_cast<int>(card.extensionDays)));
    addFact(column, tr("Answer"), qt(card.answer));
    addFact(column, tr("Answered by"), qt(card.answeredBy));
    addFact(column, tr("Reason"), qt(card.reason));
    if (!card.repeatOf)
        return;
    auto* first = makeButton(tr("Open the first, %1 (repeats: %2)").arg(qt(card.repeatNumber)).arg(card.repeats), "ghost");
    connect(first, &QPushButton::clicked, this, [this] { emit appealAsked(m_card->repeatOf.value); });
    column->addWidget(first, 0, Qt::AlignLeft);
}

void AppealDetail::addRating(QVBoxLayout* column)
{
    const auto& card = *m_card;
    if (!card.row.rating)
        return;
    addSection(column, tr("The citizen's word"));
    addFact(column, tr("Rating"), words(*card.row.rating));
    addFact(column, tr("Solved"), card.solved ? words(*card.solved) : QString());
    addFact(column, tr("What was promised was done"), card.kept ? (*card.kept ? tr("yes") : tr("no")) : QString());
}

void AppealDetail::addHistory(QVBoxLayout* column)
{
    const Formats formats(m_session.language);
    QList<TimelineItem> items;
    for (auto line = m_card->timeline.rbegin(); line != m_card->timeline.rend(); ++line)
        items << TimelineItem{formats.shortMoment(line->at), wordsOf<core::Happened>(line->happened),
                              QStringList{qt(line->who), wordsOf<core::Role>(line->role), qt(line->unit)}.join(kDot)};
    addTimeline(column, tr("Timeline"), items);
}

} // namespace minyi::ui
