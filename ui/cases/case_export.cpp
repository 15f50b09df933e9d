#include "ui/cases/case_export.h"

#include "core/cases/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/text/words.h"

#include <QFileDialog>
#include <QFileInfo>

namespace minyi::ui {

namespace {

constexpr std::size_t kPage = 200;
using ExportCell = core::exports::Cell;

/// What a column of the screen is in a file: a moment stays a moment, a number is the one of the law.
void addCells(std::vector<ExportCell>& cells, int column, const core::cases::DeskRow& row, const CaseLine& line)
{
    switch (column) {
    case cases_column::Deadline:
        cells.push_back(line.chip.words.toStdString());
        cells.push_back(row.due ? ExportCell(*row.due) : ExportCell());
        break;
    case cases_column::Number: cells.push_back(row.number.empty() ? row.sourceId : row.number); break;
    case cases_column::Title:
        cells.push_back(row.title);
        cells.push_back(row.person);
        break;
    case cases_column::State: cells.push_back(words(row.state).toStdString()); break;
    case cases_column::Handler: cells.push_back(row.handlerName); break;
    case cases_column::Unit: cells.push_back(row.unit); break;
    case cases_column::Opened: cells.push_back(row.opened); break;
    default: break;
    }
}

} // namespace

CaseExport::CaseExport(Session& session, QWidget* over) : QObject(over), m_session(session), m_over(over)
{
    m_disk.setMaxThreadCount(1);
}

CaseExport::~CaseExport()
{
    m_disk.waitForDone();
}

void CaseExport::choose(const std::vector<std::int64_t>& ids, const TableView& table)
{
    const auto path = QFileDialog::getSaveFileName(m_over, tr("Export the list"), QStringLiteral("cases.xlsx"),
                                                   tr("Workbook (*.xlsx);;Text (*.csv)"));
    if (!path.isEmpty())
        write(path, ids, table);
}

void CaseExport::write(const QString& path, const std::vector<std::int64_t>& ids, const TableView& table)
{
    if (isBusy())
        return emit told(Tone::Info, tr("An export is under way."));
    m_path = path;
    m_ids = ids;
    m_at = 0;
    m_columns.clear();
    std::vector<core::exports::Heading> headings;
    const auto* header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (table.isColumnHidden(column))
            continue;
        m_columns.push_back(column);
        headings.push_back({QCoreApplication::translate("Column", kCaseColumns[column].head).toStdString(), 18});
        if (column == cases_column::Deadline)
            headings.push_back({tr("Due").toStdString(), 18});
        if (column == cases_column::Title)
            headings.push_back({tr("Person").toStdString(), 12});
    }
    auto sheet = core::exports::Sheet::open(path.toStdString(), tr("Cases").toStdString(), headings);
    if (!sheet)
        return emit told(Tone::Danger, sentence(sheet.error()));
    m_sheet = std::make_shared<core::exports::Sheet>(std::move(*sheet));
    m_failed = std::make_shared<std::atomic<bool>>(false);
    next();
}

void CaseExport::next()
{
    if (!m_sheet)
        return;
    emit progressed(static_cast<qint64>(m_at), static_cast<qint64>(m_ids.size()));
    if (m_at < m_ids.size() && !*m_failed) {
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(m_at);
        const auto count = std::min(kPage, m_ids.size() - m_at);
        m_at += count;
        askEach(m_session, core::cases::Rows{{first, first + static_cast<std::ptrdiff_t>(count)}}, m_over, [this](auto rows) {
            if (rows)
                take(std::move(*rows));
            else
                end(tl::unexpected(rows.error()));
        });
        return;
    }
    m_disk.start([this, sheet = m_sheet] {
        const auto result = sheet->finish();
        QMetaObject::invokeMethod(this, [this, result] { end(result); });
    });
}

void CaseExport::take(std::vector<core::cases::DeskRow> rows)
{
    if (!m_sheet)
        return;
    std::vector<std::vector<ExportCell>> cells;
    for (auto& row : rows) {
        const auto line = caseLine(row, m_session);
        auto& into = cells.emplace_back();
        for (const int column : m_columns)
            addCells(into, column, row, line);
    }
    m_disk.start([this, sheet = m_sheet, failed = m_failed, cells = std::move(cells)] {
        for (const auto& row : cells)
            if (const auto added = sheet->add(row); !added && !failed->exchange(true))
                QMetaObject::invokeMethod(this, [this, added] { end(added); });
        QMetaObject::invokeMethod(this, [this] { next(); });
    });
}

void CaseExport::cancel()
{
    if (m_sheet)
        end(core::refuse(core::Why::Cancelled, "export"));
}

void CaseExport::end(const core::Result<core::Done>& result)
{
    if (!m_sheet)
        return;
    const auto rows = m_sheet->rows();
    m_disk.start([sheet = std::move(m_sheet)]() mutable { sheet.reset(); });
    m_sheet.reset();
    if (result)
        emit told(Tone::Ok, tr("Rows written to %1: %2").arg(QFileInfo(m_path).fileName()).arg(rows));
    else
        emit told(Tone::Danger, sentence(result.error()));
    emit finished(result.has_value());
}

} // namespace minyi::ui
