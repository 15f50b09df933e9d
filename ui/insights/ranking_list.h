#pragma once

#include "ui/look/paint.h"

#include "core/metrics/queries.h"

namespace minyi::ui {

/// Units by satisfaction, each with its bar, its change and how many rated; the target is a dashed line through all.
class RankingList : public Painted {
    Q_OBJECT

public:
    explicit RankingList(QWidget* parent = nullptr);

    void setRows(std::vector<core::metrics::RankRow> rows);
    void setTarget(std::optional<std::int64_t> target); ///< per cent
    const std::vector<core::metrics::RankRow>& rows() const { return m_rows; }
    QSize sizeHint() const override { return {360, static_cast<int>(m_rows.size()) * px(36) + 8}; }
    QSize minimumSizeHint() const override { return {240, px(36)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const QRect& box, const core::metrics::RankRow& row, const QRect& bar) const;

    std::vector<core::metrics::RankRow> m_rows;
    std::optional<std::int64_t> m_target;
};

} // namespace minyi::ui
