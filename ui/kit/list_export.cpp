#include "ui/kit/list_export.h"

#include "ui/text/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace minyi::ui {

ListSource shownSource(const QString& name, const QAbstractItemModel& model)
{
    ListSource source;
    source.name = name;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        source.headings.push_back({model.headerData(column, Qt::Horizontal).toString().toStdString(), 18});
    auto rows = std::make_shared<ListSource::Rows>();
    for (int row = 0; row < model.rowCount(); ++row) {
        auto& cells = rows->emplace_back();
        for (int column = 0; column < columns; ++column)
            cells.emplace_back(model.index(row, column).data().toString().toStdString());
    }
    source.total = static_cast<qint64>(rows->size());
    source.next = [rows](ListSource::Reply reply) { reply(std::exchange(*rows, {})); };
    return source;
}

ListExport::ListExport(QWidget* over) : QObject(over), m_over(over)
{
    m_disk.setMaxThreadCount(1);
}

ListExport::~ListExport()
{
    m_disk.waitForDone();
}

void ListExport::choose(const ListSource& source)
{
    const auto path = QFileDialog::getSaveFileName(m_over, tr("Export the list"), source.name + QStringLiteral(".xlsx"),
                                                   tr("Workbook (*.xlsx);;Text (*.csv)"));
    if (!path.isEmpty())
        write(path, source);
}

void ListExport::write(const QString& path, const ListSource& source)
{
    if (isBusy())
        return emit told(Tone::Info, tr("An export is under way."));
    auto sheet = core::exports::Sheet::open(path.toStdString(), source.name.toStdString(), source.headings);
    if (!sheet)
        return emit told(Tone::Danger, sentence(sheet.error()));
    m_path = path;
    m_source = source;
    m_done = 0;
    m_sheet = std::make_shared<core::exports::Sheet>(std::move(*sheet));
    m_failed = std::make_shared<std::atomic<bool>>(false);
    next();
}

void ListExport::next()
{
    if (!m_sheet || *m_failed)
        return;
    emit progressed(m_done, m_source.total);
    m_source.next([self = QPointer<ListExport>(this), run = m_run](core::Result<ListSource::Rows> rows) {
        if (!self || !self->m_sheet || self->m_run != run)
            return;
        if (!rows)
            self->end(tl::unexpected(rows.error()));
        else
            self->take(std::move(*rows));
    });
}

void ListExport::take(ListSource::Rows rows)
{
    if (rows.empty()) {
        m_disk.start([this, sheet = m_sheet] {
            const auto result = sheet->finish();
            QMetaObject::invokeMethod(this, [this, result] { end(result); });
        });
        return;
    }
    m_done += static_cast<qint64>(rows.size());
    m_disk.start([this, sheet = m_sheet, failed = m_failed, rows = std::move(rows)] {
        for (const auto& row : rows)
            if (const auto added = sheet->add(row); !added && !failed->exchange(true))
                QMetaObject::invokeMethod(this, [this, added] { end(added); });
        QMetaObject::invokeMethod(this, [this] { next(); });
    });
}

void ListExport::cancel()
{
    if (m_sheet)
        end(core::refuse(core::Why::Cancelled, "export"));
}

void ListExport::end(const core::Result<core::Done>& result)
{
    if (!m_sheet)
        return;
    ++m_run;
    m_disk.start([sheet = std::move(m_sheet)]() mutable { sheet.reset(); });
    m_sheet.reset();
    if (result)
        emit told(Tone::Ok, tr("Rows written to %1: %2").arg(QFileInfo(m_path).fileName()).arg(m_done));
    else
        emit told(Tone::Danger, sentence(result.error()));
    emit finished(result.has_value());
}

} // namespace minyi::ui
