#include "core/undo/table.h"

namespace minyi::core::undo {

std::optional<Author> lastAuthor(Db& db, const Uid& agg)
{
    Stmt row = db.rows("SELECT pos,actor,wall FROM commits WHERE agg=? ORDER BY pos DESC LIMIT 1", agg);
    return row.step() ? std::optional(Author{row.integer(0), row.get<Uid>(1), row.get<Instant>(2)}) : std::nullopt;
}

std::optional<Instant> lastPrint(Db& db)
{
    return db.one<Instant>("SELECT at FROM print ORDER BY rid DESC LIMIT 1");
}

} // namespace minyi::core::undo
