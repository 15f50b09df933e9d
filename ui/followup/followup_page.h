#pragma once

#include <QWidget>

#include "ui/followup/call_pane.h"
#include "ui/followup/queue_pane.h"
#include "ui/shell/page.h"

namespace minyi::ui {

class BatchCard;
class BatchProgress;
class OrdersStrip;
class SenderBanner;

/// The morning's batch, the call queue, the call, and the orders that came of it.
class FollowUpPage : public Page {
    Q_OBJECT

public:
    explicit FollowUpPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Follow-up"); }
    QString subtitle() const override;
    void reload() override;
    QList<QWidget*> actions() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override { m_queue->list()->setFocus(Qt::OtherFocusReason); }
    bool runAction(const QString& action) override;
    void openItem(core::AggKind kind, qint64 id) override;
    void open(qint64 matter);
    QJsonObject saveDraft() const override { return m_call->saveDraft(); }
    void restoreDraft(const QJsonObject& draft) override { m_call->restoreDraft(draft); }

    QSize minimumSizeHint() const override { return {640, 320}; }
    QueuePane* queue() const { return m_queue; }
    CallPane* call() const { return m_call; }
    BatchCard* batch() const { return m_batch; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askFunnel();
    void openRow(qint64 matter);
    void next();
    void runNow();
    void runDone(const core::followup::RunResult& result);
    void printReport();

    SenderBanner* m_sender;
    BatchCard* m_batch;
    BatchProgress* m_progress;
    QueuePane* m_queue;
    CallPane* m_call;
    OrdersStrip* m_orders;
    QPushButton *m_listen, *m_report;
};

Page* makeFollowUpPage(Session& session, QWidget* parent);

} // namespace minyi::ui
