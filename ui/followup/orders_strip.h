#pragma once

#include <QWidget>

#include "core/orders/queries.h"
#include "ui/kit/card.h"
#include "ui/kit/session.h"

#include <vector>

class QScrollArea;

namespace minyi::ui {

class EmptyState;

/// Orders in progress on their 3 and 5 days, the most pressing first. A press opens the order.
class OrdersStrip : public Card {
    Q_OBJECT

public:
    explicit OrdersStrip(Session& session, QWidget* parent = nullptr);

    void reload();
    /// The minute passed.
    void retime();
    void retranslate();

signals:
    void opened(qint64 order);
    void allAsked();

private:
    QWidget* makeRow(const core::orders::ListRow& row);

    Session& m_session;
    QScrollArea* m_scroll = nullptr;
    EmptyState* m_empty;
    std::vector<core::orders::ListRow> m_rows;
    bool m_more = false;
};

} // namespace minyi::ui
