#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/exports/sheet.h"
#include "ui/cases/cases_columns.h"
#include "ui/kit/views.h"

#include <atomic>
#include <memory>

namespace minyi::ui {

/// The list as it stands on the screen, its columns and its order, into a workbook or CSV; rows come as they do for the table, the file
/// is written beside the window.
class CaseExport : public QObject {
    Q_OBJECT

public:
    CaseExport(Session& session, QWidget* over);
    ~CaseExport() override;

    /// Asks where to, then writes.
    void choose(const std::vector<std::int64_t>& ids, const TableView& table);
    void write(const QString& path, const std::vector<std::int64_t>& ids, const TableView& table);
    void cancel();
    bool isBusy() const { return m_sheet != nullptr; }

signals:
    void told(minyi::ui::Tone tone, const QString& words);
    void progressed(qint64 done, qint64 total);
    /// Whole and under its name, or not there.
    void finished(bool written);

private:
    void next();
    void take(std::vector<core::cases::DeskRow> rows);
    void end(const core::Result<core::Done>& result);

    Session& m_session;
    QWidget* m_over;
    QThreadPool m_disk; ///< one thread: rows in their order
    std::shared_ptr<core::exports::Sheet> m_sheet;
    std::shared_ptr<std::atomic<bool>> m_failed;
    std::vector<std::int64_t> m_ids;
    std::vector<int> m_columns;
    std::size_t m_at = 0;
    QString m_path;
};

} // namespace minyi::ui
