#pragma once

#include <QWidget>

#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

class QLabel;

namespace minyi::ui {

class SideRow;

/// The lists of a desk, one under the other: which of them is shown and how much is in each.
class ViewPane : public QWidget {
    Q_OBJECT

public:
    explicit ViewPane(QWidget* parent = nullptr);

    void add(const QString& icon, Glyph glyph, Tone tone);
    void setHead(const QString& head);
    void setName(int view, const QString& name);
    void setCount(int view, qint64 count);
    void choose(int view);

    int size() const { return static_cast<int>(m_rows.size()); }
    int chosen() const { return m_chosen; }
    /// Of the chosen one.
    QString name() const;

signals:
    void picked(int view);

private:
    QLabel* m_head;
    QList<SideRow*> m_rows;
    int m_chosen = 0;
};

} // namespace minyi::ui
