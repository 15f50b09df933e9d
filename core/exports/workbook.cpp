#include "core/exports/writer.h"

#include <xlsxwriter.h>

namespace minyi::core::exports {

namespace {

constexpr std::int64_t kMostRows = 1'048'576; // of a sheet, ECMA-376
/// Days from 1899-12-30, where a workbook's dates begin, to 1970-01-01.
constexpr double kEpoch = 25'569;

/// XML has no control characters but tab and line feed.
std::string printable(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
            c = ' ';
    return text;
}

class WorkbookWriter : public Sheet::Writer {
public:
    WorkbookWriter(const std::string& path, const std::string& title, std::span<const Heading> headings)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(path.c_str(), &options);
        if (!m_book)
            return;
        m_sheet = workbook_add_worksheet(m_book, workbook_validate_sheet_name(m_book, title.c_str()) == LXW_NO_ERROR
                                                     ? title.c_str() : nullptr);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "yyyy-mm-dd");
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm");
        auto* bold = workbook_add_format(m_book);
        format_set_bold(bold);
        lxw_col_t column = 0;
        for (const Heading& heading : headings)
            worksheet_set_column(m_sheet, column, column, heading.width, nullptr), ++column;
        worksheet_freeze_panes(m_sheet, 1, 0);
        column = 0;
        for (const Heading& heading : headings)
            worksheet_write_string(m_sheet, 0, column++, printable(heading.words).c_str(), bold);
    }
    ~WorkbookWriter() override
    {
        if (m_book)
            workbook_close(m_book);
    }

    bool isOpen() const { return m_sheet != nullptr; }

    Result<Done> add(std::int64_t row, std::span<const Cell> cells) override
    {
        if (row >= kMostRows)
            return refuse(Why::Invalid, "rows: " + std::to_string(kMostRows - 1));
        lxw_col_t column = 0;
        for (const Cell& cell : cells) {
            if (const auto error = write(static_cast<lxw_row_t>(row), column, cell); error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
                return refuse(Why::Invalid, "cell: " + std::to_string(row) + "," + std::to_string(column + 1) + ": 32767");
            else if (error != LXW_NO_ERROR)
                return refuse(Why::DiskFull, "file");
            ++column;
        }
        return Done{};
    }

    Result<Done> close() override
    {
        const auto error = workbook_close(m_book);
        m_book = nullptr;
        return error == LXW_NO_ERROR ? Result<Done>(Done{}) : refuse(Why::DiskFull, "file");
    }

private:
    lxw_error write(lxw_row_t row, lxw_col_t column, const Cell& cell)
    {
        if (const auto* text = std::get_if<std::string>(&cell))
            return text->empty() ? LXW_NO_ERROR
                                 : worksheet_write_string(m_sheet, row, column, printable(*text).c_str(), nullptr);
        if (const auto* day = std::get_if<Day>(&cell))
            return worksheet_write_number(m_sheet, row, column, day->days + kEpoch, m_day);
        if (const auto* at = std::get_if<Instant>(&cell))
            return worksheet_write_number(m_sheet, row, column,
                                          static_cast<double>(at->ms + kLegalOffset) / static_cast<double>(kDayMs) + kEpoch, m_time);
        if (const auto* whole = std::get_if<std::int64_t>(&cell))
            return worksheet_write_number(m_sheet, row, column, static_cast<double>(*whole), nullptr);
        if (const auto* number = std::get_if<double>(&cell))
            return worksheet_write_number(m_sheet, row, column, *number, nullptr);
        return LXW_NO_ERROR;
    }

    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_day = nullptr, *m_time = nullptr;
};

} // namespace

std::unique_ptr<Sheet::Writer> workbookWriter(const std::string& path, const std::string& title, std::span<const Heading> headings)
{
    auto writer = std::make_unique<WorkbookWriter>(path, title, headings);
    return writer->isOpen() ? std::move(writer) : nullptr;
}

} // namespace minyi::core::exports
