#pragma once

#include <QAbstractItemModel>
#include <QObject>
#include <QThreadPool>

#include "core/exports/sheet.h"
#include "ui/look/tokens.h"

#include <atomic>
#include <functional>
#include <memory>

namespace minyi::ui {

/// A list on its way out: its headings, and who brings its rows page after page; no rows end it.
struct ListSource {
    using Rows = std::vector<std::vector<core::exports::Cell>>;
    using Reply = std::function<void(core::Result<Rows>)>;

    QString name; ///< of the list: sheet and file
    std::vector<core::exports::Heading> headings;
    qint64 total = 0;
    std::function<void(Reply)> next;
};

/// A list that is held whole, as its table shows it now.
ListSource shownSource(const QString& name, const QAbstractItemModel& model);

/// Writes a list into a workbook or CSV beside the window: the window never waits for the disk, and the file is there whole or not at
/// all.
class ListExport : public QObject {
    Q_OBJECT

public:
    explicit ListExport(QWidget* over);
    ~ListExport() override;

    /// Asks where to, then writes.
    void choose(const ListSource& source);
    void write(const QString& path, const ListSource& source);
    void cancel();
    bool isBusy() const { return m_sheet != nullptr; }

signals:
    void told(minyi::ui::Tone tone, const QString& words);
    void progressed(qint64 done, qint64 total);
    void finished(bool written);

private:
    void next();
    void take(ListSource::Rows rows);
    void end(const core::Result<core::Done>& result);

    QWidget* m_over;
    QThreadPool m_disk; ///< one thread: rows in their order
    std::shared_ptr<core::exports::Sheet> m_sheet;
    std::shared_ptr<std::atomic<bool>> m_failed;
    ListSource m_source;
    QString m_path;
    qint64 m_done = 0;
    int m_run = 0; ///< an answer to a run that was cancelled is dropped
};

} // namespace minyi::ui
