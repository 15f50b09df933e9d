#pragma once

#include <QWidget>

#include "core/orders/queries.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/session.h"
#include "ui/orders/objection_forms.h"

#include <optional>

namespace minyi::ui {

/// One order in full: where it stands, its clocks, what was said, who did what; the next steps on top.
class OrderDetail : public DetailPane {
    Q_OBJECT

public:
    explicit OrderDetail(Session& session, QWidget* parent = nullptr);

    void show(const core::orders::OrderAnswer& order);
    /// Nothing chosen.
    void clear();
    const std::optional<core::orders::OrderAnswer>& order() const { return m_order; }
    /// The first step the actor may take; nothing if there is none.
    std::optional<core::orders::Step> nextStep() const;
    void retranslate();

signals:
    void stepChosen(minyi::core::orders::Step step);
    void objectionChosen(minyi::ui::ObjectionDeed deed);
    void moveAsked(int by);
    void printAsked();

protected:
    void build(QVBoxLayout* column) override;

private:
    void addHead(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void addClocks(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addObjection(QVBoxLayout* column);
    void addCalls(QVBoxLayout* column);
    void addHistory(QVBoxLayout* column);

    Session& m_session;
    std::optional<core::orders::OrderAnswer> m_order;
    std::vector<core::orders::Step> m_steps;
};

} // namespace minyi::ui
