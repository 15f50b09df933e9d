#pragma once

#include <QHash>
#include <QWidget>

#include "core/calendar/notice.h"
#include "ui/look/paint.h"

namespace minyi::ui {

/// A year on one page: twelve months, holidays and make-up working days marked, hatched where no notice covers it.
class YearView : public Painted {
    Q_OBJECT

public:
    using Painted::Painted;

    void show(const core::calendar::YearAnswer& year, core::Day today, const QString& language);
    QSize sizeHint() const override { return {960, 620}; }
    QSize minimumSizeHint() const override { return {560, 420}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Named {
        core::calendar::DayKind kind;
        QString name;
    };

    QRect monthBox(int month) const;
    QRect dayBox(core::Day day) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, core::Day day) const;
    std::optional<core::Day> dayAt(QPoint point) const;

    int m_year = 0;
    bool m_covered = true;
    core::Day m_today;
    QString m_language;
    QHash<int, Named> m_named; ///< by the day's number
};

} // namespace minyi::ui
