#pragma once

#include <QList>

#include "ui/look/paint.h"

namespace minyi::ui {

struct TimelineItem {
    QString time, title, actor;
};

/// What happened, newest first: time, node (the latest filled), title, actor.
class Timeline : public Painted {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);

    void setItems(const QList<TimelineItem>& items);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<TimelineItem> m_items;
};

} // namespace minyi::ui
