#include "ui/cases/disk_work.h"

#include "ui/kit/progress_sheet.h"

#include <utility>

namespace minyi::ui {

DiskWork::DiskWork(QWidget* over, std::function<QString(qint64, qint64)> measure) : QObject(over), m_over(over), m_measure(std::move(measure))
{
    m_disk.setMaxThreadCount(1);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &DiskWork::show);
}

DiskWork::~DiskWork()
{
    stop();
}

void DiskWork::stop()
{
    m_stop = true;
    m_disk.waitForDone();
}

core::Progress DiskWork::progress()
{
    return [this](std::int64_t done, std::int64_t total) {
        m_done = done;
        m_total = total;
        return !m_stop;
    };
}

bool DiskWork::begin(const QString& title, const QString& busy)
{
    if (std::exchange(m_busy, true)) {
        emit refused(busy);
        return false;
    }
    m_stop = false;
    m_done = m_total = 0;
    m_words.clear();
    m_sheet = new ProgressSheet(title, m_over);
    connect(m_sheet, &ProgressSheet::cancelAsked, this, &DiskWork::cancel);
    m_sheet->begin();
    m_tick.start();
    return true;
}

void DiskWork::end()
{
    m_tick.stop();
    m_busy = false;
    if (auto* sheet = std::exchange(m_sheet, nullptr))
        sheet->finish();
}

void DiskWork::show()
{
    if (!m_sheet)
        return;
    const auto measured = m_measure(m_done, m_total);
    m_sheet->say(m_done, m_total, m_words.isEmpty() ? measured : m_words + QStringLiteral(" · ") + measured);
}

} // namespace minyi::ui
