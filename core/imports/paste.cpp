#include "core/imports/paste.h"

#include "core/imports/csv.h"
#include "core/imports/decode.h"

#include <algorithm>
#include <map>
#include <vector>

namespace minyi::core::imports {

namespace {

constexpr std::size_t kMostJoined = 64; ///< columns that one cell may cover

using Row = std::vector<std::string>;

void append(std::string& csv, const Row& row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        csv += i ? ",\"" : "\"";
        for (const char c : row[i])
            csv += c == '"' ? "\"\"" : std::string(1, c);
        csv += '"';
    }
    csv += "\r\n";
}

/// The cell up to the next tab or line. A quotation mark opens a cell only if one closes it at a tab or a line end: a
/// spreadsheet leaves 5" as it is.
std::string takeCell(std::string_view& text)
{
    if (text.starts_with('"')) {
        std::string cell;
        for (std::size_t at = 1; at < text.size(); ++at) {
            if (text[at] != '"') {
                cell += text[at];
                continue;
            }
            const char next = at + 1 < text.size() ? text[at + 1] : '\n';
            if (next == '"') {
                cell += text[at++];
                continue;
            }
            if (next != '\t' && next != '\n' && next != '\r')
                break;
            text.remove_prefix(at + 1);
            return cell;
        }
    }
    const std::size_t end = std::min(text.find_first_of("\t\r\n"), text.size());
    std::string cell(text.substr(0, end));
    text.remove_prefix(end);
    return cell;
}

std::string fromTabs(std::string_view text)
{
    std::string csv;
    while (!text.empty()) {
        Row row{takeCell(text)};
        for (; text.starts_with('\t'); row.push_back(takeCell(text)))
            text.remove_prefix(1);
        text.remove_prefix(text.starts_with("\r\n") ? 2 : text.empty() ? 0 : 1);
        append(csv, row);
    }
    return csv;
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        code = 0xFFFD;
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr std::uint8_t kLead[] = {0, 0xC0, 0xE0, 0xF0};
    out += static_cast<char>(kLead[more] | code >> (6 * more));
    for (int i = more - 1; i >= 0; --i)
        out += static_cast<char>(0x80 | ((code >> (6 * i)) & 0x3F));
}

/// Takes an HTML text apart: tags, and the text between them with its entities resolved.
class Html {
public:
    explicit Html(std::string_view text)
        : m_text(text)
    {}

    /// The rows of the first table; a table inside a cell is only text.
    std::string table()
    {
        while (!m_text.empty() && !m_done)
            if (m_text.front() == '<')
                tag();
            else
                words();
        endRow();
        return std::move(m_csv);
    }

private:
    void tag()
    {
        if (m_text.starts_with("<!--"))
            return skip(m_text.find("-->"), 3);
        const std::size_t end = m_text.find('>');
        if (end == std::string_view::npos)
            return skip(end, 0);
        std::string_view inside = m_text.substr(1, end - 1);
        skip(end, 1);
        const bool closes = inside.starts_with('/');
        inside.remove_prefix(closes ? 1 : 0);
        const std::string name = lower(inside.substr(0, inside.find_first_of(" \t\r\n/")));
        if (name == "style" || name == "script")
            return closes ? void() : skip(lower(m_text).find("</" + name), 0);
        if (name == "table")
            return table(closes);
        if (m_depth != 1)
            return;
        if (name == "tr" || name == "td" || name == "th")
            cellOrRow(name == "tr", closes, inside);
        else if (m_inCell && (name == "br" || name == "p" || name == "div") && !m_cell.empty())
            m_cell += m_cell.back() == '\n' ? "" : "\n";
    }

    void table(bool closes)
    {
        m_depth += closes ? -1 : 1;
        m_done = closes && m_depth <= 0;
    }

    void cellOrRow(bool row, bool closes, std::string_view attributes)
    {
        row ? endRow() : endCell();
        if (row || closes)
            return;
        m_inCell = true;
        const std::string all = lower(attributes);
        if (const auto at = all.find("colspan="); at != std::string::npos) {
            const std::size_t digit = all.find_first_of("0123456789", at);
            if (digit != std::string::npos && digit < at + 10)
                m_span = std::clamp<std::size_t>(static_cast<std::size_t>(std::atoi(all.c_str() + digit)), 1, kMostJoined);
        }
    }

    /// Blanks of the source are one blank, as a page shows them.
    void words()
    {
        const std::size_t end = std::min(m_text.find('<'), m_text.size());
        std::string_view piece = m_text.substr(0, end);
        m_text.remove_prefix(end);
        while (m_inCell && !piece.empty()) {
            const char c = piece.front();
            if (c == '&' && entity(piece))
                continue;
            const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
            if (!blank)
                m_cell += c;
            else if (!m_cell.empty() && m_cell.back() != ' ' && m_cell.back() != '\n')
                m_cell += ' ';
            piece.remove_prefix(1);
        }
    }

    bool entity(std::string_view& piece)
    {
        static const std::map<std::string_view, std::string_view> kNames = {
            {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}};
        const std::size_t end = piece.substr(0, 12).find(';');
        if (end == std::string_view::npos)
            return false;
        const std::string name(piece.substr(1, end - 1));
        if (name.starts_with('#')) {
            const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
            appendUtf8(m_cell, static_cast<std::uint32_t>(std::strtoul(name.c_str() + (hex ? 2 : 1), nullptr, hex ? 16 : 10)));
        } else if (const auto known = kNames.find(name); known != kNames.end())
            m_cell += known->second;
        else
            return false;
        piece.remove_prefix(end + 1);
        return true;
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_row.emplace_back(trimmed(m_cell));
        m_row.resize(m_row.size() + m_span - 1);
        m_cell.clear();
        m_span = 1;
        m_inCell = false;
    }

    void endRow()
    {
        endCell();
        if (!m_row.empty())
            append(m_csv, m_row);
        m_row.clear();
    }

    void skip(std::size_t at, std::size_t more)
    {
        m_text.remove_prefix(at == std::string_view::npos ? m_text.size() : std::min(at + more, m_text.size()));
    }

    static std::string lower(std::string_view text)
    {
        std::string out(text);
        std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        return out;
    }

    std::string_view m_text;
    std::string m_csv;
    Row m_row;
    std::string m_cell;
    std::size_t m_span = 1;
    int m_depth = 0; ///< of tables
    bool m_inCell = false;
    bool m_done = false;
};

} // namespace

Result<std::string> pastedTable(std::string_view clipboard)
{
    if (clipboard.size() > kMaxFile)
        return refuse(Why::BadFile, "file: too_large");
    const auto text = decode(clipboard);
    if (!text)
        return tl::unexpected(text.error());
    const std::string_view utf8 = trimmed(text->utf8);
    if (utf8.empty())
        return refuse(Why::BadFile, "file: empty");
    if (utf8.starts_with('<')) {
        std::string csv = Html(utf8).table();
        return csv.empty() ? Result<std::string>(refuse(Why::BadFile, "file: no_table")) : Result<std::string>(std::move(csv));
    }
    const std::string_view first = utf8.substr(0, utf8.find_first_of("\r\n"));
    const bool commas = first.find('\t') == std::string_view::npos && first.find(',') != std::string_view::npos;
    return commas ? std::string(utf8) : fromTabs(text->utf8); // a first cell may be empty
}

} // namespace minyi::core::imports
