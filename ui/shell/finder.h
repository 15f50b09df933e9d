#pragma once

#include <QTimer>

#include "core/search/queries.h"
#include "ui/kit/session.h"

namespace minyi::ui {

/// Asks the record while somebody types: a little after the last key, one question at a time, and the newest text only.
class Finder : public QObject {
    Q_OBJECT

public:
    /// Answers arrive as long as the context lives.
    Finder(Session& session, QWidget* context);

    /// Nothing is asked for an empty text, and what was found is forgotten.
    void look(const QString& text);
    bool isLooking() const { return m_running || m_pause.isActive(); }
    /// Questions sent so far.
    int asked() const { return m_asked; }

    static constexpr int kPauseMs = 120;
    static constexpr int kOfEachKind = 5;

signals:
    void found(const minyi::core::search::Found& found);
    void failed(const minyi::core::Refusal& refusal);

private:
    void send();

    Session& m_session;
    QWidget* m_context;
    QTimer m_pause;
    QString m_wanted;
    bool m_running = false;
    int m_asked = 0;
};

} // namespace minyi::ui
