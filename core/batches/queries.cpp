#include "core/batches/commands.h"

#include <algorithm>

namespace minyi::core::batches {

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question)
{
    static const std::string sql = "SELECT " + columnsOf<Batch>("b.") +
                                   ",c.wall,o.account FROM batch b JOIN commits c ON c.pos=b.born LEFT JOIN officer o ON "
                                   "o.uid=c.actor ORDER BY b.rid DESC LIMIT ?";
    std::vector<ListRow> rows;
    for (Stmt row = ask.db.rows(sql, std::clamp<std::int64_t>(question.limit, 1, 1000)); row.step();)
        rows.push_back({{row.integer(0)}, readRow<Batch>(row), row.get<Instant>(columnCount<Batch>()),
                        row.get<std::optional<std::string>>(columnCount<Batch>() + 1).value_or("system")});
    return rows;
}

} // namespace minyi::core::batches
