#include "ui/cases/case_rows.h"

#include "core/cases/query_fields.h"
#include "ui/kit/calls.h"

namespace minyi::ui {

namespace {

constexpr std::size_t kPage = 200;
using ExportCell = core::exports::Cell;

/// What a column of the screen is in a file: a moment stays a moment, a number is the one of the law.
void addCells(std::vector<ExportCell>& cells, int column, const CaseLine& line)
{
    const auto& row = line.row;
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

std::string columnWord(const char* word)
{
    return QCoreApplication::translate("Column", word).toStdString();
}

struct Place {
    std::vector<std::int64_t> ids;
    std::vector<int> columns;
    std::size_t at = 0;
};

} // namespace

ListSource caseSource(Session& session, QWidget* page, const std::vector<std::int64_t>& ids, const TableView& table)
{
    ListSource source;
    source.name = QCoreApplication::translate("PageName", "Cases");
    source.total = static_cast<qint64>(ids.size());
    auto place = std::make_shared<Place>(Place{ids, {}, 0});
    const auto* header = table.horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        const int column = header->logicalIndex(i);
        if (table.isColumnHidden(column) || column == cases_column::Evidence) // "8/10" reads as a date in a table sheet
            continue;
        place->columns.push_back(column);
        source.headings.push_back({columnWord(kCaseColumns[column].head), 18});
        if (column == cases_column::Deadline)
            source.headings.push_back({columnWord(QT_TRANSLATE_NOOP("Column", "Due")), 18});
        if (column == cases_column::Title)
            source.headings.push_back({columnWord(QT_TRANSLATE_NOOP("Column", "Person")), 12});
    }
    source.next = [&session, page, place](ListSource::Reply reply) {
        const auto first = place->ids.begin() + static_cast<std::ptrdiff_t>(place->at);
        const auto count = std::min(kPage, place->ids.size() - place->at);
        if (count == 0)
            return reply(ListSource::Rows{});
        place->at += count;
        askEach(session, core::cases::Rows{{first, first + static_cast<std::ptrdiff_t>(count)}}, page,
                [&session, place, reply](auto rows) {
            if (!rows)
                return reply(tl::unexpected(rows.error()));
            ListSource::Rows cells;
            for (auto& row : *rows) {
                const auto line = caseLine(std::move(row), session);
                auto& into = cells.emplace_back();
                for (const int column : place->columns)
                    addCells(into, column, line);
            }
            reply(std::move(cells));
        });
    };
    return source;
}

} // namespace minyi::ui
