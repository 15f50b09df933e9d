#include "ui/followup/followup_page.h"

#include "core/followup/command_fields.h"
#include "core/followup/query_fields.h"
#include "ui/followup/batch_card.h"
#include "ui/followup/orders_strip.h"
#include "ui/followup/reply_form.h"
#include "ui/followup/sender_banner.h"
#include "ui/kit/calls.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/labels.h"
#include "ui/recordings/listening_sheet.h"
#include "ui/text/formats.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace minyi::ui {

namespace {

/// The page's own size at which side panes go and the funnel's picture is left out (ui.md 2, less rail and bars).
constexpr int kNarrow = 1120, kLow = 560;

} // namespace

FollowUpPage::FollowUpPage(Session& s, QWidget* parent)
    : Page(s, parent)
    , m_sender(new SenderBanner(s, this))
    , m_batch(new BatchCard(s))
    , m_progress(new BatchProgress(s))
    , m_queue(new QueuePane(s))
    , m_call(new CallPane(s))
    , m_orders(new OrdersStrip(s))
    , m_listen(makeButton({}, "", this))
    , m_report(makeButton({}, "", this))
{
    m_listen->hide();
    m_report->hide();
    m_listen->setIcon(icon(QStringLiteral("audio-headset")));
    m_report->setIcon(icon(QStringLiteral("document-print")));
    // The page folds its side columns once it is small, so they must not keep it from getting there.
    setMinimumSize(640, 400);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setSpacing(12);
    grid->addWidget(m_sender, 0, 0, 1, 3);
    grid->addWidget(m_batch, 1, 0, 1, 2);
    grid->addWidget(m_progress, 1, 2);
    grid->addWidget(m_queue, 2, 0);
    grid->addWidget(m_call, 2, 1);
    grid->addWidget(m_orders, 2, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    m_batch->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_queue, &QueuePane::currentChanged, this, [this](qint64 matter) {
        const auto* row = m_queue->row(matter);
        m_call->show(matter, row && row->own);
    });
    connect(m_queue, &QueuePane::opened, this, &FollowUpPage::openRow);
    connect(m_queue->list(), &ListView::digit, m_call, &CallPane::choose);
    connect(m_queue, &QueuePane::counted, this, [this](int count) { emit badgeChanged(count, false); });
    connect(m_call, &CallPane::done, this, [this](const QString& words) {
        tell(Tone::Ok, words);
        reload();
        next();
    });
    connect(m_call, &CallPane::keysChanged, this, &FollowUpPage::headChanged);
    connect(m_sender, &SenderBanner::done, this, [this](const QString& words) { tell(Tone::Ok, words), reload(); });
    connect(m_batch, &BatchCard::runAsked, this, &FollowUpPage::runNow);
    connect(m_orders, &OrdersStrip::opened, this, [this](qint64 id) { emit jumpTo(PageId::Orders, core::AggKind::Order, id); });
    connect(m_orders, &OrdersStrip::allAsked, this, [this] { emit jumpTo(PageId::Orders, core::AggKind::Order, 0); });
    connect(m_listen, &QPushButton::clicked, this, [this] { openListening(session(), this); });
    connect(m_report, &QPushButton::clicked, this, &FollowUpPage::printReport);
    watch(s, this, {core::AggKind::Matter, core::AggKind::Order, core::AggKind::Setting}, [this] { reload(); });
    connect(&Minute::shared(), &Minute::passed, m_queue, &QueuePane::retime);
    connect(&Minute::shared(), &Minute::passed, m_orders, &OrdersStrip::retime);
    retranslate();
}

QString FollowUpPage::subtitle() const
{
    return Formats(session().language).dayInWords(core::dayOf(session().now()));
}

void FollowUpPage::reload()
{
    askFunnel();
    m_sender->reload();
    m_queue->reload();
    m_orders->reload();
    m_call->reload();
}

void FollowUpPage::askFunnel()
{
    ask(session(), core::followup::Funnel{}, this, [this](auto funnel) {
        if (!funnel)
            return;
        m_batch->show(*funnel);
        m_progress->show(*funnel);
    });
}

QList<QWidget*> FollowUpPage::actions()
{
    QList<QWidget*> buttons;
    if (session().may(core::Permission::ListenBack))
        buttons << m_listen;
    if (session().may(core::Permission::PrintReports))
        buttons << m_report;
    return buttons;
}

QList<KeyHint> FollowUpPage::keyHints() const
{
    if (m_call->isInCall())
        return {{{"1", "9"}, tr("answer")},     {{"Enter"}, tr("next question")}, {{"Ctrl+Enter"}, tr("record, next")},
                {{"F2"}, tr("rephrase")}, {{"5", "8"}, tr("no talk")}, {{"9"}, tr("call later")}, {{"F4"}, tr("give back")}};
    return {{{"J", "K"}, tr("up and down")}, {{"Enter"}, tr("take the call")}};
}

/// The next person comes by itself, claimed and with the keys; F4 gives one back.
void FollowUpPage::next()
{
    ask(session(), core::followup::NextCall{}, this, [this](auto next) {
        if (!next || !next->matter)
            return focusMain();
        m_queue->choose(next->matter->value);
        m_call->take(next->matter->value);
    });
}

/// Enter on a row: an unclear answer is read, a matter to call is claimed, a call under way gets the keyboard back.
void FollowUpPage::openRow(qint64 matter)
{
    if (m_queue->group() == QueuePane::Unclear)
        classifyReply(session(), matter, this, [this] {
            tell(Tone::Ok, tr("The reading is recorded"));
            reload();
        });
    else if (m_call->matter() == matter && m_call->isInCall())
        m_call->setFocus(Qt::OtherFocusReason);
    else
        m_call->claim();
}

void FollowUpPage::openItem(core::AggKind kind, qint64 id)
{
    if (kind == core::AggKind::Matter)
        open(id);
}

void FollowUpPage::open(qint64 matter)
{
    m_queue->choose(matter);
    reload();
    focusMain();
}

bool FollowUpPage::runAction(const QString& action)
{
    if (action != QLatin1String("print") || !session().may(core::Permission::PrintReports))
        return false;
    printReport();
    return true;
}

void FollowUpPage::printReport()
{
    emit jumpTo(PageId::Documents, core::AggKind::Batch, 1);
}

void FollowUpPage::runNow()
{
    auto* form = new FormDialog(tr("Ask yesterday's citizens now"), this);
    form->addFact(tr("Messages are queued for every matter that is due; nobody is asked twice a day."));
    form->addFact(tr("Run again the same day, it changes nothing."));
    form->setVerbs(tr("Run now"), tr("Cancel"));
    connect(form, &FormDialog::accepted, this, [this, form] {
        form->setBusy(true);
        submit(session(), core::followup::Run{}, form, [this, form](auto result) {
            form->setBusy(false);
            if (!result)
                return form->showProblem({nullptr, sentence(result.error())});
            form->finish();
            runDone(*result);
        });
    });
    connect(form, &Overlay::closed, form, &QObject::deleteLater);
    form->open();
}

void FollowUpPage::runDone(const core::followup::RunResult& result)
{
    core::followup::RunRow sum;
    for (const auto& row : result.channels) {
        sum.queued += row.queued;
        sum.toCall += row.toCall;
        sum.excluded += row.excluded;
        sum.merged += row.merged;
    }
    auto words = tr("%1: %2 messages queued, %3 to call, %4 excluded, %5 merged")
                     .arg(Formats(session().language).shortDay(result.day))
                     .arg(sum.queued)
                     .arg(sum.toCall)
                     .arg(sum.excluded)
                     .arg(sum.merged);
    if (result.late)
        words += tr(" · after the usual time");
    tell(Tone::Ok, words);
    reload();
}

void FollowUpPage::retranslate()
{
    m_listen->setText(tr("Listening"));
    m_report->setText(tr("Day report"));
    m_batch->retranslate();
    m_progress->retranslate();
    m_queue->retranslate();
    m_call->retranslate();
    m_orders->retranslate();
}

void FollowUpPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    m_progress->setVisible(!narrow);
    m_orders->setVisible(!narrow);
    m_batch->setLow(height() < kLow);
    m_queue->setFixedWidth(narrow ? 264 : 300);
    m_orders->setFixedWidth(width() < 1320 ? 300 : 356);
    m_progress->setFixedWidth(width() < 1320 ? 300 : 356);
}

void FollowUpPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        m_call->record();
    else if (event->key() == Qt::Key_F2)
        m_call->rephrase();
    else if (event->key() == Qt::Key_F9)
        m_call->callLater();
    else if (event->key() == Qt::Key_F4)
        m_call->release();
    else
        Page::keyPressEvent(event);
}

Page* makeFollowUpPage(Session& session, QWidget* parent)
{
    return new FollowUpPage(session, parent);
}

} // namespace minyi::ui
