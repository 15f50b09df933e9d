#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/imports/take.h"
#include "ui/kit/session.h"

#include <atomic>
#include <memory>

namespace minyi::ui {

/// Reads a file and has the office take it in, beside the window; a dry run writes nothing. Cancelled while it reads, nothing is half
/// imported; once the office has it, it ends.
class ImportJob : public QObject {
    Q_OBJECT

public:
    using Result = core::Result<core::imports::Taken>;

    explicit ImportJob(Session& session, QObject* parent = nullptr);
    ~ImportJob() override;

    void start(const core::imports::Profile& profile, const std::string& bytes, bool dryRun);
    void cancel() { *m_cancelled = true; }
    bool isRunning() const { return m_running; }
    /// Of the last run.
    const Result& result() const { return m_result; }

signals:
    void progressed(qint64 rows);
    void ended();

private:
    Session& m_session;
    QThreadPool m_thread; ///< one
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    Result m_result;
    bool m_running = false;
};

} // namespace minyi::ui
