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

std::vector<Attachment> attachmentsOf(Db& db, Id<Evidence> evidence)
{
    return select<Attachment>(db, "WHERE evidence=? ORDER BY number", evidence);
}

std::vector<Attachment> attachmentsIn(Db& db, Id<cases::CaseFile> file)
{
    return select<Attachment>(db, "WHERE file=? ORDER BY evidence,number", file);
}

std::vector<std::string> keptContents(Db& db)
{
    std::vector<std::string> hashes;
    Stmt row = db.rows("SELECT DISTINCT hash FROM attachment ORDER BY hash");
    while (row.step())
        hashes.emplace_back(row.text(0));
    return hashes;
}

std::int64_t nextNumber(Db& db, Id<cases::CaseFile> file)
{
    return db.one<std::int64_t>("SELECT coalesce(max(number),0)+1 FROM evidence WHERE file=?", file).value_or(1);
}

void add(Entities& entities)
{
    entities.add<Evidence>();
    entities.add<ItemMark>();
    entities.add<Attachment>();
}

} // namespace minyi::core::evidence
