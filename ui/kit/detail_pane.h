#pragma once

#include <QSet>
#include <QWidget>

#include "ui/kit/timeline.h"

class QLabel;
class QScrollArea;
class QToolButton;
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

    /// Nothing folds that has no key; what is folded stays so for its user.
    void addSection(QVBoxLayout* column, const QString& title, const QString& quiet = {}, const QString& key = {});
    /// Nothing where there are no words.
    void addFact(QVBoxLayout* column, const QString& name, const QString& words);
    /// Unfolds the section a widget stands in and scrolls there.
    void reveal(QWidget* widget);
    void fold(const QString& key, bool folded);
    bool isFolded(const QString& key) const { return m_folded.contains(key); }

protected:
    /// Fills the column with what is shown now.
    virtual void build(QVBoxLayout* column) = 0;
    /// Builds again; the same thing keeps its scroll position, its focus and what was unfolded.
    void rebuild(bool same);
    void setEmptyWords(const QString& truth, const QString& next);
    /// Newest first, four until all are asked for.
    void addTimeline(QVBoxLayout* column, const QString& title, QList<TimelineItem> items, const QString& key = {});
    /// What the folded sections are remembered under.
    void foldAs(const QString& name) { m_name = name; }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void gather(QVBoxLayout* column);
    void recall();
    void showFolded(QToolButton* arrow, bool folded);

    QScrollArea* m_scroll = nullptr;
    EmptyState* m_empty;
    bool m_wholeTimeline = false, m_recalled = false;
    QString m_name;
    QSet<QString> m_folded;
};

/// Running words that wrap; never read as markup.
QLabel* makeWrapped(const QString& text, const char* type = "body", const char* tone = "");

} // namespace minyi::ui
