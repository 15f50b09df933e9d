#include "core/appeals/query_fields.h"
#include "core/metrics/query_fields.h"
#include "ui/appeals/appeal_views.h"
#include "ui/appeals/appeals_page.h"
#include "ui/insights/figure_sheet.h"
#include "ui/insights/figure_tile.h"
#include "ui/kit/calls.h"

#include <QHBoxLayout>

#include <array>

/// The figures of the appeals desk: how many are in each list, and the month against its targets.
namespace minyi::ui {

namespace {

/// The four targets (workflows 3.8): 100, 100, 80, 70.
constexpr std::array<std::string_view, 4> kTiles = {"appeal_response", "appeal_reply", "appeal_satisfaction", "appeal_solved"};

constexpr int kRoomWide = 1120, kRoomHigh = 560;

} // namespace

QLayout* AppealsPage::makeTiles()
{
    auto* tiles = new QHBoxLayout;
    tiles->setContentsMargins(16, 12, 16, 12);
    tiles->setSpacing(12);
    for (std::size_t i = 0; i < kTiles.size(); ++i) {
        auto* tile = new FigureTile;
        tile->setMinimumWidth(40); // gone before it is that narrow
        connect(tile, &QAbstractButton::clicked, this, [this, tile] {
            if (!tile->row().key.empty())
                m_sheet->show(tile->row(), m_board.from, m_board.to, {});
        });
        tiles->addWidget(tile, 1);
        m_tiles << tile;
    }
    return tiles;
}

/// Where there is room, for whoever sees figures: the list comes first.
void AppealsPage::showTiles()
{
    const bool room = width() >= kRoomWide && height() >= kRoomHigh && session().may(core::Permission::SeeFigures);
    for (auto* tile : m_tiles)
        tile->setVisible(room);
}

void AppealsPage::askFigures()
{
    ask(session(), core::appeals::Counts{}, this, [this](auto counts) {
        if (!counts)
            return;
        for (int i = 0; i < m_views->size(); ++i)
            m_views->setCount(i, (*counts).*kAppealViews[i].count);
        emit badgeChanged(static_cast<int>(counts->overdue), counts->overdue > 0);
    });
    if (!session().may(core::Permission::SeeFigures))
        return;
    const auto today = core::civil(core::dayOf(session().now()));
    const core::Day from = *core::dayFrom(today.year, today.month, 1);
    const core::Day to = *core::dayFrom(today.year, today.month, core::lastDayOfMonth(today.year, today.month));
    ask(session(), core::metrics::Board{from, to, {}}, this, [this](auto board) {
        if (!board)
            return;
        m_board = std::move(*board);
        for (int i = 0; i < m_tiles.size(); ++i)
            for (const auto& row : m_board.rows)
                if (row.key == kTiles[static_cast<std::size_t>(i)])
                    m_tiles[i]->setFigure(row, session().language, asideOf(row));
    });
}

/// What each rate is about, in words: both timely ones would else be taken for one another.
QString AppealsPage::asideOf(const core::metrics::BoardRow& row) const
{
    std::int64_t above = 0;
    for (const auto& term : row.terms)
        above += term.count;
    if (row.key == "appeal_response")
        return tr("contacted within 24 h: %1 of %2").arg(above).arg(row.below);
    if (row.key == "appeal_reply")
        return tr("answered by its due day: %1 of %2").arg(above).arg(row.below);
    return row.key == "appeal_solved" ? tr("solved or partly: %1 of %2").arg(above).arg(row.below)
                                      : tr("satisfied at first: %1 of %2").arg(above).arg(row.below);
}

} // namespace minyi::ui
