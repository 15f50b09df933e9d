#pragma once

#include <QWidget>

#include "core/appeals/queries.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/session.h"

#include <optional>

namespace minyi::ui {

/// One appeal in full: what is asked, its clocks, the answer, the citizen's word, and the steps that may be taken now.
class AppealDetail : public DetailPane {
    Q_OBJECT

public:
    explicit AppealDetail(Session& session, QWidget* parent = nullptr);

    void show(const core::appeals::CardAnswer& card);
    void clear();
    const std::optional<core::appeals::CardAnswer>& card() const { return m_card; }
    void retranslate();

signals:
    void stepAsked(minyi::core::appeals::Step step);
    void appealAsked(qint64 id);
    void callAsked(qint64 matter);

protected:
    void build(QVBoxLayout* column) override;

private:
    void addHead(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void addClocks(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addRating(QVBoxLayout* column);
    void addHistory(QVBoxLayout* column);

    Session& m_session;
    std::optional<core::appeals::CardAnswer> m_card;
};

} // namespace minyi::ui
