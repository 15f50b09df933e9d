#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

namespace minyi::ui {

/// A lasting state (offline, conflicts) or, within a toast, a passing one: glyph, sentence, one action.
class Banner : public QFrame {
    Q_OBJECT

public:
    Banner(Tone tone, const QString& words, const QString& action = {}, QWidget* parent = nullptr);

    void setWords(const QString& words);
    void setAction(const QString& action);
    QString words() const { return m_words->text(); }
    QSize minimumSizeHint() const override;

signals:
    void actionPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    QLabel* m_words;
    QPushButton* m_action;
};

} // namespace minyi::ui
