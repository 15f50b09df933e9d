#pragma once

#include <QLabel>
#include <QPushButton>

#include "ui/kit/session.h"

namespace minyi::ui {

/// One's own signature as a picture: seen, chosen from a file, taken away. Forms set it beside the name of who did what is signed for.
class SignatureField : public QWidget {
    Q_OBJECT

public:
    explicit SignatureField(Session& session, QWidget* parent = nullptr);

    void reload();
    void retranslate();
    /// Takes a picture of any size: grey on white, no larger than a form needs.
    void take(const QString& path);

signals:
    void told(bool well, const QString& words);

private:
    void choose();
    void set(const std::optional<std::string>& png);

    Session& m_session;
    QLabel* m_picture;
    QPushButton *m_choose, *m_remove;
};

} // namespace minyi::ui
