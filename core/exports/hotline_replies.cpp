#include "core/exports/hotline_replies.h"

#include "core/appeals/command_fields.h"
#include "core/appeals/query_fields.h"
#include "core/exports/sheet.h"
#include "core/office/office.h"

namespace minyi::core::exports {

namespace {

/// As the hotline heads its own files.
const Heading kHeadings[] = {{"工单编号", 20}, {"办理结果", 12}, {"承办单位", 18}, {"答复内容", 60}, {"答复方式", 12}, {"办结时间", 18}};

std::vector<Cell> cellsOf(const appeals::ReportRow& row)
{
    return {row.sourceId, std::string(row.result == "returned" ? "退回" : "已答复"), row.unit, row.answer, row.way, row.at ? Cell(*row.at) : Cell()};
}

} // namespace

Result<std::int64_t> writeHotlineReplies(Office& office, const Actor& actor, const std::string& path)
{
    const auto rows = office.ask(actor, appeals::ToReport{});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return 0;
    auto sheet = Sheet::open(path, "12345", kHeadings);
    if (!sheet)
        return tl::unexpected(sheet.error());
    appeals::MarkReported mark;
    mark.file = path.substr(path.find_last_of('/') + 1);
    for (const auto& row : *rows) {
        if (const auto added = sheet->add(cellsOf(row)); !added)
            return tl::unexpected(added.error());
        mark.appeals.push_back(row.id);
    }
    if (const auto done = sheet->finish(); !done)
        return tl::unexpected(done.error());
    return office.submit(actor, mark);
}

} // namespace minyi::core::exports
