#pragma once

#include <QWidget>

#include "core/followup/queries.h"
#include "ui/kit/card.h"
#include "ui/kit/session.h"

#include <optional>

class QLabel;

namespace minyi::ui {

class Funnel;
class ProgressSteps;

/// The 09:00 batch: how many were due, asked, answered, dissatisfied, channel by channel. Rates never stand alone.
class BatchCard : public Card {
    Q_OBJECT

public:
    explicit BatchCard(Session& session, QWidget* parent = nullptr);

    void show(const core::followup::FunnelAnswer& funnel);
    const std::optional<core::followup::FunnelAnswer>& funnel() const { return m_funnel; }
    /// Low windows keep the figures and drop the picture.
    void setLow(bool low);
    void retranslate();

signals:
    void runAsked();

private:
    QString summary() const;

    Session& m_session;
    Funnel* m_picture;
    QLabel* m_rates;
    QPushButton* m_run;
    std::optional<core::followup::FunnelAnswer> m_funnel;
};

/// How far the batch is; only what the record knows.
class BatchProgress : public Card {
    Q_OBJECT

public:
    explicit BatchProgress(Session& session, QWidget* parent = nullptr);

    void show(const core::followup::FunnelAnswer& funnel);
    void retranslate();

private:
    Session& m_session;
    ProgressSteps* m_steps;
    std::optional<core::followup::FunnelAnswer> m_funnel;
};

} // namespace minyi::ui
