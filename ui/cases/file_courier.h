#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include "core/evidence/attach.h"
#include "ui/kit/session.h"

#include <atomic>
#include <memory>
#include <optional>

namespace minyi::ui {

class ProgressSheet;

/// Carries files between the disk and the store, in a thread of its own: the window never waits, and whoever waits for the file can
/// stop it.
class FileCourier : public QObject {
    Q_OBJECT

public:
    FileCourier(Session& session, QWidget* over);
    ~FileCourier() override;

    /// One after another into the store, and then to the evidence; what cannot be read is told and the others go on.
    void bring(core::Id<core::evidence::Evidence> evidence, const QStringList& paths, const QString& label);
    /// A copy for looking at, in a private folder that goes with the window; it cannot be written.
    void look(core::Id<core::evidence::Attachment> file);
    void cancel() { m_stop = true; }
    bool isBusy() const { return m_busy; }
    /// The folder of the copies, until there is one empty.
    QString folder() const { return m_copies ? m_copies->path() : QString(); }

    /// Opens a copy; the desktop does it unless somebody says otherwise.
    std::function<void(const QString& path)> open;

signals:
    void done(const QString& words);
    void refused(const QString& words);

private:
    struct Load;

    template <class T>
    void carry(std::function<core::Result<T>()> work, std::function<void(core::Result<T>)> then);
    core::Progress progress();
    bool begin(const QString& title);
    void next(std::shared_ptr<Load> load);
    void added(const std::shared_ptr<Load>& load, const core::Result<core::Content>& content);
    void finish(const Load& load);
    void end();
    void show();

    Session& m_session;
    QWidget* m_over;
    QThreadPool m_disk;
    QTimer m_tick;
    ProgressSheet* m_sheet = nullptr;
    QString m_words; ///< which of how many
    std::unique_ptr<QTemporaryDir> m_copies;
    std::atomic<qint64> m_bytes = 0, m_total = 0;
    std::atomic<bool> m_stop = false;
    bool m_busy = false;
    int m_looked = 0;
};

} // namespace minyi::ui
