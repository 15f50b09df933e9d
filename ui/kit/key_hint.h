#pragma once

#include <QList>

#include "ui/look/paint.h"

namespace minyi::ui {

struct KeyHint {
    QStringList keys;
    QString words{};
};

/// Keycaps with what they do, as in the status bar. Hints that do not fit are left out whole, from the right.
class KeyHints : public Painted {
    Q_OBJECT

public:
    explicit KeyHints(QWidget* parent = nullptr);

    void setHints(const QList<KeyHint>& hints);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, px(20)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<KeyHint> m_hints;
};

} // namespace minyi::ui
