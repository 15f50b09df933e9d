#include "core/exports/docx_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

/// A report block after block as WordprocessingML, written by hand: nothing here but paragraphs, runs and tables.
namespace minyi::core::exports {

namespace {

using namespace reports;

constexpr int kGrid = 24; ///< columns a form's rows are laid on

/// How many bytes the character at `from` has, 0 if it is none.
std::size_t lengthAt(std::string_view text, std::size_t from)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(from);
    const std::size_t length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
    if (length == 0 || from + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(from + i) & 0xC0) != 0x80)
            return 0;
    const bool surrogate = first == 0xED && byte(from + 1) >= 0xA0;
    const bool tooLong = (first == 0xE0 && byte(from + 1) < 0xA0) || (first == 0xF0 && byte(from + 1) < 0x90);
    const bool tooHigh = first == 0xF4 && byte(from + 1) > 0x8F;
    const bool noCharacter = first == 0xEF && byte(from + 1) == 0xBF && byte(from + 2) >= 0xBE; // U+FFFE, U+FFFF
    return surrogate || tooLong || tooHigh || noCharacter ? 0 : length;
}

struct Look {
    const char* align = "left";
    int halfPoints = 28;
    bool bold = false;
    int indent = 0; ///< characters of the first line
    const char* color = nullptr;
    const char* font = nullptr;
    bool rule = false; ///< under it
};

std::string run(std::string_view text, const Look& look)
{
    std::string xml = "<w:r><w:rPr>";
    if (look.font)
        xml += std::string("<w:rFonts w:eastAsia=\"") + look.font + "\"/>";
    if (look.bold)
        xml += "<w:b/>";
    if (look.color)
        xml += std::string("<w:color w:val=\"") + look.color + "\"/>";
    xml += "<w:sz w:val=\"" + std::to_string(look.halfPoints) + "\"/></w:rPr>";
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find('\n', from), text.size());
        xml += (from == 0 ? "" : "<w:br/>") + std::string("<w:t xml:space=\"preserve\">") + xmlText(text.substr(from, to - from)) + "</w:t>";
        from = to + 1;
    }
    return xml + "</w:r>";
}

std::string paragraph(const std::string& runs, const Look& look)
{
    std::string xml = "<w:p><w:pPr>";
    if (look.rule)
        xml += "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"1\"/></w:pBdr>";
    if (look.indent)
        xml += "<w:ind w:firstLineChars=\"" + std::to_string(look.indent * 100) + "\"/>";
    return xml + "<w:jc w:val=\"" + look.align + "\"/></w:pPr>" + runs + "</w:p>";
}

std::string said(const std::string& text, const Look& look = {})
{
    return text.empty() ? std::string() : paragraph(run(text, look), look);
}

std::string shownText(const std::string& text)
{
    return text.empty() ? "/" : text;
}

/// Outer rule 1.5 pt, inner 0.5 pt (workflows 6.1).
std::string tableHead(const std::vector<int>& widths)
{
    std::string xml = "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>";
    for (const char* side : {"top", "left", "bottom", "right"})
        xml += std::string("<w:") + side + " w:val=\"single\" w:sz=\"12\"/>";
    xml += "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const int width : widths)
        xml += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
    return xml + "</w:tblGrid>";
}

std::string tableCell(const std::string& content, int width, int span, bool shaded)
{
    std::string xml = "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>";
    if (span > 1)
        xml += "<w:gridSpan w:val=\"" + std::to_string(span) + "\"/>";
    if (shaded)
        xml += "<w:shd w:val=\"clear\" w:fill=\"F2F2F2\"/>";
    return xml + "</w:tcPr>" + (content.empty() ? "<w:p/>" : content) + "</w:tc>";
}

class Body {
public:
    explicit Body(int width) : m_width(width) {}

    void operator()(const Title& title)
    {
        add(said(title.organ, {.align = "center", .halfPoints = 30}));
        add(said(title.text, {.align = "center", .halfPoints = 36, .bold = true, .font = "方正小标宋简体"}));
        add(said(title.below, {.align = "center"}));
        add(said(title.headLeft, {.halfPoints = 24}));
        add(said(title.headRight, {.align = "right", .halfPoints = 24}));
    }
    void operator()(const Heading& heading) { add(said(heading.text, {.bold = true, .font = "黑体"})); }
    void operator()(const Paragraph& text) { add(said(text.text, {.align = "both", .indent = 2})); }
    void operator()(const Note& note) { add(said(note.text, {.halfPoints = 24, .font = "宋体"})); }
    void operator()(const CutLine& cut) { add(said(cut.text, {.align = "center", .halfPoints = 21, .rule = true})); }
    void operator()(const PageBreak&) { add("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"); }
    void operator()(const RedHead& head)
    {
        add(said(head.mark, {.align = "center", .halfPoints = 72, .color = "FF0000", .font = "方正小标宋简体"}));
        add(said(head.number, {.align = "center", .rule = true}));
        add(said(head.title, {.align = "center", .halfPoints = 44, .font = "方正小标宋简体"}));
    }
    void operator()(const Closing& closing)
    {
        add("<w:p/>");
        add(said(closing.organ, {.align = "right"}));
        add(said(closing.day, {.align = "right"}));
        m_xml += "<w:p/>";
    }
    void operator()(const Imprint& imprint)
    {
        add(said(imprint.copies, {.halfPoints = 24}));
        add(said(imprint.issuer + "    " + imprint.day, {.halfPoints = 24, .rule = true}));
    }
    void operator()(const Items& items)
    {
        for (std::size_t i = 0; i < items.items.size(); ++i)
            add(said("（" + std::to_string(i + 1) + "）" + items.items[i], {.align = "both", .indent = 2}));
    }
    void operator()(const Bars& bars)
    {
        for (const auto& bar : bars.bars)
            add(said(bar.label + "  " + std::to_string(std::llround(bar.value))));
    }
    void operator()(const Signatures& signatures)
    {
        std::string line;
        for (const auto& signer : signatures.signers)
            line += (line.empty() ? "" : "                ") + signer.label + "：";
        add(said(line, {.halfPoints = 24}));
    }
    void operator()(const Beside& beside)
    {
        for (const auto* parts : {&beside.left, &beside.right})
            for (const auto& part : *parts)
                std::visit(*this, part);
    }

    void operator()(const Table& table)
    {
        double sum = 0;
        for (const auto& column : table.columns)
            sum += column.weight;
        std::vector<int> widths;
        for (const auto& column : table.columns)
            widths.push_back(static_cast<int>(m_width * column.weight / sum));
        add(tableHead(widths));
        const int size = table.small ? 18 : 24;
        m_xml += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
        for (std::size_t i = 0; i < widths.size(); ++i)
            m_xml += tableCell(said(table.columns[i].head, {.align = "center", .halfPoints = size, .bold = true}), widths[i], 1, true);
        m_xml += "</w:tr>";
        for (const auto& row : table.rows) {
            m_xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
            for (std::size_t i = 0; i < widths.size(); ++i)
                m_xml += tableCell(said(shownText(i < row.size() ? row[i] : ""), {.halfPoints = size}), widths[i], 1, false);
            m_xml += "</w:tr>";
        }
        m_xml += "</w:tbl><w:p/>";
    }

    void operator()(const Form& form)
    {
        const int column = m_width / kGrid;
        add(tableHead(std::vector<int>(kGrid, column)));
        for (const auto& row : form.rows) {
            const auto height = std::to_string(static_cast<int>(row.minHeight * 56.7));
            m_xml += "<w:tr><w:trPr><w:trHeight w:val=\"" + height + "\" w:hRule=\"atLeast\"/></w:trPr>";
            addCells(row, column);
            m_xml += "</w:tr>";
        }
        m_xml += "</w:tbl><w:p/>";
    }

    std::string take() { return std::move(m_xml); }

private:
    void add(const std::string& xml) { m_xml += xml; }

    void addCells(const FormRow& row, int column)
    {
        double sum = 0;
        for (const auto& cell : row.cells)
            sum += cell.weight;
        int left = kGrid;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& cell = row.cells[i];
            const bool last = i + 1 == row.cells.size();
            const int share = last ? left : std::clamp(static_cast<int>(kGrid * cell.weight / sum), 2, left - 2);
            left -= share;
            const int label = cell.label.empty() ? 0 : std::min(4, share - 1);
            if (label > 0)
                m_xml += tableCell(said(cell.label, {.align = "center", .halfPoints = 24}), label * column, label, true);
            std::string text = said(cell.lead, {.halfPoints = 24, .bold = true});
            text += said(cell.blank ? cell.text : shownText(cell.text), {.halfPoints = 24, .indent = cell.indent ? 2 : 0});
            text += said(cell.foot, {.align = "right", .halfPoints = 24});
            m_xml += tableCell(text, (share - label) * column, share - label, false);
        }
    }

    int m_width;
    std::string m_xml;
};

/// Page and type area in twentieths of a point: width, height, top, left, and the width of the lines (workflows 6.1).
struct Sheet {
    int width, height, top, left, area;
};

Sheet sheetOf(Paper paper)
{
    switch (paper) {
    case Paper::FormPortrait: return {11906, 16838, 1984, 1701, 8504};
    case Paper::Circular: return {11906, 16838, 2098, 1587, 8844};
    case Paper::FormLandscape: return {16838, 11906, 1701, 1814, 13039};
    }
    return {11906, 16838, 1984, 1701, 8504};
}

} // namespace

std::string xmlText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = lengthAt(text, i);
        const char c = text[i];
        if (length == 0)
            out += "\xEF\xBF\xBD";
        else if (length > 1)
            out.append(text.substr(i, length));
        else if (c == '&' || c == '<' || c == '>' || c == '"')
            out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&quot;";
        else
            out += static_cast<unsigned char>(c) < 0x20 && c != '\t' ? ' ' : c;
        i += std::max<std::size_t>(length, 1);
    }
    return out;
}

std::string documentXml(const reports::Report& report)
{
    const Sheet sheet = sheetOf(report.paper);
    Body body(sheet.area);
    if (report.paper != Paper::Circular)
        body(Title{report.organ, report.title, report.below, report.headLeft, report.headRight});
    for (const auto& block : report.body)
        std::visit(body, block);
    const auto number = [](const char* name, int value) { return std::string(" w:") + name + "=\"" + std::to_string(value) + "\""; };
    const int right = sheet.width - sheet.left - sheet.area;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" +
           body.take() + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz" +
           number("w", sheet.width) + number("h", sheet.height) + (sheet.width > sheet.height ? " w:orient=\"landscape\"" : "") + "/><w:pgMar" +
           number("top", sheet.top) + number("right", right) + number("bottom", 1701) + number("left", sheet.left) +
           number("header", 851) + number("footer", 992) + number("gutter", 0) + "/></w:sectPr></w:body></w:document>";
}

} // namespace minyi::core::exports
