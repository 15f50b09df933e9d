#include "ui/orders/order_detail.h"

#include "core/calendar/work_calendar.h"
#include "core/orders/reveal.h"
#include "ui/kit/bars.h"
#include "ui/kit/calls.h"
#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/masked_label.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/stepper.h"
#include "ui/orders/order_clock.h"
#include "ui/orders/order_steps.h"
#include "ui/recordings/calls_list.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace minyi::ui {

OrderDetail::OrderDetail(Session& session, QWidget* parent) : DetailPane(parent), m_session(session)
{
    retranslate();
}

void OrderDetail::show(const core::orders::OrderAnswer& order)
{
    const bool same = m_order && m_order->row.id == order.row.id;
    m_order = order;
    m_steps = offeredSteps(order, m_session.actor);
    rebuild(same);
}

void OrderDetail::clear()
{
    m_order.reset();
    m_steps.clear();
    showNothing();
}

std::optional<core::orders::Step> OrderDetail::nextStep() const
{
    return m_steps.empty() || isDetour(m_steps.front()) ? std::nullopt : std::optional(m_steps.front());
}

void OrderDetail::retranslate()
{
    setEmptyWords(tr("No order chosen"), tr("Choose one in the list with J and K; E takes its next step."));
    if (m_order)
        show(core::orders::OrderAnswer(*m_order));
}

void OrderDetail::build(QVBoxLayout* column)
{
    addHead(column);
    addSteps(column);
    addClocks(column);
    addFacts(column);
    addObjection(column);
    addCalls(column);
    addHistory(column);
}

void OrderDetail::addHead(QVBoxLayout* column)
{
    const auto& row = m_order->row;
    auto* line = new QHBoxLayout;
    line->addWidget(new ChipLabel({row.grade == 1 ? Tone::Danger : Tone::Info, Fill::Soft, Glyph::None, gradeWords(row.grade)}));
    if (m_order->escalation > 0)
        line->addWidget(new ChipLabel({Tone::Danger, Fill::Outline, Glyph::Triangle, tr("Level %1").arg(m_order->escalation)}));
    line->addWidget(new ElidedLabel(row.number.empty() ? tr("No number yet") : qt(row.number)), 1);
    const std::tuple<const char*, QString, int> moves[] = {{"go-up", tr("Previous order"), -1}, {"go-down", tr("Next order"), 1}};
    for (const auto& [icon, name, by] : moves) {
        auto* button = makeIconButton(QString::fromLatin1(icon), name);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, by = by] { emit moveAsked(by); });
    }
    auto* print = makeIconButton(QStringLiteral("document-print"), tr("Print this order"));
    line->addWidget(print);
    connect(print, &QToolButton::clicked, this, &OrderDetail::printAsked);
    column->addLayout(line);
    column->addWidget(makeWrapped(QStringLiteral("%1 · %2").arg(causeName(m_session, row.cause), qt(row.person)), "title"));
    const Formats formats(m_session.language);
    auto* reach = new MaskedLabel(tr("name and number"), qt(row.person) + QStringLiteral(" · ") + qt(m_order->phone));
    connect(reach, &MaskedLabel::revealAsked, this, [this, reach, id = row.id] {
        submit(m_session, core::orders::Reveal{id}, reach, [reach](auto shown) {
            if (shown)
                reach->reveal(qt(shown->person) + QStringLiteral(" · ") + qt(shown->phone));
        });
    });
    column->addWidget(reach);
    column->addWidget(makeWrapped(QStringList{qt(row.unit), channelName(m_session, row.channel),
                                          formats.shortMoment(m_order->handledAt)}
                                  .join(QStringLiteral(" · ")),
                              "meta", "2"));
}

void OrderDetail::addSteps(QVBoxLayout* column)
{
    const QString names[] = {tr("Issue"), tr("Sign"), tr("Rectify"), tr("Review"), tr("Second call"), tr("Done")};
    const int stage = stageOf(m_order->row.state);
    QList<Step> steps;
    for (int i = 0; i < 6; ++i)
        steps << Step{names[i], i == stage ? words(m_order->row.state) : QString(),
                      i < stage ? StepState::Done : i == stage ? StepState::Now : StepState::Later};
    auto* stepper = new Stepper;
    stepper->setSteps(steps);
    column->addWidget(stepper);
    if (!nextStep())
        column->addWidget(makeWrapped(tr("Next: %1. Not yours to do.").arg(ui::nextStep(m_order->row.state)), "meta", "2"));
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool leads = i == 0 && nextStep();
        auto* button = makeButton(stepVerb(m_steps[i]), leads ? "primary" : "");
        connect(button, &QPushButton::clicked, this, [this, step = m_steps[i]] { emit stepChosen(step); });
        const int place = static_cast<int>(i) - (nextStep() ? 1 : 0);
        if (leads)
            grid->addWidget(button, 0, 0, 1, 2);
        else
            grid->addWidget(button, 1 + place / 2, place % 2);
    }
    column->addLayout(grid);
}

void OrderDetail::addClocks(QVBoxLayout* column)
{
    const Formats formats(m_session.language);
    const auto now = m_session.now();
    const auto running = std::count_if(m_order->row.clocks.begin(), m_order->row.clocks.end(),
                                       [](const core::orders::Clock& clock) { return !clock.done; });
    addSection(column, tr("Deadlines"), tr("%1 running").arg(running));
    const auto bar = orderClock(m_order->row, m_session);
    column->addWidget(new ClockBar(bar));
    if (m_order->row.clocks.empty())
        column->addWidget(makeWrapped(bar.words, "meta", "2"));
    for (const auto& clock : m_order->row.clocks) {
        auto* line = new QHBoxLayout;
        line->addWidget(new ElidedLabel(limitName(clock.rule)), 1);
        line->addWidget(new ChipLabel(clock.done ? formats.doneChip(*clock.done, clock.due)
                                                 : formats.dueChip(now, clock.due, *m_session.calendar)));
        column->addLayout(line);
        auto words = tr("from %1 until %2").arg(formats.shortMoment(clock.start), formats.expiry(clock.due));
        if (clock.provisional)
            words += tr(" (provisional: no notice of holidays yet)");
        column->addWidget(makeWrapped(words, "meta", "2"));
    }
}

void OrderDetail::addFacts(QVBoxLayout* column)
{
    const auto& order = *m_order;
    addSection(column, tr("Facts"));
    addFact(column, tr("Matter"), qt(order.item));
    addFact(column, tr("The citizen's words"), qt(order.quote));
    addFact(column, tr("Requirement"), qt(order.requirement));
    QStringList people;
    for (const auto& name : order.onDuty)
        people << qt(name);
    addFact(column, tr("On duty at the unit"), people.join(QStringLiteral(" · ")));
    if (!order.standsFor.empty())
        addFact(column, tr("You stand in for"), qt(order.standsFor));
    if (order.firstRating)
        addFact(column, tr("First rating"), words(*order.firstRating));
    if (!order.findings.empty()) {
        addSection(column, tr("Feedback"), order.row.reworks ? tr("times sent back: %1").arg(order.row.reworks) : QString());
        addFact(column, tr("What was found"), qt(order.findings));
        addFact(column, tr("What was put right"), qt(order.measures));
        addFact(column, tr("What the citizen says of it"), qt(order.citizenWords));
        addFact(column, tr("Evidence"), qt(order.evidence));
        addFact(column, tr("Opinion of the review"), qt(order.opinion));
    }
    if (order.secondRating)
        addFact(column, tr("Second rating"), words(*order.secondRating));
    if (order.responsible)
        addFact(column, tr("Finding"), *order.responsible ? tr("Responsible") : tr("Not responsible"));
}

void OrderDetail::addObjection(QVBoxLayout* column)
{
    const auto deeds = offeredDeeds(*m_order, m_session.actor);
    if (m_order->objections.empty() && deeds.empty())
        return;
    addSection(column, tr("Rating objection"), m_order->objections.empty() ? QString() : words(m_order->objections.front().state));
    for (const auto& objection : m_order->objections) {
        addFact(column, words(objection.grounds), qt(objection.evidence));
        addFact(column, tr("Examined"), qt(objection.findings));
        addFact(column, tr("Decided"), qt(objection.reason));
    }
    for (const auto deed : deeds) {
        auto* button = makeButton(deedVerb(deed));
        connect(button, &QPushButton::clicked, this, [this, deed] { emit objectionChosen(deed); });
        column->addWidget(button);
    }
}

void OrderDetail::addCalls(QVBoxLayout* column)
{
    auto* calls = new CallsList(m_session);
    column->addWidget(calls);
    calls->show(m_order->matter.value);
}

void OrderDetail::addHistory(QVBoxLayout* column)
{
    const Formats formats(m_session.language);
    QList<TimelineItem> items;
    const auto whoOf = [](const core::staff::TimelineRow& line) {
        const auto absent = line.payload.is_object() ? line.payload.value("for", std::string()) : std::string();
        return absent.empty() ? qt(line.who) : tr("%1 for %2").arg(qt(line.who), qt(absent));
    };
    const auto whatOf = [](const core::staff::TimelineRow& line) {
        const auto words = wordsOf<core::Happened>(line.happened);
        return line.happened == "escalated" ? tr("%1, level %2").arg(words).arg(line.payload.value("level", 0)) : words;
    };
    for (auto line = m_order->timeline.rbegin(); line != m_order->timeline.rend(); ++line)
        items << TimelineItem{formats.shortMoment(line->at), whatOf(*line),
                              QStringList{whoOf(*line), wordsOf<core::Role>(line->role), qt(line->unit)}.join(QStringLiteral(" · "))};
    addTimeline(column, tr("Timeline"), items);
}

} // namespace minyi::ui
