#include "core/imports/errors.h"

#include "core/imports/rows.h"

#include <map>

namespace minyi::core::imports {

namespace {

std::string cell(std::string_view text)
{
    std::string out = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        out += '\'';
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

void line(std::string& out, std::string_view row, std::string_view field, std::string_view why, const CsvRow& original)
{
    out += cell(row) + "," + cell(field) + "," + cell(why);
    for (const std::string& text : original.fields)
        out += "," + cell(text);
    out += "\r\n";
}

} // namespace

Result<std::string> errorsFile(std::string_view fileBytes, const std::vector<followup::RowFault>& faults)
{
    std::map<std::int64_t, const followup::RowFault*> byRow;
    for (const auto& fault : faults)
        byRow.emplace(fault.row, &fault);
    std::string out = "\xEF\xBB\xBF"; // without the mark a spreadsheet takes the Chinese for something else
    bool headed = false;
    const auto read = readRows(fileBytes, [&](CsvRow& row) {
        if (!headed)
            line(out, "row", "field", "why", row);
        else if (const auto found = byRow.find(row.number); found != byRow.end())
            line(out, std::to_string(row.number), found->second->field, found->second->why, row);
        headed = true;
        return true;
    });
    return read ? Result<std::string>(std::move(out)) : tl::unexpected(read.error());
}

} // namespace minyi::core::imports
