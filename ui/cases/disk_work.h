#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "core/evidence/attach.h"

#include <atomic>
#include <functional>

namespace minyi::ui {

class ProgressSheet;

/// Work on the disk in a thread of its own: the window never waits, and whoever waits for the work sees how far it is and can stop it.
class DiskWork : public QObject {
    Q_OBJECT

public:
    /// `measure` puts what is done and what there is into words.
    DiskWork(QWidget* over, std::function<QString(qint64 done, qint64 total)> measure);
    ~DiskWork() override;

    void cancel() { m_stop = true; }
    bool isBusy() const { return m_busy; }

signals:
    void done(const QString& words);
    void refused(const QString& words);

protected:
    /// False, with words, while the last work is not done.
    bool begin(const QString& title, const QString& busy);
    void end();
    /// Which of several is at work.
    void say(const QString& words) { m_words = words; }
    /// To be handed to what works in the thread.
    core::Progress progress();
    /// Works in the thread; goes on in the window's, unless this is gone by then.
    template <class T>
    void carry(std::function<core::Result<T>()> work, std::function<void(core::Result<T>)> then)
    {
        m_disk.start([this, work = std::move(work), then = std::move(then)] {
            auto result = work();
            QMetaObject::invokeMethod(this, [then, result = std::move(result)] { then(result); });
        });
    }
    /// What is at work is stopped and waited for: by whoever owns what it works with, before that is gone.
    void stop();

    QWidget* m_over;

private:
    void show();

    std::function<QString(qint64, qint64)> m_measure;
    QThreadPool m_disk;
    QTimer m_tick;
    ProgressSheet* m_sheet = nullptr;
    QString m_words;
    std::atomic<qint64> m_done = 0, m_total = 0;
    std::atomic<bool> m_stop = false;
    bool m_busy = false;
};

} // namespace minyi::ui
