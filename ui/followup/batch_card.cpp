#include "ui/followup/batch_card.h"

#include "ui/followup/followup_columns.h"
#include "ui/followup/progress_steps.h"
#include "ui/kit/funnel.h"
#include "ui/kit/labels.h"

#include <QCoreApplication>

namespace minyi::ui {

namespace {

using core::followup::FunnelAnswer;

ui::FunnelRow pictureRow(const core::followup::FunnelRow& row, const QString& name, const Formats& formats)
{
    ui::FunnelRow out{name, {}};
    for (const auto& column : kFunnelColumns) {
        FunnelCell cell{static_cast<int>(row.*column.count)};
        if (column.of)
            cell.share = formats.percent(
                core::followup::percent(static_cast<double>(row.*column.count), static_cast<double>(row.*column.of)));
        out.cells << cell;
    }
    return out;
}

const core::followup::FunnelRow& totalOf(const FunnelAnswer& funnel)
{
    return funnel.rows.back();
}

} // namespace

BatchCard::BatchCard(Session& session, QWidget* parent)
    : Card(tr("09:00 batch"), parent)
    , m_session(session)
    , m_picture(new Funnel)
    , m_rates(new ElidedLabel)
    , m_run(makeButton(tr("Run now")))
{
    m_rates->setProperty("type", "meta");
    m_rates->setProperty("tone", "2");
    m_run->setProperty("compact", true);
    m_run->setVisible(session.may(core::Permission::RunFollowUp));
    addHeaderWidget(m_run);
    setBodyMargins(16, 8);
    body()->setSpacing(4);
    body()->addWidget(m_picture);
    body()->addWidget(m_rates);
    connect(m_run, &QPushButton::clicked, this, &BatchCard::runAsked);
}

void BatchCard::show(const FunnelAnswer& funnel)
{
    m_funnel = funnel;
    const Formats formats(m_session.language);
    QList<ui::FunnelStep> steps;
    for (const auto& column : kFunnelColumns)
        steps << ui::FunnelStep{QCoreApplication::translate("Funnel", column.head), column.tone, column.aside};
    QList<ui::FunnelRow> rows;
    for (const auto& row : funnel.rows)
        if (&row != &totalOf(funnel))
            rows << pictureRow(row, channelName(m_session, row.channel), formats);
    m_picture->setFunnel(steps, pictureRow(totalOf(funnel), tr("Total"), formats), rows);
    const auto& total = totalOf(funnel);
    setCount(tr("handled %1 · %2 matters · %3 excluded, %4 merged")
                 .arg(formats.shortDay(funnel.day))
                 .arg(total.taken)
                 .arg(total.excluded)
                 .arg(total.merged));
    m_rates->setText(summary());
}

QString BatchCard::summary() const
{
    const Formats formats(m_session.language);
    return tr("Satisfaction %1 at a response rate of %2; \"basically\" weighs %3")
        .arg(formats.percent(m_funnel->satisfactionRate), formats.percent(m_funnel->responseRate))
        .arg(m_funnel->basicWeight / 100.0, 0, 'g', 2);
}

void BatchCard::setLow(bool low)
{
    m_picture->setVisible(!low);
}

void BatchCard::retranslate()
{
    setTitle(tr("09:00 batch"));
    m_run->setText(tr("Run now"));
    if (m_funnel)
        show(FunnelAnswer(*m_funnel));
}

BatchProgress::BatchProgress(Session& session, QWidget* parent)
    : Card(tr("Progress"), parent), m_session(session), m_steps(new ProgressSteps)
{
    body()->addWidget(m_steps);
    body()->addStretch(1);
}

void BatchProgress::show(const FunnelAnswer& funnel)
{
    m_funnel = funnel;
    const Formats formats(m_session.language);
    const auto& total = totalOf(funnel);
    auto state = [](bool begun, bool done) { return done ? StepState::Done : begun ? StepState::Now : StepState::Later; };
    QString sent = tr("%1 of %2").arg(total.sent).arg(total.due);
    if (total.failed + total.uncertain > 0)
        sent += tr(", %1 failed, %2 uncertain").arg(total.failed).arg(total.uncertain);
    m_steps->setLines({
        {tr("List generated"), tr("%1 due").arg(total.due), formats.shortDay(funnel.day), state(total.taken > 0, total.due > 0)},
        {tr("Messages sent"), sent, {}, state(total.sent > 0, total.sent > 0)},
        {tr("Collecting replies"), tr("%1 answered, %2").arg(total.replied).arg(formats.percent(funnel.responseRate)), {},
         state(total.sent > 0, total.sent > 0 && total.noReply == 0)},
        {tr("Manual calls"), tr("%1 called, %2 waiting").arg(funnel.calls).arg(total.toCall), {},
         state(funnel.calls + total.toCall > 0, funnel.calls > 0 && total.toCall == 0)},
    });
}

void BatchProgress::retranslate()
{
    setTitle(tr("Progress"));
    if (m_funnel)
        show(FunnelAnswer(*m_funnel));
}

} // namespace minyi::ui
