#pragma once

#include <QWidget>

#include "core/incidents/queries.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/session.h"

#include <optional>

namespace minyi::ui {

/// One incident in full: its times, what was reported, how it ended.
class IncidentDetail : public DetailPane {
    Q_OBJECT

public:
    explicit IncidentDetail(Session& session, QWidget* parent = nullptr);

    void show(const core::incidents::CardAnswer& card);
    void clear();
    const std::optional<core::incidents::CardAnswer>& card() const { return m_card; }
    void retranslate();

signals:
    void settleAsked();
    void timesAsked();
    void caseAsked(qint64 id);

protected:
    void build(QVBoxLayout* column) override;

private:
    void addHead(QVBoxLayout* column);
    void addTimes(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addHistory(QVBoxLayout* column);

    Session& m_session;
    std::optional<core::incidents::CardAnswer> m_card;
};

} // namespace minyi::ui
