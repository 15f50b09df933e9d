#pragma once

#include <QWidget>

#include "ui/kit/timeline.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace minyi::ui {

class EmptyState;

/// One thing in full: sections below each other that scroll, built anew when the thing changes; nothing chosen, said usefully.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailPane(QWidget* parent = nullptr);

    /// Nothing chosen.
    void showNothing();

    void addSection(QVBoxLayout* column, const QString& title, const QString& quiet = {});
    /// Nothing where there are no words.
    void addFact(QVBoxLayout* column, const QString& name, const QString& words);

protected:
    /// Fills the column with what is shown now.
    virtual void build(QVBoxLayout* column) = 0;
    /// Builds again; the same thing keeps its scroll position, its focus and what was unfolded.
    void rebuild(bool same);
    void setEmptyWords(const QString& truth, const QString& next);
    /// Newest first, four until all are asked for.
    void addTimeline(QVBoxLayout* column, const QString& title, QList<TimelineItem> items);

    void paintEvent(QPaintEvent* event) override;

private:
    QScrollArea* m_scroll = nullptr;
    EmptyState* m_empty;
    bool m_wholeTimeline = false;
};

/// Running words that wrap; never read as markup.
QLabel* makeWrapped(const QString& text, const char* type = "body", const char* tone = "");

} // namespace minyi::ui
