#include "core/metrics/table.h"

#include "core/metrics/faces.h"

namespace minyi::core::metrics {

namespace {

/// What has ended, or is done before its end: the rest is not counted yet.
bool counts(Subject subject, Day day, Sets sets, Day today)
{
    if (subject == Subject::Matter || day < today)
        return true;
    return sets & bit(subject == Subject::Call ? Set::Called : subject == Subject::Order ? Set::FedBack : Set::Answered);
}

void addFaces(Db& db, Subject subject, Day from, Day to, const Scope& scope, std::map<std::int64_t, Counts>& units)
{
    const auto [first, end] = faceKeys(subject, from, to);
    Stmt row = db.rows("SELECT day,unit,sealed,sets FROM figure_face WHERE key>=? AND key<?", first, end);
    while (row.step()) {
        const std::int64_t unit = row.integer(1);
        const auto sets = static_cast<Sets>(row.integer(3));
        if ((scope.unit && unit != scope.unit) || (row.integer(2) && !scope.sealed) || !counts(subject, row.get<Day>(0), sets, scope.today))
            continue;
        units[unit].add(sets);
    }
}

void addMonths(Db& db, std::int64_t first, std::int64_t last, const Scope& scope, std::map<std::int64_t, Counts>& units)
{
    Stmt row = db.rows("SELECT unit,sealed,bit,n FROM figure_sum WHERE key>=? AND key<?", sumKey(first, 0, false, 0), sumKey(last + 1, 0, false, 0));
    while (row.step())
        if ((!scope.unit || row.integer(0) == scope.unit) && (scope.sealed || !row.integer(1)))
            units[row.integer(0)].n[static_cast<std::size_t>(row.integer(2))] += row.integer(3);
}

} // namespace

std::map<std::int64_t, Counts> countsByUnit(Db& db, Subject subject, Day from, Day to, const Scope& scope)
{
    std::map<std::int64_t, Counts> units;
    if (to < from)
        return units;
    // Whole months have their sums; the days before and after them are counted.
    std::int64_t first = followup::monthOf(civil(from)), last = followup::monthOf(civil(to));
    if (from != followup::firstOf(first))
        ++first;
    if (to != followup::lastOf(last))
        --last;
    if (subject != Subject::Matter || last < first) {
        addFaces(db, subject, from, to, scope, units);
        return units;
    }
    addMonths(db, first, last, scope, units);
    if (from < followup::firstOf(first))
        addFaces(db, subject, from, followup::firstOf(first) - 1, scope, units);
    if (to > followup::lastOf(last))
        addFaces(db, subject, followup::lastOf(last) + 1, to, scope, units);
    return units;
}

Counts countsOf(Db& db, Subject subject, Day from, Day to, const Scope& scope)
{
    Counts all;
    for (const auto& [unit, counts] : countsByUnit(db, subject, from, to, scope))
        for (std::size_t i = 0; i < kSets; ++i)
            all.n[i] += counts.n[i];
    return all;
}

std::vector<Listed> listOf(Db& db, Sets sets, Day from, Day to, const Scope& scope, const std::optional<Listed>& after, std::int64_t most)
{
    const Subject subject = subjectOf(sets);
    std::vector<Listed> rows;
    const auto [first, end] = faceKeys(subject, from, to);
    Stmt row = db.rows("SELECT day,row,unit,sealed,sets FROM figure_face WHERE key>=? AND key<? ORDER BY key DESC", first,
                       after ? faceKey(subject, after->day, after->row) : end);
    while (row.step() && static_cast<std::int64_t>(rows.size()) < most) {
        const auto own = static_cast<Sets>(row.integer(4));
        if (!(own & sets) || (scope.unit && row.integer(2) != scope.unit) || (row.integer(3) && !scope.sealed) ||
            !counts(subject, row.get<Day>(0), own, scope.today))
            continue;
        rows.push_back({row.get<Day>(0), row.integer(1), own});
    }
    return rows;
}

std::vector<Moved> movedIn(Db& db, Day from, Day to, const Scope& scope)
{
    std::vector<Moved> rows;
    for (const Subject subject : kSubjects) {
        const auto [first, end] = faceKeys(subject, from, to);
        Stmt row = db.rows("SELECT day,row,unit,sealed,sets,live FROM figure_face INDEXED BY figure_face_moved WHERE live IS NOT NULL AND "
                           "key>=? AND key<? ORDER BY key DESC",
                           first, end);
        while (row.step())
            if ((!scope.unit || row.integer(2) == scope.unit) && (scope.sealed || !row.integer(3)))
                rows.push_back({subject, {row.get<Day>(0), row.integer(1), static_cast<Sets>(row.integer(4))},
                                static_cast<Sets>(row.integer(5)), row.integer(2)});
    }
    return rows;
}

} // namespace minyi::core::metrics
