#pragma once

#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <chrono>

namespace minyi::ui {

/// A masked value with an eye. It never holds the plain text unless shown: the page asks for a reason, has the look-up
/// logged and calls reveal(). The plain text leaves after 30 seconds, when hidden, and when the window loses focus.
class MaskedLabel : public QWidget {
    Q_OBJECT

public:
    MaskedLabel(const QString& what, const QString& masked, QWidget* parent = nullptr);

    void setMasked(const QString& masked);
    void reveal(const QString& plain, std::chrono::milliseconds left = std::chrono::seconds(30));
    void conceal();
    bool isRevealed() const { return m_hideAfter.isActive(); }

signals:
    void revealAsked();
    void concealed(); ///< after it was shown

protected:
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_masked;
    QLabel* m_text;
    QToolButton* m_eye;
    QTimer m_hideAfter;
    bool m_shown = false;
};

} // namespace minyi::ui
