#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/kit/key_hint.h"

namespace minyi::ui {

class ElidedLabel;

/// The keys of the focused pane at the left, who works here and the mark of internal papers at the right. 28 high.
class StatusBar : public QWidget {
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setHints(const QList<KeyHint>& hints) { m_hints->setHints(hints); }
    void setIdentity(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    KeyHints* m_hints;
    ElidedLabel* m_identity;
};

} // namespace minyi::ui
