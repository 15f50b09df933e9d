#include "ui/imports/import_job.h"

namespace minyi::ui {

namespace {

constexpr std::int64_t kTellEvery = 1000; ///< rows

} // namespace

ImportJob::ImportJob(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_thread.setMaxThreadCount(1);
}

ImportJob::~ImportJob()
{
    cancel();
    m_thread.waitForDone();
}

void ImportJob::start(const core::imports::Profile& profile, const std::string& bytes, bool dryRun)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_running = true;
    m_thread.start([this, profile, bytes, dryRun, cancelled = m_cancelled, office = m_session.office, actor = m_session.actor] {
        auto result = core::imports::takeFile(*office, actor, profile, bytes, dryRun, [this, &cancelled](std::int64_t row) {
            if (row % kTellEvery == 0)
                QMetaObject::invokeMethod(this, [this, row] { emit progressed(row); });
            return !*cancelled;
        });
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] {
            m_running = false;
            m_result = result;
            emit ended();
        });
    });
}

} // namespace minyi::ui
