#include "core/evidence/table.h"

namespace minyi::core::evidence {

std::vector<Evidence> evidenceOf(Db& db, Id<cases::CaseFile> file)
{
    return select<Evidence>(db, "WHERE file=? ORDER BY number", file);
}

std::vector<ItemMark> marksOf(Db& db, Id<cases::CaseFile> file)
{
    return select<ItemMark>(db, "WHERE file=? ORDER BY item,rid", file);
}

std::int64_t nextNumber(Db& db, Id<cases::CaseFile> file)
{
    return db.one<std::int64_t>("SELECT coalesce(max(number),0)+1 FROM evidence WHERE file=?", file).value_or(1);
}

void add(Entities& entities)
{
    entities.add<Evidence>();
    entities.add<ItemMark>();
}

} // namespace minyi::core::evidence
