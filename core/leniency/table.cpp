#include "core/leniency/table.h"

#include "core/cases/people.h"

namespace minyi::core::leniency {

namespace {

template <class T>
std::optional<T> first(std::vector<T> rows)
{
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::vector<Id<cases::CaseFile>> files(Stmt rows)
{
    std::vector<Id<cases::CaseFile>> list;
    while (rows.step())
        list.push_back({rows.integer(0)});
    return list;
}

/// An id number ends in X, typed as x by some.
std::string lower(std::string text)
{
    for (char& c : text)
        c = c == 'X' ? 'x' : c;
    return text;
}

} // namespace

std::optional<ListSwitch> lastSwitch(Db& db, std::string_view entry)
{
    return first(select<ListSwitch>(db, "WHERE entry=? ORDER BY at DESC,rid DESC LIMIT 1", std::string(entry)));
}

std::vector<ListSwitch> switchesOf(Db& db, std::string_view entry)
{
    return select<ListSwitch>(db, "WHERE entry=? ORDER BY at DESC,rid DESC", std::string(entry));
}

std::optional<Day> begunOn(Db& db, std::string_view entry)
{
    return db.one<std::optional<Day>>("SELECT min(valid_from) FROM no_penalty_switch WHERE entry=? AND active=1", std::string(entry))
        .value_or(std::nullopt);
}

std::optional<Course> lastCourse(Db& db, Id<cases::CaseFile> file)
{
    return first(select<Course>(db, "WHERE file=? ORDER BY number DESC LIMIT 1", file));
}

std::vector<Course> coursesOf(Db& db, Id<cases::CaseFile> file)
{
    return select<Course>(db, "WHERE file=? ORDER BY number DESC", file);
}

std::vector<Course> coursesIn(Db& db, State state)
{
    return select<Course>(db, "WHERE state=? AND decided_at IS NULL ORDER BY rid", std::string(toText(state)));
}

std::vector<Course> sameActs(Db& db, const Course& course)
{
    const auto begun = begunOn(db, course.entry);
    return begun ? select<Course>(db, "WHERE party_number=? AND entry=? AND file<>? AND found_on>=? ORDER BY found_on,rid",
                                  course.partyNumber, course.entry, course.file, *begun)
                 : std::vector<Course>();
}

std::vector<Course> repeatsOf(Db& db, Id<Course> course)
{
    return select<Course>(db, "WHERE repeat_of=? ORDER BY rid", course);
}

std::vector<Id<cases::CaseFile>> nearCases(Db& db, const Course& course, const Entry& entry)
{
    const auto begun = begunOn(db, course.entry);
    std::vector<Id<cases::CaseFile>> list;
    if (!begun)
        return list;
    for (const auto& subtype : entry.subtypes) {
        const auto more = files(db.rows(
            "SELECT DISTINCT c.rid FROM (SELECT file FROM case_person WHERE id_number IN (?1,?2) AND id_number<>'' AND removed=0 AND protected=0"
            " AND role NOT IN ('reporter','victim','witness') UNION SELECT file FROM case_person WHERE credit_code=?1 AND credit_code<>''"
            " AND removed=0 AND protected=0) p JOIN case_file c ON c.rid=p.file WHERE c.subtype=?3 AND c.rid<>?4 AND c.opened>=?5 ORDER BY c.rid",
            course.partyNumber, lower(course.partyNumber), subtype, course.file, startOf(*begun)));
        list.insert(list.end(), more.begin(), more.end());
    }
    return list;
}

std::vector<Course> decidedBetween(Db& db, Instant from, Instant to)
{
    return select<Course>(db,
                          "INDEXED BY no_penalty_course_decided WHERE decided_at>=? AND decided_at<? AND failed IS NULL"
                          " ORDER BY decided_at,rid",
                          from, to);
}

std::optional<Assessment> lastAssessment(Db& db, Id<cases::CaseFile> file)
{
    return first(select<Assessment>(db, "WHERE file=? ORDER BY number DESC LIMIT 1", file));
}

std::vector<Assessment> assessmentsOf(Db& db, Id<cases::CaseFile> file)
{
    return select<Assessment>(db, "WHERE file=? ORDER BY number DESC", file);
}

std::vector<Note> notesOf(Db& db, Id<cases::CaseFile> file)
{
    return select<Note>(db, "WHERE file=? ORDER BY number,rid", file);
}

std::vector<Note> overridesBetween(Db& db, Instant from, Instant to)
{
    return select<Note>(db,
                        "INDEXED BY enterprise_note_override WHERE kind IN ('override','unflag') AND at>=? AND at<? ORDER BY at,rid",
                        from, to);
}

std::vector<Id<cases::CaseFile>> casesOfEnterprise(Db& db, const std::string& registration)
{
    return files(db.rows("SELECT file FROM (SELECT file FROM case_person WHERE credit_code=?1 AND credit_code<>'' AND removed=0 AND protected=0 UNION"
                         " SELECT file FROM enterprise_assessment WHERE registration=?1 UNION"
                         " SELECT file FROM no_penalty_course WHERE party_number=?1) ORDER BY file DESC",
                         registration));
}

void add(Entities& entities)
{
    entities.add<ListSwitch>();
    entities.add<Course>();
    entities.add<Assessment>();
    entities.add<Note>();
}

} // namespace minyi::core::leniency
