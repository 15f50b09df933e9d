#include "core/incidents/table.h"

#include "core/cases/table.h"

namespace minyi::core::incidents {

Sight sightOf(Db& db, const Actor& actor)
{
    return actor.seesAllUnits ? Sight{true, {}} : Sight{false, cases::unitTree(db, actor.unit)};
}

std::optional<Id<cases::CaseFile>> caseByNumber(Db& db, const std::string& number)
{
    if (const auto ours = db.one<Id<cases::CaseFile>>("SELECT rid FROM case_file WHERE number=? AND flags&4=0", number))
        return ours;
    return db.one<Id<cases::CaseFile>>("SELECT rid FROM case_file WHERE source_id=? ORDER BY rid LIMIT 1", number);
}

std::optional<Instant> dueOf(Db& db, Id<Incident> incident)
{
    return db.one<std::optional<Instant>>("SELECT due FROM incident WHERE rid=?", incident).value_or(std::nullopt);
}

void saveDue(Db& db, Id<Incident> incident, std::optional<Instant> due)
{
    db.run("UPDATE incident SET due=? WHERE rid=? AND due IS NOT ?", due, incident, due);
}

} // namespace minyi::core::incidents
