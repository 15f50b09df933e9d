#pragma once

#include <QCheckBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "ui/kit/facet_row.h"
#include "ui/orders/orders_columns.h"

#include <optional>

class QVBoxLayout;

namespace minyi::ui {

/// What the list of orders is narrowed by: words, urgency, state. Counts stand beside each and never reorder.
class OrderFacets : public QWidget {
    Q_OBJECT

public:
    explicit OrderFacets(QWidget* parent = nullptr);

    /// Counts over everything loaded.
    void count(const std::vector<OrderLine>& lines);
    int overdue() const { return m_overdue.count->text().toInt(); }
    bool lets(const OrderLine& line) const;
    bool wantsClosed() const { return m_closed->isChecked(); }
    void focusWords() { m_words->setFocus(Qt::ShortcutFocusReason); }
    /// Esc: the filter is emptied; false if it was empty.
    bool clear();
    void retranslate();

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FacetRow addFacet(QVBoxLayout* column);

    QLineEdit* m_words;
    QLabel *m_urgencyHead, *m_stateHead;
    FacetRow m_overdue, m_soon;
    QList<std::pair<core::orders::State, FacetRow>> m_states;
    QCheckBox* m_closed;
};

} // namespace minyi::ui
