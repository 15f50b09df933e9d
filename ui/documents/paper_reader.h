#pragma once

#include <QStringList>

#include "core/reports/report.h"
#include "ui/kit/overlay.h"

class QLabel;

namespace minyi::ui {

class PaperView;

/// A paper over the whole window, to read it: the pages as they are printed, as wide as there is room. It goes when it is closed.
class PaperReader : public Overlay {
    Q_OBJECT

public:
    /// `facts` stand above the pages: how it was served, that it is not what was locked.
    PaperReader(const QString& title, const core::reports::Report& report, const QStringList& facts, QWidget* over);

    PaperView* view() const { return m_view; }

protected:
    QWidget* firstFocus() const override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showSize();

    PaperView* m_view;
    QLabel* m_size;
};

} // namespace minyi::ui
