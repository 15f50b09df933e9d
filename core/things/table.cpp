#include "core/things/table.h"

namespace minyi::core::things {

std::vector<SeizedThing> thingsOf(Db& db, Id<cases::CaseFile> file)
{
    return select<SeizedThing>(db, "WHERE file=? ORDER BY number", file);
}

std::int64_t nextNumber(Db& db, Id<cases::CaseFile> file)
{
    return db.one<std::int64_t>("SELECT coalesce(max(number),0)+1 FROM seized_thing WHERE file=?", file).value_or(1);
}

std::vector<ThingMove> movesOf(Db& db, Id<SeizedThing> thing)
{
    return select<ThingMove>(db, "WHERE thing=? ORDER BY at,rid", thing);
}

void add(Entities& entities)
{
    entities.add<SeizedThing>();
    entities.add<ThingMove>();
}

} // namespace minyi::core::things
