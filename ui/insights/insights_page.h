#pragma once

#include <QList>

#include "core/metrics/behind.h"
#include "core/metrics/queries.h"
#include "ui/insights/span.h"
#include "ui/kit/views.h"
#include "ui/shell/page.h"

#include <array>

class QGridLayout;
class QPushButton;

namespace minyi::ui {

class AgeingCard;
class Card;
class FigureSheet;
class LeftOutCard;
class TalkCard;
class LockForm;
class FigureTile;
class RankingList;
class Segmented;
class TrendCard;

/// The figures of a period against their targets, their trend, the units against each other, and how old open work is.
class InsightsPage : public Page {
    Q_OBJECT

public:
    explicit InsightsPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Insights"); }
    QString subtitle() const override;
    void reload() override;
    QList<QWidget*> actions() override;
    QList<KeyHint> keyHints() const override;
    bool runAction(const QString& action) override;
    /// A whole month that is over and not final yet, for who may lock it.
    bool canLock() const;

    QSize minimumSizeHint() const override { return {640, 320}; }
    const QList<FigureTile*>& tiles() const { return m_tiles; }
    FigureSheet* sheet() const { return m_sheet; }
    RankingList* ranking() const { return m_ranking; }
    TrendCard* trend() const { return m_trendCard; }
    bool showsTables() const { return m_tables; }
    core::Day from() const { return m_from; }
    core::Day to() const { return m_to; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setSpan(core::Day day);
    void shift(int by);
    void take(core::metrics::BoardAnswer board);
    void askTrend();
    void showTrend();
    void takeRanking(std::vector<core::metrics::RankRow> rows);
    QString asideOf(const core::metrics::BoardRow& row) const;
    const core::metrics::BoardRow* figure(std::string_view key) const;
    void openFigure(int number);
    void toggleTables();
    void arrange();

    Span m_span = Span::Month;
    core::Day m_from, m_to;
    core::metrics::BoardAnswer m_board;
    QList<FigureTile*> m_tiles;
    QGridLayout* m_tileGrid;
    TrendCard* m_trendCard;
    Card* m_rankCard;
    AgeingCard* m_ageCard;
    LeftOutCard* m_leftOut;
    TalkCard* m_talks;
    LockForm* m_lockForm;
    QPushButton* m_lock;
    RankingList* m_ranking;
    QLabel* m_unranked;
    Segmented* m_spans;
    FigureSheet* m_sheet;
    QGridLayout* m_grid;
    std::array<std::vector<core::metrics::TrendPoint>, 3> m_points;
    int m_awaited = 0;
    bool m_tables = false;
};

Page* makeInsightsPage(Session& session, QWidget* parent);

} // namespace minyi::ui
