#include "core/reports/plain_text.h"
#include "ui/print/flow.h"

#include <algorithm>
#include <numeric>

namespace minyi::ui::print {

namespace reports = core::reports;

namespace {

constexpr int kShade = 241;
constexpr std::size_t kDense = 8; ///< more columns stand closer

bool isNumber(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.unicode() >= 0x2E80; });
}

} // namespace

Row Flow::tableRow(const reports::Table& table, const std::vector<std::string>& cells, bool total) const
{
    Row row;
    row.points = table.small ? 9 : 12;
    const bool dense = table.columns.size() > kDense;
    row.line = (table.small ? 42 : 56) * m_sizes.tight;
    row.pad = (table.small ? 6 : 7) * m_sizes.tight;
    row.side = table.small ? 8 : dense ? 10 : row.side;
    const double weights = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                           [](double sum, const auto& column) { return sum + column.weight; });
    double x = left();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        Cell cell;
        cell.x = x;
        cell.width = width() * table.columns[i].weight / weights;
        cell.align = table.columns[i].align;
        cell.centred = true;
        const QString said = QString::fromStdString(i < cells.size() ? reports::shown(cells[i]) : "/");
        const bool digits = isNumber(said);
        cell.face = total ? (digits ? Face::StrongDigits : Face::Strong) : (digits ? Face::Digits : Face::Body);
        addLines(cell, said, cell.face, row.points, cell.width - 2 * row.side);
        x += cell.width;
        row.cells.push_back(std::move(cell));
    }
    row.height = heightOf(row, 0);
    return row;
}

Row Flow::tableHead(const reports::Table& table) const
{
    std::vector<std::string> heads;
    for (const auto& column : table.columns)
        heads.push_back(column.head);
    return tableRow(table, heads, true);
}

void Flow::openTable(const Row& head)
{
    fill(left(), m_y, width(), head.height, kShade);
    drawRow(head);
    fill(left(), m_y, width(), kOuter);
    m_y += head.height;
    fill(left(), m_y - kInner, width(), kInner * 1.6);
}

Row Flow::subtotalRow(const reports::Table& table, std::size_t first, std::size_t last) const
{
    Row row = tableRow({{{}}, {}, false, table.small}, {reports::subtotalOf(table, first, last)}, true);
    row.cells.front().face = Face::Strong;
    return row;
}

/// `first` is the row that stands first on this page, `last` the one after its last.
void Flow::closeTable(const reports::Table& table, std::size_t first, std::size_t last)
{
    if (!table.subtotal.empty() && first < last) {
        fill(left(), m_y - kInner, width(), kInner);
        const Row row = subtotalRow(table, first, last);
        drawRow(row);
        m_y += row.height;
    }
    fill(left(), m_y - kOuter / 2, width(), kOuter);
}

void Flow::operator()(const reports::Table& table)
{
    const Row head = tableHead(table);
    const double foot = table.subtotal.empty() ? 0 : subtotalRow(table, 0, table.rows.size()).height;
    std::size_t first = 0;
    const double firstRow = table.rows.empty() ? 0 : tableRow(table, table.rows.front(), false).height;
    need(std::min(m_area.height(), head.height + std::max(2 * head.height, firstRow) + foot)); // a head never stands alone
    openTable(head);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto turn = [&] {
            closeTable(table, first, i);
            first = i;
            newPage();
            openTable(head);
        };
        const bool total = table.lastIsTotal && i + 1 == table.rows.size();
        Row row = tableRow(table, table.rows[i], total);
        const bool startsPage = m_y <= m_area.top() + head.height + 1;
        if (row.height > room() - foot && !startsPage)
            turn();
        while (row.height > room() - foot) {
            const Row part = splitOff(row, room() - foot);
            drawRow(part);
            m_y += part.height;
            turn();
        }
        if (total)
            fill(left(), m_y - kOuter / 2, width(), kOuter);
        drawRow(row);
        m_y += row.height;
        if (i + 1 < table.rows.size())
            fill(left(), m_y - kInner / 2, width(), kInner, 150);
    }
    closeTable(table, first, table.rows.size());
    m_y += 20;
}

} // namespace minyi::ui::print
