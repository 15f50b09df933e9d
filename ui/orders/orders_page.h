#pragma once

#include <QHash>
#include <QLabel>

#include "core/orders/board.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/views.h"
#include "ui/orders/orders_columns.h"
#include "ui/shell/page.h"

#include <vector>

class QPushButton;
class QSplitter;
class QToolButton;

namespace minyi::ui {

class BoardView;
class OrderDetail;
class OrderFacets;
class OrderForms;
class ObjectionForms;
class Segmented;

/// Supervision orders on their clocks: facets, table, the order in full with its next step; or the board of the whole loop.
class OrdersPage : public Page {
    Q_OBJECT

public:
    explicit OrdersPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Orders"); }
    QString subtitle() const override;
    void reload() override;
    QList<KeyHint> keyHints() const override;
    QList<QWidget*> actions() override;
    void focusMain() override;
    void focusFilter() override;
    bool runAction(const QString& action) override;
    void openItem(core::AggKind kind, qint64 id) override;
    /// Chooses the order, wherever the list stands.
    void open(qint64 id);

    QSize minimumSizeHint() const override { return {640, 320}; }
    TableView* table() const { return m_table; }
    RowModel<OrderLine>& model() { return *m_model; }
    OrderDetail* detail() const { return m_detail; }
    OrderForms* forms() const { return m_forms; }
    BoardView* board() const { return m_board; }
    void showBoard(bool shown);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeList();
    void askFor(std::optional<core::Id<core::orders::Order>> before);
    void filter();
    void retime();
    void showOrder(qint64 id);
    void moveBy(int by);
    void takeNextStep();
    void print();
    void arrange();
    void joinBoard();
    void reloadBoard();
    void openCard(core::orders::CardKind kind, qint64 id);

    OrderFacets* m_facets;
    TableView* m_table;
    RowModel<OrderLine>* m_model;
    OrderDetail* m_detail;
    OrderForms* m_forms;
    ObjectionForms* m_objections;
    EmptyState* m_empty;
    QLabel *m_head, *m_foot;
    QToolButton* m_drawer;
    QSplitter* m_split;
    BoardView* m_board;
    Segmented* m_mode;
    QPushButton* m_duty;
    std::vector<OrderLine> m_lines, m_coming;
    qint64 m_current = 0;
    bool m_withClosed = false, m_narrow = false, m_drawerOpen = false, m_facetsFolded = false, m_detailFolded = false, m_boardShown = false;
};

Page* makeOrdersPage(Session& session, QWidget* parent);

} // namespace minyi::ui
