#pragma once

#include <QPushButton>

namespace minyi::ui {

/// Hands a number to the softphone of this desktop. Without one, or without a number, it is not there: no dead button.
class DialButton : public QPushButton {
    Q_OBJECT

public:
    explicit DialButton(QWidget* parent = nullptr);

    /// Empty: nobody is in call.
    void setNumber(const QString& number);
    void dial();
    void retranslate();

private:
    /// Asks the desktop once who opens tel: and sip: addresses.
    void find(const QStringList& schemes);

    QString m_number;
    QString m_scheme; ///< tel or sip, empty while none is known
    bool m_looked = false;
};

} // namespace minyi::ui
