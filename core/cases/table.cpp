#include "core/cases/table.h"

#include "core/cases/link_fields.h"
#include "core/cases/penalty.h"

#include <algorithm>

namespace minyi::core::cases {

namespace {

bool has(const std::vector<std::int64_t>& list, std::int64_t one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

std::vector<std::int64_t> column(Stmt row)
{
    std::vector<std::int64_t> list;
    while (row.step())
        list.push_back(row.integer(0));
    return list;
}

/// Whether all units are below it: it is the only one that has none above.
bool isAboveAll(Db& db, std::int64_t unit)
{
    Stmt tops = db.prepare("SELECT rid FROM unit WHERE parent IS NULL LIMIT 2");
    return tops.step() && tops.integer(0) == unit && !tops.step();
}

/// Each once, though two entries overlap.
std::vector<std::int64_t> once(std::vector<std::int64_t> list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

} // namespace

bool Sight::seesUnit(std::int64_t unit) const
{
    return allUnits || has(units, unit);
}

Standing Sight::standing(const CaseFile& file) const
{
    const bool own = me != 0 && (file.handler.value == me || file.second.value == me);
    return {own || (file.handler && has(absent, file.handler.value)), own};
}

std::vector<std::int64_t> unitTree(Db& db, std::int64_t unit)
{
    return column(db.rows(
        "WITH RECURSIVE below(rid) AS (SELECT ?1 UNION SELECT unit.rid FROM below JOIN unit ON unit.parent=below.rid)"
        " SELECT rid FROM below",
        unit));
}

Sight reachOf(Db& db, const Actor& actor)
{
    Sight sight;
    sight.me = actor.officer;
    sight.allUnits = actor.isSystem() || isAboveAll(db, actor.unit);
    if (!sight.allUnits)
        sight.units = unitTree(db, actor.unit);
    return sight;
}

Sight sightOf(Db& db, const Actor& actor, Instant now)
{
    Sight sight = reachOf(db, actor);
    const Day today = dayOf(now);
    sight.absent = once(column(db.rows("SELECT absent FROM stand_in WHERE officer=? AND to_day>=? AND from_day<=?",
                                       actor.officer, today, today)));
    return sight;
}

std::vector<std::int64_t> standInsOf(Db& db, Id<staff::Officer> absent, Day today)
{
    return once(column(
        db.rows("SELECT officer FROM stand_in WHERE absent=? AND to_day>=? AND from_day<=?", absent, today, today)));
}

bool isUntouched(Db& db, Id<CaseFile> file)
{
    return !db.one<std::int64_t>("SELECT 1 WHERE EXISTS(SELECT 1 FROM evidence WHERE file=?1) OR EXISTS(SELECT 1 FROM seized_thing WHERE file=?1)"
                                 " OR EXISTS(SELECT 1 FROM document WHERE file=?1)",
                                 file)
                .has_value();
}

Id<CaseFile> livingOf(Db& db, Id<CaseFile> file)
{
    // A case that others were merged into may itself be merged later; never in a circle, for a merged one takes none in.
    while (const auto into = db.one<Id<CaseFile>>("SELECT other FROM case_link WHERE file=? AND kind='merged' AND removed=0", file))
        file = *into;
    return file;
}

bool isArrestAsked(Db& db, const CaseFile& file)
{
    const auto last = db.one<std::string>("SELECT happened FROM fact WHERE agg=? AND happened IN ('detained','arrest_asked') ORDER BY rid DESC LIMIT 1", file.uid);
    return last == "arrest_asked";
}

std::optional<CaseFile> byNumber(Db& db, const std::string& number)
{
    auto files = select<CaseFile>(db, "WHERE number=?", number);
    return files.empty() ? std::nullopt : std::optional(std::move(files.front()));
}

std::vector<CasePerson> suspectsOf(Db& db, Id<CaseFile> file)
{
    auto people = select<CasePerson>(db, "WHERE file=? AND removed=0 ORDER BY rid", file);
    std::erase_if(people, [](const CasePerson& person) { return !isSuspect(person); });
    return people;
}

std::vector<Id<CaseFile>> openOf(Db& db, Id<staff::Officer> handler)
{
    std::vector<Id<CaseFile>> files;
    for (const std::int64_t rid : column(
             db.rows("SELECT rid FROM case_file WHERE handler=? AND closed_at IS NULL ORDER BY opened,rid", handler)))
        files.push_back({rid});
    return files;
}

bool isViewName(Db& db, Id<staff::Officer> owner, const std::string& name, Id<View> but)
{
    return db
        .one<std::int64_t>("SELECT 1 FROM case_view WHERE owner=? AND name=? AND dropped=0 AND rid<>?", owner, name,
                           but.value)
        .has_value();
}

std::optional<Instant> dueOf(Db& db, Id<CaseFile> file)
{
    return db.one<std::optional<Instant>>("SELECT due FROM case_file WHERE rid=?", file).value_or(std::nullopt);
}

void keepDue(Db& db, Id<CaseFile> file, std::optional<Instant> due, std::int64_t marks)
{
    db.run("UPDATE case_file SET due=?2,due_marks=?3 WHERE rid=?1 AND (due IS NOT ?2 OR due_marks<>?3)", file, due, marks);
}

void add(Entities& entities)
{
    entities.add<CaseFile>();
    entities.add<CasePerson>();
    entities.add<CaseStep>();
    entities.add<View>();
    entities.add<StandIn>();
    entities.add<CaseLink>();
}

} // namespace minyi::core::cases
