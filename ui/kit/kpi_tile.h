#pragma once

#include <QAbstractButton>

#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

namespace minyi::ui {

struct Kpi {
    QString label{}, detail{}, key{};
    int number = 0;
    QString icon{};              ///< Breeze name, unless a glyph is set
    Glyph glyph = Glyph::None;
    Tone tone = Tone::Info;
    bool urgent = false;         ///< red number, border and left edge

    bool operator==(const Kpi&) const = default;
};

/// One of the five figures on top of Today; pressing it jumps to its group.
class KpiTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit KpiTile(const Kpi& kpi = {}, QWidget* parent = nullptr);

    void setKpi(const Kpi& kpi);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kpi m_kpi;
};

} // namespace minyi::ui
