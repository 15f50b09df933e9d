#pragma once

#include <QWidget>

#include "core/review/queries.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/session.h"

#include <optional>

namespace minyi::ui {

/// What was said of a case so far, where the asker has no opinion to give: every round, the last first.
class SaidPane : public DetailPane {
    Q_OBJECT

public:
    explicit SaidPane(Session& session, QWidget* parent = nullptr);

    void show(const core::review::CardAnswer& card);
    void clear();
    void retranslate();

protected:
    void build(QVBoxLayout* column) override;

private:
    Session& m_session;
    std::optional<core::review::CardAnswer> m_card;
};

} // namespace minyi::ui
