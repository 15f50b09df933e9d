#pragma once

#include <QObject>

#include "ui/kit/session.h"

#include <functional>

namespace minyi::ui {

/// The undo of the case page: what was done is said with an undo beside it where the office offers one.
class CaseUndo : public QObject {
    Q_OBJECT

public:
    CaseUndo(Session& session, QWidget* over);

    /// Says the words; with an undo if the last thing in the case was the user's own and may be written back.
    void sayDone(qint64 file, const QString& words);
    /// Undoes the last thing, or says why there is none.
    void undo(qint64 file);

signals:
    void said(const QString& words, const QString& undoWords, const std::function<void()>& undo);
    void undone(const QString& words);

private:
    void take(qint64 file, qint64 change);

    Session& m_session;
    QWidget* m_over;
};

} // namespace minyi::ui
