#include "core/base/time.h"
#include "core/imports/rows.h"
#include "core/imports/xlsx_parts.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace minyi::core::imports {

namespace {

constexpr std::size_t kMaxColumns = 256;
constexpr std::int64_t kMaxRow = 1'048'576;
constexpr std::size_t kMaxCell = std::size_t{32767} * 4; ///< bytes of the characters a spreadsheet allows

std::string format(const char* pattern, auto... values)
{
    char text[64];
    std::snprintf(text, sizeof text, pattern, values...);
    return text;
}

/// Days since the last day of 1899, where 29 February 1900 existed for the sake of an older program.
std::optional<std::string> dateText(double serial, Shown shown, bool from1904)
{
    const double days = serial + (from1904 ? 1462 : 0);
    if (!(days >= 61) || days >= 2958466)
        return {};
    const auto seconds = std::llround(days * 86400);
    const auto date = civil(Day{static_cast<decltype(Day::days)>(seconds / 86400 - 25569)});
    const int clock = static_cast<int>(seconds % 86400);
    std::string text =
        format("%04d-%02d-%02d", static_cast<int>(date.year), static_cast<int>(date.month), static_cast<int>(date.day));
    if (shown == Shown::Time || clock != 0)
        text += format(" %02d:%02d:%02d", clock / 3600, clock / 60 % 60, clock % 60);
    return text;
}

class Sheet : public Xml {
public:
    Sheet(const Book& book, const std::function<bool(CsvRow&)>& row)
        : m_book(book)
        , m_row(row)
    {}

private:
    void opened(std::string_view name, const Attributes& a) override
    {
        if (name == "row")
            startRow(a("r"));
        else if (name == "c")
            startCell(a("r"), a("t"), a("s"));
        else if (name == "rPh")
            m_phonetic = true;
        m_text = !m_phonetic && m_inCell && (name == "v" || (name == "t" && m_type == "inlineStr"));
    }

    void closed(std::string_view name) override
    {
        m_text = false;
        if (name == "rPh")
            m_phonetic = false;
        else if (name == "c")
            endCell();
        else if (name == "row")
            endRow();
    }

    void text(std::string_view text) override
    {
        if (!m_text)
            return;
        m_long = m_long || m_value.size() + text.size() > kMaxCell;
        if (!m_long)
            m_value += text;
    }

    void startRow(std::string_view reference)
    {
        std::int64_t number = m_out.number + 1;
        if (!reference.empty())
            std::from_chars(reference.data(), reference.data() + reference.size(), number);
        if (number <= m_out.number || number > kMaxRow)
            return refuseFile(number > kMaxRow ? "too_many_rows" : "rows_out_of_order");
        m_out.number = number;
        m_out.fault = {};
        m_column = 0;
        m_out.fields.clear();
    }

    void startCell(std::string_view reference, std::string_view type, std::string_view style)
    {
        std::size_t column = 0;
        for (std::size_t i = 0; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && i < 4; ++i)
            column = column * 26 + static_cast<std::size_t>(reference[i] - 'A' + 1);
        m_column = column ? column : m_column + 1;
        if (m_column > kMaxColumns)
            return refuseFile("too_many_columns");
        m_type = type;
        m_style = 0;
        std::from_chars(style.data(), style.data() + style.size(), m_style);
        m_value.clear();
        m_long = false;
        m_inCell = true;
    }

    void endCell()
    {
        m_inCell = false;
        if (m_long)
            m_out.fault = "too_long";
        if (m_type == "e")
            m_out.fault = "error_cell";
        const std::string shown = trimmedText();
        if (shown.empty())
            return;
        if (m_out.fields.size() < m_column)
            m_out.fields.resize(m_column);
        m_out.fields[m_column - 1] = shown;
    }

    std::string trimmedText()
    {
        if (m_type == "s") {
            std::size_t index = m_book.sharedCount();
            std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
            if (index < m_book.sharedCount())
                return std::string(trimmed(m_book.shared(index)));
            refuseFile("no_such_text");
            return {};
        }
        if (m_type == "b")
            return m_value == "1" ? "true" : "false";
        return m_type.empty() || m_type == "n" ? numberText() : std::string(trimmed(m_value));
    }

    /// Numbers as a person would type them: 13800001001, not 1.3800001001E10.
    std::string numberText()
    {
        double value = 0;
        const char* end = m_value.data() + m_value.size();
        const auto read = std::from_chars(m_value.data(), end, value);
        if (m_value.empty() || read.ec != std::errc() || read.ptr != end)
            return std::string(trimmed(m_value));
        const Shown shown = m_style < m_book.styles.size() ? m_book.styles[m_style] : Shown::Plain;
        if (shown != Shown::Plain)
            if (auto date = dateText(value, shown, m_book.from1904))
                return *std::move(date);
        return value == std::floor(value) && std::fabs(value) < 1e15 ? format("%.0f", value) : format("%.15g", value);
    }

    void endRow()
    {
        if (m_out.fields.empty() && m_out.fault.empty())
            return;
        m_width = m_width ? m_width : m_out.fields.size();
        if (m_out.fields.size() < m_width) // a spreadsheet leaves empty cells at the end out
            m_out.fields.resize(m_width);
        if (!m_row(m_out))
            stop();
    }

    const Book& m_book;
    const std::function<bool(CsvRow&)>& m_row;
    CsvRow m_out;
    std::string m_type;
    std::string m_value;
    std::size_t m_style = 0;
    std::size_t m_column = 0;
    std::size_t m_width = 0; ///< of the headings
    bool m_inCell = false;
    bool m_text = false;
    bool m_phonetic = false;
    bool m_long = false;
};

std::string_view otherKind(const Archive& archive)
{
    if (archive.has("content.xml") && archive.has("mimetype"))
        return "ods";
    if (archive.has("word/document.xml"))
        return "docx";
    return archive.has("xl/workbook.bin") ? "xlsb" : "not_a_workbook";
}

} // namespace

Result<Done> readXlsx(std::string_view bytes, const std::function<bool(CsvRow&)>& row, const std::string& sheet)
{
    const auto archive = Archive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    if (!(*archive)->has("xl/workbook.xml") || !(*archive)->has("xl/_rels/workbook.xml.rels"))
        return refuse(Why::BadFile, "file: " + std::string(otherKind(**archive)));
    const auto book = readBook(**archive, sheet);
    if (!book)
        return tl::unexpected(book.error());
    Sheet reader(*book, row);
    return readPart(**archive, book->sheetPath, reader);
}

} // namespace minyi::core::imports
