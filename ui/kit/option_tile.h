#pragma once

#include <QAbstractButton>

namespace minyi::ui {

/// One answer on the call screen: keycap, words; chosen it has a border of 2 and a tick. Exclusive within its parent.
class OptionTile : public QAbstractButton {
    Q_OBJECT

public:
    OptionTile(const QString& key, const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

} // namespace minyi::ui
