#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace minyi::ui {

/// A pane that scrolls up and down, as wide as its content at least; whatever is behind it shows through.
class ScrollPane : public QScrollArea {
public:
    explicit ScrollPane(QWidget* content, QWidget* parent = nullptr) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
        content->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }

    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget() ? widget()->minimumSizeHint().width() + bar : 96, 96};
    }
};

} // namespace minyi::ui
