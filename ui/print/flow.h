#pragma once

#include "core/reports/report.h"
#include "ui/print/paper.h"

#include <vector>

namespace minyi::ui::print {

/// Points and line heights (0.1 mm) of one form.
struct Sizes {
    double body, bodyLine;
    double form, formLine;
    double heading = 14, headingLine = 19 * kPoint, headingIndent = 0;
    Face text = Face::Body, level = Face::Strong;
    double tight = 1;
};

/// `tight` is a share of the usual height of a line.
Sizes sizesOf(bool compact, double tight = 1);
/// 三号 at 28.95 pt: 22 lines of 28 characters on a page.
Sizes letterSizes();

inline constexpr double kOuter = 1.5 * kPoint; ///< rules of forms and tables
inline constexpr double kInner = 0.5 * kPoint;

/// One cell of a form or a table, broken into lines.
struct Cell {
    double x = 0;
    double width = 0;
    std::vector<QString> lines;
    std::vector<QString> foot; ///< at the bottom right
    bool leads = false;        ///< the first line is set strong
    double indent = 0;         ///< of the lines named in `indented`
    std::vector<bool> indented;
    Face face = Face::Body;
    core::reports::Align align = core::reports::Align::Left;
    bool shaded = false;
    bool centred = false; ///< from top to bottom
};

struct Row {
    std::vector<Cell> cells;
    double points = 12;
    double line = 60; ///< from baseline to baseline
    double pad = 12;  ///< above and below
    double side = 24; ///< left and right
    double height = 0;
};

/// Lays blocks one under the other and goes to the next page when one is full. Nothing is clipped: what does not fit
/// moves, and a row higher than a whole page is divided between two lines of its text.
class Flow {
public:
    Flow(QRectF area, Sizes sizes);

    void add(const core::reports::Block& block);
    std::vector<Page> take() { return std::move(m_pages); }

    void operator()(const core::reports::Title& title);
    void operator()(const core::reports::Heading& heading);
    void operator()(const core::reports::Paragraph& paragraph);
    void operator()(const core::reports::Items& items);
    void operator()(const core::reports::Table& table);
    void operator()(const core::reports::Bars& bars);
    void operator()(const core::reports::Form& form);
    void operator()(const core::reports::Signatures& signatures);
    void operator()(const core::reports::Note& note);
    void operator()(const core::reports::CutLine& cut);
    void operator()(const core::reports::Beside& beside);
    void operator()(const core::reports::PageBreak&);
    void operator()(const core::reports::RedHead& head);
    void operator()(const core::reports::Closing& closing);
    void operator()(const core::reports::Imprint& imprint);

private:
    double left() const { return m_area.left(); }
    double width() const { return m_area.width(); }
    double room() const { return m_area.bottom() - m_y; }
    bool atTop() const { return m_y <= m_area.top() + 1; }
    Page& page() { return m_pages.back(); }
    void newPage();
    void need(double height); ///< a new page unless so much room is left
    double gridAbove(double from);
    void turnWith(double height); ///< a new page, on which the last so much of this one stands first, a grid as a whole
    void space(double height); ///< none at the top of a page

    void fill(double x, double y, double width, double height, int grey = 0);
    void redFill(double x, double y, double width, double height);
    /// The picture of a signature in this much room, if there is one.
    void sign(const core::reports::Signer& signer, double x, double y, double height, double room);
    void text(const QString& text, Face face, double points, double x, double boxTop, double boxHeight, int grey = 0);
    void lines(const std::vector<QString>& lines, Face face, double points, double pitch, double firstIndent,
               double indent, int grey = 0);

    Row formRow(const core::reports::FormRow& row) const;
    Row tableHead(const core::reports::Table& table) const;
    Row tableRow(const core::reports::Table& table, const std::vector<std::string>& cells, bool total) const;
    Row subtotalRow(const core::reports::Table& table, std::size_t first, std::size_t last) const;
    void openTable(const Row& head);
    void closeTable(const core::reports::Table& table, std::size_t first, std::size_t last);
    void drawRow(const Row& row);
    void drawCell(const Row& row, const Cell& cell);
    void ruleForm(const Row& row, bool first);
    std::vector<Page> column(const std::vector<core::reports::Part>& parts, double columnWidth, double& height) const;

    QRectF m_area;
    Sizes m_sizes;
    double m_y;
    std::vector<Page> m_pages;
};

/// How much of the row fits into `room`: that part is returned and taken off the row. Both parts keep every line whole.
Row splitOff(Row& row, double room);
double heightOf(const Row& row, double atLeast);
/// Breaks a text into the lines of a cell that is `inner` wide.
void addLines(Cell& cell, const QString& text, Face face, double points, double inner);

} // namespace minyi::ui::print
