#pragma once

#include <QTimer>

#include "ui/kit/overlay.h"

class QLabel;
class QProgressBar;

namespace minyi::ui {

/// Work that takes its time in a thread of its own: how far it is, and a way to stop it. What is done at once never shows.
class ProgressSheet : public Overlay {
    Q_OBJECT

public:
    ProgressSheet(const QString& title, QWidget* parent);

    /// Appears a little later unless finish() comes first.
    void begin();
    void say(qint64 done, qint64 total, const QString& words);
    void finish();
    /// Esc and the button ask to stop; the sheet goes when the work has.
    void dismiss() override;

signals:
    void cancelAsked();

private:
    QProgressBar* m_bar;
    QLabel* m_words;
    QTimer m_delay;
};

} // namespace minyi::ui
