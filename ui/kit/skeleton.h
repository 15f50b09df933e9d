#pragma once

#include <QTimer>

#include "ui/look/paint.h"

namespace minyi::ui {

/// What stands in for rows while they load: nothing for 300 ms, then grey rows, above 2 s a bar with counts.
class Skeleton : public Painted {
    Q_OBJECT

public:
    explicit Skeleton(QWidget* parent = nullptr);

    /// Starts waiting; finish() ends it and hides the widget.
    void start();
    void finish();
    /// Shows rows and bar at once.
    void setProgress(int done, int total, const QString& words);
    QSize sizeHint() const override { return {320, 240}; }
    QSize minimumSizeHint() const override { return {160, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_rowsAfter, m_barAfter;
    bool m_rows = false, m_bar = false;
    int m_done = 0, m_total = 0;
    QString m_words;
};

} // namespace minyi::ui
