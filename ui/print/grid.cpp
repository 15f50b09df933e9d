#include "core/reports/plain_text.h"
#include "ui/print/flow.h"

#include <algorithm>
#include <numeric>

namespace minyi::ui::print {

namespace reports = core::reports;

namespace {

constexpr int kShade = 241;
constexpr double kLeast = 6; ///< lines worth beginning a divided row with

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

double textHeight(const Row& row, const Cell& cell)
{
    const double gap = cell.foot.empty() || cell.lines.empty() ? 0 : 10;
    return row.line * static_cast<double>(cell.lines.size() + cell.foot.size()) + gap;
}

/// A label cell holds four characters.
double labelWidth(double points)
{
    return 4 * points * kPoint + 56;
}

Cell labelCell(const std::string& label, double x, double points)
{
    Cell cell;
    cell.x = x;
    cell.width = labelWidth(points);
    cell.face = Face::Strong;
    cell.align = reports::Align::Centre;
    cell.shaded = cell.centred = true;
    for (const QString& line : toQt(label).split(u'\n'))
        for (const QString& broken : breakLines(line, Face::Strong, points, cell.width - 20))
            cell.lines.push_back(broken);
    return cell;
}

} // namespace

void addLines(Cell& cell, const QString& text, Face face, double points, double inner)
{
    for (const QString& line : text.split(u'\n')) {
        bool first = true;
        for (const QString& broken : breakLines(line, face, points, inner, cell.indent)) {
            cell.lines.push_back(broken);
            cell.indented.push_back(first && cell.indent > 0);
            first = false;
        }
    }
}

double heightOf(const Row& row, double atLeast)
{
    double height = atLeast;
    for (const Cell& cell : row.cells)
        height = std::max(height, textHeight(row, cell) + 2 * row.pad);
    return height;
}

Row splitOff(Row& row, double room)
{
    const auto fits = static_cast<std::size_t>(std::max(1.0, (room - 2 * row.pad) / row.line));
    Row part = row;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        Cell& rest = row.cells[i];
        Cell& taken = part.cells[i];
        if (rest.shaded)
            continue; // a label is said again beside what goes on
        if (rest.lines.empty())
            rest.lines.swap(rest.foot); // as high as a page itself
        rest.indented.resize(rest.lines.size());
        taken = rest;
        taken.foot.clear(); // who signs does so once, under the last part, and never without text above
        const std::size_t kept = rest.foot.empty() || rest.lines.size() > fits || rest.lines.size() <= 2 ? 0 : 2;
        const auto count = static_cast<std::ptrdiff_t>(std::min(fits, rest.lines.size()) - kept);
        taken.lines.resize(static_cast<std::size_t>(count));
        taken.indented.resize(static_cast<std::size_t>(count));
        rest.lines.erase(rest.lines.begin(), rest.lines.begin() + count);
        rest.indented.erase(rest.indented.begin(), rest.indented.begin() + count);
        rest.leads = rest.leads && count == 0;
        rest.centred = taken.centred = false;
    }
    part.height = heightOf(part, 0);
    row.height = heightOf(row, 0);
    return part;
}

Row Flow::formRow(const reports::FormRow& from) const
{
    Row row;
    row.points = m_sizes.form;
    row.line = m_sizes.formLine;
    const double label = labelWidth(row.points);
    const double labels = label * static_cast<double>(std::ranges::count_if(
                                       from.cells, [](const auto& cell) { return !cell.label.empty(); }));
    const double weights = std::accumulate(from.cells.begin(), from.cells.end(), 0.0,
                                           [](double sum, const auto& cell) { return sum + cell.weight; });
    double x = left();
    for (const auto& each : from.cells) {
        if (!each.label.empty()) {
            row.cells.push_back(labelCell(each.label, x, row.points));
            x += label;
        }
        Cell cell;
        cell.x = x;
        cell.width = (width() - labels) * each.weight / weights;
        const double inner = cell.width - 2 * row.side;
        cell.indent = 0;
        if (!each.lead.empty())
            addLines(cell, toQt(each.lead), Face::Strong, row.points, inner);
        cell.leads = !each.lead.empty();
        cell.indent = each.indent ? 2 * row.points * kPoint : 0;
        if (!each.blank || !each.text.empty())
            addLines(cell, toQt(reports::shown(each.text)), Face::Body, row.points, inner);
        if (!each.foot.empty())
            for (const QString& line : toQt(each.foot).split(u'\n'))
                for (const QString& broken : breakLines(line, Face::Body, row.points, inner))
                    cell.foot.push_back(broken);
        cell.centred = cell.foot.empty() && cell.lines.size() <= 2 && !each.indent;
        x += cell.width;
        row.cells.push_back(std::move(cell));
    }
    row.height = heightOf(row, from.minHeight * 10);
    return row;
}

void Flow::drawCell(const Row& row, const Cell& cell)
{
    if (cell.shaded)
        fill(cell.x, m_y, cell.width, row.height, kShade);
    const auto put = [&](const QString& line, Face face, reports::Align align, double indent, double y) {
        const double side = cell.shaded ? 0 : row.side;
        double x = cell.x + side + indent;
        if (align == reports::Align::Right)
            x = cell.x + cell.width - side - widthOf(line, face, row.points);
        if (align == reports::Align::Centre)
            x = cell.x + (cell.width - widthOf(line, face, row.points)) / 2;
        text(line, face, row.points, x, y, row.line);
    };
    double y = m_y + (cell.centred ? (row.height - textHeight(row, cell)) / 2 : row.pad);
    for (std::size_t i = 0; i < cell.lines.size(); ++i, y += row.line) {
        const bool indented = i < cell.indented.size() && cell.indented[i];
        put(cell.lines[i], cell.leads && i == 0 ? Face::Strong : cell.face, cell.align, indented ? cell.indent : 0, y);
    }
    y = m_y + row.height - row.pad - row.line * static_cast<double>(cell.foot.size());
    for (const QString& line : cell.foot) {
        put(line, cell.face, reports::Align::Right, 0, y);
        y += row.line;
    }
}

void Flow::drawRow(const Row& row)
{
    for (const Cell& cell : row.cells)
        drawCell(row, cell);
}

void Flow::ruleForm(const Row& row, bool first)
{
    if (first)
        fill(left(), m_y, width(), kOuter);
    else
        fill(left(), m_y - kInner / 2, width(), kInner);
    fill(left(), m_y, kOuter, row.height);
    fill(left() + width() - kOuter, m_y, kOuter, row.height);
    for (std::size_t i = 1; i < row.cells.size(); ++i)
        fill(row.cells[i].x - kInner / 2, m_y, kInner, row.height);
}

void Flow::operator()(const reports::Form& form)
{
    bool first = true;
    const auto close = [this] { fill(left(), m_y - kOuter, width(), kOuter); };
    const auto put = [&](const Row& row) {
        drawRow(row);
        ruleForm(row, first);
        first = false;
        m_y += row.height;
    };
    for (const auto& from : form.rows) {
        Row row = formRow(from);
        const auto turn = [&] {
            if (!first)
                close();
            first = true;
            newPage();
        };
        const bool divided = row.height > m_area.height() && room() > kLeast * row.line; // on whatever page it begins
        if (row.height > room() && !atTop() && !divided)
            turn();
        while (row.height > room()) {
            put(splitOff(row, room()));
            turn();
        }
        put(row);
    }
    if (!first)
        close();
    m_y += 20;
}

} // namespace minyi::ui::print
