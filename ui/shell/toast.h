#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/look/tokens.h"

#include <functional>

class QVBoxLayout;

namespace minyi::ui {

class Banner;

/// One passing message: 8 seconds, with an undo that counts down when the act can be undone.
class Toast : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSeconds = 8;

    Toast(Tone tone, const QString& words, const QString& undo, QWidget* parent);

signals:
    void undone();
    void gone();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void tick();
    void showUndo();

    Banner* m_banner;
    QTimer m_second;
    QString m_undo;
    int m_left = kSeconds;
};

/// The pile of toasts, bottom left above the status bar, newest below. posted() feeds the notification list.
class Toasts : public QWidget {
    Q_OBJECT

public:
    /// `left` and `bottom` are what rail and status bar take.
    Toasts(QWidget* window, int left, int bottom);

    void post(Tone tone, const QString& words, const QString& undoWords = {}, std::function<void()> undo = {});
    int count() const;

signals:
    void posted(Tone tone, const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QVBoxLayout* m_column;
    int m_left, m_bottom;
};

} // namespace minyi::ui
