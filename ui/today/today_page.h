#pragma once

#include "ui/shell/page.h"
#include "ui/today/today_rows.h"

class QHBoxLayout;
class QStackedLayout;
class QStandardItemModel;

namespace minyi::ui {

class Card;
class EmptyState;
class ListView;
class StackedBar;

/// What is due, whose next step it is, and why: the default page.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Today"); }
    QString subtitle() const override;
    void reload() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override;

    QSize minimumSizeHint() const override { return {560, 320}; }
    const core::orders::TodayAnswer& shown() const { return m_answer; }
    const QList<KpiTile*>& tiles() const { return m_tiles; }
    ListView* list() const { return m_list; }
    DeadlineCard* card() const { return m_card; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void take(const core::orders::TodayAnswer& answer);
    void showTiles();
    void showList();
    void showSide();
    void showBatch(const core::followup::FunnelAnswer& answer);
    void jumpToGroup(int number);
    const core::orders::TodayRow* rowAt(const QModelIndex& index) const;
    void open(const QModelIndex& index);
    void explain(const QModelIndex& index, bool byKey);
    QWidget* makeSide();

    core::orders::TodayAnswer m_answer;
    core::orders::TodayAnswer m_orders; ///< before the reviews stand among them
    std::vector<core::review::TodoRow> m_reviews;
    std::vector<core::leniency::TodoRow> m_courses;
    std::vector<core::deadlines::BoardRow> m_clocks;
    core::Instant m_now;
    QList<KpiTile*> m_tiles;
    std::vector<TodayGroup> m_tileGroups;
    QHBoxLayout* m_tileRow;
    Card* m_work;
    QStackedLayout* m_stack;
    ListView* m_list;
    QStandardItemModel* m_model;
    EmptyState* m_empty;
    QWidget* m_side;
    Card *m_load, *m_batch;
    LoadChart* m_chart;
    StackedBar* m_bar;
    DeadlineCard* m_card;
    QModelIndex m_explained;
    bool m_byKey = false; ///< the card was asked for by F1; the mouse does not close it
};

Page* makeTodayPage(Session& session, QWidget* parent);

} // namespace minyi::ui
