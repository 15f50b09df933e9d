#pragma once

#include <QPointer>
#include <QWidget>

namespace minyi::ui {

/// A layer over the whole window: scrim, one panel, focus kept inside and given back on closing. The palette and every
/// dialog stand on it. Esc closes.
class Overlay : public QWidget {
    Q_OBJECT

public:
    /// Lies over parent->window(); hidden until open().
    explicit Overlay(QWidget* parent);

    /// The panel's width, and its distance from the top (centred when negative).
    void setPanelWidth(int width, int top = -1);
    QWidget* panel() const { return m_panel; }

    void open();
    /// Hides, restores the focus, emits closed().
    virtual void dismiss();
    /// All over a window: what one user has open is not for who comes next, nor for the empty chair.
    static void dismissAll(const QWidget& window);

signals:
    void closed();

protected:
    /// Where the focus goes on opening; the first field unless overridden.
    virtual QWidget* firstFocus() const;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

    void place();

private:
    QWidget* m_panel;
    QPointer<QWidget> m_before;
    int m_width = 480, m_top = -1;
};

} // namespace minyi::ui
