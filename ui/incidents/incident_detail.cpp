#include "ui/incidents/incident_detail.h"

#include "core/incidents/command_fields.h"
#include "core/incidents/commands.h"
#include "ui/incidents/incidents_columns.h"
#include "ui/kit/calls.h"
#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/masked_label.h"
#include "ui/kit/qt_text.h"
#include "ui/text/words.h"

#include <QVBoxLayout>

namespace minyi::ui {

IncidentDetail::IncidentDetail(Session& session, QWidget* parent) : DetailPane(parent), m_session(session)
{
    retranslate();
}

void IncidentDetail::show(const core::incidents::CardAnswer& card)
{
    const bool same = m_card && m_card->row.id == card.row.id;
    m_card = card;
    rebuild(same);
}

void IncidentDetail::clear()
{
    m_card.reset();
    showNothing();
}

void IncidentDetail::retranslate()
{
    setEmptyWords(tr("No incident chosen"), tr("Choose one in the list with J and K; E settles it."));
    if (m_card)
        show(core::incidents::CardAnswer(*m_card));
}

void IncidentDetail::build(QVBoxLayout* column)
{
    addHead(column);
    addTimes(column);
    addFacts(column);
    addHistory(column);
}

void IncidentDetail::addHead(QVBoxLayout* column)
{
    const auto& row = m_card->row;
    auto* line = new QHBoxLayout;
    line->addWidget(new ChipLabel({Tone::Info, Fill::Soft, Glyph::None, words(row.channel)}));
    line->addWidget(new ElidedLabel(qt(row.number)), 1);
    line->addWidget(new ChipLabel(incidentChip(row, m_session)));
    column->addLayout(line);
    column->addWidget(makeWrapped(qt(row.type), "title"));
    column->addWidget(makeWrapped(QStringList{qt(row.unit), qt(row.handler)}.join(kDot), "meta", "2"));
    auto* reach = new MaskedLabel(tr("name and number"), qt(row.reporter) + kDot + qt(m_card->phone));
    connect(reach, &MaskedLabel::revealAsked, this, [this, reach, id = row.id] {
        submit(m_session, core::incidents::RevealReporter{id}, reach, [reach](auto shown) {
            if (shown)
                reach->reveal(qt(shown->reporter) + kDot + qt(shown->phone));
        });
    });
    column->addWidget(reach);
    if (!m_session.may(core::Permission::SettleIncident) || row.outcome)
        return;
    auto* settle = makeButton(tr("Settle the incident"), "primary");
    connect(settle, &QPushButton::clicked, this, &IncidentDetail::settleAsked);
    column->addWidget(settle);
}

void IncidentDetail::addTimes(QVBoxLayout* column)
{
    const Formats formats(m_session.language);
    addSection(column, tr("Times"), m_card->row.complex ? tr("complex") : QString());
    const std::pair<QString, std::optional<core::Instant>> times[] = {
        {tr("Received"), m_card->row.receivedAt},     {tr("Dispatched"), m_card->dispatchedAt},
        {tr("Arrived"), m_card->arrivedAt},           {tr("Fed back"), m_card->fedBackAt},
        {tr("Filing limit ends"), m_card->row.due},   {tr("Outcome"), m_card->row.outcomeAt}};
    for (const auto& [name, at] : times) {
        auto* line = new QHBoxLayout;
        line->addWidget(makeLabel(name, "meta", "2"));
        line->addStretch(1);
        line->addWidget(makeLabel(at ? formats.shortMoment(*at) : QStringLiteral("/")));
        column->addLayout(line);
    }
    if (!m_session.may(core::Permission::RecordIncident) || m_card->row.outcome)
        return;
    auto* correct = makeButton(tr("Enter times"), "ghost");
    connect(correct, &QPushButton::clicked, this, &IncidentDetail::timesAsked);
    column->addWidget(correct, 0, Qt::AlignLeft);
}

void IncidentDetail::addFacts(QVBoxLayout* column)
{
    addSection(column, tr("Facts"));
    addFact(column, tr("Place"), qt(m_card->row.place));
    addFact(column, tr("What is reported"), qt(m_card->summary));
    addFact(column, tr("Number of the source"), qt(m_card->sourceId));
    addFact(column, tr("Reason"), qt(m_card->reason));
    addFact(column, tr("Linked to"), qt(m_card->linkedNumber));
    if (m_card->caseNumber.empty())
        return;
    auto* open = makeButton(tr("Open case %1").arg(qt(m_card->caseNumber)), "ghost");
    connect(open, &QPushButton::clicked, this, [this] { emit caseAsked(m_card->file.value); });
    column->addWidget(open, 0, Qt::AlignLeft);
}

void IncidentDetail::addHistory(QVBoxLayout* column)
{
    const Formats formats(m_session.language);
    QList<TimelineItem> items;
    for (auto line = m_card->timeline.rbegin(); line != m_card->timeline.rend(); ++line)
        items << TimelineItem{formats.shortMoment(line->at), wordsOf<core::Happened>(line->happened),
                              QStringList{qt(line->who), wordsOf<core::Role>(line->role), qt(line->unit)}.join(kDot)};
    addTimeline(column, tr("Timeline"), items);
}

} // namespace minyi::ui
