#pragma once

#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <chrono>

namespace minyi::ui {

/// How long a plain text stays.
inline constexpr std::chrono::milliseconds kRevealed = std::chrono::seconds(30);

/// A masked value with an eye. It never holds the plain text unless shown: the page asks for a reason, has the look-up
/// logged and calls reveal(). The plain text leaves after 30 seconds, when hidden, and when the window loses focus.
class MaskedLabel : public QWidget {
    Q_OBJECT

public:
    MaskedLabel(const QString& what, const QString& masked, QWidget* parent = nullptr);

    void setMasked(const QString& masked);
    void reveal(const QString& plain, std::chrono::milliseconds left = kRevealed);
    void conceal();
    bool isRevealed() const { return m_hideAfter.isActive(); }
    std::chrono::milliseconds left() const { return m_hideAfter.remainingTimeAsDuration(); }

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
