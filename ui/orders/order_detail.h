#pragma once

#include <QWidget>

#include "core/orders/queries.h"
#include "ui/kit/session.h"

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace minyi::ui {

class EmptyState;

/// One order in full: where it stands, its clocks, what was said, who did what; the next steps on top.
class OrderDetail : public QWidget {
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
    void moveAsked(int by);
    void printAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* build();
    void addHead(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void addClocks(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addTimeline(QVBoxLayout* column);
    void addSection(QVBoxLayout* column, const QString& title, const QString& quiet = {});
    void addFact(QVBoxLayout* column, const QString& name, const QString& words);

    Session& m_session;
    std::optional<core::orders::OrderAnswer> m_order;
    std::vector<core::orders::Step> m_steps;
    QScrollArea* m_scroll = nullptr;
    EmptyState* m_empty;
    bool m_wholeTimeline = false;
};

} // namespace minyi::ui
