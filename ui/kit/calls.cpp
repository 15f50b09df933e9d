#include "ui/kit/calls.h"

#include <QCoreApplication>
#include <QTimerEvent>

namespace minyi::ui {

namespace {

constexpr int kFoldMs = 40;
constexpr int kMinuteMs = 60'000;

} // namespace

Watcher::Watcher(Session& session, QWidget* context, std::initializer_list<core::AggKind> kinds,
                 std::function<void()> changed)
    : QObject(context), m_office(session.office)
{
    m_fold.setSingleShot(true);
    m_fold.setInterval(kFoldMs);
    connect(&m_fold, &QTimer::timeout, this, [changed = std::move(changed)] { changed(); });
    const std::vector<core::AggKind> wanted(kinds);
    m_number = m_office->listen([home = session.home, alive = QPointer<Watcher>(this), wanted](const core::Change& change) {
        for (const auto kind : wanted) {
            if (!change.has(kind))
                continue;
            home->post([alive] {
                /// Not restarted: a steady stream of changes must not put the question off for ever.
                if (alive && !alive->m_fold.isActive())
                    alive->m_fold.start();
            });
            return;
        }
    });
}

Watcher::~Watcher()
{
    m_office->unlisten(m_number);
}

void WindowThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

Minute& Minute::shared()
{
    static QPointer<Minute> minute;
    if (!minute)
        minute = new Minute;
    return *minute;
}

Minute::Minute()
{
    setParent(QCoreApplication::instance());
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Minute::passed);
    timer->start(kMinuteMs);
}

} // namespace minyi::ui
