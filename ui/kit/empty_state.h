#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

namespace minyi::ui {

/// Nothing to show, said usefully: what is true, the next useful fact, one action.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setWords(const QString& truth, const QString& next = {}, const QString& action = {});
    void setGlyph(Glyph glyph, Tone tone);

signals:
    void actionPressed();

private:
    class Medal;
    Medal* m_medal;
    QLabel* m_truth;
    QLabel* m_next;
    QPushButton* m_action;
};

} // namespace minyi::ui
