#include "core/imports/errors.h"

#include "core/exports/cell.h"
#include "core/imports/rows.h"

#include <map>

namespace minyi::core::imports {

namespace {

void line(std::string& out, std::string_view row, std::string_view field, std::string_view why, const CsvRow& original)
{
    out += exports::csvField(row) + "," + exports::csvField(field) + "," + exports::csvField(why);
    for (const std::string& text : original.fields)
        out += "," + exports::csvField(text);
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
