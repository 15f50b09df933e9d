#pragma once

#include <QHash>
#include <QImage>
#include <QScrollArea>

#include "ui/print/paper.h"

#include <optional>

class QToolButton;

namespace minyi::ui {

/// The sheets of a form, drawn by the same function as PDF and printer; side by side where there is room.
class PaperView : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    void setLayoutOf(print::Layout layout);
    void clear();
    int pageCount() const { return m_paper ? m_paper->pageCount() : 0; }
    int percent() const;
    static constexpr int kFitWidth = -1;
    /// 0: the whole sheet is seen; kFitWidth: all of its width; otherwise per cent of real size.
    void zoomTo(int percent);
    void zoomBy(int step);
    /// Ctrl with +, - and 0, which is `whole`, and the buttons that do the same.
    bool zoomByKey(const QKeyEvent& event, int whole);
    void takeButtons(QToolButton* out, QToolButton* in, QToolButton* fit, int whole);
    void turnPage(int by);
    /// Scrolls to the top of a sheet, from 0.
    void showPage(int page);
    /// The sheet most of which is on the screen, from 0.
    int currentPage() const;
    QSize minimumSizeHint() const override { return {200, 160}; }

signals:
    void zoomed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheets;

    void place();
    double scale() const; ///< device pixels per 0.1 mm

    Sheets* m_sheets;
    std::optional<print::Layout> m_paper;
    int m_percent = 0;
};

} // namespace minyi::ui
